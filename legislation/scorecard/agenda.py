"""A session's agenda as receipts of cosponsorships show it."""

from django.db.models import Prefetch

from cms.content_version import cached
from cms.shapes import page_link
from legislation.models import AgendaItem, AgendaItemPage, Bill, LegislativeSession


def agenda(session: LegislativeSession) -> list[dict]:
    """Return [{id, title, url, bills: [{id, number, chamber, url}]}], in order.

    Asks the database only after a public change.
    """
    return cached(f"agenda:{session.pk}", lambda: _build(session))


def _build(session) -> list[dict]:
    bills = Bill.objects.select_related("page").defer("page__body", "page__ask")
    pages = AgendaItemPage.objects.defer_streamfields().order_by("path")
    items = AgendaItem.objects.filter(session=session).prefetch_related(
        Prefetch("bills", bills.order_by("chamber", "identifier")),
        Prefetch("pages", pages),
    )
    return [
        {
            "id": item.pk,
            "title": item.title,
            "url": _page_url(item),
            "bills": [_bill(bill) for bill in item.bills.all()],
        }
        for item in items
    ]


def _page_url(item: AgendaItem) -> str | None:
    links = (page_link(page) for page in item.pages.all())
    return next((link["url"] for link in links if link), None)


def _bill(bill: Bill) -> dict:
    return {
        "id": bill.pk,
        "number": bill.number,
        "chamber": bill.chamber,
        "url": bill.url,
    }
