"""From uploaded files to a preview that is kept, and from there to the import."""

import hashlib
import io
from dataclasses import dataclass, field

from legislation.imports import (
    ImportRefused,
    ImportReport,
    ImportSource,
    apply_import,
    lock_imports,
    plan_import,
    read_source,
)
from legislation.imports.summary import refused
from legislation.models import LegislativeSession, ScorecardImport
from legislation.workbook import SessionTerm

State = ScorecardImport.State


@dataclass(frozen=True)
class Upload:
    """The files as they came; rosters by chamber, of which any may be missing."""

    name: str
    workbook: bytes
    rosters: dict[str, bytes] = field(default_factory=dict)

    @property
    def sha256(self) -> str:
        """Return what names the content of all the files."""
        parts = (self.workbook, *(self.rosters.get(c, b"") for c in ("lower", "upper")))
        digests = (hashlib.sha256(part).digest() for part in parts)
        return hashlib.sha256(b"".join(digests)).hexdigest()

    def source(self, session: LegislativeSession) -> ImportSource:
        """Read the files; raise ImportRefused in words when they cannot be."""
        term = SessionTerm(session.identifier, session.start_date, session.end_date)
        rosters = {c: io.BytesIO(content) for c, content in self.rosters.items()}
        return read_source(io.BytesIO(self.workbook), self.name, term, rosters)


def preview(upload: Upload, session: LegislativeSession) -> ImportReport:
    """Return what an import would do, changing nothing; may raise ImportRefused."""
    return plan_import(upload.source(session), session)


def keep(upload: Upload, session, report: ImportReport, user) -> ScorecardImport:
    """Save a preview to be confirmed; those that were forgotten are deleted."""
    ScorecardImport.objects.forgotten().delete()
    kept = ScorecardImport(
        session=session,
        user=user,
        file_name=upload.name[-120:],
        sha256=upload.sha256,
        workbook=upload.workbook,
        house_roster=upload.rosters.get("lower", b""),
        senate_roster=upload.rosters.get("upper", b""),
    )
    _set_preview(kept, report)
    kept.save()
    return kept


def confirm(kept: ScorecardImport) -> bool:
    """Import what was previewed; call within a transaction, with the row locked.

    Returns whether the import has come to its end. False when the data changed so
    that something else would happen than was previewed: nothing is imported, and the
    row has a new preview.
    """
    lock_imports()
    session = LegislativeSession.objects.get(pk=kept.session_id)
    try:
        source = _upload(kept).source(session)
        plan = plan_import(source, session)
        if _lines(plan.csv()) != _lines(kept.report_csv):
            _set_preview(kept, plan)
            kept.save()
            return False
        _set_report(kept, apply_import(source, session))
        kept.finish(State.DONE)
    except ImportRefused as refusal:
        _set_refusal(kept, refusal)
    kept.save()
    return True


def _upload(kept: ScorecardImport) -> Upload:
    rosters = {"lower": kept.house_roster, "upper": kept.senate_roster}
    given = {chamber: bytes(content) for chamber, content in rosters.items() if content}
    upload = Upload(kept.file_name, bytes(kept.workbook), given)
    if upload.sha256 != kept.sha256:
        raise ImportRefused(["The files are not those that were previewed any more."])
    return upload


def _lines(report_csv: str) -> list[str]:
    """Return the lines of a report in an order that a database cannot change."""
    return sorted(report_csv.splitlines())


def _set_preview(kept: ScorecardImport, report: ImportReport) -> None:
    _set_report(kept, report)
    if not report.changes_anything:
        kept.finish(State.UNCHANGED)


def _set_report(kept: ScorecardImport, report: ImportReport) -> None:
    kept.report = report.summary()
    kept.report_csv = report.csv()
    kept.outcome = kept.report["words"]


def _set_refusal(kept: ScorecardImport, refusal: ImportRefused) -> None:
    kept.report = refused(refusal)
    kept.report_csv = ""
    kept.outcome = refusal.problems[0][:120]
    kept.finish(State.FAILED)
