"""Bills, found by any spelling of their number, and who signed them."""

from django.db.models import OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.http import Http404
from django.urls import path

from cms import references
from cms.api import ShapedAPIViewSet
from cms.api.validation import choice_or_refuse
from cms.shapes import iso_date
from legislation import bill_numbers, shapes, sponsors
from legislation.api.people import held_seat, holding
from legislation.bill_progress import bill_progress
from legislation.models import Bill, BillAction, BillPage, ScoredItem, Sponsorship
from legislation.signers import signings


def _numbered(bills, text):
    """Keep the bills with this number, or docket number, however it is spelt."""
    number = bill_numbers.parse(text) or text
    return bills.filter(Q(identifier__iexact=number) | Q(docket_number__iexact=number))


def _with_status(bills, text):
    """Keep what stands there as `Bill.current_status` has it."""
    choice_or_refuse("status", text, Bill.Status.values)
    steps = BillAction.objects.exclude(status="").filter(
        page__bill=OuterRef("pk"), page__in=_public_pages()
    )
    newest = steps.order_by("-date", Coalesce("sort_order", 0).desc())
    stands = Coalesce(Subquery(newest.values("status")[:1]), "status")
    return bills.annotate(stands=stands).filter(stands=text)


def _with_position(bills, text):
    choice_or_refuse("position", text, BillPage.Position.values)
    return bills.filter(page__in=_public_pages().filter(position=text))


def _public_pages():
    return references.public_pages(BillPage.objects.order_by())


class BillsAPIViewSet(ShapedAPIViewSet):
    """Bills of all sessions; one is also found at bills/<session>/<number>/."""

    name = "bills"
    model = Bill
    body_fields = [
        *("id", "session", "chamber", "identifier", "number", "docket_number"),
        *("title", "short_title", "name", "status", "position", "official_url", "url"),
        *("description", "lead_sponsors", "progress", "agenda_item", "companions"),
        *("refiled_from", "refiled_as", "signatures", "roll_calls"),
    ]
    detail_only_fields = [
        *("description", "lead_sponsors", "progress", "agenda_item", "companions"),
        *("refiled_from", "refiled_as", "signatures", "roll_calls"),
    ]
    lookups = {
        "session": "session__identifier",
        "chamber": "chamber",
        "number": _numbered,
        "identifier": "identifier__iexact",
        "docket_number": "docket_number__iexact",
        "status": _with_status,
        "position": _with_position,
        "agenda_item": "agenda_item",
    }
    orders = {
        "id": ("pk",),
        "session": ("session__start_date",),
        "identifier": ("identifier",),
        "title": ("title",),
    }
    searched = ("identifier", "docket_number", "title", "short_title", "description")

    @classmethod
    def get_urlpatterns(cls):
        by_number = cls.as_view({"get": "by_number_view"})
        return [
            *super().get_urlpatterns(),
            path("<str:session>/<str:number>/", by_number, name="by_number"),
        ]

    def by_number_view(self, request, session, number):
        """Answer with the bill of a session that has this number, or had it filed."""
        bills = Bill.objects.filter(session__identifier__iexact=session)
        found = _numbered(bills, number).order_by("pk").first()
        if found is None:
            raise Http404(f"there is no bill {number} in a session {session}")
        self.kwargs["pk"] = found.pk
        return self.detail_view(request, found.pk)

    def get_queryset(self):
        return Bill.objects.for_display().order_by("-session__start_date", "pk")

    def shape(self, bill) -> dict:
        return shapes.bill(bill)

    def detail_shape(self, bill) -> dict:
        return {
            "description": bill.description or None,
            "lead_sponsors": bill.sponsor_names or None,
            "progress": bill_progress(bill),
            "agenda_item": _agenda_item(bill.agenda_item),
            **_relatives(bill),
            "signatures": [
                sponsors.signing(part) for part in signings([bill]).of(bill)
            ],
            "roll_calls": _roll_calls(bill),
        }


def _agenda_item(item) -> dict | None:
    return item and {"id": item.pk, "key": item.key, "title": item.title}


def _relatives(bill) -> dict:
    """Return the same request's other bills: of this session, the last, the next."""
    near = Q(refiled_from=bill) | Q(pk=bill.refiled_from_id)
    if bill.agenda_item_id:
        near |= Q(agenda_item=bill.agenda_item_id)
    bills = Bill.objects.for_display().exclude(pk=bill.pk).filter(near).order_by("pk")
    found = [(other, shapes.bill(other)) for other in bills]
    return {
        "companions": [
            shape
            for other, shape in found
            if bill.agenda_item_id and other.agenda_item_id == bill.agenda_item_id
        ],
        "refiled_from": next(
            (shape for other, shape in found if other.pk == bill.refiled_from_id), None
        ),
        "refiled_as": [
            shape for other, shape in found if other.refiled_from_id == bill.pk
        ],
    }


def _roll_calls(bill) -> list[dict]:
    items = ScoredItem.objects.select_related("session").filter(
        session=bill.session_id, bill_identifier__iexact=bill.identifier
    )
    return [shapes.scored_item(item) for item in items]


class SponsorshipsAPIViewSet(ShapedAPIViewSet):
    """Names on bills; who leads a bill and also cosponsors it has two."""

    name = "sponsorships"
    model = Sponsorship
    body_fields = ["id", "bill", "person", "classification", "date"]
    lookups = {
        "session": "bill__session__identifier",
        "chamber": "bill__chamber",
        "bill": "bill",
        "person": "person",
        "classification": "classification",
        "agenda_item": "bill__agenda_item",
    }
    orders = {
        "id": ("pk",),
        "bill": ("bill__identifier",),
        "person": ("person__sort_name",),
        "date": ("date",),
    }

    def get_queryset(self):
        names = Sponsorship.objects.select_related(
            "person", "bill__session", "bill__page"
        )
        return names.prefetch_related(
            "bill__page__actions", holding("person__memberships")
        ).order_by("pk")

    def shape(self, sponsorship) -> dict:
        return {
            "bill": shapes.bill(sponsorship.bill),
            "person": shapes.member(sponsorship.person, held_seat(sponsorship.person)),
            "classification": {
                "value": sponsorship.classification,
                "label": sponsorship.get_classification_display(),
            },
            "date": iso_date(sponsorship.date),
        }
