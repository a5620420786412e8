"""Which receipts a legislator's page has: those of the lists that name them."""

import datetime

import pytest

from tests.factories import (
    AgendaItemFactory,
    BillFactory,
    MembershipFactory,
    PersonFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SessionFactory,
    SponsorshipFactory,
)
from tests.legislation.chambers import member, read, vote, words

pytestmark = pytest.mark.django_db
ABEL = "/scorecard/legislators/dana-abel/"


@pytest.fixture(autouse=True)
def scorecard(home):
    return ScorecardPageFactory(title="Scorecard", slug="scorecard")


def test_who_moved_while_the_session_sits_has_one_of_each_chamber(client):
    person = PersonFactory(family_name="Abel")
    MembershipFactory(person=person, seat__district__chamber="upper")
    vote(person, [ScoredItemFactory()], "W")
    page = read(client, ABEL)
    shown = [tag["aria-labelledby"] for tag in page.select(".receipt")]
    assert shown == ["receipt-upper", "receipt-lower"]
    answer = client.get(f"/api/v2/people/{person.pk}/").json()
    chambers = {score["chamber"]["value"] for score in answer["scores"]}
    assert chambers == {"lower", "upper"}


def test_there_is_none_for_signatures_alone_in_an_earlier_session(client):
    SessionFactory()
    old = SessionFactory(
        identifier="191",
        is_current=False,
        start_date=datetime.date(2019, 1, 2),
        end_date=datetime.date(2021, 1, 5),
    )
    bill = BillFactory(session=old, agenda_item=AgendaItemFactory(session=old))
    SponsorshipFactory(person=member("Abel"), bill=bill)
    page = read(client, f"{ABEL}191/")
    assert not page.select(".receipt")
    assert "1 of 1" in words(page.select_one(".legislator__record"))
