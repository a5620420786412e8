"""What a workbook says, as plain values that an importer turns into rows.

Sessions, chambers and people are named, not looked up: `chamber` is "lower" or
"upper", a person is an Open States id, a bill is its identifier ("H3110").
"""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from legislation.scoring import CountedAs, CountedVote
from legislation.workbook.findings import Finding, Level
from legislation.workbook.normalise import Position, chamber_of_bill


@dataclass(frozen=True)
class SessionTerm:
    """The session a workbook is read for.

    `identifier` is the number of the General Court as official addresses use it
    ("194"); both dates belong to the session.
    """

    identifier: str
    start_date: datetime.date
    end_date: datetime.date

    def includes(self, date: datetime.date) -> bool:
        return self.start_date <= date <= self.end_date


class ItemKind(StrEnum):
    """What a scored item counts; only a roll call has an official record."""

    ROLL_CALL = "roll_call"
    COSPONSORSHIP_THRESHOLD = "cosponsorship_threshold"
    PLEDGE = "pledge"


@dataclass(frozen=True)
class Tally:
    yes: int
    no: int

    def is_inverted(self, other: "Tally") -> bool:
        """Whether one says yes won and the other says no won."""
        return (self.yes - self.no) * (other.yes - other.no) < 0

    @property
    def reversed(self) -> "Tally":
        return Tally(self.no, self.yes)

    def distance(self, other: "Tally") -> int:
        return abs(self.yes - other.yes) + abs(self.no - other.no)

    def __str__(self):
        return f"{self.yes}-{self.no}"


@dataclass(frozen=True)
class CosponsorshipThreshold:
    """A share of the agenda in per cent; `strict` asks for more than it."""

    percent: int
    strict: bool

    def is_met(self, cosponsored: int, items: int) -> bool:
        share, needed = 100 * cosponsored, self.percent * items
        return share > needed if self.strict else share >= needed

    def __str__(self):
        return f"{'more than' if self.strict else 'at least'} {self.percent}%"


@dataclass(frozen=True)
class ScoredItem:
    """One scored item of a chamber.

    `number` is the roll call's, or the organization's own for other kinds; `bill` is
    "" where there is none. `official_url` is the official record's, "" for an item
    without one. `position` is the bills sheet's, else the votes sheet's;
    `position_in_votes` the votes sheet's, whatever the other says.
    `official` is what the sheet says the Journal has, `counted` what the rows of the
    votes sheet add up to under `position`. `position_by_tally` is the position under
    which the rows fit the official tally better, None without one or when both fit
    alike. Rows and columns are counted from 1, None where the item is not there.
    """

    chamber: str
    number: str
    kind: ItemKind
    threshold: CosponsorshipThreshold | None
    bill: str
    date: datetime.date | None
    position: Position | None
    position_in_votes: Position | None
    bills_row: int | None
    votes_column: int | None
    bill_url: str
    official_url: str
    order: str
    title: str
    description: str
    keyword: str
    amendment: str
    tags: tuple[str, ...]
    official: Tally | None
    counted: Tally
    position_by_tally: Position | None

    @property
    def settled_position(self) -> Position | None:
        """The position; where the sheets disagree, the one that fits the tally."""
        disagree = self.position_in_votes not in {None, self.position}
        if disagree or self.position is None:
            return self.position_by_tally or self.position
        return self.position

    def option(self, counted_as: CountedAs) -> str:
        """Return the official vote option that a counted vote stands for."""
        if self.position and counted_as is CountedAs.WITH:
            return self.position.value
        if self.position and counted_as is CountedAs.AGAINST:
            return self.position.opposite.value
        return counted_as.value


@dataclass(frozen=True)
class LegislatorVotes:
    """One row of a votes sheet, in the order of the items' columns.

    `person_id` is None for a row without an Open States id.
    """

    chamber: str
    row: int
    person_id: str | None
    name: str
    votes: tuple[CountedVote, ...]


@dataclass(frozen=True)
class AgendaBill:
    """One bill of the agenda; `docket_number` is "" where the workbook has none."""

    row: int
    order: str
    identifier: str
    docket_number: str
    title: str
    short_title: str
    sponsors: str
    description: str
    tags: tuple[str, ...]
    status: str | None
    url: str

    @property
    def chamber(self) -> str:
        return chamber_of_bill(self.identifier)


@dataclass(frozen=True)
class AgendaItem:
    """One item of the agenda: a House and a Senate bill, or only one of them.

    `key` names it within the session: its bill identifiers joined by "/".
    """

    row: int
    key: str
    title: str
    bills: tuple[str, ...]

    def bill(self, chamber: str) -> str | None:
        """Return the chamber's (first) bill: the one its legislators sign."""
        of_chamber = (bill for bill in self.bills if chamber_of_bill(bill) == chamber)
        return next(of_chamber, None)


@dataclass(frozen=True)
class LegislatorSponsorships:
    """One column of the sponsorship sheet: the keys of the items cosponsored."""

    column: int
    person_id: str | None
    name: str
    cosponsored: tuple[str, ...]


@dataclass(frozen=True)
class ParsedWorkbook:
    """A whole workbook. Rows that share a person stay apart, each with its number."""

    term: SessionTerm
    items: dict[str, tuple[ScoredItem, ...]]
    legislators: dict[str, tuple[LegislatorVotes, ...]]
    agenda: tuple[AgendaItem, ...]
    bills: tuple[AgendaBill, ...]
    sponsorships: tuple[LegislatorSponsorships, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that forbid an import."""
        return tuple(f for f in self.findings if f.level is Level.ERROR)
