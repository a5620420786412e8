"""Two to four legislators side by side, and what is said when there are not."""

import datetime

import pytest

from legislation.models import ScoringPolicy
from tests.factories import (
    AgendaItemFactory,
    BillFactory,
    MembershipFactory,
    PersonFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SessionFactory,
    SponsorshipFactory,
)
from tests.legislation.screens import cast, queries, read, words

COMPARE = "/scorecard/compare/"
BOTH = f"{COMPARE}?with=ann-abel,ben-bates"


@pytest.fixture(autouse=True)
def scorecard(home):
    return ScorecardPageFactory(title="Scorecard", slug="scorecard")


def member(given_name, family_name, **fields):
    person = PersonFactory(given_name=given_name, family_name=family_name, **fields)
    return MembershipFactory(person=person).person


@pytest.fixture
def pair():
    return member("Ann", "Abel"), member("Ben", "Bates", party="Republican")


@pytest.fixture
def voted(pair):
    """Two votes: they agree on the first."""
    ann, ben = pair
    agreed = ScoredItemFactory(title="Agreed", order=1)
    disputed = ScoredItemFactory(title="Disputed", order=2)
    for item, ben_votes in ((agreed, "yes"), (disputed, "no")):
        cast(item, person=ann)
        cast(item, ben_votes, "with" if ben_votes == "yes" else "against", person=ben)
    return pair


def rows(soup, table=".table--compare") -> list[str]:
    return [words(row) for row in soup.select_one(table).select("tbody tr")]


def test_votes_and_scores_stand_side_by_side(client, voted):
    soup = read(client, BOTH)
    table = soup.select_one(".table--compare")
    heads = [words(cell) for cell in table.thead.find_all("th")]
    assert heads == ["Vote", "Ann Abel", "Ben Bates"]
    found = rows(soup)
    assert "Score 100%" in found[0] and "1 of 2 with us" in found[0]
    assert found[2].endswith("Yes With us No Against us")
    assert "They differ on 1 of 2" in words(soup.find("main"))
    assert table["role"] == "region" and table["tabindex"] == "0"
    assert soup.find(id=table["aria-labelledby"])


def test_an_absence_says_what_it_does_to_the_score(client, pair):
    item = ScoredItemFactory(title="Missed")
    cast(item, person=pair[0])
    cast(item, "absent", "absent", person=pair[1])
    assert "Absent Counts against" in rows(read(client, BOTH))[-1]


def test_a_link_leaves_only_the_votes_where_they_differ(client, voted):
    soup = read(client, BOTH)
    link = soup.find("a", class_="chip", string="Only where they differ")["href"]
    found = rows(read(client, COMPARE + link))
    assert any("Disputed" in row for row in found)
    assert not any("Agreed" in row for row in found)


def test_the_parameter_may_be_repeated(client, voted):
    soup = read(client, f"{COMPARE}?with=ann-abel&with=ben-bates&with=ann-abel")
    assert len(soup.select(".compare__chosen > li")) == 2


def test_cosponsorships_stand_side_by_side(client, pair):
    bill = BillFactory(agenda_item=AgendaItemFactory(title="Fair rents"))
    AgendaItemFactory(title="Clean heat")
    SponsorshipFactory(bill=bill, person=pair[0])
    found = rows(read(client, BOTH))
    assert found[0] == "Cosponsored 1 of 2 0 of 2"
    assert "Cosponsored Has not cosponsored" in found[1]


def test_chambers_have_tables_of_their_own(client, pair):
    ann, ben = pair
    cast(ScoredItemFactory(title="In the House"), person=ann)
    cast(ScoredItemFactory(title="In the Senate", chamber="upper"), person=ben)
    soup = read(client, BOTH)
    house, senate = soup.select(".table--compare")
    assert "In the House" in words(house) and "Ben Bates" not in words(house)
    assert "In the Senate" in words(senate) and "Ann Abel" not in words(senate)
    assert "Only Ben Bates has votes in the Senate" in words(soup.find("main"))


def test_sessions_are_tabs(client, voted):
    past = SessionFactory(
        identifier="193",
        start_date=datetime.date(2023, 1, 4),
        end_date=datetime.date(2024, 12, 31),
        is_current=False,
        policy=ScoringPolicy.objects.default(),
    )
    cast(ScoredItemFactory(title="Long ago", session=past), person=voted[0])
    soup = read(client, BOTH)
    assert words(soup.select_one(".chip[aria-current]")) == "2025-2026"
    link = soup.find("a", class_="chip", string="2023-2024")["href"]
    assert any("Long ago" in row for row in rows(read(client, COMPARE + link)))
    assert "no record" not in words(read(client, BOTH).find("main"))


def test_an_unknown_session_is_not_found_in_words(client, voted):
    soup = read(client, f"{BOTH}&session=999", 404)
    assert "999" in words(soup.select_one(".empty"))


@pytest.mark.parametrize(
    ("query", "status", "said"),
    [
        ("", 200, "Choose two to four"),
        ("?with=", 200, "Choose two to four"),
        ("?with=,,", 200, "Choose two to four"),
        ("?with=ann-abel", 200, "one more"),
        ("?with=ann-abel,nobody", 404, "no legislator “nobody”"),
        ("?with=a,b,c,d,e", 400, "At most 4"),
        ("?with=%00", 200, "Choose two to four"),
        ("?with=<script>", 404, "<script>"),
        (f"?with={'x' * 900}", 404, "no legislator"),
    ],
)
def test_what_cannot_be_compared_is_said_above_the_form(
    client, pair, query, status, said
):
    soup = read(client, COMPARE + query, status)
    assert said in words(soup.select_one(".empty"))
    assert soup.find("input", attrs={"name": "add"})
    assert not soup.select(".table--compare")


def test_those_who_are_known_stay_chosen(client, pair):
    soup = read(client, f"{COMPARE}?with=ann-abel,nobody", 404)
    assert soup.find("input", attrs={"name": "with"})["value"] == "ann-abel"


@pytest.mark.parametrize("typed", ["bates", "BEN bat", "2nd Essex", "Benicio"])
def test_somebody_is_added_by_name_or_district(client, pair, typed):
    person = PersonFactory(name="Benício Bates", given_name="", slug="benicio-bates")
    MembershipFactory(person=person, seat__district__label="2nd Essex")
    soup = read(client, f"{COMPARE}?with=ann-abel&add={typed}")
    found = soup.select(".compare__list a")
    links = {words(link): link["href"] for link in found}
    assert links["Add Benício Bates"] == "?with=ann-abel,benicio-bates"
    assert read(client, COMPARE + links["Add Benício Bates"])


def test_whom_nobody_is_called_is_said(client, pair):
    soup = read(client, f"{COMPARE}?with=ann-abel&add=xyzzy")
    assert "Nobody else" in words(soup.select_one(".compare__found"))


@pytest.mark.parametrize("typed", ["%00", "'%22--", "%25", "a" * 300, "e " * 40])
def test_odd_words_find_somebody_or_nobody(client, pair, typed):
    assert read(client, f"{COMPARE}?add={typed}")


def test_anybody_can_be_taken_away(client, voted):
    soup = read(client, BOTH)
    links = [a["href"] for a in soup.select(".compare__remove")]
    assert links == ["?with=ben-bates", "?with=ann-abel"]


def test_four_are_enough(client, voted):
    for name in ("Cat", "Dee"):
        member(name, "Cole")
    soup = read(
        client, f"{BOTH.split('?')[0]}?with=ann-abel,ben-bates,cat-cole,dee-cole"
    )
    assert not soup.find("input", attrs={"name": "add"})


def test_search_engines_keep_to_the_empty_form(client, voted):
    def robots(path):
        return read(client, path).find("meta", attrs={"name": "robots"})["content"]

    assert "noindex" in robots(BOTH)
    assert "noindex" not in robots(COMPARE)


def test_more_votes_take_no_more_queries(client, voted):
    few = queries(client, BOTH)
    for _ in range(5):
        item = ScoredItemFactory()
        for person in voted:
            cast(item, person=person)
        SponsorshipFactory(
            bill=BillFactory(agenda_item=AgendaItemFactory()), person=voted[0]
        )
    assert 0 < queries(client, BOTH) == few <= 18


def test_more_people_take_no_more_queries(client, voted):
    two = queries(client, BOTH)
    for name in ("Cat", "Dee"):
        cast(ScoredItemFactory(), person=member(name, "Cole"))
    assert 0 < queries(client, f"{BOTH},cat-cole,dee-cole") == two
