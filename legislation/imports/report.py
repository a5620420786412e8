"""What an import found, decided and changed, to read and to keep."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from legislation.exports import spreadsheet_text
from legislation.imports.record import Note
from legislation.imports.table import TableChanges
from legislation.workbook import Finding, Level

COLUMNS = ("type", "what", "place", "field", "old", "new", "words")
_LISTED = 200


@dataclass(frozen=True)
class ImportReport:
    """The outcome of a plan or of an import; `changes` has one entry a kind of row."""

    session: str
    is_applied: bool
    changes: tuple[TableChanges, ...]
    notes: tuple[Note, ...]
    findings: tuple[Finding, ...]

    @property
    def changes_anything(self) -> bool:
        return not all(table.is_empty for table in self.changes)

    def text(self) -> str:
        """Return the report in words; new rows are counted, not listed."""
        return "\n".join(self._lines())

    def csv(self) -> str:
        """Return every finding, decision and difference, a line each."""
        file = io.StringIO()
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for row in self._rows():
            writer.writerow([spreadsheet_text(_text(value)) for value in row])
        return file.getvalue()

    def _lines(self) -> Iterator[str]:
        done = "Imported into" if self.is_applied else "Nothing is changed yet in"
        yield f"{done} {self.session}"
        for table in self.changes:
            yield (
                f"  {table.kind + 's':<16} {len(table.created):>6} new "
                f"{len(table.changed):>6} changed {len(table.removed):>6} "
                f"{table.removal} {table.unchanged:>6} unchanged"
            )
        yield from self._listed("Changed and removed", list(self._differences()))
        notes = [f"{note.code}: {note.words}" for note in self.notes]
        yield from self._listed("Decided by the import", notes)
        noted = [f for f in self.findings if f.level is Level.NOTE]
        others = [str(f) for f in self.findings if f.level is not Level.NOTE]
        yield from self._listed("To be looked at in the workbook", others)
        codes = Counter(finding.code for finding in noted)
        noted = [f"{code}: {times}" for code, times in codes.items()]
        yield from self._listed("Also noted", noted)

    def _listed(self, title: str, lines: list[str]) -> Iterator[str]:
        if lines:
            yield f"{title}: {len(lines)}"
            yield from (f"  {line}" for line in lines[:_LISTED])
        if len(lines) > _LISTED:
            yield f"  … and {len(lines) - _LISTED} more, in the CSV report."

    def _differences(self) -> Iterator[str]:
        for table in self.changes:
            for key, fields in table.changed.items():
                what = ", ".join(
                    f"{change.name}: {_text(change.old) or '(empty)'} → "
                    f"{_text(change.new) or '(empty)'}"
                    for change in fields
                )
                yield f"{table.kind} {table.labels[key]}: {what}"
            for key in table.removed:
                yield f"{table.kind} {table.labels[key]}: {table.removal}"

    def _rows(self) -> Iterator[tuple]:
        for finding in self.findings:
            where = "; ".join((finding.place, *finding.cells)).strip("; ")
            yield (
                *(finding.level, finding.code, where, "", finding.value, ""),
                finding.message,
            )
        for note in self.notes:
            yield "decision", note.code, "", "", "", "", note.words
        for table in self.changes:
            yield from _table_rows(table)


def _table_rows(table: TableChanges) -> Iterator[tuple]:
    for key, values in table.created.items():
        new = "; ".join(_text(value) for value in values.values() if value)
        yield "created", table.kind, table.labels[key], "", "", new, ""
    for key, fields in table.changed.items():
        for change in fields:
            place = table.labels[key]
            yield "changed", table.kind, place, change.name, change.old, change.new, ""
    for key, row in table.removed.items():
        yield table.removal, table.kind, table.labels[key], "", str(row), "", ""
    yield "unchanged", table.kind, f"{table.unchanged} rows", "", "", "", ""


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
