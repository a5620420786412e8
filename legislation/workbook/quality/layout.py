"""Stray spaces, cells outside the table, columns without a name or not there."""

from collections.abc import Iterator

from openpyxl.utils import get_column_letter

from legislation.workbook import normalise
from legislation.workbook.findings import Finding, note, ranges, warning
from legislation.workbook.parsed import ParsedWorkbook
from legislation.workbook.reader import Sheet
from legislation.workbook.sheets import (
    FIRST_LEGISLATOR_ROW,
    FIRST_VOTE_COLUMN,
    Table,
    VotesSheet,
    WorkbookSheets,
)

_EXPECTED = {
    "sponsoredBills": ("sort", "sponsors", "description", "tags", "url"),
    "houseBills": ("# of Y", "# of N", "tags"),
    "senateBills": ("# of Y", "# of N", "tags"),
}


def findings(sheets: WorkbookSheets, book: ParsedWorkbook) -> Iterator[Finding]:
    for table in sheets.tables:
        yield from _header_spaces(table)
        yield from _absent_columns(table)
        yield from _unnamed_columns(table)
        yield from _stray_spaces(table.sheet, first_row=2)
    for votes in sheets.votes.values():
        yield from _stray_cells(votes)
        yield from _stray_spaces(votes.sheet, first_row=1)
    yield from _stray_spaces(sheets.sponsorship.sheet, first_row=1)


def _header_spaces(table: Table) -> Iterator[Finding]:
    for column, name in enumerate(table.sheet.row(1), 1):
        typed = normalise.raw_text(name)
        if typed != typed.strip():
            yield note(
                "header_whitespace",
                f"The column name “{typed.strip()}” has spaces or a line break round "
                "it; they are ignored.",
                table.sheet.name,
                1,
                get_column_letter(column),
                typed,
            )


def _absent_columns(table: Table) -> Iterator[Finding]:
    for name in _EXPECTED[table.sheet.name]:
        if name not in table.columns and table.sheet.rows:
            yield warning(
                "absent_column",
                f"There is no column “{name}”; its values are taken as empty.",
                table.sheet.name,
                1,
            )


def _unnamed_columns(table: Table) -> Iterator[Finding]:
    """Cells in columns that row 1 does not name: nobody reads them."""
    named = set(table.columns.values())
    cells = ranges(
        (row, column)
        for row, values in table.sheet.numbered_rows(2)
        for column, value in enumerate(values, 1)
        if column not in named and normalise.text(value)
    )
    if cells:
        yield note(
            "unnamed_column",
            f"Cells in a column without a name are ignored: {', '.join(cells)}.",
            table.sheet.name,
            1,
            cells=cells,
        )


def _stray_cells(votes: VotesSheet) -> Iterator[Finding]:
    """Cells in rows below the legislators' that name nobody."""
    rows = {row.row for row in votes.rows}
    for row, values in votes.sheet.numbered_rows(FIRST_LEGISLATOR_ROW):
        if row in rows:
            continue
        for column, value in enumerate(values, 1):
            if column >= FIRST_VOTE_COLUMN and normalise.text(value):
                yield warning(
                    "stray_cell",
                    "This cell is in a row without a legislator; it is ignored.",
                    votes.sheet.name,
                    row,
                    get_column_letter(column),
                    normalise.raw_text(value),
                )


def _stray_spaces(sheet: Sheet, first_row: int) -> Iterator[Finding]:
    """One note for a sheet: thousands of cells may have them, all read without."""
    stray = [
        (row, column)
        for row, values in sheet.numbered_rows(first_row)
        for column, value in enumerate(values, 1)
        if isinstance(value, str) and value != value.strip()
    ]
    if stray:
        cells = ranges(stray)
        yield note(
            "stray_whitespace",
            f"{len(stray)} cells have spaces or line breaks before or after their "
            f"text, the first in {cells[0].split(':')[0]}; they are ignored.",
            sheet.name,
            cells=cells,
        )
