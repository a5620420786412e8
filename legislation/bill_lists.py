"""Bills as lists and panels inside other pages show them, made once for all readers."""

from hashlib import sha256

from django.db.models import F, Q
from django.utils import timezone

from cms import references
from cms import shapes as content_shapes
from cms.content_version import cached
from legislation import shapes, sponsors
from legislation.bill_progress import bill_progress
from legislation.models import (
    AgendaItem,
    Bill,
    BillAction,
    BillPage,
    LegislativeSession,
)
from legislation.signers import signings


def picked_bills(keys: list[int]) -> list[dict]:
    """Return these bills in this order, without those that are gone."""

    def find():
        bills = Bill.objects.for_display().filter(pk__in=keys)
        found = {bill.pk: shapes.bill(bill) for bill in bills}
        return [found[key] for key in keys if key in found]

    return cached(f"bills:{_digest(keys)}", find) if keys else []


def bills_by_rule(
    *, session: int | None, pillar: str = "", position: str = "", most: int
) -> list[dict]:
    """Return the first bills of a session (None: the current one) that fit.

    Bills of the agenda come first, in its order. `pillar` is a pillar's key; with a
    `position` only bills whose page is public are found.
    """

    def find():
        bills = _of_session(session, pillar, position).for_display()
        return [shapes.bill(bill) for bill in bills[:most]]

    return cached(f"bills:{_digest(session, pillar, position, most)}", find)


def bill_standing(key: int) -> dict | None:
    """Return {bill, progress, latest_step, signatures} of a bill, None once deleted.

    `signatures` tell how many of each chamber have signed, without their names.
    """
    day = timezone.localdate()
    return cached(f"bill-standing:{key}:{day}", lambda: {"found": _standing(key)})[
        "found"
    ]


def _of_session(session, pillar, position):
    if session is None:
        found = LegislativeSession.objects.current()
        session = found and found.pk
    bills = Bill.objects.filter(session=session)
    if pillar:
        bills = bills.filter(_of_pillar(session, pillar))
    if position:
        public = references.public_pages(BillPage.objects.order_by())
        bills = bills.filter(page__in=public.filter(position=position))
    order = F("agenda_item__order").asc(nulls_last=True)
    return bills.order_by(order, "agenda_item_id", "identifier")


def _of_pillar(session, pillar) -> Q:
    # Which rows a JSON list contains cannot be asked of every database.
    items = AgendaItem.objects.filter(session=session).values_list("pk", "pillars")
    return Q(agenda_item__in=[pk for pk, pillars in items if pillar in pillars])


def _standing(key) -> dict | None:
    bill = Bill.objects.for_display().filter(pk=key).first()
    if bill is None:
        return None
    return {
        "bill": shapes.bill(bill),
        "progress": bill_progress(bill),
        "latest_step": _latest_step(bill),
        "signatures": [
            {
                "chamber": shapes.chamber(part.chamber),
                "signed": len(part.signed),
                "members": part.members,
                "words": sponsors.words(part),
            }
            for part in signings([bill]).of(bill)
        ],
    }


def _latest_step(bill: Bill) -> dict | None:
    """Return {date, chamber, description, source} of the newest step in public."""
    steps = bill.page.actions.all() if bill.url else []
    newest = max(steps, key=_place, default=None)
    return newest and {
        "date": content_shapes.iso_date(newest.date),
        "chamber": newest.get_chamber_display() or None,
        "description": newest.description,
        "source": content_shapes.external_link("url", newest.source),
    }


def _place(step: BillAction) -> tuple:
    return step.date, step.sort_order or 0


def _digest(*parts) -> str:
    return sha256(repr(parts).encode()).hexdigest()
