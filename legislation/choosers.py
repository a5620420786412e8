"""How staff find a bill, a legislator, a vote, a session or a district to refer to.

Each has a searchable chooser in the admin and a block for streams. Whoever may enter
the admin may look: all of this is public record.
"""

from django.db.models import Prefetch
from wagtail.admin.ui.tables import Column

from legislation.row_chooser import RowChooserViewSet, RowSearchForm


class BillSearchForm(RowSearchForm):
    words = ("identifier", "docket_number", "short_title", "title")
    numbers = ("identifier", "docket_number")


def _status(bill) -> str:
    return bill.current_status.label if bill.current_status else ""


class BillChooserViewSet(RowChooserViewSet):
    model = "legislation.Bill"
    icon = "doc-full"
    choose_one_text = "Choose a bill"
    choose_another_text = "Choose another bill"
    edit_item_text = "Edit this bill"
    search_form = BillSearchForm
    ordering = ("-session__start_date", "identifier")
    related = ("session",)
    own_columns = (
        Column("docket_number", label="Docket"),
        Column("status", label="Status", accessor=_status),
        Column("session", label="Session"),
    )

    def get_object_list(self):
        return super().get_object_list().for_display()


class PersonSearchForm(RowSearchForm):
    words = ("name", "sort_name", "member_code", "memberships__seat__district__label")

    def filter(self, objects):
        return super().filter(objects).distinct()


def _seats_today(person) -> str:
    return ", ".join(str(membership.seat) for membership in person.held_today)


class PersonChooserViewSet(RowChooserViewSet):
    model = "legislation.Person"
    icon = "user"
    choose_one_text = "Choose a legislator"
    choose_another_text = "Choose another legislator"
    edit_item_text = "Edit this legislator"
    search_form = PersonSearchForm
    ordering = ("sort_name", "pk")
    own_columns = (
        Column("party", label="Party"),
        Column("seat", label="Seat today", accessor=_seats_today),
    )

    def get_object_list(self):
        from legislation.models import Membership

        today = Membership.objects.on().select_related("seat__district")
        held = Prefetch("memberships", queryset=today, to_attr="held_today")
        return super().get_object_list().prefetch_related(held)


class SessionSearchForm(RowSearchForm):
    words = ("identifier", "name")


class SessionChooserViewSet(RowChooserViewSet):
    model = "legislation.LegislativeSession"
    icon = "calendar"
    choose_one_text = "Choose a session"
    choose_another_text = "Choose another session"
    edit_item_text = "Edit this session"
    search_form = SessionSearchForm
    ordering = ("-start_date",)
    own_columns = (Column("years", label="Years"),)
    # There are so few that a form offers them all at once.
    register_widget = False


class ScoredItemSearchForm(RowSearchForm):
    words = ("number", "title", "keyword", "bill_identifier")
    numbers = ("bill_identifier",)


class ScoredItemChooserViewSet(RowChooserViewSet):
    model = "legislation.ScoredItem"
    icon = "list-ol"
    choose_one_text = "Choose a vote"
    choose_another_text = "Choose another vote"
    edit_item_text = "Edit this vote"
    search_form = ScoredItemSearchForm
    ordering = ("-session__start_date", "chamber", "order", "number")
    related = ("session",)
    own_columns = (
        Column("bill_identifier", label="Bill"),
        Column("date", label="Date"),
        Column("session", label="Session"),
    )


class DistrictSearchForm(RowSearchForm):
    words = ("label",)


class DistrictChooserViewSet(RowChooserViewSet):
    model = "legislation.District"
    icon = "site"
    choose_one_text = "Choose a district"
    choose_another_text = "Choose another district"
    edit_item_text = "Edit this district"
    search_form = DistrictSearchForm
    ordering = ("chamber", "order", "label")


class PillarSearchForm(RowSearchForm):
    words = ("name", "key")


class PillarChooserViewSet(RowChooserViewSet):
    model = "legislation.Pillar"
    icon = "folder-open-inverse"
    choose_one_text = "Choose a pillar"
    choose_another_text = "Choose another pillar"
    edit_item_text = "Edit this pillar"
    search_form = PillarSearchForm
    ordering = ("order", "name")
    register_widget = False


bill_chooser = BillChooserViewSet("bill_chooser")
person_chooser = PersonChooserViewSet("legislator_chooser")
session_chooser = SessionChooserViewSet("session_chooser")
scored_item_chooser = ScoredItemChooserViewSet("scored_item_chooser")
district_chooser = DistrictChooserViewSet("district_chooser")
pillar_chooser = PillarChooserViewSet("pillar_chooser")

CHOOSERS = (
    *(bill_chooser, person_chooser, session_chooser),
    *(scored_item_chooser, district_chooser, pillar_chooser),
)

BillChooserBlock = bill_chooser.block_class
PersonChooserBlock = person_chooser.block_class
LegislativeSessionChooserBlock = session_chooser.block_class
ScoredItemChooserBlock = scored_item_chooser.block_class
DistrictChooserBlock = district_chooser.block_class
PillarChooserBlock = pillar_chooser.block_class
