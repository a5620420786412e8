"""All checks over one workbook, the gravest findings first."""

from legislation.workbook.findings import Finding, Level
from legislation.workbook.parsed import ParsedWorkbook
from legislation.workbook.quality import (
    agenda,
    identity,
    layout,
    links,
    numbering,
    roll_calls,
    tallies,
    thresholds,
    votes,
)
from legislation.workbook.sheets import WorkbookSheets

_CHECKS = (
    layout,
    identity,
    numbering,
    votes,
    roll_calls,
    tallies,
    agenda,
    links,
    thresholds,
)
_ORDER = list(Level)


def findings(sheets: WorkbookSheets, book: ParsedWorkbook) -> list[Finding]:
    """Return what is odd in a workbook that could be read, errors first.

    Nothing here knows of a particular session: what is odd is odd in any.
    """
    found = [finding for check in _CHECKS for finding in check.findings(sheets, book)]
    return sorted(found, key=lambda finding: _ORDER.index(finding.level))
