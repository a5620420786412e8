import datetime

import pytest

from legislation.scoring import CountedAs
from legislation.workbook import Position, normalise


@pytest.mark.parametrize(
    ("typed", "identifier"),
    [
        ("H3110", "H3110"),
        ("H 3110", "H3110"),
        ("h.3110", "H3110"),
        ("H.4271", "H4271"),
        ("H4508 ", "H4508"),
        ("H\u00a03110", "H3110"),
        ("HD4328", "HD4328"),
        ("HD.4328", "HD4328"),
        ("hd 4328", "HD4328"),
        ("H.D. 4328", "HD4328"),
        ("House Bill 3110", "H3110"),
        ("House Bill No. 3110", "H3110"),
        ("House Docket 4328", "HD4328"),
        ("Bill S.2099", "S2099"),
        ("S-0467", "S467"),
        ("SD467", "SD467"),
        ("Senate 20", "S20"),
    ],
)
def test_bill_numbers_in_any_spelling(typed, identifier):
    assert normalise.bill_identifier(typed) == identifier


@pytest.mark.parametrize(
    ("typed", "identifiers"),
    [
        ("H.3110 / S.2033", ("H3110", "S2033")),
        ("H872  / S481", ("H872", "S481")),
        ("HD.4328 / S.374", ("HD4328", "S374")),
        ("S.2099", ("S2099",)),
        ("", ()),
        ("Rules of 2025", ()),
        (3110, ()),
    ],
)
def test_all_bill_numbers_of_a_cell(typed, identifiers):
    assert normalise.bill_identifiers(typed) == identifiers


def test_what_is_no_bill_number_loses_its_dots_and_spaces_only():
    assert normalise.bill_identifier("Rule 8. A") == "Rule8A"


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2/6/2025", datetime.date(2025, 2, 6)),
        (" 12/18/2020 ", datetime.date(2020, 12, 18)),
        ("2/6/25", datetime.date(2025, 2, 6)),
        ("2025-02-06", datetime.date(2025, 2, 6)),
        ("February 6, 2025", datetime.date(2025, 2, 6)),
        (datetime.datetime(2025, 2, 6, 12, 30), datetime.date(2025, 2, 6)),
        (datetime.date(2025, 2, 6), datetime.date(2025, 2, 6)),
        (45694, datetime.date(2025, 2, 6)),
        (45694.0, datetime.date(2025, 2, 6)),
        ("13/45/2025", None),
        ("spring", None),
        (None, None),
    ],
)
def test_dates_as_cells_and_as_typed(value, date):
    assert normalise.calendar_date(value) == date


@pytest.mark.parametrize(
    ("value", "counted_as"),
    [
        ("+", CountedAs.WITH),
        (" +", CountedAs.WITH),
        ("  +", CountedAs.WITH),
        ("-", CountedAs.AGAINST),
        ("NV", CountedAs.ABSENT),
        ("NVP", CountedAs.PRESENT),
        ("n/a", CountedAs.NOT_IN_OFFICE),
        (" N/A", CountedAs.NOT_IN_OFFICE),
        (None, CountedAs.BLANK),
        ("", CountedAs.BLANK),
        ("km", None),
    ],
)
def test_vote_cells(value, counted_as):
    assert normalise.counted_as(value) is counted_as


@pytest.mark.parametrize(
    ("value", "position"),
    [("Yes", "yes"), ("YES", "yes"), (" NO ", "no"), ("maybe", None), (None, None)],
)
def test_positions_in_any_case(value, position):
    assert normalise.position(value) == (position and Position(position))


@pytest.mark.parametrize(
    ("value", "cosponsored"),
    [
        ("Y", True),
        ("y", True),
        ("N", False),
        ("Y\n", False),
        ("s", False),
        (None, False),
    ],
)
def test_a_cosponsor_is_y_exactly(value, cosponsored):
    assert normalise.cosponsored(value) is cosponsored


@pytest.mark.parametrize(
    ("value", "tags"),
    [
        ("Shared Prosperity", ("economy",)),
        ("justice & equality ", ("justice & equality",)),
        (
            "All Means All, Good Government/Strong Democracy",
            ("justice & equality", "government"),
        ),
        ("Sustainable Infrastructure & Environmental Protection ", ("environment",)),
        ("Infrastructure/Environment", ("environment",)),
        ("economy, Shared Prosperity", ("economy",)),
        ("Justice", ()),
        ("All Meals All", ()),
        (None, ()),
    ],
)
def test_tags(value, tags):
    assert normalise.tags(value) == tags


@pytest.mark.parametrize(
    ("value", "description"),
    [
        ("Vote was on A", "Vote was on A"),
        ("191.28s: Climate\n\nVote was on A \n\n(Position: NO)", "Vote was on A"),
        ("\n Vote was on A\n", "Vote was on A"),
        (None, ""),
    ],
)
def test_the_description_is_the_second_line_or_the_only_one(value, description):
    assert normalise.one_line_description(value) == description


@pytest.mark.parametrize(
    ("value", "text"),
    [("Abel, Ann\u00a0", "Abel, Ann"), (2.0, "2"), (2, "2"), (2.5, "2.5"), (None, "")],
)
def test_cells_as_text(value, text):
    assert normalise.text(value) == text
