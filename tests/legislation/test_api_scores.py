"""Scores, as the API answers: the rows of the scorecards, and nothing else."""

import datetime

import pytest

from legislation import shapes
from legislation.models import Chamber, PersonVote, ScoringPolicy, Sponsorship
from legislation.score_list import cosponsorship
from legislation.scores import chamber_scorecard
from tests import factories

pytestmark = pytest.mark.django_db
OLD = {"start_date": datetime.date(2023, 1, 4), "end_date": datetime.date(2025, 1, 1)}
ABSENT = {"option": "absent", "counted_as": "absent"}
AGAINST = {"option": "no", "counted_as": "against"}


@pytest.fixture
def items(home):
    return factories.ScoredItemFactory.create_batch(2)


def legislator(family_name, items, *votes, **fields):
    person = factories.PersonFactory(given_name="X", family_name=family_name, **fields)
    seat = factories.MembershipFactory(person=person).seat
    for item, vote in zip(items, votes, strict=True):
        factories.PersonVoteFactory(item=item, person=person, **vote)
    return person, seat


@pytest.fixture
def abel(items):
    """100%."""
    return legislator("Abel", items, {}, {})


@pytest.fixture
def bates(items):
    """50%, a Republican."""
    return legislator("Bates", items, {}, AGAINST, party="Republican")


@pytest.fixture
def cole(items):
    """Recorded too seldom for a grade."""
    return legislator("Cole", items, {}, ABSENT)


def names(found) -> list[str]:
    return [item["person"]["name"].partition(" ")[2] for item in found["items"]]


def test_a_row_is_that_of_the_scorecard(api, items, abel):
    person, seat = abel
    page = factories.ScorecardPageFactory()
    (found,) = api("scores/", session="194", chamber="lower")["items"]
    (row,) = chamber_scorecard(items[0].session, Chamber.LOWER).rows
    assert found == {
        "session": "194",
        "chamber": {"value": "lower", "label": "House"},
        "person": shapes.member(person, seat),
        "score": shapes.score(row.score),
        "cosponsorship": {"count": 0, "items": 0, "percentage": None},
        "is_member": True,
        "url": f"{page.url}legislators/{person.slug}/194/",
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["Abel", "Bates", "Cole"]),
        ({"session": "194"}, ["Abel", "Bates", "Cole"]),
        ({"chamber": "upper"}, []),
        ({"party": "republican"}, ["Bates"]),
        ({"shown": "false"}, ["Cole"]),
        ({"is_member": "false"}, []),
        ({"letter": "A+"}, ["Abel"]),
        ({"order": "-name"}, ["Cole", "Bates", "Abel"]),
        ({"order": "score"}, ["Bates", "Abel", "Cole"]),
        ({"order": "-score"}, ["Abel", "Bates", "Cole"]),
        ({"order": "cosponsored,-name"}, ["Cole", "Bates", "Abel"]),
        ({"order": "-recorded", "limit": 1, "offset": 1}, ["Bates"]),
    ],
)
def test_scores_are_filtered_ordered_and_cut(api, abel, bates, cole, query, found):
    assert names(api("scores/", **query)) == found


def test_the_total_is_of_all_pages(api, abel, bates, cole):
    for query in ({"limit": 1}, {"offset": 9}):
        assert api("scores/", **query)["meta"] == {"total_count": 3}


def test_one_legislators_score_is_found_by_id(api, abel, bates):
    person, _ = bates
    assert names(api("scores/", person=person.pk)) == ["Bates"]


def test_without_a_current_session_one_must_be_named(client, home):
    response = client.get("/api/v2/scores/")
    assert response.status_code == 400
    assert "session" in response.json()["message"]
    factories.SessionFactory()
    assert client.get("/api/v2/scores/").status_code == 200
    unknown = client.get("/api/v2/scores/?session=9")
    assert unknown.json() == {"message": "there is no session '9'"}
    assert client.get("/api/v2/scores/1/").status_code == 404


def test_people_show_the_scores_of_the_scorecards(api, items, abel):
    """Also of somebody who changed chambers, and of a session before any vote."""
    person, _ = abel
    policy = ScoringPolicy.objects.create(
        version="lenient", published_on=datetime.date(2023, 1, 1), recorded_threshold=10
    )
    old = factories.SessionFactory(
        identifier="193", is_current=False, policy=policy, **OLD
    )
    senate = factories.ScoredItemFactory(session=old, chamber=Chamber.UPPER)
    factories.PersonVoteFactory(item=senate, person=person, **AGAINST)
    special = factories.SessionFactory(identifier="194-1", is_current=False)
    agenda_item = factories.AgendaItemFactory()
    for way in Sponsorship.Classification.values:
        factories.SponsorshipFactory(
            person=person, bill__agenda_item=agenda_item, classification=way
        )
    expected = {}
    for session in (old, special, items[0].session):
        for chamber in Chamber.values:
            for row in chamber_scorecard(session, chamber).rows:
                signed = cosponsorship(row.cosponsorship, row.score.rules)
                key = session.identifier, chamber
                expected[key] = shapes.score(row.score), signed
    found = api(f"people/{person.pk}/")["scores"]
    assert {
        (row["session"]["identifier"], row["chamber"]["value"]): (
            row["score"],
            row["cosponsorship"],
        )
        for row in found
    } == expected
    assert expected.keys() == {("193", "upper"), ("194", "lower"), ("194-1", "lower")}
    assert expected["194", "lower"][1]["percentage"] == 100


def make(number):
    for item in factories.ScoredItemFactory.create_batch(number):
        for member in factories.MembershipFactory.create_batch(3):
            PersonVote.objects.create(
                item=item, person=member.person, option="yes", counted_as="with"
            )


def test_nine_cost_as_much_as_three(queries, abel):
    factories.ScorecardPageFactory()
    addresses = ["scores/", "scores/?chamber=lower&order=-score"]
    make(3)
    three = {address: queries(address) for address in addresses}
    make(6)
    assert {address: queries(address) for address in addresses} == three
    assert max(three.values()) <= 24, three
    assert queries("scores/", warm=True) <= 4


def test_more_sessions_cost_a_person_nothing_more(queries, abel):
    person, _ = abel
    before = queries(f"people/{person.pk}/")
    for identifier in "123":
        session = factories.SessionFactory(
            identifier=identifier, is_current=False, **OLD
        )
        item = factories.ScoredItemFactory(session=session)
        factories.PersonVoteFactory(item=item, person=person)
    assert queries(f"people/{person.pk}/") == before <= 18
