"""`manage.py import_scorecard`: from a session's workbook to votes and bills."""

from contextlib import ExitStack
from datetime import date
from pathlib import Path
from time import monotonic

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from legislation.imports import (
    ImportRefused,
    ImportSource,
    apply_import,
    plan_import,
    read_source,
)
from legislation.models import LegislativeSession, ScoringPolicy
from legislation.workbook import SessionTerm

CHAMBERS = ("lower", "upper")


class Command(BaseCommand):
    """Import a workbook; the same one a second time changes nothing."""

    help = (
        "Imports the six-sheet scorecard workbook of a session, all of it or nothing. "
        "Votes that staff have corrected with a reason are kept."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="the workbook, an .xlsx file")
        parser.add_argument(
            "--session", required=True, help='number of the General Court: "194"'
        )
        parser.add_argument("--start", type=_date, help="first day of a new session")
        parser.add_argument("--end", type=_date, help="last day of a new session")
        parser.add_argument("--name", help='name of a new session: "194th General …"')
        parser.add_argument(
            "--people",
            nargs=2,
            type=Path,
            metavar=("HOUSE", "SENATE"),
            help="the rosters of today's members, Open States JSON",
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="report only, change nothing"
        )
        parser.add_argument("--report", type=Path, help="write the report here as CSV")

    def handle(self, *args, dry_run, report, **options):
        started = monotonic()
        session = _session(options)
        try:
            self.stdout.write(f"Reading {options['file'].name}")
            source = _read(options["file"], options["people"], session)
            if dry_run:
                result = plan_import(source, session)
            else:
                result = apply_import(source, session, self.stdout.write)
        except ImportRefused as refusal:
            lines = ["Nothing was changed:", *refusal.problems]
            raise CommandError("\n  ".join(lines)) from refusal
        self.stdout.write(result.text())
        if report:
            _write(report, result.csv())
        self.stdout.write(f"{monotonic() - started:.1f} s")


def _date(text: str) -> date:
    """Read a date for argparse, which puts the ValueError into words."""
    return date.fromisoformat(text)


_date.__name__ = "date (2025-01-01)"


def _session(options: dict) -> LegislativeSession:
    """Return the session, not saved yet when it is new; refuse in words."""
    identifier = options["session"]
    values = {name: options[name] for name in ("start", "end", "name")}
    session = LegislativeSession.objects.filter(identifier=identifier).first()
    if session is not None:
        if any(values.values()):
            raise CommandError(
                f"Session {identifier} exists ({session}, {session.start_date} to "
                f"{session.end_date}). Change its name and dates in the admin."
            )
        return session
    if not all(values.values()):
        raise CommandError(
            f"There is no session {identifier} yet. To make it, add --start, --end "
            "(2025-01-01) and --name."
        )
    return _new_session(identifier, **values)


def _new_session(identifier: str, start: date, end: date, name: str):
    """The first session that sits today becomes the current one."""
    sits = start <= timezone.localdate() <= end
    session = LegislativeSession(
        identifier=identifier,
        name=name,
        start_date=start,
        end_date=end,
        is_current=sits and LegislativeSession.objects.current() is None,
        policy=ScoringPolicy.objects.default(),
    )
    try:
        session.full_clean()
    except ValidationError as error:
        raise CommandError(" ".join(error.messages)) from error
    return session


def _read(file: Path, people: list[Path] | None, session) -> ImportSource:
    term = SessionTerm(session.identifier, session.start_date, session.end_date)
    try:
        with ExitStack() as files:
            workbook = files.enter_context(file.open("rb"))
            rosters = {
                chamber: files.enter_context(path.open("rb"))
                for chamber, path in zip(CHAMBERS, people or (), strict=bool(people))
            }
            return read_source(workbook, file.name, term, rosters)
    except OSError as error:
        raise CommandError(f"{error.filename}: {error.strerror}.") from error


def _write(path: Path, content: str) -> None:
    try:
        path.write_text(content, encoding="utf-8-sig")
    except OSError as error:
        raise CommandError(
            f"The report cannot be written to {path}: {error.strerror}."
        ) from error
