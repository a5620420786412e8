"""The lists of a session: who is there, how it is filtered and ordered."""

import datetime

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import (
    AgendaItemFactory,
    BillFactory,
    MembershipFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SeatFactory,
    SessionFactory,
    SponsorshipFactory,
)
from tests.legislation.chambers import member, read, words

pytestmark = pytest.mark.django_db
HOUSE = "/scorecard/194/house/"


@pytest.fixture
def scorecard(home):
    return ScorecardPageFactory(title="Scorecard", slug="scorecard")


@pytest.fixture
def items():
    return [ScoredItemFactory() for _ in range(10)]


@pytest.fixture
def house(scorecard, items):
    member("Abel", items, "W" * 10, label="10th Essex", order=10)
    member("Bates", items, "WWWWWAAAAA", "Republican", label="2nd Essex", order=2)
    member("Cole", items, "WWWWWWWWBB", "Independent", label="1st Suffolk", order=30)


def tables(page):
    return page.select(".score-table table")


def names(table):
    rows = table.tbody.find_all("tr")
    return [words(row.th).removeprefix("Dana ") for row in rows]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Abel", "Bates", "Cole"]),
        ("?sort=-name", ["Cole", "Bates", "Abel"]),
        ("?sort=district", ["Bates", "Abel", "Cole"]),
        ("?sort=-score", ["Abel", "Bates", "Cole"]),
        ("?sort=score", ["Bates", "Abel", "Cole"]),
        ("?sort=nonsense", ["Abel", "Bates", "Cole"]),
        ("?party=republican", ["Bates"]),
        ("?grade=f", ["Bates"]),
        ("?grade=none", ["Cole"]),
        ("?q=2nd", ["Bates"]),
        ("?q=ÀBEL%00", ["Abel"]),
        ("?q=essex&sort=-district", ["Abel", "Bates"]),
    ],
)
def test_is_filtered_and_ordered_by_the_address(client, house, query, expected):
    (table,) = tables(read(client, HOUSE + query))
    assert names(table) == expected


def test_the_orders_are_links_that_keep_the_filter(client, house):
    (table,) = tables(read(client, HOUSE + "?party=republican&sort=score"))
    heads = table.thead.find_all("th")
    score = next(head for head in heads if words(head) == "Score")
    assert score["aria-sort"] == "ascending"
    assert score.a["href"] == "?party=republican&sort=-score"
    assert sum(head.has_attr("aria-sort") for head in heads) == 1
    assert {head["scope"] for head in heads} == {"col"}
    assert table.caption and {th["scope"] for th in table.tbody("th")} == {"row"}


def test_only_the_whole_list_is_for_search_engines(client, house):
    whole, part = read(client, HOUSE), read(client, HOUSE + "?party=republican")
    for page, robots in ((whole, "index, follow"), (part, "noindex, follow")):
        assert page.find("meta", attrs={"name": "robots"})["content"] == robots
        canonical = page.find("link", rel="canonical")["href"]
        assert canonical.endswith("/scorecard/194/house/")


def test_says_in_words_how_many_and_why_there_is_no_grade(client, house):
    page = read(client, HOUSE)
    assert words(page.select_one(".score-list__count")) == "3 representatives."
    cole = words(page.find("th", string="Dana Cole").parent)
    assert "80%" in cole and "no grade" in cole
    assert "Fewer than 90% recorded" in cole
    some = read(client, HOUSE + "?q=essex")
    assert "2 of 3 representatives." in words(some.select_one(".score-list__count"))
    nobody = read(client, HOUSE + "?q=nobody")
    assert tables(nobody) == []
    assert "Nobody matches" in words(nobody.main)


def test_vacant_seats_are_listed_as_such(client, house):
    SeatFactory(district__label="3rd Essex", district__ocd_id="x:3rd_essex")
    page = read(client, HOUSE)
    row = words(tables(page)[0].find_all("tr")[-1])
    assert row.startswith("Vacant seat") and "3rd Essex" in row
    assert page.find("a", href="/scorecard/seats/house/3rd-essex/")
    assert "1 vacant seat" in words(page.select_one(".score-list__count"))
    assert "Vacant seat" not in words(read(client, HOUSE + "?grade=a"))
    assert "Vacant seat" in words(read(client, HOUSE + "?q=3rd"))


def test_who_left_is_listed_apart(client, house, items):
    gone = member("Gone", items, "W" * 10)
    gone.memberships.update(end_date=datetime.date(2025, 9, 1))
    members, former = tables(read(client, HOUSE))
    assert names(members) == ["Abel", "Bates", "Cole", "Vacant seat"]
    assert names(former) == ["Gone"]


def test_a_session_without_votes_says_so(client, scorecard):
    SessionFactory()
    MembershipFactory(person__family_name="Abel")
    page = read(client, HOUSE)
    assert "No votes of this session have been scored yet" in words(page.main)
    assert "No score: there are no scored votes yet." in words(tables(page)[0])
    assert "No votes have been scored yet" in words(read(client, "/scorecard/194/"))


def test_a_session_before_its_first_day_has_nobody_to_filter(client, scorecard):
    SessionFactory(
        identifier="195",
        name="195th General Court",
        start_date=datetime.date(2099, 1, 7),
        end_date=datetime.date(2101, 1, 4),
    )
    said = words(read(client, "/scorecard/195/house/").main)
    assert "Nobody sits in the House of this session yet" in said
    for untrue in ("Nobody matches", "listed already", "0 representatives"):
        assert untrue not in said
    said = words(read(client, "/scorecard/195/").main)
    assert "No votes have been scored yet" in said
    assert "0 members" not in said


def test_an_old_session_leads_to_its_own_receipts(client, scorecard):
    old = SessionFactory(
        identifier="191",
        is_current=False,
        start_date=datetime.date(2019, 1, 2),
        end_date=datetime.date(2021, 1, 5),
    )
    person = member("Abel", [ScoredItemFactory(session=old)], "W")
    page = read(client, "/scorecard/191/house/")
    assert page.find("a", href=f"/scorecard/legislators/{person.slug}/191/")


def test_medians_are_shown_by_party(client, house):
    medians = words(read(client, HOUSE).select_one(".medians"))
    assert "Democratic 100%" in medians
    assert "Other parties 50%" in medians


@pytest.mark.parametrize("path", [HOUSE, "/scorecard/194/", "/scorecard/"])
def test_a_list_costs_the_same_however_long_it_is(client, scorecard, path):
    assert queries_with(client, path, 2) == queries_with(client, path, 7)


def queries_with(client, path, number):
    """How many queries: of the first reader after a change, and of the others."""
    votes = [ScoredItemFactory() for _ in range(number)]
    bills = [BillFactory(agenda_item=AgendaItemFactory()) for _ in range(number)]
    for position in range(number):
        person = member(f"M{number}{position}", votes, "W" * number)
        for bill in bills:
            SponsorshipFactory(bill=bill, person=person)
        SeatFactory()
    counts = []
    client.get(path)
    cache.clear()
    for _ in range(2):
        with CaptureQueriesContext(connection) as captured:
            assert client.get(path).status_code == 200
        counts.append(len(captured.captured_queries))
    first, others = counts
    assert 0 < others <= 12 < first <= 30
    return counts
