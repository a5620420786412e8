"""What a bill's page asks of the database, however much surrounds the bill."""

import datetime

from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from legislation.models import BillPage
from tests.factories import (
    AgendaItemFactory,
    AgendaItemPageFactory,
    BillFactory,
    BillPageFactory,
    BlogPageFactory,
    ChapterPostPageFactory,
    MembershipFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SeatFactory,
    SessionFactory,
    SponsorshipFactory,
)

DAY = datetime.date(2025, 3, 1)


def surround(page, positions):
    """Give a bill one more of everything for each of these."""
    bill, item = page.bill, page.bill.agenda_item
    previous = bill.refiled_from
    for position in positions:
        people = [MembershipFactory().person for _ in range(2)]
        SponsorshipFactory(bill=bill, person=people[0])
        SeatFactory()
        page.actions.create(date=DAY, description=f"Step {position}", status="filed")
        senate = BillFactory(
            chamber="upper", identifier=f"S{position + 1}", agenda_item=item
        )
        BillPageFactory(bill=senate)
        session = SessionFactory(
            identifier=str(100 + position),
            start_date=datetime.date(1990 + 2 * position, 1, 4),
            end_date=datetime.date(1991 + 2 * position, 12, 31),
            is_current=False,
        )
        previous = BillFactory(session=session, refiled_from=previous)
        AgendaItemPageFactory(item=item)
        ScoredItemFactory(bill_identifier=bill.identifier)
        body = [("paragraph", f'<p><a linktype="page" id="{page.pk}">it</a></p>')]
        BlogPageFactory(body=body)
        ChapterPostPageFactory(body=body)
    bill.refiled_from = previous
    bill.save()
    page.save()


def cold_queries(client, path):
    client.get(path)
    cache.clear()
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return captured.captured_queries


def test_no_more_queries_with_more_of_everything(client, home):
    page = BillPageFactory(bill=BillFactory(agenda_item=AgendaItemFactory()))
    ScorecardPageFactory()
    counts = []
    for positions in (range(3), range(3, 9)):
        surround(BillPage.objects.get(pk=page.pk), positions)
        counts.append(len(cold_queries(client, page.url)))
    assert counts[0] == counts[1]
    assert 0 < counts[0] <= 20
