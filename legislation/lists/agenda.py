"""The lists of bills, of the agenda's items, and of who signed them."""

from django.contrib.admin import display

from legislation.lists.listing import LegislationAdmin
from legislation.models import AgendaItem, Bill, Sponsorship


class BillAdmin(LegislationAdmin):
    model = Bill
    menu_icon = "doc-full"
    menu_label = "Bills"
    list_display = ("identifier", "docket_number", "short_title", "stands", "session")
    list_filter = ("session", "chamber", "status")
    search_fields = ("identifier", "docket_number", "title", "short_title")
    list_export = (
        *("session.identifier", "chamber", "identifier", "docket_number", "title"),
        *("short_title", "sponsor_names", "current_status", "official_url"),
    )

    def get_queryset(self, request):
        return super().get_queryset(request).for_display()

    @display(description="Status", ordering="status")
    def stands(self, bill) -> str:
        """Say what readers are told: the newest step on the bill's page decides."""
        status = bill.current_status
        return status.label if status else ""


class AgendaItemAdmin(LegislationAdmin):
    model = AgendaItem
    menu_icon = "list-ul"
    menu_label = "Agenda items"
    list_display = ("title", "key", "session")
    list_filter = ("session",)
    search_fields = ("title", "key", "bills__identifier")
    list_export = ("session.identifier", "key", "title", "pillars", "order")
    list_select_related = ("session",)
    ordering = ("session", "order")


class SponsorshipAdmin(LegislationAdmin):
    model = Sponsorship
    menu_icon = "pick"
    menu_label = "Sponsorships"
    list_display = ("person", "bill", "classification", "date")
    list_filter = ("bill__session", "bill__chamber", "classification")
    search_fields = ("person__name", "bill__identifier", "bill__short_title")
    list_export = (
        *("bill.session.identifier", "bill.identifier", "person.name"),
        *("classification", "date"),
    )
    list_select_related = ("person", "bill__session")
    ordering = ("person__sort_name", "bill__identifier")
