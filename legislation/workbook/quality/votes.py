"""Vote cells: values that mean nothing, blanks, and "n/a" between votes."""

from collections.abc import Iterator

from openpyxl.utils import get_column_letter

from legislation.scoring import CountedAs
from legislation.workbook import normalise
from legislation.workbook.findings import Finding, error, note, warning
from legislation.workbook.parsed import ParsedWorkbook
from legislation.workbook.sheets import VoteRow, VotesSheet, WorkbookSheets

_CAST = {CountedAs.WITH, CountedAs.AGAINST}


def findings(sheets: WorkbookSheets, book: ParsedWorkbook) -> Iterator[Finding]:
    for votes in sheets.votes.values():
        if not votes.columns:
            message = "There are no scored votes yet."
            yield note("no_votes_yet", message, votes.sheet.name)
        for row in votes.rows:
            yield from _cells(votes, row)
            yield from _after_the_last(votes, row)
            yield from _out_of_office_between_votes(votes, row)


def _cells(votes: VotesSheet, row: VoteRow) -> Iterator[Finding]:
    for column in votes.columns:
        if column.column not in row.cells:
            continue
        value = row.cells[column.column]
        where = votes.sheet.name, row.row, get_column_letter(column.column)
        counted_as = normalise.counted_as(value)
        if counted_as is None:
            yield error(
                "unknown_vote",
                f"“{normalise.text(value)}” is no vote: {row.name} can have +, -, NV, "
                f"NVP or n/a on item {column.number}.",
                *where,
                normalise.raw_text(value),
            )
        elif counted_as is CountedAs.BLANK:
            yield warning(
                "blank_vote",
                f"{row.name} has no vote on item {column.number}: it counts as "
                "recorded and against.",
                *where,
            )


def _after_the_last(votes: VotesSheet, row: VoteRow) -> Iterator[Finding]:
    """Empty cells at the end of a row were never votes: they do not count at all."""
    missing = [item for item in votes.columns if item.column not in row.cells]
    if missing:
        numbers = ", ".join(item.number for item in missing)
        yield warning(
            "missing_vote",
            f"The row of {row.name} ends early: items {numbers} do not count for the "
            "score.",
            votes.sheet.name,
            row.row,
            get_column_letter(missing[0].column),
        )


def _out_of_office_between_votes(votes: VotesSheet, row: VoteRow) -> Iterator[Finding]:
    """Somebody who voted before and after was in office, and perhaps presiding."""
    counted = {column: normalise.counted_as(cell) for column, cell in row.cells.items()}
    cast = [column for column, counted_as in counted.items() if counted_as in _CAST]
    between = [
        column
        for column, counted_as in counted.items()
        if counted_as is CountedAs.NOT_IN_OFFICE
        and min(cast, default=column) < column < max(cast, default=column)
    ]
    if between:
        yield note(
            "not_in_office_between_votes",
            f"{row.name} is “n/a” on {len(between)} items between votes cast: "
            "presiding, perhaps, rather than not in office.",
            votes.sheet.name,
            row.row,
            get_column_letter(between[0]),
            "n/a",
            tuple(f"{get_column_letter(column)}{row.row}" for column in between),
        )
