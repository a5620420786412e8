"""The site's search finds legislators and votes, while the scorecard is public."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms import references
from legislation.site_search import MOST, found_records
from tests.factories import (
    MembershipFactory,
    PersonFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
)


@pytest.fixture
def scorecard(home):
    return ScorecardPageFactory(slug="scorecard")


@pytest.fixture
def member(scorecard):
    person = PersonFactory(name="Ida Moreno", slug="ida-moreno", party="Democratic")
    return MembershipFactory(person=person)


def titles(words):
    return [record["title"] for record in found_records(words.split())]


def test_finds_a_legislator_by_name_and_by_district(member):
    label = member.seat.district.label
    assert titles("moreno ida") == titles(label) == ["Ida Moreno"]
    (record,) = found_records(["moreno"])
    assert record["url"] == "/scorecard/legislators/ida-moreno/"
    assert label in record["summary"]
    assert record["summary"].endswith("Democratic")


def test_a_former_member_is_not_found_by_the_district(member):
    label = member.seat.district.label
    member.end_date = "2020-01-01"
    member.save()
    assert titles(label) == []
    assert found_records(["Moreno"])[0]["summary"].startswith("Not in office")


def test_finds_a_vote_by_its_title(scorecard):
    item = ScoredItemFactory(title="Shelter funding", bill_identifier="H4242")
    assert titles("shelter") == titles("h4242") == ["Shelter funding"]
    (record,) = found_records(["funding"])
    assert record["url"] == f"/scorecard/194/house/votes/{item.number}/"


def test_finds_nothing_without_a_public_scorecard(home):
    PersonFactory(name="Ida Moreno")
    assert found_records(["Moreno"]) == []


def test_finds_a_few_of_many_in_as_many_queries(member):
    counts = []
    for number in (1, MOST + 3):
        for position in range(number):
            person = PersonFactory(name=f"Ida Many {number}-{position}")
            MembershipFactory(person=person)
            ScoredItemFactory(title=f"Ida's vote {number}-{position}")
        cache.clear()
        with references.scope(), CaptureQueriesContext(connection) as queries:
            found = found_records(["ida"])
        counts.append(len(queries))
    assert len(found) == 2 * MOST
    assert counts[1] == counts[0] > 0


def test_the_search_page_shows_them_beside_pages(client, member):
    page = client.get("/search/", {"q": "moreno"}).content.decode()
    assert "On the scorecard" in page
    assert 'href="/scorecard/legislators/ida-moreno/"' in page
    assert "Nothing found" not in page
    assert (
        "On the scorecard" not in client.get("/search/", {"q": "zzz"}).content.decode()
    )
