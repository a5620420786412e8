"""The scorecard in a real browser: on a phone, heard, in the dark and on paper."""

import re
from datetime import date

import pytest

from legislation.models import ScorecardPage
from tests.factories import (
    AgendaItemFactory,
    BillFactory,
    MembershipFactory,
    PersonVoteFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SeatFactory,
    SponsorshipFactory,
)

VOTES, ITEMS = 30, 22
SCREENS = ["", "194/", "194/house/", "legislators/dana-paper/", "seats/house/", "999/"]


@pytest.fixture(scope="module")
def scorecard(paths, django_db_blocker):
    """The scorecard's address; "dana-paper" has thirty votes and a vacant neighbor."""
    with django_db_blocker.unblock():
        page = ScorecardPage.objects.first() or ScorecardPageFactory(slug="scores")
        people = [MembershipFactory(person__family_name="Paper").person]
        people += [MembershipFactory().person for _ in range(5)]
        _votes(people)
        _agenda(people[0])
        SeatFactory()
        yield page.url


def _votes(people):
    title = "Undermining the Commonwealth's ability to enforce its housing act"
    for number in range(VOTES):
        item = ScoredItemFactory(
            title=f"{title}, part {number}",
            bill_identifier="H4000",
            amendment_number=str(number),
            date=date(2025, 9, 1),
        )
        for person in people:
            absent = {"option": "absent", "counted_as": "absent"} if not number else {}
            PersonVoteFactory(item=item, person=person, **absent)


def _agenda(person):
    for number in range(ITEMS):
        item = AgendaItemFactory(title=f"An act for the common good, number {number}")
        bill = BillFactory(agenda_item=item)
        BillFactory(agenda_item=item, chamber="upper")
        if number % 2:
            SponsorshipFactory(bill=bill, person=person)


@pytest.fixture(scope="module", params=SCREENS)
def seen(request, browse, scorecard, django_db_blocker):
    """Each screen in turn, opened once for all tests."""
    path = request.param
    if path.startswith("seats"):
        with django_db_blocker.unblock():
            path += f"{SeatFactory().district.slug}/"
    with browse(scorecard + path) as seen:
        yield seen


def test_never_scrolls_sideways(seen):
    for width in (320, 360, 768, 1280):
        seen.page.set_viewport_size({"width": width, "height": 900})
        needed = seen.page.evaluate("document.documentElement.scrollWidth")
        assert needed <= width


@pytest.mark.parametrize("width", [360, 1280])
def test_breaks_no_accessibility_rule(seen, width):
    seen.page.set_viewport_size({"width": width, "height": 900})
    for scheme in ("light", "dark"):
        seen.switch_to(scheme)
        assert seen.violations() == {}, scheme


@pytest.mark.parametrize("width", [360, 1280])
def test_the_vote_table_stays_a_table_on_a_phone(visit, scorecard, width):
    page = visit(f"{scorecard}legislators/dana-paper/", width=width).page
    table = page.get_by_role("table", name="Votes in the House")
    assert table.get_by_role("row").count() == VOTES + 1
    assert table.get_by_role("columnheader").count() == 5
    assert table.get_by_role("rowheader").count() == VOTES
    first = table.get_by_role("row").nth(1)
    assert first.get_by_role("cell", name="Counts against").count() == 1
    # Cards stack their cells, a table sets them side by side.
    tops = {round(cell.bounding_box()["y"]) for cell in first.get_by_role("cell").all()}
    assert (len(tops) == 1) is (width == 1280)


def test_the_list_is_ordered_by_its_heads_on_a_phone(visit, scorecard):
    page = visit(f"{scorecard}194/house/", width=360).page
    heads = page.get_by_role("region", name="House").get_by_role("columnheader")
    score = heads.filter(has_text="Score")
    score.get_by_role("link").click()
    assert page.url.endswith("?sort=-score")
    assert score.get_attribute("aria-sort") == "descending"


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_a_legislator_with_thirty_votes_fits_two_sheets(visit, scorecard, size):
    page = visit(f"{scorecard}legislators/dana-paper/").page
    pdf = page.pdf(format=size)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 2
