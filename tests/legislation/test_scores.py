"""What is published of real sessions, and small cases, through the database."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from legislation.medians import PartyGroup
from legislation.models import Chamber, LegislativeSession, PersonIdentifier
from legislation.scores import chamber_scorecard
from legislation.scoring import CountedAs, derive_score

pytestmark = pytest.mark.django_db
DEMOCRATIC, OTHER = PartyGroup.DEMOCRATIC, PartyGroup.OTHER
# While the 194th General Court sits.
DAY = datetime.date(2026, 6, 1)


@pytest.fixture(scope="module")
def scorecards(imported):
    return {
        (court, chamber): chamber_scorecard(session, chamber, DAY)
        for court, session in imported.items()
        for chamber in Chamber.values
    }


def row_of(scorecard, name):
    return next(row for row in scorecard.rows if row.person.family_name == name)


@pytest.mark.parametrize(
    ("court", "chamber", "rows", "shared"),
    [
        ("191", "lower", 161, 2),
        ("191", "upper", 40, 0),
        ("194", "lower", 158, 0),
        ("194", "upper", 40, 0),
    ],
)
def test_every_row_of_a_workbook_has_its_score(
    scorecards, real_sessions, court, chamber, rows, shared
):
    book = real_sessions[court].book
    expected = {}
    for row in book.legislators[chamber]:
        expected.setdefault(row.person_id, derive_score(row.votes))
    ids = dict(PersonIdentifier.objects.values_list("person_id", "value"))
    found = {ids[row.person.pk]: row.score for row in scorecards[court, chamber].rows}
    assert len(book.legislators[chamber]) == rows
    assert len(expected) == rows - shared
    assert found == expected


@pytest.mark.parametrize("court", ["191", "194"])
def test_everybody_has_the_cosponsorships_of_the_workbook(
    scorecards, real_sessions, court
):
    ids = dict(PersonIdentifier.objects.values_list("person_id", "value"))
    expected = {
        sponsor.person_id: len(sponsor.cosponsored)
        for sponsor in real_sessions[court].book.sponsorships
    }
    compared = 0
    for chamber in Chamber.values:
        for row in scorecards[court, chamber].rows:
            count = expected.get(ids[row.person.pk], 0)
            assert row.cosponsorship.cosponsored == count, row.person
            compared += count > 0
    assert compared > 100


@pytest.mark.parametrize(
    ("chamber", "name", "counts", "score", "recorded", "shown"),
    [
        ("lower", "Sabadosa", (19, 1, 1, 0), 90, 95, True),
        ("upper", "Eldridge", (24, 1, 0, 0), 96, 100, True),
        ("lower", "Chan", (12, 4, 5, 0), 57, 76, False),
        ("lower", "Boldyga", (0, 18, 3, 0), 0, 86, False),
        ("lower", "Bowen", (13, 5, 0, 3), 72, 86, False),
        ("upper", "Spilka", (5, 4, 0, 16), 56, 36, False),
        ("upper", "Velis", (11, 5, 9, 0), 44, 64, False),
    ],
)
def test_published_vectors_of_2025(
    scorecards, chamber, name, counts, score, recorded, shown
):
    result = row_of(scorecards["194", chamber], name).score
    ways = (
        CountedAs.WITH,
        CountedAs.AGAINST,
        CountedAs.ABSENT,
        CountedAs.NOT_IN_OFFICE,
    )
    assert tuple(result.counts.get(way, 0) for way in ways) == counts
    assert (result.score, result.recorded_percentage) == (score, recorded)
    assert result.shown is shown


@pytest.mark.parametrize(
    ("chamber", "name", "count"), [("lower", "Sabadosa", 20), ("upper", "Eldridge", 22)]
)
def test_published_cosponsorships_of_2025(scorecards, chamber, name, count):
    cosponsorship = row_of(scorecards["194", chamber], name).cosponsorship
    assert (cosponsorship.cosponsored, cosponsorship.items) == (count, 22)


@pytest.mark.parametrize(
    ("court", "chamber", "democratic", "other"),
    [
        ("191", "lower", 73, 17),
        ("191", "upper", 88, 33),
        ("194", "lower", 76, 0),
        ("194", "upper", 76, 8),
    ],
)
def test_published_medians(scorecards, court, chamber, democratic, other):
    medians = scorecards[court, chamber].medians
    assert medians[DEMOCRATIC].value == democratic
    assert medians[OTHER].value == other


@pytest.mark.parametrize("chamber", ["lower", "upper"])
def test_published_cosponsorship_medians_of_2025(scorecards, chamber):
    medians = scorecards["194", chamber].cosponsorship_medians
    assert (medians[DEMOCRATIC].value, medians[OTHER].value) == (5, 1)


def test_vacant_seats_are_named(scorecards):
    labels = {
        chamber: [
            seat.district.label for seat in scorecards["194", chamber].vacant_seats
        ]
        for chamber in Chamber.values
    }
    assert labels == {
        "lower": ["5th Essex", "1st Franklin"],
        "upper": ["First Middlesex"],
    }
    assert scorecards["191", "lower"].vacant_seats == ()


def test_who_changed_chambers_has_a_row_in_each(scorecards):
    before = row_of(scorecards["191", "lower"], "Oliveira")
    now = row_of(scorecards["194", "upper"], "Oliveira")
    assert before.person == now.person
    assert (before.is_member, now.is_member) == (False, True)


def test_the_number_of_queries_does_not_grow(imported):
    counts = {}
    for court in imported:
        with CaptureQueriesContext(connection) as queries:
            session = LegislativeSession.objects.get(identifier=court)
            assert chamber_scorecard(session, "lower", DAY).rows
            counts[court] = len(queries)
    assert 0 < counts["194"] <= counts["191"] <= 10


def test_the_tally_settles_a_conflict_and_changes_no_score(imported):
    item = imported["194"].scored_items.in_chamber("upper").get(number=104)
    assert (item.our_position, item.official_yes, item.official_no) == ("yes", 35, 3)
    assert item.votes.filter(option="yes", counted_as="with").count() == 35
    kept = imported["191"].scored_items.in_chamber("upper").get(number=165)
    assert kept.our_position == "no"
