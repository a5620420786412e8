"""What an import reads: a session's workbook and, if given, the chambers' rosters."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from legislation.people import PeopleRefused, RosterPerson, read_people
from legislation.workbook import (
    Finding,
    ParsedWorkbook,
    SessionTerm,
    WorkbookRefused,
    parse_workbook,
)


class ImportRefused(Exception):
    """Nothing was or will be changed; `problems` say why, one sentence each."""

    def __init__(self, problems: Iterable[str], findings: Iterable[Finding] = ()):
        self.problems = tuple(problems)
        self.findings = tuple(findings)
        super().__init__(" ".join(self.problems))


@dataclass(frozen=True)
class ImportSource:
    """A workbook without errors; rosters by chamber, of which any may be missing."""

    book: ParsedWorkbook
    rosters: Mapping[str, tuple[RosterPerson, ...]] = field(default_factory=dict)


def read_source(
    workbook: BinaryIO,
    name: str,
    term: SessionTerm,
    rosters: Mapping[str, BinaryIO] | None = None,
) -> ImportSource:
    """Return what the files say; `name` is the workbook's, with its extension.

    Raises ImportRefused with every reason in words when a file is not what it should
    be, or the workbook holds something that cannot be imported.
    """
    try:
        book = parse_workbook(workbook, name, term)
    except WorkbookRefused as refusal:
        raise _refused(refusal.findings, refusal.findings) from refusal
    if book.errors:
        raise _refused(book.errors, book.findings)
    return ImportSource(book, _read_rosters(rosters or {}))


def _refused(errors: Iterable[Finding], findings: Iterable[Finding]) -> ImportRefused:
    return ImportRefused((str(finding) for finding in errors), findings)


def _read_rosters(files: Mapping[str, BinaryIO]) -> dict:
    rosters, problems = {}, []
    for chamber, file in files.items():
        try:
            rosters[chamber] = read_people(file, chamber)
        except PeopleRefused as refusal:
            problems += refusal.problems
    if problems:
        raise ImportRefused(problems)
    return rosters
