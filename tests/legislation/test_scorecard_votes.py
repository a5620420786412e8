"""The list of what is scored, and the page of each roll call."""

import datetime

import pytest

from legislation.models import ScoredItem
from tests.factories import (
    BillFactory,
    BillPageFactory,
    PersonFactory,
    PillarFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SessionFactory,
)
from tests.legislation.screens import cast, many_votes, queries, read, words

LIST = "/scorecard/194/house/votes/"
VOTE = f"{LIST}42/"


@pytest.fixture(autouse=True)
def scorecard(home):
    return ScorecardPageFactory(title="Scorecard", slug="scorecard")


@pytest.fixture
def item(scorecard):
    return ScoredItemFactory(
        number=42,
        title="Photo ID laws",
        description="Vote was on asking voters for a photo ID.",
        bill_identifier="H4000",
        our_position="no",
        official_yes=25,
        official_no=131,
        official_url="https://example.org/roll-call-42",
    )


def groups(soup) -> list[str]:
    return [words(tag) for tag in soup.find_all("th", scope="rowgroup")]


def titles(soup) -> list[str]:
    return [words(tag) for tag in soup.select(".vote-entry__title")]


def test_the_list_has_the_newest_day_first_and_thresholds_last(client):
    ScoredItemFactory(title="First", date=datetime.date(2025, 2, 3), order=1)
    ScoredItemFactory(
        title="Half", kind=ScoredItem.Kind.COSPONSORSHIP_THRESHOLD, date=None, order=2
    )
    ScoredItemFactory(title="Later", date=datetime.date(2025, 7, 3), order=4)
    ScoredItemFactory(title="Last", date=datetime.date(2025, 7, 3), order=5)
    soup = read(client, LIST)
    assert titles(soup) == ["Later", "Last", "First", "Half"]
    assert words(soup.find("h2")) == "July 3, 2025"


def test_the_list_says_what_each_vote_was(client, item):
    entry = words(read(client, LIST).select_one(".vote-entry"))
    for said in ("Roll call 42", "Our position No", "25 yes, 131 no", "majority voted"):
        assert said in entry


def test_the_list_is_filtered_by_links_that_keep_each_other(client):
    PillarFactory(key="justice & equality", name="All Means All")
    ScoredItemFactory(title="Bread", pillars=["economy"])
    ScoredItemFactory(title="Roses", pillars=["justice & equality"])
    ScoredItemFactory(
        title="Half",
        kind=ScoredItem.Kind.PLEDGE,
        pillars=["justice & equality"],
    )
    soup = read(client, f"{LIST}?pillar=justice-equality")
    assert titles(soup) == ["Roses", "Half"]
    assert "noindex" in soup.find("meta", attrs={"name": "robots"})["content"]
    pledges = next(a for a in soup.select("a.chip") if words(a) == "Pledge")["href"]
    assert titles(read(client, LIST + pledges)) == ["Half"]


@pytest.mark.parametrize("query", ["?pillar=none", "?kind=x", "?pillar=%00"])
def test_a_filter_that_matches_nothing_says_so(client, item, query):
    soup = read(client, LIST + query)
    assert not titles(soup)
    assert "Choose others" in words(soup.select_one(".empty"))


def test_a_chamber_without_votes_says_so(client):
    SessionFactory()
    assert "No votes yet" in words(read(client, LIST).select_one(".empty"))


def test_a_vote_says_what_was_asked_and_how_it_ended(client, item):
    soup = read(client, VOTE)
    main = words(soup.find("main"))
    assert words(soup.find("h1")) == "Photo ID laws"
    for said in (
        "asking voters for a photo ID",
        "Our position No",
        "The majority voted no, with us.",
        "July 14, 2025",
        "H.4000",
    ):
        assert said in main
    assert soup.find("a", href=item.official_url)


def test_a_vote_tells_apart_how_everybody_acted(client, item):
    cast(item, "no", "with")
    cast(item, "yes", "against")
    cast(item, "absent", "with", reason="Letter to the clerk")
    for option in ("absent", "present", "presiding", "not_in_office", "blank"):
        cast(item, option, option)
    soup = read(client, VOTE)
    assert groups(soup) == [
        "With us: 1",
        "Against us: 1",
        "Stated by letter: 1",
        "Absent: 1",
        "Present, not voting: 1",
        "Presiding: 1",
        "No entry: 1",
        "Not in office: 1",
    ]
    main = words(soup.find("main"))
    assert "Absent, a no stated by letter: with us Letter to the clerk" in main
    assert "Absent: 1 Counts against the score." in main


def test_the_vote_table_has_its_caption_and_headers(client, item):
    vote = cast(item)
    soup = read(client, VOTE)
    table = soup.select_one(".table--votes")
    assert words(table.caption) == "Photo ID laws: the vote of each member"
    assert [tag["scope"] for tag in table.thead.find_all("th")] == ["col"] * 3
    row = table.find("th", scope="row")
    assert row.a["href"] == f"/scorecard/legislators/{vote.person.slug}/"
    assert vote.person.memberships.get().seat.district.label in words(row)
    region = soup.find(id=table["aria-labelledby"])
    assert (table["role"], table["tabindex"], region.name) == ("region", "0", "h2")


def test_a_vote_is_counted_by_party_and_filtered_by_it(client, item):
    cast(item, "no", "with")
    cast(item, "no", "with")
    cast(item, "yes", "against", person=PersonFactory(party="Republican"))
    cast(item, "yes", "against", person=PersonFactory(party="", name="Fern Former"))
    table = read(client, VOTE).select_one(".table--numbers")
    assert [words(row) for row in table.select("tbody tr, tfoot tr")] == [
        "Democratic 2 0 2",
        "Republican 0 1 1",
        "Party not known 0 1 1",
        "All 2 2 4",
    ]
    soup = read(client, f"{VOTE}?party=unknown")
    assert groups(soup) == ["Against us: 1"]
    assert "Fern Former" in words(soup.select_one(".table--votes"))
    assert "Choose another" in words(
        read(client, f"{VOTE}?party=x").select_one(".empty")
    )


def test_a_vote_leads_to_its_bill_once_that_is_public(client, item):
    bill = BillFactory(identifier="H4000", short_title="The budget")
    assert "H.4000: The budget" in words(read(client, VOTE).find("main"))
    page = BillPageFactory(bill=bill)
    assert read(client, VOTE).find("a", href=page.url)
    page.unpublish()
    soup = read(client, VOTE)
    assert "H.4000: The budget" in words(soup.find("main"))
    assert not soup.find("a", href=page.url)


def test_a_vote_shows_its_corrections(client, item):
    vote = cast(item)
    vote.corrections.create(
        was="Absent", now="Yes", reason="The record has it", source="https://e.org/r"
    )
    section = read(client, VOTE).find(id="corrections").parent
    said = words(section)
    for text in ("Absent", "Yes", "The record has it", vote.person.name):
        assert text in said
    assert section.find("a", href="https://e.org/r")


def test_a_note_explains_another_count_than_the_official_one(client, item):
    cast(item, "no", "with")
    assert "0 yes and 1 no" in words(read(client, VOTE).select_one(".roll-call__note"))


@pytest.mark.parametrize(
    ("kind", "said"),
    [("cosponsorship_threshold", "agenda"), ("pledge", "promised")],
)
def test_what_has_no_roll_call_says_what_it_counts(client, kind, said):
    item = ScoredItemFactory(number=42, kind=kind, date=None, official_yes=99)
    cast(item)
    main = words(read(client, VOTE).find("main"))
    assert "With us 1 Against us 0" in main and "99" not in main
    assert "There was no roll call" in main
    assert said in main
    assert "majority" not in main


def test_each_vote_leads_to_the_one_before_and_after(client, item):
    ScoredItem.objects.filter(pk=item.pk).update(order=2)
    ScoredItemFactory(number=41, title="Before", order=1)
    ScoredItemFactory(number=43, title="After", order=3)
    nav = read(client, VOTE).select_one(".neighbours")
    assert nav.find(rel="prev")["href"] == f"{LIST}41/"
    assert nav.find(rel="next")["href"] == f"{LIST}43/"
    assert nav.select_one(".neighbours__up")["href"] == LIST
    assert not read(client, f"{LIST}41/").select_one(".neighbours").find(rel="prev")


@pytest.mark.parametrize("below", ["43/", "0/", "999999999/"])
def test_a_number_that_nothing_has_is_not_found_in_words(client, item, below):
    assert "number" in words(read(client, LIST + below, 404).find("main"))


def test_an_endless_number_is_not_found(client, item):
    assert client.get(f"{LIST}{'9' * 5000}/").status_code == 404


@pytest.mark.parametrize("path", [LIST, VOTE])
def test_more_votes_take_no_more_queries(client, item, path):
    cast(item)
    few = queries(client, path)
    for person in {vote.person for vote in many_votes(people=6, items=4)}:
        cast(item, person=person)
    assert 0 < queries(client, path) == few <= 15
