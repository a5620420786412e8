"""What the demo knows of bills and votes before they are rows."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

HOUSE, SENATE = "lower", "upper"
DEMOCRAT, REPUBLICAN, INDEPENDENT = "Democratic", "Republican", "Independent"


@dataclass(frozen=True)
class BillEntry:
    """A bill. `item` is the key of the agenda's item it belongs to, if any.

    `days` are those of steps that do not take the usual ones, and `way` names the
    steps where the status does not; see log().
    """

    session: str
    identifier: str
    title: str
    short_title: str
    status: str
    description: str
    docket_number: str = ""
    item: str = ""
    refiled_from: str = ""
    is_real: bool = True
    days: dict[str, date] = field(default_factory=dict)
    way: str = ""

    @property
    def chamber(self) -> str:
        return HOUSE if self.identifier.startswith("H") else SENATE

    @property
    def official_url(self) -> str:
        """The public record of a real bill; an invented one has none."""
        if not self.is_real:
            return ""
        return f"https://malegislature.gov/Bills/{self.session}/{self.identifier}"


@dataclass(frozen=True)
class ItemEntry:
    """An item of the agenda; `key` holds the numbers of its bills."""

    session: str
    key: str
    title: str
    pillar: str


@dataclass(frozen=True)
class ScoredEntry:
    """Something scored. Members friendlier to us than `bar` (0 to 1) act our way."""

    session: str
    chamber: str
    number: int
    title: str
    keyword: str
    bar: float
    position: str = "no"
    day: date | None = None
    pillar: str = ""
    bill: str = ""
    amendment: str = ""
    description: str = ""
    kind: str = "roll_call"


@dataclass(frozen=True)
class Term:
    """A time in a seat; without an end, the seat is held today."""

    chamber: str
    district: str
    start: date
    end: date | None = None

    def covers(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(frozen=True)
class Member:
    """An invented legislator.

    `leaning` (0 to 1) is how often they act our way. `acts` are votes that tell a
    story: (session, number of the roll call) and what they did; see conduct.py.
    """

    given_name: str
    family_name: str
    party: str
    leaning: float
    terms: tuple[Term, ...]
    presides: bool = False
    acts: dict[tuple[str, int], "Act"] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"

    def term_on(self, chamber: str, day: date) -> Term | None:
        """The term in a chamber that covers a day."""
        terms = (term for term in self.terms if term.chamber == chamber)
        return next((term for term in terms if term.covers(day)), None)

    def sat_between(self, chamber: str, first: date, last: date) -> bool:
        """Tell whether they sat in the chamber between two days: a session's own.

        Sessions may share a day, on which only the new one begins.
        """
        return any(
            term.chamber == chamber
            and term.start < last
            and (term.end is None or term.end >= first)
            for term in self.terms
        )


@dataclass(frozen=True)
class Act:
    """What somebody did on one scored item, where it is not by their leaning.

    `option` is "with" or "against" for a vote cast our way or not, else an option of
    PersonVote. `counted` and `reason` tell a letter to the clerk.
    """

    option: str
    counted: str = ""
    reason: str = ""
    source: str = ""


def roll_calls(session: str, chamber: str, rows) -> Iterator[ScoredEntry]:
    """Entries of one chamber's rows: what, what of, and how we stand to it."""
    for what, (title, keyword, pillar), (position, bar, question) in rows:
        number, day, bill, amendment = what
        yield ScoredEntry(
            *(session, chamber, number, title, keyword, bar, position, day, pillar),
            *(bill, amendment, question),
        )


def beside_roll_calls(session: str, pledge: str, bar: float) -> Iterator[ScoredEntry]:
    """The threshold and the pledge that both chambers have."""
    for chamber in (HOUSE, SENATE):
        yield ScoredEntry(
            *(session, chamber, 1001, "Cosponsored half of our agenda", "Agenda"),
            bar=0.5,
            position="yes",
            description="Whether they signed at least half of the agenda's bills.",
            kind="cosponsorship_threshold",
        )
        yield ScoredEntry(
            *(session, chamber, 1002, pledge, "Pledge", bar, "yes"),
            pillar="government",
            description="A promise given in public, in their own words.",
            kind="pledge",
        )
