"""Plan an import, or make it: all of it or nothing."""

from collections.abc import Callable, Iterator

from django.db import transaction

from cms.content_version import raise_content_version
from legislation.imports.agenda import AgendaItemTable, BillTable, SponsorshipTable
from legislation.imports.districts import DistrictTable, SeatTable
from legislation.imports.lead_sponsors import LeadSponsorTable
from legislation.imports.members import MembershipTable, PersonTable
from legislation.imports.record import SourceRecord
from legislation.imports.report import ImportReport
from legislation.imports.source import ImportRefused, ImportSource
from legislation.imports.table import Table, TableChanges
from legislation.imports.votes import ScoredItemTable, VoteTable
from legislation.models import LegislativeSession

# Each refers only to those before it.
TABLES = (
    DistrictTable,
    SeatTable,
    PersonTable,
    MembershipTable,
    ScoredItemTable,
    VoteTable,
    AgendaItemTable,
    BillTable,
    SponsorshipTable,
    LeadSponsorTable,
)

Progress = Callable[[str], None]


def plan_import(source: ImportSource, session: LegislativeSession) -> ImportReport:
    """Return what `apply_import` would do; reads, and writes nothing.

    `session` may be one that is not saved yet. Raises ImportRefused in words.
    """
    record = SourceRecord(source)
    changes = [table.compare() for table in _tables(session, record)]
    return _report(record, session, changes, is_applied=False)


def apply_import(
    source: ImportSource,
    session: LegislativeSession,
    progress: Progress = lambda words: None,
) -> ImportReport:
    """Make the rows what the source says, in one transaction, and report it.

    Saves a session that is not saved yet. The same source a second time changes
    nothing. Votes that staff gave a reason for stay as they are. `progress` is
    called with words before each kind of row. Raises ImportRefused in words, and
    then nothing has changed.
    """
    is_new = session.pk is None
    try:
        with transaction.atomic():
            lock_imports()
            if is_new:
                session.save(force_insert=True)
            report = _apply(source, session, progress)
            if report.changes_anything:
                raise_content_version()
    except BaseException:
        if is_new:
            session.pk = None
        raise
    return report


def lock_imports() -> None:
    """Let imports come one after the other, until the transaction ends.

    Whatever the session: all of them share people and districts.
    """
    list(LegislativeSession.objects.select_for_update().order_by("pk"))


def _apply(source: ImportSource, session, progress: Progress) -> ImportReport:
    record = SourceRecord(source)
    done: list[tuple[Table, TableChanges]] = []
    for table in _tables(session, record):
        progress(f"{table.kind.capitalize()}s")
        changes = table.compare()
        if changes.problems:
            raise ImportRefused(changes.problems, record.book.findings)
        table.write(changes)
        done.append((table, changes))
    for table, changes in reversed(done):
        table.remove(changes.removed)
    return _report(record, session, [changes for _, changes in done], is_applied=True)


def _tables(session: LegislativeSession, record: SourceRecord) -> Iterator[Table]:
    tables: dict[str, Table] = {}
    for table_class in TABLES:
        table = table_class(session, record, tables)
        tables[table.kind] = table
        yield table


def _report(record, session, changes: list[TableChanges], is_applied) -> ImportReport:
    problems = [problem for table in changes for problem in table.problems]
    if problems:
        raise ImportRefused(problems, record.book.findings)
    notes = [*record.notes, *(note for table in changes for note in table.notes)]
    return ImportReport(
        str(session), is_applied, tuple(changes), tuple(notes), record.book.findings
    )
