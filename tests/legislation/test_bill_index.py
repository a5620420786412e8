"""The list of bills: what it holds, narrowed down, ordered, and told in words."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests.factories import (
    AgendaItemFactory,
    BillFactory,
    BillIndexPageFactory,
    BillPageFactory,
    PillarFactory,
    SessionFactory,
)


@pytest.fixture
def index(home):
    return BillIndexPageFactory(slug="bills", title="Bills")


@pytest.fixture
def earlier(db):
    return SessionFactory(
        identifier="193",
        start_date=datetime.date(2023, 1, 4),
        end_date=datetime.date(2024, 12, 31),
        is_current=False,
    )


def bill(identifier, *, steps=(), page=None, **fields):
    """A bill with a public page, of the Senate where its number says so."""
    chamber = "upper" if identifier.startswith("S") else "lower"
    row = BillFactory(identifier=identifier, chamber=chamber, **fields)
    page = BillPageFactory(bill=row, **(page or {}))
    for day, status in steps:
        page.actions.create(date=day, status=status, description="A step")
    page.save()
    return page


def soup(client, path="/bills/"):
    response = client.get(path)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def numbers(client, path="/bills/"):
    found = soup(client, path).select(".bill-list__number")
    return [item.text for item in found]


def link(client, text, path="/bills/"):
    """The address that a filter's link leads to."""
    found = soup(client, path).select(".chip")
    return next(chip["href"] for chip in found if chip.text.startswith(text))


def test_the_current_sessions_public_bills_by_number(client, index, earlier):
    bill("S20")
    bill("H100")
    bill("H20")
    bill("HD7")
    bill("H1", page={"live": False})
    bill("H5", session=earlier)
    hidden = bill("H6")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    BillFactory(identifier="H7")
    assert numbers(client) == ["H.20", "H.100", "HD.7", "S.20"]
    assert "4 bills: 194th General Court" in soup(client).text


def test_another_session_has_an_address_and_a_name_of_its_own(client, index, earlier):
    bill("H1")
    bill("H5", session=earlier)
    assert link(client, "193th") == "/bills/193/"
    found = soup(client, "/bills/193/")
    assert numbers(client, "/bills/193/") == ["H.5"]
    assert found.title.text.startswith("193th General Court: Bills")
    assert found.find("link", rel="canonical")["href"].endswith("/bills/193/")
    assert numbers(client, "/bills/194/") == ["H.1"]
    canonical = soup(client, "/bills/194/").find("link", rel="canonical")
    assert canonical["href"].endswith("/bills/")


@pytest.mark.parametrize("path", ["195/", "194-special/", "0/", "194/nothing/"])
def test_no_such_session(client, index, path):
    bill("H1")
    assert client.get(f"/bills/{path}").status_code == 404


@pytest.fixture
def some_bills(index):
    PillarFactory(key="economy", name="Shared Prosperity")
    PillarFactory(key="government", name="Good Government")
    item = AgendaItemFactory(pillars=["economy", "government"])
    bill("H1", agenda_item=item, short_title="Zoning", status="in_committee")
    bill("H2", short_title="Fares", page={"position": "oppose"}, status="signed")
    bill("S3", short_title="Alewives", status="in_committee")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("chamber=house", ["H.1", "H.2"]),
        ("chamber=senate", ["S.3"]),
        ("position=oppose", ["H.2"]),
        ("status=in_committee", ["H.1", "S.3"]),
        ("pillar=government", ["H.1"]),
        ("chamber=house&status=in_committee", ["H.1"]),
        ("q=fares", ["H.2"]),
        ("q=FARES+act", ["H.2"]),
        ("q=h.1", ["H.1"]),
        ("q=House+2", ["H.2"]),
        ("order=name", ["S.3", "H.2", "H.1"]),
        ("chamber=nowhere&status=%00&pillar=x&order=y&page=z", ["H.1", "H.2", "S.3"]),
        ("q=%00", ["H.1", "H.2", "S.3"]),
    ],
)
def test_narrowed_down_and_ordered(client, some_bills, query, found):
    assert numbers(client, f"/bills/?{query}") == found


def test_filters_keep_each_other_and_lead_to_something(client, some_bills):
    path = link(client, "House")
    assert path == "/bills/?chamber=house"
    further = link(client, "In committee", path)
    assert numbers(client, further) == ["H.1"]
    found = soup(client, further)
    current = {chip.text.split(" ")[0] for chip in found.select(".chip[aria-current]")}
    assert {"House", "In", "By"} <= current
    assert link(client, "All", further) == "/bills/?status=in_committee"
    kept = {tag["name"]: tag["value"] for tag in found.select("input[type=hidden]")}
    assert kept == {"chamber": "house", "status": "in_committee"}
    assert "1 bill: 194th General Court, House, In committee" in found.text


def test_the_status_is_the_newest_steps(client, index):
    steps = [("2025-05-01", "sent_to_study"), ("2025-02-01", "passed")]
    bill("H1", status="filed", steps=steps)
    bill("H2", status="filed", steps=[("2025-03-01", ""), ("2025-02-01", "passed")])
    bill("H3", status="filed")
    assert numbers(client, "/bills/?status=sent_to_study") == ["H.1"]
    assert numbers(client, "/bills/?status=passed") == ["H.2"]
    assert numbers(client, "/bills/?status=filed") == ["H.3"]
    assert numbers(client, "/bills/?order=newest") == ["H.1", "H.2", "H.3"]


def test_a_long_list_goes_on(client, index):
    for number in range(1, 23):
        bill(f"H{number}")
    assert len(numbers(client)) == 20
    assert numbers(client, "/bills/?page=2") == ["H.21", "H.22"]
    assert numbers(client, "/bills/?page=9") == ["H.21", "H.22"]
    second = soup(client, "/bills/?order=name&page=2")
    assert second.find(rel="prev")["href"] == "?order=name&page=1"
    assert second.find("link", rel="canonical")["href"].endswith("/bills/?page=2")


def test_what_is_not_found_is_told_in_words(client, some_bills, earlier):
    bill("H9", session=earlier, short_title="Trolleys")
    found = soup(client, "/bills/?q=trolleys")
    assert "No bills: 194th General Court, “trolleys”" in found.text
    assert "Try fewer or other words." in found.text
    assert link(client, "193th", "/bills/?q=trolleys") == "/bills/193/?q=trolleys"


def test_a_filter_that_finds_nothing_can_be_taken_away(client, some_bills):
    path = "/bills/?q=nothing&chamber=house"
    assert link(client, "All", path) == "/bills/?q=nothing"
    assert "Try fewer or other words, or take a filter away." in soup(client, path).text


def test_an_empty_list_says_so(client, index):
    found = soup(client)
    assert "No bill of this session has a page yet" in found.text
    assert not found.select(".filters")


def test_the_json_has_the_first_part_and_the_filters(client, some_bills, index):
    content = client.get(f"/api/v2/pages/{index.pk}/").json()
    assert [item["number"] for item in content["items"]] == ["H.1", "H.2", "S.3"]
    chamber = next(item for item in content["filters"] if item["name"] == "chamber")
    assert [(o["name"], o["count"]) for o in chamber["options"]] == [
        ("House", 2),
        ("Senate", 1),
    ]


def test_no_more_queries_with_more_bills(client, index):
    counts = []
    for numbers_ in (range(1, 4), range(4, 13)):
        for number in numbers_:
            bill(f"H{number}", steps=[("2025-02-01", "passed")])
        client.get("/bills/")
        cache.clear()
        with CaptureQueriesContext(connection) as captured:
            client.get("/bills/")
        counts.append(len(captured.captured_queries))
    assert counts[0] == counts[1]
    assert 0 < counts[0] <= 20
