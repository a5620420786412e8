"""The six sheets as typed rows: bills, votes and sponsorship, nothing yet judged.

Every record keeps its sheet, row and column, so that whatever is said of it can
name the place.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from legislation.workbook import normalise
from legislation.workbook.findings import Finding, WorkbookRefused, error, refusal
from legislation.workbook.reader import Sheet, Value

CHAMBERS = {"lower": "house", "upper": "senate"}

AGENDA_COLUMNS = ("bill_number", "name", "shorthand_title")
ROLL_CALL_COLUMNS = (
    "roll_call_number",
    "bill_number",
    "vote_date",
    "title",
    "description",
    "progressive_position",
)
# Votes sheets have no header: these rows describe the columns from C on.
POSITION_ROW, BILL_ROW, NUMBER_ROW, DATE_ROW = 1, 2, 3, 4
FIRST_LEGISLATOR_ROW, FIRST_VOTE_COLUMN = 5, 3
# The sponsorship sheet lies on its side: legislators in columns, items in rows.
PERSON_ID_ROW, NAME_ROW, FIRST_ITEM_ROW = 1, 2, 3
ITEM_BILLS_COLUMN, ITEM_TITLE_COLUMN, FIRST_SPONSOR_COLUMN = 2, 3, 4


@dataclass(frozen=True)
class Record:
    """A row of a sheet with headers; `columns` are counted from 1."""

    sheet: str
    row: int
    values: dict[str, Value]
    columns: dict[str, int]

    def raw(self, name: str) -> Value:
        return self.values.get(name)

    def text(self, name: str) -> str:
        return normalise.text(self.values.get(name))

    def column(self, name: str) -> str | None:
        """Return the letter of a column, None where the sheet has no such one."""
        number = self.columns.get(name)
        return get_column_letter(number) if number else None


@dataclass(frozen=True)
class Table:
    """A sheet with headers, whose names are without the spaces typed round them."""

    sheet: Sheet
    columns: dict[str, int]
    records: tuple[Record, ...]


@dataclass(frozen=True)
class VoteColumn:
    """A scored item as the votes sheet heads its column."""

    column: int
    number: str
    position: Value
    bill: Value
    date: Value


@dataclass(frozen=True)
class VoteRow:
    """A legislator's row; `cells` ends with the last one that is filled in."""

    row: int
    person_id: str
    name: str
    cells: dict[int, Value]


@dataclass(frozen=True)
class VotesSheet:
    sheet: Sheet
    columns: tuple[VoteColumn, ...]
    rows: tuple[VoteRow, ...]


@dataclass(frozen=True)
class SponsorColumn:
    column: int
    person_id: str
    name: str


@dataclass(frozen=True)
class SponsorshipRow:
    """An agenda item with its cells by column."""

    row: int
    bills: str
    title: str
    cells: dict[int, Value]


@dataclass(frozen=True)
class SponsorshipSheet:
    sheet: Sheet
    columns: tuple[SponsorColumn, ...]
    rows: tuple[SponsorshipRow, ...]


@dataclass(frozen=True)
class WorkbookSheets:
    """All six sheets; by chamber "lower" or "upper" where there are two of a kind."""

    agenda: Table
    roll_calls: dict[str, Table]
    votes: dict[str, VotesSheet]
    sponsorship: SponsorshipSheet

    @property
    def tables(self) -> Iterator[Table]:
        yield self.agenda
        yield from self.roll_calls.values()


def read_typed_sheets(sheets: dict[str, Sheet]) -> WorkbookSheets:
    """Return the sheets as typed rows.

    Raises WorkbookRefused for a missing column, or for a votes or sponsorship sheet
    whose first rows are not what they must be. A votes sheet without items, as at
    the start of a session, is none of these.
    """
    return WorkbookSheets(
        _read_table(sheets["sponsoredBills"], AGENDA_COLUMNS),
        {
            chamber: _read_table(sheets[f"{name}Bills"], ROLL_CALL_COLUMNS)
            for chamber, name in CHAMBERS.items()
        },
        {
            chamber: _read_votes(sheets[f"{name}Votes"])
            for chamber, name in CHAMBERS.items()
        },
        _read_sponsorship(sheets["sponsorship"]),
    )


def _read_table(sheet: Sheet, required: tuple[str, ...]) -> Table:
    names = [normalise.text(value) for value in sheet.row(1)]
    columns = {name: number for number, name in enumerate(names, 1) if name}
    missing = [name for name in required if name not in columns]
    if missing and sheet.rows:
        raise WorkbookRefused(_missing_column(sheet, name, columns) for name in missing)
    records = (
        Record(
            sheet.name,
            row,
            {name: sheet.cell(row, column) for name, column in columns.items()},
            columns,
        )
        for row, values in sheet.numbered_rows(2)
        if values
    )
    return Table(sheet, columns, tuple(records))


def _missing_column(sheet: Sheet, name: str, columns: dict[str, int]) -> Finding:
    message = (
        f"The column “{name}” is missing. Row 1 must name it; it names: "
        f"{', '.join(columns) or 'nothing'}."
    )
    return error("missing_column", message, sheet.name, row=1)


def _read_votes(sheet: Sheet) -> VotesSheet:
    columns = tuple(
        VoteColumn(
            column,
            normalise.text(number),
            sheet.cell(POSITION_ROW, column),
            sheet.cell(BILL_ROW, column),
            sheet.cell(DATE_ROW, column),
        )
        for column, number in enumerate(sheet.row(NUMBER_ROW), 1)
        if column >= FIRST_VOTE_COLUMN and normalise.text(number)
    )
    _check_votes_head(sheet, columns)
    return VotesSheet(sheet, columns, tuple(_vote_rows(sheet, columns)))


def _vote_rows(sheet: Sheet, columns: tuple[VoteColumn, ...]) -> Iterator[VoteRow]:
    for row, values in sheet.numbered_rows(FIRST_LEGISLATOR_ROW):
        if any(normalise.text(value) for value in values[:2]):
            yield VoteRow(
                row,
                normalise.text(sheet.cell(row, 1)),
                normalise.text(sheet.cell(row, 2)),
                {
                    item.column: values[item.column - 1]
                    for item in columns
                    if item.column <= len(values)
                },
            )


def _check_votes_head(sheet: Sheet, columns: tuple[VoteColumn, ...]) -> None:
    heads = any(item.number.isdecimal() for item in columns)
    if not heads and len(sheet.row(POSITION_ROW)) >= FIRST_VOTE_COLUMN:
        message = "Row 3 must hold the roll-call numbers, from column C on."
        raise refusal("votes_head", message, sheet=sheet.name, row=NUMBER_ROW)
    if columns and not any(normalise.position(item.position) for item in columns):
        message = "Row 1 must hold our positions (Yes or No), from column C on."
        raise refusal("votes_head", message, sheet=sheet.name, row=POSITION_ROW)


def _read_sponsorship(sheet: Sheet) -> SponsorshipSheet:
    if normalise.text(sheet.cell(NAME_ROW, ITEM_BILLS_COLUMN)) != "bill_number":
        message = (
            "The column “bill_number” is missing: cell B2 must say so, row 1 hold "
            "the legislators' ids and row 2 their names, from column D on."
        )
        raise refusal("missing_column", message, sheet=sheet.name, row=2, column="B")
    width = max(len(sheet.row(PERSON_ID_ROW)), len(sheet.row(NAME_ROW)))
    columns = tuple(
        SponsorColumn(
            column,
            normalise.text(sheet.cell(PERSON_ID_ROW, column)),
            normalise.text(sheet.cell(NAME_ROW, column)),
        )
        for column in range(FIRST_SPONSOR_COLUMN, width + 1)
    )
    return SponsorshipSheet(sheet, columns, tuple(_sponsorship_rows(sheet, columns)))


def _sponsorship_rows(
    sheet: Sheet, columns: tuple[SponsorColumn, ...]
) -> Iterator[SponsorshipRow]:
    for row, _ in sheet.numbered_rows(FIRST_ITEM_ROW):
        if bills := normalise.text(sheet.cell(row, ITEM_BILLS_COLUMN)):
            yield SponsorshipRow(
                row,
                bills,
                normalise.text(sheet.cell(row, ITEM_TITLE_COLUMN)),
                {item.column: sheet.cell(row, item.column) for item in columns},
            )
