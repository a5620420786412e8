"""The scorecard's first screen and the search for a legislator."""

import pytest

from tests.factories import (
    PersonFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SeatFactory,
    SessionFactory,
)
from tests.legislation.chambers import member, read, words

pytestmark = pytest.mark.django_db


@pytest.fixture
def scorecard(home):
    return ScorecardPageFactory(title="Scorecard", slug="scorecard")


def found(client, query):
    page = read(client, f"/scorecard/?q={query}")
    return [words(entry) for entry in page.select(".found li")]


def test_shows_the_current_session_with_its_chambers(client, scorecard):
    SessionFactory(identifier="195", name="195th General Court", is_current=False)
    SessionFactory(identifier="193", name="193rd General Court")
    item = ScoredItemFactory(session=SessionFactory())
    member("Abel", [item], "W")
    page = read(client, "/scorecard/")
    assert words(page.find(id="session-title")) == "194th General Court, 2025-2026"
    tabs = page.select("nav[aria-label=Sessions] a")
    assert tabs[0]["href"] == "/scorecard/194/"
    assert tabs[0]["aria-current"] == "true" and len(tabs) == 3
    house = page.select_one("[aria-labelledby=chamber-lower]")
    assert "1 member" in words(house) and "Democratic 100%" in words(house)
    assert house.find("a", href="/scorecard/194/house/")


def test_says_so_before_there_is_any_session(client, scorecard):
    assert "Nothing to show yet" in words(read(client, "/scorecard/").main)


def test_finds_by_name_and_by_district(client, scorecard):
    SessionFactory()
    member("Núñez O'Day", label="17th Essex")
    PersonFactory(family_name="Gone")
    SeatFactory(district__label="7th Essex")
    assert (
        found(client, "nunez") == found(client, "oday") == found(client, "17th essex")
    )
    assert found(client, "17th")[0].startswith("Dana Núñez O'Day Representative")
    assert "Former legislator" in found(client, "gone")[0]
    assert found(client, "7th") == ["7th Essex: vacant House seat that nobody holds"]


def test_a_search_that_finds_nobody_says_how_to_go_on(client, scorecard):
    page = read(client, "/scorecard/?q=%00zz")
    assert "Nobody matches" in words(page.main)
    assert "noindex" in page.find("meta", attrs={"name": "robots"})["content"]


def test_json_has_sessions_and_chambers_with_addresses(client, scorecard):
    member("Abel", [ScoredItemFactory()], "W")
    content = client.get(f"/api/v2/pages/{scorecard.pk}/").json()
    (session,) = content["sessions"]
    assert session["identifier"] == "194" and session["is_current"]
    assert session["url"] == "/scorecard/194/"
    house, senate = content["chambers"]
    assert (house["members_count"], senate["members_count"]) == (1, 0)
    assert house["medians"][0]["score"] == 100
    assert [part["url"] for part in session["chambers"]] == [
        house["url"],
        senate["url"],
    ]


def test_the_page_says_what_the_json_says(client, scorecard):
    member("Abel", [ScoredItemFactory()], "W")
    SeatFactory()
    said = words(read(client, "/scorecard/").main)
    content = client.get(f"/api/v2/pages/{scorecard.pk}/").json()
    house = content["chambers"][0]
    assert (house["vacancies_count"], house["items"]) == (1, 1)
    assert "1 member, 1 vacant seat. 1 scored vote." in said
    assert all(session["years"] in said for session in content["sessions"])


@pytest.mark.parametrize("group", ["legislators", "seats"])
def test_above_the_legislators_and_seats_is_the_scorecard(client, scorecard, group):
    response = client.get(f"/scorecard/{group}/")
    assert (response.status_code, response["Location"]) == (301, "/scorecard/")


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("999/", "no session 999"),
        ("999/house/", "no session 999"),
        ("legislators/nobody/", "nobody at this address"),
        ("legislators/dana-abel/999/", "no session 999"),
        ("legislators/dana-abel/191/", "no votes and no cosponsorships"),
        ("seats/house/99th-essex/", "no district by this name"),
    ],
)
def test_says_in_words_what_is_not_known(client, scorecard, path, says):
    SessionFactory(identifier="191", start_date="2019-01-02", end_date="2021-01-05")
    member("Abel", [ScoredItemFactory()], "W")
    page = read(client, f"/scorecard/{path}", status=404)
    assert says in words(page.main)
