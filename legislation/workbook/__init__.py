"""The organization's six-sheet scorecard workbook: read, understood, checked."""

from legislation.workbook.findings import Finding, Level, WorkbookRefused
from legislation.workbook.parse import parse_workbook
from legislation.workbook.parsed import (
    AgendaBill,
    AgendaItem,
    CosponsorshipThreshold,
    ItemKind,
    LegislatorSponsorships,
    LegislatorVotes,
    ParsedWorkbook,
    Position,
    ScoredItem,
    SessionTerm,
    Tally,
)

__all__ = [
    "AgendaBill",
    "AgendaItem",
    "CosponsorshipThreshold",
    "Finding",
    "ItemKind",
    "LegislatorSponsorships",
    "LegislatorVotes",
    "Level",
    "ParsedWorkbook",
    "Position",
    "ScoredItem",
    "SessionTerm",
    "Tally",
    "WorkbookRefused",
    "parse_workbook",
]
