"""The six sheets of a scorecard workbook as rows of values, read safely.

Only values are taken: a formula is refused by its cell, because what it last
computed may not be what it says now.
"""

import difflib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import BinaryIO

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from legislation.workbook.archive import check_archive
from legislation.workbook.findings import Finding, WorkbookRefused, error, refusal

SHEET_NAMES = (
    "sponsoredBills",
    "houseBills",
    "senateBills",
    "houseVotes",
    "senateVotes",
    "sponsorship",
)
MAX_ROWS = 5_000
MAX_COLUMNS = 1_000

Value = str | int | float | bool | datetime | date | time | timedelta | None


@dataclass(frozen=True)
class Sheet:
    """One sheet's rows, each without its trailing empty cells.

    Rows and columns are counted from 1, as the spreadsheet shows them.
    """

    name: str
    rows: tuple[tuple[Value, ...], ...]

    def row(self, number: int) -> tuple[Value, ...]:
        """Return the row, empty when the sheet ends before it."""
        return self.rows[number - 1] if number <= len(self.rows) else ()

    def cell(self, row: int, column: int) -> Value:
        """Return the value, None for an empty cell or one beyond the row's end."""
        values = self.row(row)
        return values[column - 1] if column <= len(values) else None

    def numbered_rows(self, first: int) -> Iterator[tuple[int, tuple[Value, ...]]]:
        return enumerate(self.rows[first - 1 :], first)


def read_sheets(file: BinaryIO, name: str) -> dict[str, Sheet]:
    """Return the six sheets by name; `name` is the file's, for its extension.

    The file must be seekable and is left open. Raises WorkbookRefused with every
    reason in words, by sheet, row and column: not a workbook, macros, too large, a
    sheet missing or renamed, a formula or an error value in a cell.
    """
    check_archive(file, name)
    with _refusing_what_cannot_be_read():
        book = load_workbook(file, read_only=True, data_only=False, keep_links=False)
    _check_sheet_names(book.sheetnames)
    findings: list[Finding] = []
    sheets = {}
    for sheet_name in SHEET_NAMES:
        with _refusing_what_cannot_be_read(sheet_name):
            sheets[sheet_name] = _read_sheet(book[sheet_name], findings)
    if findings:
        raise WorkbookRefused(findings)
    return sheets


@contextmanager
def _refusing_what_cannot_be_read(sheet: str = "") -> Iterator[None]:
    """Put whatever the parser raises over a damaged or hostile file into words."""
    try:
        yield
    except WorkbookRefused:
        raise
    except Exception as failure:
        raise refusal(
            "unreadable",
            "The workbook cannot be read; it may be damaged. Open it in a "
            "spreadsheet program and save it again as .xlsx.",
            sheet=sheet,
            value=type(failure).__name__,
        ) from failure


def _check_sheet_names(found: list[str]) -> None:
    missing = [name for name in SHEET_NAMES if name not in found]
    if missing:
        raise WorkbookRefused(_missing_sheet(name, found) for name in missing)


def _missing_sheet(name: str, found: list[str]) -> Finding:
    spare = {
        "".join(other.lower().split()): other
        for other in found
        if other not in SHEET_NAMES
    }
    close = difflib.get_close_matches(name.lower(), spare, n=1)
    advice = (
        f"Rename the sheet “{spare[close[0]]}” to “{name}”."
        if close
        else f"The workbook has: {', '.join(found)}."
    )
    message = f"The sheet “{name}” is missing. {advice}"
    return error("missing_sheet", message, name)


def _read_sheet(worksheet, findings: list[Finding]) -> Sheet:
    if not hasattr(worksheet, "reset_dimensions"):
        message = "This is a chart, not a sheet with cells."
        raise refusal("missing_sheet", message, sheet=worksheet.title)
    worksheet.reset_dimensions()  # a declared size is a claim, and sizes memory
    rows = []
    for number, cells in enumerate(worksheet.iter_rows(), 1):
        if number > MAX_ROWS or len(cells) > MAX_COLUMNS:
            raise refusal(
                "sheet_too_large",
                f"The sheet has more than {MAX_ROWS:,} rows or {MAX_COLUMNS:,} "
                "columns. Delete the empty rows and columns around the data.",
                sheet=worksheet.title,
                row=number,
            )
        findings.extend(_unusable_cells(worksheet.title, number, cells))
        rows.append(_without_trailing_empties(cell.value for cell in cells))
    return Sheet(worksheet.title, tuple(rows))


def _unusable_cells(sheet: str, row: int, cells: Iterable) -> Iterator[Finding]:
    for column, cell in enumerate(cells, 1):
        kind = getattr(cell, "data_type", "n")
        if kind == "f":
            code, what = "formula", "The cell holds a formula"
        elif kind == "e":
            code, what = "error_value", "The cell holds an error value"
        else:
            continue
        yield error(
            code,
            f"{what}. Copy it and paste it in place as a value.",
            sheet,
            row,
            get_column_letter(column),
            str(cell.value),
        )


def _without_trailing_empties(values: Iterable[Value]) -> tuple[Value, ...]:
    values = list(values)
    while values and values[-1] in (None, ""):
        values.pop()
    return tuple(values)
