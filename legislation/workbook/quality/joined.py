"""A scored item beside the row and the column that it was read from."""

from collections.abc import Iterator
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from legislation.workbook import normalise
from legislation.workbook.parsed import ParsedWorkbook, ScoredItem
from legislation.workbook.sheets import Record, VoteColumn, VotesSheet, WorkbookSheets


@dataclass(frozen=True)
class JoinedItem:
    """`record` or `column` is None when that sheet does not have the item."""

    item: ScoredItem
    record: Record | None
    column: VoteColumn | None
    bills_sheet: str
    votes: VotesSheet

    def in_bills(self, name: str) -> dict:
        """Return the place and value of the item's cell in the bills sheet."""
        return {
            "sheet": self.bills_sheet,
            "row": self.record.row,
            "column": self.record.column(name),
            "value": normalise.raw_text(self.record.raw(name)),
        }

    def in_votes(self, row: int) -> dict:
        """Return the place and value of a cell in the item's column of votes."""
        return {
            "sheet": self.votes.sheet.name,
            "row": row,
            "column": get_column_letter(self.column.column),
            "value": normalise.raw_text(self.votes.sheet.cell(row, self.column.column)),
        }


def joined_items(
    sheets: WorkbookSheets, book: ParsedWorkbook, chamber: str
) -> Iterator[JoinedItem]:
    table, votes = sheets.roll_calls[chamber], sheets.votes[chamber]
    records = {record.row: record for record in table.records}
    columns = {column.column: column for column in votes.columns}
    for item in book.items[chamber]:
        yield JoinedItem(
            item,
            records.get(item.bills_row),
            columns.get(item.votes_column),
            table.sheet.name,
            votes,
        )
