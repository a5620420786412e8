"""The blocks that list legislators: with or without their scores."""

import datetime

import pytest
from wagtail.models import PageViewRestriction

from legislation.blocks.legislator_list import LegislatorListBlock
from legislation.blocks.scorecard_table import ScorecardTableBlock
from tests.cms.blocks.making import accepted, cold_cost, content, errors, render
from tests.content_parity import assert_same
from tests.factories import (
    BillFactory,
    DistrictFactory,
    ImageFactory,
    MembershipFactory,
    PersonFactory,
    PersonVoteFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SeatFactory,
    SessionFactory,
    SponsorshipFactory,
)

pytestmark = pytest.mark.django_db
LIST, TABLE = LegislatorListBlock(), ScorecardTableBlock()


def member(name, chamber="lower", party="Democratic", votes="", **fields):
    """Return somebody in office; each sign of `votes` is a vote with or against us."""
    held = MembershipFactory(
        person__name=name,
        person__sort_name=name,
        person__party=party,
        seat__district__chamber=chamber,
        **{f"person__{key}": value for key, value in fields.items()},
    )
    for number, sign in enumerate(votes, 1):
        item = ScoredItemFactory(**{"number": number, "chamber": chamber})
        way = {"+": "with", "-": "against", "a": "absent"}[sign]
        PersonVoteFactory(item=item, person=held.person, counted_as=way)
    return held


@pytest.fixture(autouse=True)
def _one_item_a_number(monkeypatch):
    monkeypatch.setattr(
        ScoredItemFactory._meta, "django_get_or_create", ("chamber", "number"), False
    )


def names(**fields):
    return [row["name"] for row in content(LIST, **fields)["items"]]


def test_members_are_listed_by_name_and_narrowed(home):
    member("Bates", party="Republican")
    member("Abel")
    member("Dunn", "upper")
    PersonFactory(name="Holds no seat")
    assert names() == ["Abel", "Bates", "Dunn"]
    assert names(chamber="upper") == ["Dunn"]
    assert names(party=" republican ") == ["Bates"]
    assert names(chamber="upper", party="Republican") == []


def test_a_list_that_is_cut_says_so(home):
    for name in "ABC":
        member(name)
    found = content(LIST, count=2)
    assert ([row["name"] for row in found["items"]], found["total"]) == (["A", "B"], 3)
    assert "2 of 3 are listed here." in render(LIST, count=2)
    assert "listed here" not in render(LIST, count=3)


def test_picked_legislators_keep_their_order(home):
    rows = [member(name).person for name in "CAB"]
    former = PersonFactory(name="Z")
    picked = {"source": "picked", "people": [*rows, former, None], "count": 1}
    assert names(**picked) == ["C", "A", "B", "Z"]
    assert "Not in office" in render(LIST, **picked)
    assert names(source="picked", people=[]) == []


def test_who_has_signed_and_who_has_not(home):
    bill = BillFactory()
    SponsorshipFactory(bill=bill, person=member("Signed").person)
    SponsorshipFactory(
        bill=bill, person=member("Leads").person, classification="primary"
    )
    member("Not yet", party="Republican")
    member("Not either")
    member("Senator", "upper")
    assert names(source="signed", bill=bill) == ["Leads", "Signed"]
    assert names(source="not_signed", bill=bill) == ["Not either", "Not yet"]
    assert names(source="not_signed", bill=bill, party="Democratic") == ["Not either"]
    assert names(source="not_signed", bill=bill, chamber="upper") == []
    found = content(LIST, source="signed", bill=bill, title="They signed")
    assert found["bill"]["id"] == bill.pk
    html = render(LIST, source="signed", bill=bill, title="They signed")
    assert_same(html, found)
    bill.delete()
    gone = content(LIST, source="signed", bill=bill, title="They signed")
    assert gone["items"] == []
    assert gone["title"] is gone["bill"] is None


def test_scores_show_once_the_scorecard_is_public(home):
    member("Abel", votes="++-")
    assert content(LIST)["items"][0]["score"] is None
    page = ScorecardPageFactory()
    found = content(LIST)
    assert found["items"][0]["score"]["value"] == 67
    assert found["more"]["url"] == page.url
    senate = content(LIST, chamber="lower")["more"]["url"]
    assert senate == f"{page.url}194/house/"
    assert content(LIST, scores=False)["items"][0]["score"] is None
    assert_same(render(LIST), found)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    private = content(LIST)
    assert private["items"][0]["score"] is private["more"] is None


def test_before_the_first_vote_there_is_no_score(home):
    member("Abel")
    ScorecardPageFactory()
    assert content(LIST)["items"][0]["score"] is None


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"source": "picked"}, "people"),
        ({"source": "signed"}, "bill"),
        ({"party": "Whig"}, "party"),
    ],
)
def test_what_a_source_needs_is_asked_for(home, fields, wrong):
    member("Abel")
    assert errors(LIST, **fields).keys() == {wrong}
    assert accepted(LIST, draft=True, **fields)


def test_what_a_source_does_not_read_is_refused(home):
    row, bill = member("Abel").person, BillFactory()
    assert errors(LIST, people=[row], bill=bill).keys() == {"bill", "people"}
    assert accepted(LIST, source="picked", people=[row])
    assert accepted(LIST, source="signed", bill=bill, party="democratic")


def shown(**fields):
    return [row["name"] for row in content(TABLE, **fields)["rows"]]


@pytest.fixture
def scored(home):
    """A House of three; one was absent too often for a grade."""
    for name, votes in {"Abel": "+++", "Bates": "--+", "Cole": "+aa"}.items():
        member(name, votes=votes)
    return ScorecardPageFactory()


def test_the_highest_and_the_lowest_scores(scored):
    assert shown(rows="top") == ["Abel", "Bates"]
    assert shown(rows="bottom") == ["Bates", "Abel"]
    assert shown(rows="all") == ["Abel", "Bates", "Cole"]
    found = content(TABLE, rows="all", count=2)
    assert (len(found["rows"]), found["total"]) == (2, 3)
    assert found["more"]["url"] == f"{scored.url}194/house/"
    html = render(TABLE, rows="all", count=2)
    assert "2 of 3 are listed here." in html
    assert_same(html, found)


def test_a_grade_that_is_not_given_is_told_in_words(scored):
    assert "no grade" in render(TABLE, rows="all")


def test_some_districts_with_their_vacant_seats(scored):
    vacant = SeatFactory(district__label="3rd Norfolk").district
    held = MembershipFactory._meta.model.objects.get(person__name="Cole").seat.district
    found = content(TABLE, rows="all", districts=[vacant, held])
    assert [row["name"] for row in found["rows"]] == ["Cole"]
    assert [seat["label"] for seat in found["vacant"]] == ["3rd Norfolk"]
    html = render(TABLE, rows="all", districts=[vacant, held])
    assert "Vacant seat" in html
    assert_same(html, found)


def test_a_district_of_the_other_chamber_is_refused(scored):
    row = DistrictFactory(chamber="upper")
    assert "districts" in errors(TABLE, districts=[row])
    assert accepted(TABLE, districts=[row], chamber="upper")


def test_who_left_stays_in_the_table_of_the_session(scored):
    left = member("Gone", votes="+++")
    left.end_date = datetime.date(2025, 9, 1)
    left.save()
    assert shown(rows="top") == ["Abel", "Gone", "Bates"]
    assert "None today" in render(TABLE, rows="top")


@pytest.mark.parametrize("missing", ["page", "session", "votes"])
def test_without_scores_to_show_there_is_no_table(home, missing):
    if missing != "page":
        ScorecardPageFactory()
    if missing != "session":
        SessionFactory()
    found = content(TABLE, caption="The best")
    assert found["caption"] is found["more_label"] is None
    assert found["rows"] == []
    assert render(TABLE, caption="The best").strip() == ""


def test_a_table_can_be_read_aloud(scored):
    html = render(TABLE, caption="Who stood with us")
    assert "<caption><span>Who stood with us (House, 2025-2026)</span>" in html
    assert html.count('scope="col"') == 6
    assert html.count('scope="row"') == 2


def test_many_legislators_cost_as_much_as_few(scored):
    bill, counts = BillFactory(), []
    for number in (3, 9):
        for place in range(number):
            row = member(f"M{number}{place}", votes="++", photo=ImageFactory())
            SponsorshipFactory(bill=bill, person=row.person)
        render(LIST, count=200)  # makes the pictures' sizes, as an upload does
        picked = [held.person for held in type(row).objects.all()]
        counts.append(
            [
                cold_cost(LIST, count=200),
                cold_cost(LIST, source="picked", people=picked),
                cold_cost(LIST, source="signed", bill=bill),
                cold_cost(TABLE, rows="all", count=160),
            ]
        )
    assert counts[0] == counts[1]
    assert 0 < max(counts[0]) <= 28
