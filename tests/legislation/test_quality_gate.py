"""Each quirk is found where it is, in a small workbook that has only that one."""

import pytest

from legislation.workbook import Level

NO_ROLL_CALL = {
    "houseBills!D3": None,
    "houseBills!E3": None,
    "houseVotes!D2": None,
    "houseVotes!D4": None,
    "houseBills!J3": "economy",
}
ERROR, WARNING, NOTE = Level.ERROR, Level.WARNING, Level.NOTE


@pytest.mark.parametrize(
    ("cells", "level", "code", "place"),
    [
        ({"houseBills!A1": "pm_score\n"}, NOTE, "header_whitespace", "houseBills!A1"),
        ({"houseBills!K2": "33h"}, NOTE, "unnamed_column", "houseBills!"),
        ({"sponsoredBills!D1": None}, WARNING, "absent_column", "sponsoredBills!"),
        ({"houseVotes!C5": " +"}, NOTE, "stray_whitespace", "houseVotes!"),
        ({"houseVotes!C12": "km"}, WARNING, "stray_cell", "houseVotes!C12"),
        ({"houseVotes!A3": "RC #"}, NOTE, "heading_row", "houseVotes!A3"),
        ({"houseVotes!A8": "Date"}, NOTE, "heading_row", "houseVotes!A8"),
        ({"houseVotes!A6": "NOT FOUND"}, WARNING, "missing_person_id", "houseVotes!A6"),
        ({"houseVotes!A6": None}, WARNING, "missing_person_id", "houseVotes!A6"),
        ({"sponsorship!E1": None}, WARNING, "missing_person_id", "sponsorship!E1"),
        ({"houseVotes!D6": "Y"}, ERROR, "unknown_vote", "houseVotes!D6"),
        ({"houseVotes!C6": None}, WARNING, "blank_vote", "houseVotes!C6"),
        ({"houseVotes!D6": None}, WARNING, "missing_vote", "houseVotes!D6"),
        ({"houseBills!C3": None}, WARNING, "missing_number", "houseBills!C3"),
        ({"houseVotes!D3": None}, ERROR, "missing_number", "houseVotes!D3"),
        ({"houseVotes!D3": "x7"}, ERROR, "unreadable_number", "houseVotes!D3"),
        ({"houseBills!C3": "5"}, WARNING, "duplicate_number", "houseBills!C3"),
        ({"houseBills!A3": "1h"}, NOTE, "duplicate_order", "houseBills!A3"),
        ({"houseBills!C3": "8"}, WARNING, "item_without_votes", "houseBills!C3"),
        ({"houseVotes!D3": "8"}, WARNING, "item_without_row", "houseVotes!D2"),
        ({"houseBills!G3": "Yes"}, WARNING, "position_conflict", "houseBills!G3"),
        ({"houseBills!G3": "oppose"}, WARNING, "unknown_position", "houseBills!G3"),
        ({"houseBills!D3": "H12"}, WARNING, "bill_conflict", "houseBills!D3"),
        ({"houseBills!D3": "Rules"}, WARNING, "unreadable_bill", "houseBills!D3"),
        ({"houseBills!E3": "3/5/2025"}, WARNING, "date_conflict", "houseBills!E3"),
        ({"houseBills!E3": None}, WARNING, "missing_date", "houseBills!E3"),
        ({"houseBills!E3": "spring"}, WARNING, "unreadable_date", "houseBills!E3"),
        (
            {"houseBills!E3": "3/4/2024"},
            WARNING,
            "date_outside_session",
            "houseBills!E3",
        ),
        ({"houseBills!H2": "3"}, NOTE, "tally_mismatch", "houseBills!H2"),
        ({"houseBills!H2": None}, WARNING, "missing_tally", "houseBills!H2"),
        ({"houseBills!H2": "two"}, WARNING, "unreadable_tally", "houseBills!H2"),
        (
            {"houseBills!H2": "1", "houseBills!I2": "2"},
            WARNING,
            "inverted_result",
            "houseBills!H2",
        ),
        (NO_ROLL_CALL, NOTE, "not_a_roll_call", "houseBills!C3"),
        ({"houseBills!J2": "Justice"}, WARNING, "unknown_tag", "houseBills!J2"),
        ({"houseBills!J2": None}, NOTE, "missing_tags", "houseBills!J2"),
        ({"sponsoredBills!B3": "H10"}, WARNING, "duplicate_bill", "sponsoredBills!B3"),
        ({"sponsoredBills!B3": "tba"}, WARNING, "unreadable_bill", "sponsoredBills!B3"),
        ({"sponsorship!B4": "S.31"}, WARNING, "item_without_bill", "sponsorship!B4"),
        ({"sponsorship!B4": "S.31"}, WARNING, "bill_without_item", "sponsoredBills!"),
        ({"sponsorship!B4": "H10/S20"}, WARNING, "duplicate_item", "sponsorship!B4"),
        ({"sponsoredBills!E3": "Act X"}, WARNING, "pair_conflict", "sponsoredBills!E3"),
        ({"sponsoredBills!E4": "Act A"}, WARNING, "pair_conflict", "sponsoredBills!E4"),
        ({"sponsorship!D3": "Y\n"}, WARNING, "cosponsor_cell", "sponsorship!D3"),
        ({"sponsorship!D3": "y"}, WARNING, "cosponsor_cell", "sponsorship!D3"),
        ({"sponsorship!D3": "s"}, WARNING, "cosponsor_cell", "sponsorship!D3"),
        ({"sponsorship!D3": None}, WARNING, "cosponsor_cell", "sponsorship!D3"),
    ],
)
def test_a_quirk_is_found_in_its_cell(parse, cells, level, code, place):
    found = {
        (finding.level, finding.code, f"{finding.sheet}!{finding.cell}")
        for finding in parse(cells).findings
    }
    assert (level, code, place) in found


def only(findings, code):
    (finding,) = [finding for finding in findings if finding.code == code]
    return finding


def test_one_id_of_two_people(parse):
    findings = parse({"houseVotes!A6": "ocd-person/a"}).findings
    finding = only(findings, "shared_person_id")
    assert finding.cell == "A6"
    assert finding.message == (
        "Bates, Ben has the id of Abel, Ann (B5); only one of them can be right."
    )


@pytest.mark.parametrize("name", ["ABEL, Ann", "Abel,  Ann\u00a0", "Ábel, Anne"])
def test_the_same_person_twice(parse, name):
    cells = {"houseVotes!A6": "ocd-person/a", "houseVotes!B6": name}
    assert only(parse(cells).findings, "duplicate_person").cell == "A6"


def test_an_id_that_another_sheet_gives_to_somebody_else(parse):
    finding = only(parse({"sponsorship!E2": "Fox, Ben"}).findings, "shared_person_id")
    assert (finding.sheet, finding.cell) == ("sponsorship", "E1")
    assert "houseVotes gives Bates, Ben (B6)" in finding.message


def test_a_name_that_only_changed_is_no_quirk(parse):
    cells = {"sponsorship!E2": "Bates-Fox, Benjamin"}
    assert "shared_person_id" not in {f.code for f in parse(cells).findings}


def test_not_in_office_between_votes_is_perhaps_presiding(parse):
    cells = {
        "houseVotes!E1": "Yes",
        "houseVotes!E3": "8",
        "houseVotes!D5": "n/a",
        "houseVotes!E5": "-",
    }
    finding = only(parse(cells).findings, "not_in_office_between_votes")
    assert (finding.cell, finding.cells) == ("D5", ("D5",))


def test_a_conflict_of_positions_says_which_one_the_official_tally_fits(parse):
    finding = only(parse({"houseBills!G3": "Yes"}).findings, "position_conflict")
    assert finding.message == (
        "Item 7: our position is yes here, and no in houseVotes, cell D1. "
        "The official tally 1-2 fits no."
    )


def test_the_description_has_a_word_on_the_position_too(parse):
    cells = {"houseBills!B3": "7: B\nWas on B\n(Progressive Position: YES)"}
    finding = only(parse(cells).findings, "position_conflict")
    assert "yes in the description" in finding.message


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://malegislature.gov/Bills/194/S20", "url_of_companion"),
        ("https://malegislature.gov/Bills/194/H99", "url_of_other_bill"),
        ("https://malegislature.gov/Bills/193/H10", "url_of_other_session"),
        ("https://malegislature.gov/Bills/194/HD5", "url_of_docket"),
    ],
)
def test_addresses_of_something_else(parse, url, code):
    assert [f.code for f in parse({"sponsoredBills!H2": url}).findings] == [code]


THRESHOLD = NO_ROLL_CALL | {
    "houseBills!B3": "Co-sponsored at least 50% of the bills",
    "houseBills!F3": "Agenda Cosponsorship > 50%",
    "houseBills!G3": "Yes",
    "houseVotes!D1": "Yes",
    "houseVotes!D6": "-",
}


def test_a_threshold_typed_against_the_sponsorship_sheet(parse):
    cells = THRESHOLD | {"houseVotes!D7": "+"}
    finding = only(parse(cells).findings, "threshold_typed_wrong")
    assert finding.cell == "D7"
    assert "“+” on item 7 with 0 of 2 cosponsored" in finding.message


def test_a_threshold_whose_title_and_description_differ_for_somebody(parse):
    finding = only(parse(THRESHOLD).findings, "threshold_ambiguous")
    assert finding.cell == "D6"
    assert "this follows the title" in finding.message


def test_a_threshold_that_treats_equals_unequally(parse):
    cells = THRESHOLD | {"sponsorship!F4": "Y", "houseVotes!D7": "+"}
    findings = parse(cells).findings
    inconsistent = [f for f in findings if f.code == "threshold_inconsistent"]
    assert [finding.cell for finding in inconsistent] == ["D7"]


def test_a_threshold_with_two_percentages(parse):
    cells = THRESHOLD | {"houseBills!F3": "Agenda Cosponsorship > 70%"}
    assert only(parse(cells).findings, "threshold_text_conflict").cell == "F3"


def test_errors_come_first_and_stop_an_import(parse):
    book = parse({"houseVotes!D6": "Y", "houseBills!J2": "Justice"})
    assert [finding.code for finding in book.errors] == ["unknown_vote"]
    assert book.findings[0].level is ERROR


def test_stray_spaces_are_one_finding_with_all_their_cells(parse):
    cells = {f"houseVotes!{cell}": " +" for cell in ("C5", "C6", "D5")}
    finding = only(parse(cells).findings, "stray_whitespace")
    assert finding.cells == ("C5:C6", "D5")
    assert finding.message.startswith("3 cells have spaces")
