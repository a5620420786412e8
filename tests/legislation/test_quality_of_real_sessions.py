"""The quirks counted in the real workbooks, all of them and where they are."""

from collections import Counter

import pytest

from legislation.workbook import parse_workbook


def items_found(session, code, sheet):
    """The numbers of the scored items a code names, in the bills sheet's order."""
    table = {
        item.bills_row: item.number
        for item in session.book.items["lower" if sheet == "houseBills" else "upper"]
    }
    rows = [f.row for f in session.book.findings if (f.code, f.sheet) == (code, sheet)]
    return list(dict.fromkeys(table[row] for row in rows))


@pytest.mark.parametrize(
    ("court", "sheet", "items"),
    [
        ("191", "houseBills", ["224"]),
        ("191", "senateBills", ["198", "300", "307"]),
        ("194", "houseBills", []),
        ("194", "senateBills", ["33", "104"]),
    ],
)
def test_position_conflicts(real_sessions, court, sheet, items):
    assert items_found(real_sessions[court], "position_conflict", sheet) == items


@pytest.mark.parametrize(
    ("court", "sheet", "items"),
    [
        ("191", "houseBills", []),
        ("191", "senateBills", ["165"]),
        ("194", "houseBills", []),
        ("194", "senateBills", ["104"]),
    ],
)
def test_inverted_results(real_sessions, court, sheet, items):
    assert items_found(real_sessions[court], "inverted_result", sheet) == items


def test_the_book_bans_vote_of_2025(real_sessions):
    items = real_sessions["194"].book.items["upper"]
    item = next(item for item in items if item.number == "104")
    assert (str(item.counted), str(item.official)) == ("3-35", "35-3")
    assert (item.position, item.position_by_tally) == ("no", "yes")


@pytest.mark.parametrize(
    ("court", "sheet", "mismatches", "with_tally"),
    [
        ("191", "houseBills", 60, 60),
        ("191", "senateBills", 57, 57),
        ("194", "houseBills", 8, 20),
        ("194", "senateBills", 5, 25),
    ],
)
def test_tallies_against_the_official_columns(
    real_sessions, court, sheet, mismatches, with_tally
):
    session = real_sessions[court]
    chamber = "lower" if sheet == "houseBills" else "upper"
    official = [item for item in session.book.items[chamber] if item.official]
    assert len(items_found(session, "tally_mismatch", sheet)) == mismatches
    assert len(official) == with_tally


def test_bill_conflicts(real_sessions):
    found = items_found(real_sessions["191"], "bill_conflict", "houseBills")
    assert found == ["178", "181"]


@pytest.mark.parametrize(
    ("court", "sheet", "items"),
    [
        ("191", "houseBills", ["34", "158"]),
        ("191", "senateBills", ["77", "85", "185", "186"]),
        ("194", "houseBills", []),
        ("194", "senateBills", ["117"]),
    ],
)
def test_date_conflicts(real_sessions, court, sheet, items):
    found = items_found(real_sessions[court], "date_conflict", sheet)
    assert sorted(found, key=int) == items


def test_blank_dates(real_sessions):
    found = items_found(real_sessions["191"], "missing_date", "houseBills")
    assert found == ["154"]


@pytest.mark.parametrize(
    ("court", "sheet", "unknown", "missing"),
    [
        ("191", "houseBills", 0, 0),
        ("191", "senateBills", 14, 0),
        ("194", "houseBills", 0, 3),
        ("194", "senateBills", 1, 3),
    ],
)
def test_tags(real_sessions, court, sheet, unknown, missing):
    findings = real_sessions[court].book.findings
    counts = Counter(finding.code for finding in findings if finding.sheet == sheet)
    assert (counts["unknown_tag"], counts["missing_tags"]) == (unknown, missing)


def places(session, code):
    return [f"{f.sheet}!{f.cell}" for f in session.book.findings if f.code == code]


@pytest.mark.parametrize(
    ("court", "code", "expected"),
    [
        ("191", "duplicate_person", ["houseVotes!A35"]),
        ("191", "shared_person_id", ["houseVotes!A70"]),
        ("191", "blank_vote", ["houseVotes!BE149"]),
        ("191", "stray_cell", ["houseVotes!C1034"]),
        ("191", "cosponsor_cell", ["sponsorship!U9", "sponsorship!CU11"]),
        ("191", "header_whitespace", ["houseBills!A1", "senateBills!A1"]),
        ("194", "header_whitespace", ["houseBills!A1", "senateBills!A1"]),
        ("194", "duplicate_bill", ["sponsoredBills!B45"]),
        ("194", "threshold_text_conflict", ["senateBills!G24"]),
        ("194", "threshold_inconsistent", ["houseVotes!T145", "senateVotes!Y14"]),
        ("194", "duplicate_order", ["senateBills!A22", "senateBills!A23"]),
        ("194", "missing_person_id", []),
        ("194", "shared_person_id", []),
    ],
)
def test_quirks_by_cell(real_sessions, court, code, expected):
    assert places(real_sessions[court], code) == expected


def test_heading_rows_of_2025(real_sessions):
    cells = ["A1", "A2", "A3", "A4"]
    assert places(real_sessions["194"], "heading_row") == [
        f"{sheet}!{cell}" for sheet in ("houseVotes", "senateVotes") for cell in cells
    ]


def test_items_that_are_no_roll_calls(real_sessions):
    for sheet in ("houseBills", "senateBills"):
        found = items_found(real_sessions["194"], "not_a_roll_call", sheet)
        assert found == ["1001", "1002", "1003", "1004"]


def test_addresses(real_sessions):
    swapped = places(real_sessions["191"], "url_of_companion")
    assert len(swapped) == 32
    (dockets,) = [
        finding
        for finding in real_sessions["194"].book.findings
        if finding.code == "url_of_docket"
    ]
    assert dockets.message.startswith("43 addresses")


def test_a_workbook_of_another_session_is_an_error(real_sessions):
    term = real_sessions["194"].book.term
    with real_sessions["191"].path.open("rb") as file:
        book = parse_workbook(file, "2019.xlsx", term)
    assert [finding.code for finding in book.errors] == ["other_session"]
    assert "117 of 117 items" in book.errors[0].message


def test_the_president_of_the_senate_presides(real_sessions):
    for court in ("191", "194"):
        (finding,) = [
            finding
            for finding in real_sessions[court].book.findings
            if finding.code == "not_in_office_between_votes"
        ]
        assert finding.message.startswith("Spilka, Karen is “n/a”")
