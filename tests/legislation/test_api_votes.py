"""Votes and roll calls, as the API answers."""

import pytest

from legislation import shapes
from legislation.models import Chamber, PersonVote
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def item(home):
    return factories.ScoredItemFactory(number=42, description="What it was about.")


@pytest.fixture
def ann(item):
    """A Democrat who voted with us."""
    person = factories.PersonFactory(name="Ann Abel", sort_name="Abel, Ann")
    factories.MembershipFactory(person=person)
    return factories.PersonVoteFactory(item=item, person=person)


@pytest.fixture
def ben(item):
    """A Republican who was absent and stated a no."""
    person = factories.PersonFactory(sort_name="Bates, Ben", party="Republican")
    return factories.PersonVoteFactory(
        item=item,
        person=person,
        option=PersonVote.Option.ABSENT,
        counted_as=PersonVote.Counted.AGAINST,
        reason="A letter to the clerk",
        source="https://example.org/letter",
    )


def test_a_list_shows_votes_as_pages_do(api, ann, ben):
    items = api("votes/")["items"]
    assert [item["id"] for item in items] == [ann.pk, ben.pk]
    assert shapes.vote(ben).items() <= items[1].items()
    assert items[1]["reason"] == "A letter to the clerk"
    assert items[0]["item"] == shapes.scored_item(ann.item)
    seat = ann.person.memberships.get().seat
    assert items[0]["person"] == shapes.member(ann.person, seat)
    assert items[1]["person"]["district"] is None


def test_votes_are_filtered_and_ordered(api, ann, ben):
    other = factories.PersonVoteFactory(
        item__chamber=Chamber.UPPER, item__number=7, person=ann.person
    )
    expected = [
        ({"session": "194", "chamber": "upper"}, [other]),
        ({"session": "193"}, []),
        ({"item": ann.item_id}, [ann, ben]),
        ({"person": ann.person_id, "item": ann.item_id}, [ann]),
        ({"party": "republican"}, [ben]),
        ({"counted_as": "against"}, [ben]),
        ({"option": "yes", "order": "number"}, [other, ann]),
        ({"corrected": "true"}, [ben]),
        ({"corrected": "false", "order": "-id"}, [other, ann]),
        ({"order": "-person", "limit": 1}, [ben]),
    ]
    for query, votes in expected:
        items = api("votes/", **query)["items"]
        assert [item["id"] for item in items] == [vote.pk for vote in votes], query
    assert api(f"votes/{ann.pk}/")["counted_as"]["value"] == "with"


def test_a_roll_call_has_its_tally_and_all_votes(api, item, ann, ben):
    ben.corrections.create(was="Absent", now="Against us", reason=ben.reason)
    found = api(f"roll_calls/{item.pk}/")
    assert found["description"] == "What it was about."
    democrats, republicans = found["tally"]
    assert democrats["party"] == "Democratic"
    assert democrats["counts"].keys() == set(PersonVote.Counted.values)
    assert (democrats["counts"]["with"], democrats["total"]) == (1, 1)
    assert republicans["counts"]["against"] == republicans["by_letter"] == 1
    votes = {vote["person"]["id"]: vote for vote in found["votes"]}
    assert shapes.vote(ben).items() <= votes[ben.person_id].items()
    assert votes.keys() == {ann.person_id, ben.person_id}
    assert found["corrections"][0]["now"] == "Against us"


def make(number, item):
    for member in factories.MembershipFactory.create_batch(number):
        factories.PersonVoteFactory(item=item, person=member.person)
        factories.PersonVoteFactory(person=member.person)


def test_nine_cost_as_much_as_three(queries, item):
    factories.ScorecardPageFactory()
    addresses = ["votes/", f"roll_calls/{item.pk}/", "roll_calls/"]
    make(3, item)
    three = {address: queries(address) for address in addresses}
    make(6, item)
    assert {address: queries(address) for address in addresses} == three
    assert max(three.values()) <= 12, three
