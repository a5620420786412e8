"""What the list of bills knows of each bill: enough to find and to order it."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import F, Max, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from legislation.addresses import CHAMBER_PATHS
from legislation.models import (
    Bill,
    BillAction,
    BillPage,
    Chamber,
    LegislativeSession,
    Pillar,
)


@dataclass(frozen=True)
class BillRow:
    """What finds one bill and puts it in its place."""

    pk: int
    session: str
    chamber: str
    position: str
    status: str
    pillar: tuple[str, ...]
    identifier: str
    docket_number: str
    name: str
    words: str
    changed: datetime.date


@dataclass(frozen=True)
class BillRecord:
    """All public bills below an index page, with the names of what they have.

    `labels` are {facet: {value: label}} in the order in which a reader is offered
    them: the newest session first, pillars and statuses in their own order.
    """

    rows: tuple[BillRow, ...]
    labels: Mapping[str, Mapping[str, str]]
    current: str


def bill_record(pages: QuerySet[BillPage]) -> BillRecord:
    """Return the record of these pages' bills, in three queries."""
    rows = tuple(_row(*values) for values in _values(pages))
    held = {row.session for row in rows}
    sessions = LegislativeSession.objects.filter(identifier__in=held)
    sessions = list(sessions.order_by("-start_date"))
    current = next((s for s in sessions if s.is_current), None)
    return BillRecord(
        rows=rows,
        labels={
            "session": {session.identifier: session.name for session in sessions},
            "chamber": {
                CHAMBER_PATHS[c]: c.label for c in (Chamber.LOWER, Chamber.UPPER)
            },
            "position": dict(BillPage.Position.choices),
            "status": dict(Bill.Status.choices),
            "pillar": dict(Pillar.objects.values_list("key", "name")),
        },
        current=(current or sessions[0]).identifier if sessions else "",
    )


def _values(pages):
    steps = BillAction.objects.filter(page=OuterRef("pk")).exclude(status="")
    newest = steps.order_by("-date", "-sort_order").values("status")[:1]
    bill = ("identifier", "docket_number", "short_title", "title")
    return (
        pages.order_by()
        .annotate(
            status=Coalesce(Subquery(newest), F("bill__status")),
            changed=Max("actions__date"),
        )
        .values_list(
            *("bill_id", "bill__session__identifier", "bill__chamber", "position"),
            *("status", "changed", "bill__agenda_item__pillars", "title"),
            *(f"bill__{name}" for name in bill),
        )
    )


def _row(pk, session, chamber, position, status, changed, pillars, *texts) -> BillRow:
    _, identifier, docket, short_title, official = texts
    return BillRow(
        pk=pk,
        session=session,
        chamber=CHAMBER_PATHS[chamber],
        position=position,
        status=status,
        pillar=tuple(pillars or ()),
        identifier=identifier,
        docket_number=docket,
        name=short_title or official,
        words=" ".join(texts).casefold(),
        changed=changed or datetime.date.min,
    )
