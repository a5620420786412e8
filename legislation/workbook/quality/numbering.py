"""Numbers of scored items: typed twice, or not at all, in either sheet."""

from collections import Counter
from collections.abc import Callable, Iterator

from openpyxl.utils import get_column_letter

from legislation.workbook import normalise
from legislation.workbook.findings import Finding, error, note, warning
from legislation.workbook.parsed import ParsedWorkbook
from legislation.workbook.sheets import (
    FIRST_VOTE_COLUMN,
    NUMBER_ROW,
    Table,
    VotesSheet,
    WorkbookSheets,
)

_Place = tuple[str, int, str | None]


def findings(sheets: WorkbookSheets, book: ParsedWorkbook) -> Iterator[Finding]:
    for table in sheets.roll_calls.values():
        numbers = _in_table(table, "roll_call_number")
        yield from _missing(table.sheet.name, numbers, warning)
        yield from _twice(table.sheet.name, numbers)
        yield from _same_order(table.sheet.name, _in_table(table, "pm_score"))
    for votes in sheets.votes.values():
        numbers = _in_columns(votes)
        yield from _missing(votes.sheet.name, numbers, error)
        yield from _twice(votes.sheet.name, numbers)


def _in_table(table: Table, name: str) -> list[_Place]:
    return [
        (record.text(name), record.row, record.column(name)) for record in table.records
    ]


def _in_columns(votes: VotesSheet) -> list[_Place]:
    """Return the number of every column that has one, or has any vote."""
    sheet = votes.sheet
    width = max((len(sheet.row(row.row)) for row in votes.rows), default=0)
    width = max(width, len(sheet.row(NUMBER_ROW)))
    return [
        (
            normalise.text(sheet.cell(NUMBER_ROW, column)),
            NUMBER_ROW,
            get_column_letter(column),
        )
        for column in range(FIRST_VOTE_COLUMN, width + 1)
        if normalise.text(sheet.cell(NUMBER_ROW, column))
        or any(normalise.text(sheet.cell(row.row, column)) for row in votes.rows)
    ]


def _missing(
    sheet: str, places: list[_Place], level: Callable[..., Finding]
) -> Iterator[Finding]:
    """Votes without a number would be lost, and stop an import; a row is left out."""
    for number, row, column in places:
        if not number:
            message = "There is no roll-call number here; what it heads is left out."
            yield level("missing_number", message, sheet, row, column)
        elif not number.isdecimal():
            message = f"“{number}” is no roll-call number."
            yield error("unreadable_number", message, sheet, row, column, number)


def _twice(sheet: str, places: list[_Place]) -> Iterator[Finding]:
    for times, (number, row, column) in _repeated(places):
        message = f"Item {number} is here {times} times; the last one counts."
        yield warning("duplicate_number", message, sheet, row, column, number)


def _same_order(sheet: str, places: list[_Place]) -> Iterator[Finding]:
    for times, (order, row, column) in _repeated(places):
        message = f"{times} items have the place “{order}” in the order."
        yield note("duplicate_order", message, sheet, row, column, order)


def _repeated(places: list[_Place]) -> Iterator[tuple[int, _Place]]:
    counts = Counter(value for value, _, _ in places)
    for place in places:
        if place[0] and counts[place[0]] > 1:
            yield counts[place[0]], place
