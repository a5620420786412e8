"""A report by section, for people: what the admin shows and the command prints.

Everything is plain data that can be kept as JSON. A listing has its title, its total,
the first of its entries, and how many `more` only the CSV report has.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

from legislation.imports.source import ImportRefused
from legislation.imports.table import FieldChange, TableChanges
from legislation.workbook import Finding, Level

if TYPE_CHECKING:
    from legislation.imports.report import ImportReport

LISTED = 50
# What tells that a workbook may be another session's than the one it is read for.
_OTHER_SESSION = {"date_outside_session", "url_of_other_session"}
LEVELS = {
    Level.ERROR: "Errors: they stop an import",
    Level.WARNING: "Warnings: please look at them in the workbook",
    Level.NOTE: "Notes: nothing to do",
}


def summary(report: "ImportReport") -> dict:
    """Return the report: its tables, its decisions, and findings by level.

    `words` counts what changes; `of_other_session` how many findings point to another
    session.
    """
    return {
        "session": report.session,
        "is_applied": report.is_applied,
        "changes_anything": report.changes_anything,
        "words": _counts(report.changes),
        "of_other_session": sum(f.code in _OTHER_SESSION for f in report.findings),
        "tables": [_table(table) for table in report.changes],
        "decisions": [
            _listing(title, [note.words for note in notes])
            for title, notes in _by_code(report.notes)
        ],
        "findings": findings_by_level(report.findings),
    }


def findings_by_level(findings: Iterable[Finding]) -> list[dict]:
    """Return what was found in a workbook, the gravest first, alike ones together."""
    findings = list(findings)
    levels = []
    for level, title in LEVELS.items():
        found = [finding for finding in findings if finding.level is level]
        groups = [
            _listing(words, [_finding(finding) for finding in alike])
            for words, alike in _by_code(found)
        ]
        if found:
            levels.append(
                {"level": level, "title": title, "total": len(found), "groups": groups}
            )
    return levels


def refused(refusal: ImportRefused) -> dict:
    """Return why nothing can be imported: findings, and what is no finding as words."""
    findings = [f for f in refusal.findings if f.level is not Level.NOTE]
    found = {str(finding) for finding in findings}
    problems = [problem for problem in refusal.problems if problem not in found]
    return {
        "problems": _listing("Problems", problems),
        "findings": findings_by_level(findings),
    }


def as_text(value: Any) -> str:
    """Return a value as one reads it: nothing for none, a list with commas."""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


def _counts(changes: Iterable[TableChanges]) -> str:
    counts = [0, 0, 0]
    for table in changes:
        rows = (table.created, table.changed, table.removed)
        counts = [count + len(of) for count, of in zip(counts, rows, strict=True)]
    created, changed, removed = counts
    return f"{created:,} new, {changed:,} changed, {removed:,} removed or ended"


def _listing(title: str, entries: list) -> dict:
    shown = entries[:LISTED]
    more = len(entries) - len(shown)
    return {"title": title, "total": len(entries), "entries": shown, "more": more}


def _by_code(coded: Iterable) -> Iterator[tuple[str, list]]:
    for code, alike in groupby(sorted(coded, key=_code), key=_code):
        yield code.replace("_", " ").capitalize(), list(alike)


def _code(coded) -> str:
    return coded.code


def _finding(finding: Finding) -> dict:
    place = "; ".join(filter(None, (finding.place, ", ".join(finding.cells))))
    return {"place": place, "value": finding.value[:80], "message": finding.message}


def _table(table: TableChanges) -> dict:
    return {
        "title": f"{table.kind.capitalize()}s",
        "created": _listing("New", [_created(table, key) for key in table.created]),
        "changed": _listing("Changed", [_changed(table, key) for key in table.changed]),
        "removed": _listing(
            table.removal.capitalize(), [table.labels[key] for key in table.removed]
        ),
        "unchanged": table.unchanged,
    }


def _created(table: TableChanges, key) -> str:
    """Return a new row's label, and of its values those that the label lacks."""
    label, new = table.labels[key], table.created[key]
    words = (_words(table, name, new[name]) for name in new if name != "order")
    values = "; ".join(value for value in words if value not in label)
    return ": ".join(filter(None, (label, values)))


def _changed(table: TableChanges, key) -> str:
    changes = "; ".join(_change(table, change) for change in table.changed[key])
    return f"{table.labels[key]}: {changes}"


def _change(table: TableChanges, change: FieldChange) -> str:
    name = table.model._meta.get_field(change.name).verbose_name
    old, new = (
        _words(table, change.name, value) or "(empty)"
        for value in (change.old, change.new)
    )
    return f"{name}: {old} → {new}"


def _words(table: TableChanges, name: str, value: Any) -> str:
    """Return a value by the name that its field has for it."""
    choices = dict(table.model._meta.get_field(name).flatchoices)
    text = as_text(value)
    return str(choices.get(text, text))
