"""What an import found, decided and changed, to read and to keep."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from legislation.exports import spreadsheet_text
from legislation.imports.record import Note
from legislation.imports.summary import as_text, summary
from legislation.imports.table import TableChanges
from legislation.workbook import Finding, Level

COLUMNS = ("type", "what", "place", "field", "old", "new", "words")


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

    def summary(self) -> dict:
        """Return the report by section, as `imports.summary` tells."""
        return summary(self)

    def text(self) -> str:
        """Return the summary in words; new rows are counted, not listed."""
        return "\n".join(_lines(self.summary()))

    def csv(self) -> str:
        """Return every finding, decision and difference, a line each."""
        file = io.StringIO()
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for row in self._rows():
            writer.writerow([spreadsheet_text(as_text(value)) for value in row])
        return file.getvalue()

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


def _lines(summary: dict) -> Iterator[str]:
    done = "Imported into" if summary["is_applied"] else "Nothing is changed yet in"
    yield f"{done} {summary['session']}"
    for table in summary["tables"]:
        counts = f"  {table['title']:<16}"
        for listing in (table["created"], table["changed"], table["removed"]):
            counts += f" {listing['total']:>6} {listing['title'].lower()}"
        yield f"{counts} {table['unchanged']:>6} unchanged"
    for table in summary["tables"]:
        for listing in (table["changed"], table["removed"]):
            yield from _listed(f"{table['title']} {listing['title'].lower()}", listing)
    for listing in summary["decisions"]:
        yield from _listed(listing["title"], listing)
    for level in summary["findings"]:
        yield f"{level['title']} ({level['total']})"
        for listing in level["groups"]:
            if level["level"] == Level.NOTE:
                yield f"  {listing['title']}: {listing['total']}"
            else:
                yield from _listed(listing["title"], listing)


def _listed(title: str, listing: dict) -> Iterator[str]:
    if listing["total"]:
        yield f"{title}: {listing['total']}"
    for entry in listing["entries"]:
        yield f"  {entry if isinstance(entry, str) else _finding(entry)}"
    if listing["more"]:
        yield f"  … and {listing['more']} more, in the CSV report."


def _finding(entry: dict) -> str:
    return ": ".join(filter(None, (entry["place"], entry["message"])))


def _table_rows(table: TableChanges) -> Iterator[tuple]:
    for key, values in table.created.items():
        new = "; ".join(as_text(value) for value in values.values() if value)
        yield "created", table.kind, table.labels[key], "", "", new, ""
    for key, fields in table.changed.items():
        for change in fields:
            place = table.labels[key]
            yield "changed", table.kind, place, change.name, change.old, change.new, ""
    for key, row in table.removed.items():
        yield table.removal, table.kind, table.labels[key], "", str(row), "", ""
    yield "unchanged", table.kind, f"{table.unchanged} rows", "", "", "", ""
