"""What is said of a workbook: one finding for each quirk, by sheet, row and column."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import groupby

from openpyxl.utils import get_column_letter


class Level(StrEnum):
    """An error stops an import; a warning needs a look; a note changes nothing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    """One thing found, in words for the person who keeps the workbook.

    `row` and `column` (a letter) are as the spreadsheet shows them, None when the
    finding is about more than one; then `cells` lists the ranges. `value` is what
    the cell holds, as typed.
    """

    level: Level
    code: str
    message: str
    sheet: str = ""
    row: int | None = None
    column: str | None = None
    value: str = ""
    cells: tuple[str, ...] = ()

    @property
    def cell(self) -> str:
        return f"{self.column}{self.row}" if self.column and self.row else ""

    @property
    def place(self) -> str:
        """Where it is, in words: "houseVotes, row 45, column A"."""
        parts = [
            self.sheet,
            f"row {self.row}" if self.row else "",
            f"column {self.column}" if self.column else "",
        ]
        return ", ".join(part for part in parts if part)

    def __str__(self):
        return f"{self.place}: {self.message}" if self.place else self.message


error = partial(Finding, Level.ERROR)
warning = partial(Finding, Level.WARNING)
note = partial(Finding, Level.NOTE)


class WorkbookRefused(Exception):
    """The file cannot be read as a scorecard workbook; `findings` say why."""

    def __init__(self, findings: Iterable[Finding]):
        self.findings = tuple(findings)
        super().__init__(" ".join(str(finding) for finding in self.findings))


def refusal(code: str, message: str, **where) -> WorkbookRefused:
    """Return the exception for one error; where: sheet, row, column, value."""
    return WorkbookRefused([error(code, message, **where)])


def ranges(cells: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """Write (row, column) pairs as ranges down each column: "C5:C44", "D7"."""
    found = []
    for column, pairs in groupby(sorted((c, r) for r, c in cells), lambda p: p[0]):
        letter = get_column_letter(column)
        rows = [row for _, row in pairs]
        for _, run in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
            run = [row for _, row in run]
            last = f":{letter}{run[-1]}" if len(run) > 1 else ""
            found.append(f"{letter}{run[0]}{last}")
    return tuple(found)
