"""The public list of corrections."""

import datetime

import pytest

from legislation.models import Correction
from tests.factories import ScorecardPageFactory, ScoredItemFactory
from tests.legislation.screens import cast, queries, read, words

CORRECTIONS = "/scorecard/corrections/"


@pytest.fixture(autouse=True)
def scorecard(home):
    return ScorecardPageFactory(title="Scorecard", slug="scorecard")


def correct(number=1, **fields) -> list[Correction]:
    """So many corrections, a day apart."""
    item = ScoredItemFactory(number=42, title="Photo ID laws")
    values = {"was": "Absent", "now": "Yes (With us)", "reason": "A letter"} | fields
    return [
        cast(item).corrections.create(date=datetime.date(2026, 1, day + 1), **values)
        for day in range(number)
    ]


def test_before_the_first_correction_the_list_says_so(client):
    assert "No corrections yet" in words(read(client, CORRECTIONS).select_one(".empty"))


def test_a_correction_says_what_changed_where_and_why(client):
    correction = correct(source="https://example.org/letter")[0]
    entry = read(client, CORRECTIONS).select_one(".corrections__item")
    for said in (
        "January 1, 2026",
        correction.vote.person.name,
        "Photo ID laws",
        "Was Absent",
        "Now Yes (With us)",
        "Why A letter",
    ):
        assert said in words(entry)
    person = correction.vote.person
    assert entry.find("a", href=f"/scorecard/legislators/{person.slug}/")
    assert entry.find("a", href="/scorecard/194/house/votes/42/")
    assert entry.find("a", href="https://example.org/letter")


def test_what_staff_type_is_text(client):
    correct(reason="<script>alert(1)</script>")
    assert not read(client, CORRECTIONS).find("main").find("script")


def test_the_newest_come_first_and_the_others_on_further_pages(client):
    correct(27)
    days = [
        time["datetime"]
        for time in read(client, CORRECTIONS).select(".corrections__date time")
    ]
    assert days == sorted(days, reverse=True)
    assert len(days) == 25
    second = read(client, f"{CORRECTIONS}?page=2")
    assert len(second.select(".corrections__item")) == 2
    canonical = second.find("link", rel="canonical")["href"]
    assert canonical.endswith("corrections/?page=2")


@pytest.mark.parametrize("page", ["x", "0", "99", "", "%00"])
def test_a_page_that_is_none_shows_another(client, page):
    correct()
    assert read(client, f"{CORRECTIONS}?page={page}").select(".corrections__item")


def test_more_corrections_take_no_more_queries(client):
    first = correct()[0]
    few = queries(client, CORRECTIONS)
    for _ in range(9):
        cast(first.vote.item).corrections.create(was="Yes", now="No", reason="Record")
    assert 0 < queries(client, CORRECTIONS) == few <= 15
