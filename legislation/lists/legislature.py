"""The lists of sessions and of who sits where."""

from django.contrib.admin import EmptyFieldListFilter, display

from legislation.lists.listing import LegislationAdmin
from legislation.models import District, LegislativeSession, Membership, Person, Seat


class SessionAdmin(LegislationAdmin):
    model = LegislativeSession
    menu_icon = "calendar"
    menu_label = "Sessions"
    list_display = ("name", "identifier", "start_date", "end_date", "current")
    list_filter = ("classification", "is_current")
    search_fields = ("name", "identifier")
    list_export = ("name", "identifier", "start_date", "end_date", "is_current")
    list_export = (*list_export, "classification", "policy")
    list_select_related = ("policy",)

    @display(description="Current session", ordering="is_current")
    def current(self, session) -> str:
        """Say it in words: the pictures of a yes and a no are of Django's admin."""
        return "Yes" if session.is_current else "No"


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
