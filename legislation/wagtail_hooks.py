"""How sessions, legislators, votes and bills appear in the admin."""

from django.contrib.admin import AdminSite, EmptyFieldListFilter
from django.db.models import Model
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail_modeladmin.helpers import PermissionHelper
from wagtail_modeladmin.options import (
    ModelAdmin,
    ModelAdminGroup,
    modeladmin_register,
)
from wagtail_modeladmin.views import IndexView

from legislation.choosers import CHOOSERS
from legislation.exports import spreadsheet_text
from legislation.models import (
    Bill,
    Correction,
    District,
    LegislativeSession,
    Membership,
    Person,
    PersonVote,
    ScoredItem,
    ScoringPolicy,
    Seat,
)
from legislation.vote_form import VoteForm


class ExportingIndexView(IndexView):
    """A list whose CSV runs nothing in a spreadsheet."""

    custom_value_preprocess = {
        **IndexView.custom_value_preprocess,
        list: {"csv": str, "xlsx": str},
        Model: {"csv": lambda row: spreadsheet_text(str(row)), "xlsx": str},
        str: {"csv": spreadsheet_text},
    }

    def get_heading(self, queryset, field):
        """Name a column that belongs to a related row by the way to it."""
        if "." in field:
            return field.replace(".", " ").replace("_", " ")
        return super().get_heading(queryset, field)


class ReadOnly(PermissionHelper):
    """For rows that others make: nobody adds, changes or deletes them by hand."""

    def user_can_create(self, user):
        return False

    def user_can_edit_obj(self, user, obj):
        return False

    def user_can_delete_obj(self, user, obj):
        return False


class LegislationAdmin(ModelAdmin):
    index_view_class = ExportingIndexView

    def __init__(self, parent=None):
        super().__init__(parent)
        # Filters by a related model ask this; the default one needs Django's admin.
        self.admin_site = AdminSite()


class SessionAdmin(LegislationAdmin):
    model = LegislativeSession
    menu_icon = "calendar"
    menu_label = "Sessions"
    list_display = ("name", "identifier", "start_date", "end_date", "is_current")
    list_filter = ("classification", "is_current")
    search_fields = ("name", "identifier")
    list_export = (*list_display, "classification", "policy")
    list_select_related = ("policy",)


class PersonAdmin(LegislationAdmin):
    model = Person
    menu_icon = "group"
    menu_label = "Legislators"
    list_display = ("name", "party", "email", "phone", "member_code")
    list_filter = ("party", "memberships__seat__district__chamber")
    search_fields = ("name", "email", "member_code", "identifiers__value")
    list_export = (
        *("name", "given_name", "family_name", "party", "email", "phone"),
        *("member_code", "official_url"),
    )
    ordering = ("sort_name",)
    prepopulated_fields = {"slug": ("name",)}


class MembershipAdmin(LegislationAdmin):
    model = Membership
    menu_icon = "date"
    menu_label = "Terms in office"
    list_display = ("person", "seat", "start_date", "end_date")
    list_filter = ("seat__district__chamber", ("end_date", EmptyFieldListFilter))
    search_fields = ("person__name", "seat__district__label")
    list_export = ("person.name", "seat.role", "seat.district.label", "start_date")
    list_export = (*list_export, "end_date")
    list_select_related = ("person", "seat__district")
    ordering = ("person__sort_name",)


class SeatAdmin(LegislationAdmin):
    model = Seat
    menu_icon = "user"
    menu_label = "Seats"
    list_display = ("district", "role")
    list_filter = ("district__chamber",)
    search_fields = ("district__label", "memberships__person__name")
    list_export = ("role", "district.label", "district.ocd_id")
    list_select_related = ("district",)
    ordering = ("district__chamber", "district__order")


class DistrictAdmin(LegislationAdmin):
    model = District
    menu_icon = "site"
    menu_label = "Districts"
    list_display = ("label", "chamber", "ocd_id")
    list_filter = ("chamber",)
    search_fields = ("label", "ocd_id")
    list_export = list_display
    ordering = ("chamber", "order")


class BillAdmin(LegislationAdmin):
    model = Bill
    menu_icon = "doc-full"
    menu_label = "Bills"
    list_display = ("identifier", "docket_number", "short_title", "status", "session")
    list_filter = ("session", "chamber", "status")
    search_fields = ("identifier", "docket_number", "title", "short_title")
    list_export = (
        *("session.identifier", "chamber", "identifier", "docket_number", "title"),
        *("short_title", "sponsor_names", "status", "official_url"),
    )
    list_select_related = ("session",)


class ScoredItemAdmin(LegislationAdmin):
    model = ScoredItem
    menu_icon = "list-ol"
    menu_label = "Scored items"
    list_display = ("number", "chamber", "title", "our_position", "date", "session")
    list_filter = ("session", "chamber", "kind", "our_position")
    search_fields = ("title", "keyword", "bill_identifier", "number")
    list_export = (
        *("session.identifier", "chamber", "kind", "number", "title", "keyword"),
        *("bill_identifier", "amendment_number", "date", "our_position"),
        *("official_yes", "official_no", "official_url"),
    )
    list_select_related = ("session",)


class VoteAdmin(LegislationAdmin):
    model = PersonVote
    menu_icon = "tick"
    menu_label = "Votes"
    list_display = ("person", "item", "option", "counted_as", "reason")
    list_filter = (
        *("item__session", "item__chamber", "option", "counted_as"),
        ("reason", EmptyFieldListFilter),
    )
    search_fields = ("person__name", "item__title", "item__number", "reason")
    list_export = (
        *("item.session.identifier", "item.chamber", "item.number", "item.title"),
        *("person.name", "option", "counted_as", "reason", "source"),
    )
    list_select_related = ("person", "item__session")
    ordering = ("person__sort_name", "item__number")
    edit_handler = ObjectList(
        [FieldPanel(name) for name in VoteForm.Meta.fields], base_form_class=VoteForm
    )


class CorrectionAdmin(LegislationAdmin):
    model = Correction
    menu_icon = "history"
    menu_label = "Corrections"
    permission_helper_class = ReadOnly
    inspect_view_enabled = True
    list_display = ("date", "vote", "was", "now", "reason")
    list_filter = ("date", "vote__item__session")
    search_fields = ("vote__person__name", "reason")
    list_export = (
        *("date", "vote.person.name", "vote.item", "was", "now", "reason", "source"),
    )
    list_select_related = ("vote__person", "vote__item")


class PolicyAdmin(LegislationAdmin):
    model = ScoringPolicy
    menu_icon = "cog"
    menu_label = "Scoring policies"
    list_display = ("version", "published_on", "absence_rule", "recorded_threshold")
    list_filter = ("absence_rule", "rounding")
    search_fields = ("version", "explanation")
    list_export = (*list_display, "rounding", "letters", "explanation")


@modeladmin_register
class LegislationGroup(ModelAdminGroup):
    menu_label = "Legislation"
    menu_icon = "clipboard-list"
    menu_order = 320
    items = (
        *(SessionAdmin, BillAdmin, ScoredItemAdmin, VoteAdmin, CorrectionAdmin),
        *(PersonAdmin, MembershipAdmin, SeatAdmin, DistrictAdmin, PolicyAdmin),
    )


@hooks.register("register_admin_viewset")
def register_choosers():
    """Let forms, panels and blocks choose from the rows of the legislature."""
    return CHOOSERS
