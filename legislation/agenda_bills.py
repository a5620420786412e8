"""The bills of agenda items, and how many legislators have signed them."""

import re
from collections.abc import Iterable, Sequence

from django.db.models import Q, QuerySet

from legislation.models import AgendaItemPage, Bill, Chamber
from legislation.signers import ChamberSigning, Signings

_CHAMBERS = (Chamber.LOWER, Chamber.UPPER)


def bills_of(pages: Sequence[AgendaItemPage]) -> list[list[Bill]]:
    """Return the bills of each item page, in order: its scorecard item's and more.

    Two queries, whatever the number of pages; callers prefetch `more_bills`.
    """
    more = [{row.bill_id for row in page.more_bills.all()} for page in pages]
    items = {page.item_id for page in pages if page.item_id}
    wanted = Q(agenda_item__in=items) | Q(pk__in=set().union(*more))
    bills = in_order(Bill.objects.for_display().filter(wanted)) if pages else []
    return [
        [
            bill
            for bill in bills
            if bill.pk in keys or (page.item_id and bill.agenda_item_id == page.item_id)
        ]
        for page, keys in zip(pages, more, strict=True)
    ]


def bills_of_page(page: AgendaItemPage) -> list[Bill]:
    """Return the bills of one item page, which may be a draft; two queries."""
    more = page.more_bills.values_list("bill_id", flat=True)
    # Of a page as it is in the database, this is a part of the one query.
    wanted = Q(pk__in=more if isinstance(more, QuerySet) else list(more))
    if page.item_id:
        wanted |= Q(agenda_item=page.item_id)
    return in_order(Bill.objects.for_display().filter(wanted))


def in_order(bills: Iterable[Bill]) -> list[Bill]:
    """Return bills by number, the newest session first, companions side by side."""
    bills = sorted(bills, key=_number)
    places = {}
    for bill in bills:
        places.setdefault(_request(bill), len(places))
    return sorted(bills, key=lambda bill: places[_request(bill)])


def counted_bills(page: AgendaItemPage, bills: Iterable[Bill]) -> list[Bill]:
    """Return those bills whose signatures count once, as the scorecard counts them.

    Without an item of the scorecard, whoever signed any of the bills has signed.
    """
    if not page.item_id:
        return list(bills)
    return [bill for bill in bills if bill.agenda_item_id == page.item_id]


def signatures(page: AgendaItemPage, bills: Iterable[Bill], signings: Signings):
    """Return each chamber's names on an item's bills; () while none is known."""
    parts = signings.of(*counted_bills(page, bills))
    return parts if any(part.signed for part in parts) else ()


def cosponsors(parts: Iterable[ChamberSigning]) -> dict | None:
    """Return {signed, members, words} of an item's names, None while none is known.

    Once the session is over, nobody can be asked any more: `members` is None.
    """
    asked = [part for part in parts if part.is_open]
    signed = [signer for part in asked or parts for signer in part.signed]
    if not signed:
        return None
    if not asked:
        count, words = len(signed), _who(parts, len(signed))
        return {"signed": count, "members": None, "words": f"{count} {words} signed"}
    count = sum(signer.seat is not None for signer in signed)
    members = sum(part.members for part in asked)
    have = "has" if count == 1 else "have"
    words = f"{count} of {members} {_who(asked, members)} {have} signed"
    return {"signed": count, "members": members, "words": words}


def _who(parts, count: int) -> str:
    chambers = {part.chamber for part in parts}
    who = "legislator" if len(chambers) > 1 else Chamber(*chambers).role.lower()
    return who if count == 1 else f"{who}s"


def _number(bill: Bill) -> tuple:
    letters, digits = re.match(r"(\D*)(\d*)", bill.identifier).groups()
    return (
        -bill.session.start_date.toordinal(),
        _CHAMBERS.index(bill.chamber),
        len(letters),  # a docket number has two and comes after the numbered
        int(digits or 0),
        bill.identifier,
    )


def _request(bill: Bill) -> tuple:
    # A House bill and its Senate companion are one request.
    if bill.agenda_item_id:
        return "item", bill.agenda_item_id
    return "bill", bill.pk
