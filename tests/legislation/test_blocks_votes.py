"""The block that tells of one vote."""

import pytest

from legislation.blocks.vote_summary import VoteSummaryBlock
from tests.cms.blocks.making import cold_cost, content, render
from tests.content_parity import assert_same
from tests.factories import (
    BillPageFactory,
    PersonVoteFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
)

pytestmark = pytest.mark.django_db
BLOCK = VoteSummaryBlock()


@pytest.fixture
def vote(home):
    """A roll call on a bill, which Democrats were divided on."""
    item = ScoredItemFactory(
        **{"number": 42, "title": "Keep rents in check", "bill_identifier": "H3110"},
        **{"official_yes": 2, "official_no": 1, "description": "It caps rents."},
    )
    for party, option, way in (
        ("Democratic", "yes", "with"),
        ("Democratic", "no", "against"),
        ("Republican", "absent", "absent"),
    ):
        PersonVoteFactory(item=item, person__party=party, option=option, counted_as=way)
    return item


def test_a_vote_tells_who_was_with_us(vote):
    page, bill = ScorecardPageFactory(), BillPageFactory(bill__identifier="H3110")
    found = content(BLOCK, item=vote)
    assert found["item"]["url"] == f"{page.url}194/house/votes/42/"
    assert found["item"]["our_position"] == "yes"
    assert found["bill"]["url"] == bill.url
    assert found["parties"]["columns"] == ["With us", "Against us", "Absent"]
    assert [(row["name"], row["counts"]) for row in found["parties"]["rows"]] == [
        ("Democratic", [1, 1, 0]),
        ("Republican", [0, 0, 1]),
    ]
    html = render(BLOCK, item=vote)
    assert "The majority voted yes, with us." in html
    assert_same(html, found)


def test_a_vote_stands_without_a_public_scorecard(vote):
    found = content(BLOCK, item=vote)
    assert found["item"]["url"] is found["bill"] is None
    assert_same(render(BLOCK, item=vote), found)


@pytest.mark.parametrize("kind", ["pledge", "cosponsorship_threshold"])
def test_what_had_no_roll_call_says_so(vote, kind):
    vote.kind = kind
    vote.official_yes = vote.official_no = None
    vote.save()
    html = render(BLOCK, item=vote)
    assert "There was no roll call." in html
    assert "roll call 42" not in html
    assert_same(html, content(BLOCK, item=vote))


def test_of_a_deleted_vote_nothing_is_left(vote):
    key = vote.pk
    vote.delete()
    for row in (None, type(vote)(pk=key)):
        assert not any(content(BLOCK, item=row).values())
        assert render(BLOCK, item=row).strip() == ""


def test_many_votes_cost_as_much_as_few(vote):
    counts = []
    for number in (3, 9):
        PersonVoteFactory.create_batch(number, item=vote)
        counts.append(cold_cost(BLOCK, item=vote))
    assert counts[0] == counts[1]
    assert 0 < counts[0] <= 8
