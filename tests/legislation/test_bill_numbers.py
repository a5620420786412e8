"""Bill numbers in any spelling, and where each leads."""

import datetime

import pytest

from legislation.bill_numbers import means_no_page, parse
from tests.factories import (
    BillFactory,
    BillIndexPageFactory,
    BillPageFactory,
    SessionFactory,
)


@pytest.mark.parametrize(
    ("spelling", "identifier"),
    [
        ("H3110", "H3110"),
        ("h3110", "H3110"),
        ("H 3110", "H3110"),
        ("h.3110", "H3110"),
        ("H. 3110 ", "H3110"),
        ("House 3110", "H3110"),
        ("House Bill 3110", "H3110"),
        ("house-bill-no.-3110", "H3110"),
        ("hd4328", "HD4328"),
        ("HD 4328", "HD4328"),
        ("H.D. 4328", "HD4328"),
        ("House Docket No. 4328", "HD4328"),
        ("S. 2033", "S2033"),
        ("s_2033", "S2033"),
        ("Senate Docket 123", "SD123"),
        ("SD0123", "SD123"),
    ],
)
def test_any_spelling_is_understood(spelling, identifier):
    assert parse(spelling) == identifier


@pytest.mark.parametrize(
    "words",
    [
        "",
        "H",
        "3110",
        "H0",
        "HB3110x",
        "H3110/S2033",
        "healthy 3110",
        "H٣",
        "H12345678",
    ],
)
def test_other_words_are_no_number(words):
    assert parse(words) is None


@pytest.mark.parametrize(
    ("slug", "taken"),
    [
        ("h3110", True),
        ("senate-2033", True),
        ("194", True),
        ("194-special", True),
        ("194-h3110", False),
        ("194-special-hd3110", False),
        ("safe-roads", False),
        ("30000-homes", False),
    ],
)
def test_what_below_the_list_is_no_page(slug, taken):
    assert means_no_page(slug) is taken


@pytest.fixture
def earlier(db):
    return SessionFactory(
        identifier="193",
        start_date=datetime.date(2023, 1, 4),
        end_date=datetime.date(2024, 12, 31),
        is_current=False,
    )


@pytest.fixture
def page(home):
    bill = BillFactory(identifier="H3110", docket_number="HD3390")
    parent = BillIndexPageFactory(slug="bills")
    return BillPageFactory(parent=parent, bill=bill, slug="194-h3110")


SPELLINGS = [
    *("h3110", "H3110", "H 3110", "h.3110", "H. 3110", "House 3110", "house-bill-3110"),
    *("hd3390", "HD 3390", "H.D.3390", "House Docket No. 3390"),
]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("session", ["", "194/"])
def test_every_spelling_leads_to_the_page_for_good(client, page, spelling, session):
    for ask in (client.get, client.head):
        response = ask(f"/bills/{session}{spelling}/")
        assert response.status_code == 301
        assert response["Location"] == page.url == "/bills/194-h3110/"
    assert client.get(response["Location"]).status_code == 200


@pytest.mark.parametrize("spelling", ["h3110", "H.3110"])
def test_the_last_slash_may_be_missing(client, page, spelling):
    response = client.get(f"/bills/{spelling}", follow=True)
    assert response.redirect_chain[-1] == (page.url, 301)


def test_the_newest_session_comes_first_unless_one_is_named(client, page, earlier):
    older = BillPageFactory(bill=BillFactory(session=earlier, identifier="H3110"))
    assert client.get("/bills/h3110/")["Location"] == page.url
    assert client.get("/bills/193/H.3110/")["Location"] == older.url


def test_an_older_bill_is_found_where_the_newer_has_no_public_page(
    client, earlier, home
):
    older = BillPageFactory(
        parent=BillIndexPageFactory(slug="bills"),
        bill=BillFactory(session=earlier, identifier="H3110"),
    )
    BillPageFactory(bill=BillFactory(identifier="H3110"), live=False)
    assert client.get("/bills/h3110/")["Location"] == older.url


@pytest.mark.parametrize(
    "path", ["h9999/", "H. 9999/", "193/h3110/", "none/h3110/", "194/Senate 3110/"]
)
def test_an_unknown_number_is_answered_in_words(client, page, path):
    response = client.get(f"/bills/{path}")
    html = response.content.decode()
    assert response.status_code == 404
    assert "We have no bill" in html
    assert 'action="/bills/"' in html and 'name="q"' in html
    assert "noindex" in html
    assert client.head(f"/bills/{path}").status_code == 404


def test_only_reading_is_answered(client, page):
    assert client.post("/bills/H.3110/").status_code == 405
    assert client.post("/bills/h3110/").status_code == 405


def test_dots_and_spaces_elsewhere_are_not_found(client, page):
    assert client.get("/nowhere/H.3110/").status_code == 404
    assert client.get("/bills/x. 3110/").status_code == 404
