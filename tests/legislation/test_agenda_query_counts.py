"""What agendas and their items cost, however much they have to show."""

import datetime

import pytest
from django.core.cache import cache
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from legislation.models import AgendaPage, AgendaPillar
from tests.factories import (
    AgendaItemFactory,
    AgendaItemPageFactory,
    AgendaPageFactory,
    BillFactory,
    BillPageFactory,
    MembershipFactory,
    PillarFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SessionFactory,
    SponsorshipFactory,
)
from tests.small_site import build_small_site


def session_of(number):
    """The current session, or one of those before it."""
    year = 2025 - 2 * number
    return SessionFactory(
        identifier=str(194 - number),
        start_date=datetime.date(year, 1, 1),
        end_date=datetime.date(year + 2, 1, 5),
        is_current=number == 0,
    )


def item_of(agenda, people, refiled_from=None):
    """An item with a pair of bills and more, signed, voted on, with a page each."""
    item = AgendaItemFactory(session=agenda.session)
    pair = [
        BillFactory(
            session=agenda.session,
            chamber=chamber,
            agenda_item=item,
            refiled_from=refiled_from,
        )
        for chamber in ("lower", "upper")
    ]
    for bill in pair:
        BillPageFactory(bill=bill).actions.create(
            date=datetime.date(2026, 1, 5), status="passed", description="Passed"
        )
        for person in people:
            SponsorshipFactory(bill=bill, person=person)
        ScoredItemFactory(session=agenda.session, bill_identifier=bill.identifier)
    more = BillFactory(session=agenda.session)
    pillar = agenda.pillars.first().pillar
    page = AgendaItemPageFactory(
        parent=agenda, item=item, pillar=pillar, more_bills=[more]
    )
    return page, pair[0]


def build(number):
    """So many pillars, items, members and earlier sessions; (agenda, item) pages."""
    build_small_site(1)
    ScorecardPageFactory()
    people = [MembershipFactory().person for _ in range(number)]
    pillars = [PillarFactory(key=f"p{n}", name=f"Pillar {n}") for n in range(number)]
    bill = None
    for back in reversed(range(number)):
        agenda = AgendaPageFactory(
            session=session_of(back),
            pillars=[AgendaPillar(pillar=pillar) for pillar in pillars],
        )
        page, bill = item_of(agenda, people, refiled_from=bill)
    for _ in range(number):
        item_of(agenda, people)
    return agenda, page


def queries(client, path):
    """Return how many queries a page takes: the first reader's, the others'."""
    client.get(path)
    cache.clear()
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as captured:
            assert client.get(path).status_code == 200
        counts.append(len(captured.captured_queries))
    assert all(counts)
    return tuple(counts)


@pytest.fixture
def measure(home, client):
    def measure(number):
        with transaction.atomic():
            agenda, page = build(number)
            archived = AgendaPage.objects.order_by("pk").first()
            paths = {
                "agenda": agenda.url,
                "archived": archived.url,
                "item": page.url,
                "agenda's JSON": f"/api/v2/pages/{agenda.pk}/",
                "item's JSON": f"/api/v2/pages/{page.pk}/",
            }
            found = {name: queries(client, path) for name, path in paths.items()}
            transaction.set_rollback(True)
        return found

    return measure


def test_agendas_and_items_cost_the_same_however_much_they_show(measure):
    few, many = measure(3), measure(9)
    assert few == many
    first = {name: counts[0] for name, counts in few.items()}
    assert first["agenda"] <= 20 and first["agenda's JSON"] <= 20
    assert first["item"] <= 22 and first["item's JSON"] <= 22
