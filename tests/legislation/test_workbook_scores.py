"""The numbers published of real sessions, from their workbooks and the roster."""

import math

import openpyxl
import pytest

from legislation.medians import (
    PartyGroup,
    Standing,
    cosponsorship_medians,
    score_medians,
)
from legislation.scoring import CountedAs, derive_score

SHEETS = {"lower": "houseVotes", "upper": "senateVotes"}
DEMOCRATIC, OTHER = PartyGroup.DEMOCRATIC, PartyGroup.OTHER


def published(cells):
    """The published formula on raw cells: (score, recorded percentage)."""
    values = ["" if cell is None else cell.strip().lower() for cell in cells]
    in_office = [value for value in values if value != "n/a"]
    recorded = sum(value not in {"n/a", "nv"} for value in values)
    percentage = math.floor(100 * recorded / len(values) + 0.5)
    if not in_office:
        return None, percentage
    return (
        math.floor(100 * in_office.count("+") / len(in_office) + 0.5),
        percentage,
    )


def raw_rows(path, sheet):
    """Every row by number, cut after its last filled cell."""
    book = openpyxl.load_workbook(path, read_only=True)
    for number, row in enumerate(book[sheet].iter_rows(values_only=True), 1):
        cells = list(row)
        while cells and cells[-1] in (None, ""):
            cells.pop()
        yield number, cells


@pytest.mark.parametrize(
    ("court", "chamber", "rows"),
    [
        ("191", "lower", 161),
        ("191", "upper", 40),
        ("194", "lower", 158),
        ("194", "upper", 40),
    ],
)
def test_every_row_has_the_published_score(real_sessions, court, chamber, rows):
    session = real_sessions[court]
    raw = dict(raw_rows(session.path, SHEETS[chamber]))
    legislators = session.book.legislators[chamber]
    assert len(legislators) == rows
    for legislator in legislators:
        score = derive_score(legislator.votes)
        expected = published(raw[legislator.row][2:])
        assert (score.score, score.recorded_percentage) == expected, legislator.name


@pytest.mark.parametrize("court", ["191", "194"])
def test_every_column_has_the_published_cosponsorship_count(real_sessions, court):
    session = real_sessions[court]
    rows = [row for _, row in raw_rows(session.path, "sponsorship")]
    for sponsor in session.book.sponsorships:
        column = sponsor.column - 1
        cells = [row[column] for row in rows[2:] if column < len(row)]
        expected = sum(str(cell).upper() == "Y" for cell in cells)
        assert len(sponsor.cosponsored) == expected, sponsor.name


def votes_of(session, chamber, name):
    rows = session.book.legislators[chamber]
    return next(row for row in rows if row.name.startswith(name))


@pytest.mark.parametrize(
    ("chamber", "name", "counts", "score", "recorded", "shown"),
    [
        ("lower", "Sabadosa", (19, 1, 1, 0), 90, 95, True),
        ("upper", "Eldridge", (24, 1, 0, 0), 96, 100, True),
        ("lower", "Chan,", (12, 4, 5, 0), 57, 76, False),
        ("lower", "Boldyga", (0, 18, 3, 0), 0, 86, False),
        ("lower", "Bowen", (13, 5, 0, 3), 72, 86, False),
        ("upper", "Spilka", (5, 4, 0, 16), 56, 36, False),
        ("upper", "Velis", (11, 5, 9, 0), 44, 64, False),
    ],
)
def test_published_vectors_of_2025(
    real_sessions, chamber, name, counts, score, recorded, shown
):
    result = derive_score(votes_of(real_sessions["194"], chamber, name).votes)
    ways = (
        CountedAs.WITH,
        CountedAs.AGAINST,
        CountedAs.ABSENT,
        CountedAs.NOT_IN_OFFICE,
    )
    assert tuple(result.counts.get(way, 0) for way in ways) == counts
    assert (result.score, result.recorded_percentage) == (score, recorded)
    assert result.shown is shown


@pytest.mark.parametrize(("name", "count"), [("Sabadosa", 20), ("Eldridge", 22)])
def test_published_cosponsorships_of_2025(real_sessions, name, count):
    sponsorships = real_sessions["194"].book.sponsorships
    sponsor = next(s for s in sponsorships if s.name.startswith(name))
    assert len(sponsor.cosponsored) == count


def standings(session):
    """Current members with their row in the chamber they sit in now."""
    cosponsored = {s.person_id: len(s.cosponsored) for s in session.book.sponsorships}
    for chamber, people in session.roster.items():
        rows = {}
        for row in session.book.legislators[chamber]:
            rows.setdefault(row.person_id, derive_score(row.votes))
        for person in people:
            yield Standing(
                chamber, person.party, rows.get(person.id), cosponsored.get(person.id)
            )


@pytest.mark.parametrize(
    ("court", "house", "senate"),
    [("191", (73, 17), (88, 33)), ("194", (76, 0), (76, 8))],
)
def test_published_medians(real_sessions, court, house, senate):
    medians = score_medians(standings(real_sessions[court]))
    for chamber, expected in (("lower", house), ("upper", senate)):
        found = [medians[chamber, group].value for group in (DEMOCRATIC, OTHER)]
        assert found == list(expected)


def test_members_behind_the_medians_of_2025(real_sessions):
    medians = score_medians(standings(real_sessions["194"]))
    assert {key: median.members for key, median in medians.items()} == {
        ("lower", DEMOCRATIC): 123,
        ("lower", OTHER): 24,
        ("upper", DEMOCRATIC): 31,
        ("upper", OTHER): 5,
    }


def test_published_cosponsorship_medians_of_2025(real_sessions):
    medians = cosponsorship_medians(standings(real_sessions["194"]))
    assert medians[DEMOCRATIC].value == 5
    assert medians[OTHER].value == 1


@pytest.mark.parametrize(
    ("court", "names"),
    [
        ("191", {"Doherty", "Lipper-Garabedian", "Sena", "Moran", "Spilka", "Velis"}),
        ("194", {"Bowen", "Field", "Kennedy", "Spilka"}),
    ],
)
def test_who_would_pass_the_line_without_the_items_left_out(
    real_sessions, court, names
):
    hidden = set()
    for rows in real_sessions[court].book.legislators.values():
        for row in rows:
            score = derive_score(row.votes)
            if score.score is None or score.shown:
                continue
            if score.rules.percentage(score.recorded, score.denominator) >= 90:
                hidden.add(row.name.split(",")[0])
    assert hidden == names


@pytest.mark.parametrize(("chamber", "rows"), [("lower", 17), ("upper", 2)])
def test_rows_without_any_score_in_2019(real_sessions, chamber, rows):
    legislators = real_sessions["191"].book.legislators[chamber]
    assert sum(derive_score(row.votes).score is None for row in legislators) == rows


@pytest.mark.parametrize(("chamber", "votes"), [("lower", 5), ("upper", 3)])
def test_votes_of_present_in_2019(real_sessions, chamber, votes):
    legislators = real_sessions["191"].book.legislators[chamber]
    ways = [vote.counted_as for row in legislators for vote in row.votes]
    assert ways.count(CountedAs.PRESENT) == votes
