"""A seat's page: who holds it, or that nobody does."""

import datetime

import pytest

from tests.factories import (
    MembershipFactory,
    ScorecardPageFactory,
    SeatFactory,
    SessionFactory,
)
from tests.legislation.chambers import read, words

pytestmark = pytest.mark.django_db
ADDRESS = "/scorecard/seats/house/3rd-essex/"


@pytest.fixture
def scorecard(home):
    return ScorecardPageFactory(title="Scorecard", slug="scorecard")


@pytest.fixture
def seat(scorecard):
    SessionFactory()
    return SeatFactory(district__label="3rd Essex", district__ocd_id="x/sldl:3rd_essex")


def test_names_who_holds_it_and_who_held_it(client, seat):
    now = MembershipFactory(seat=seat).person
    before = MembershipFactory(
        seat=seat,
        start_date=datetime.date(2019, 1, 2),
        end_date=datetime.date(2024, 12, 31),
    ).person
    page = read(client, ADDRESS)
    held, earlier = (words(part) for part in page.select("main section"))
    assert now.name in held and "since January 1, 2025" in held
    assert before.name in earlier and "January 2, 2019 to December 31, 2024" in earlier
    assert page.find("a", href=now.url) and page.find("a", href=before.url)
    assert page.find("a", href="/scorecard/194/house/")


def test_a_vacant_seat_says_so(client, seat):
    page = read(client, ADDRESS)
    assert "The seat is vacant" in words(page.main)
    assert words(page.h1) == "3rd Essex, House"


@pytest.mark.parametrize("spelling", ["3RD-ESSEX", "3rd_essex", "3rd--Essex"])
def test_another_spelling_leads_to_the_address(client, seat, spelling):
    response = client.get(f"/scorecard/seats/house/{spelling}/")
    assert response.status_code == 301
    assert response["Location"] == ADDRESS


def test_the_other_chamber_has_no_such_seat(client, seat):
    read(client, "/scorecard/seats/senate/3rd-essex/", status=404)
