"""Tables that go into a file people open in a spreadsheet."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

LICENCE = "CC BY 4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/"

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
# Without it, Excel takes a file for the computer's own code page: "GÃ³mez".
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True)
class Column:
    """A column of a file: its name, what it holds in words, and how to get that."""

    name: str
    words: str
    value: Callable[[object], object]


LICENCE_COLUMN = Column(
    "licence", "How you may use the data.", lambda row: f"{LICENCE} {LICENCE_URL}"
)


def spreadsheet_text(text: str) -> str:
    """Return the text with an apostrophe where a spreadsheet would run it."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def csv_text(columns: Sequence[Column], rows: Iterable) -> str:
    """Return the rows as CSV: one line of names, then one a row (RFC 4180).

    CSV has no comments, so that a line of words above the names would break every
    reader. What a file says of itself is therefore a last column, the licence; what
    its columns mean belongs beside the file (CSV on the Web: "describedby").
    """
    file = io.StringIO()
    file.write(_BYTE_ORDER_MARK)
    writer = csv.writer(file)
    columns = (*columns, LICENCE_COLUMN)
    writer.writerow(column.name for column in columns)
    for row in rows:
        writer.writerow(_cell(column.value(row)) for column in columns)
    return file.getvalue()


def _cell(value):
    if isinstance(value, bool):
        return "yes" if value else "no"
    return spreadsheet_text(value) if isinstance(value, str) else value
