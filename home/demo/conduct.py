"""What the demo's legislators did: drawn by lot from how they lean, always alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from .legislation_entries import HOUSE, Act, BillEntry, Member, ScoredEntry
from .lots import lots

ABSENCES = 0.02
# How far from their leaning somebody's vote may fall.
WAVER = 0.1
# Who leans further signs everything and never wavers.
STAUNCH = 1.2
SIGNING_DAYS = 200


@dataclass(frozen=True)
class Ballot:
    """How one member acted: `option` and `counted_as` are those of PersonVote."""

    option: str
    counted_as: str
    reason: str = ""
    source: str = ""


def ballot(
    item: ScoredEntry, member: Member, days: tuple[date, date], share: float
) -> Ballot | None:
    """Return how a member acted on an item, None for who was never in the chamber.

    `days` are the session's first and last; `share` is the part of its agenda that
    the member cosponsored.
    """
    if not member.sat_between(item.chamber, *days):
        return None
    day = item.day or days[1]
    if item.day and not member.term_on(item.chamber, day):
        return Ballot("not_in_office", "not_in_office")
    act = member.acts.get((item.session, item.number)) or _act(item, member, share)
    option = act.option
    if option in ("with", "against"):
        other = "yes" if item.position == "no" else "no"
        cast = item.position if option == "with" else other
        return Ballot(cast, option)
    return Ballot(option, act.counted or option, act.reason, act.source)


def _act(item: ScoredEntry, member: Member, share: float) -> Act:
    if item.kind == "cosponsorship_threshold":
        return Act("with" if share >= item.bar else "against")
    random = lots(item.session, item.chamber, item.number, member.name)
    if item.kind == "roll_call" and member.presides and random.random() < 0.75:
        return Act("presiding")
    has_story = bool(member.acts) or not 0 <= member.leaning <= STAUNCH
    if item.kind == "roll_call" and not has_story and random.random() < ABSENCES:
        return Act("absent")
    is_with = member.leaning + random.uniform(-WAVER, WAVER) >= item.bar
    return Act("with" if is_with else "against")


@dataclass(frozen=True)
class Signature:
    """A member's name on a bill; who leads it signs it as well."""

    bill: BillEntry
    member: Member
    date: date
    leads: bool = False


def signatures(
    bills: Iterable[BillEntry], members: Iterable[Member], days: tuple[date, date]
) -> list[Signature]:
    """Return who leads and who cosponsored the agenda's bills of a session.

    The presiding officers by custom sign nothing.
    """
    found = []
    for bill in bills:
        of_chamber = [
            member
            for member in members
            if member.sat_between(bill.chamber, *days) and not member.presides
        ]
        leading = _leading(bill, of_chamber)
        found += [Signature(bill, member, days[0], leads=True) for member in leading]
        found += [
            Signature(bill, member, _day(bill, member, days))
            for member in of_chamber
            if bill.item and (member in leading or _signs(bill, member))
        ]
    return found


def _leading(bill: BillEntry, members: list[Member]) -> list[Member]:
    """The one or two who lead a bill: among the friendliest of its chamber."""
    willing = [member for member in members if 0.84 < member.leaning < STAUNCH]
    count = 2 if bill.chamber == HOUSE else 1
    return lots(bill.session, bill.identifier).sample(willing, count)


def _signs(bill: BillEntry, member: Member) -> bool:
    chance = (member.leaning - 0.35) * 0.95
    drawn = lots(bill.session, bill.item, member.name).random()
    return drawn < chance or member.leaning > STAUNCH


def _day(bill: BillEntry, member: Member, days) -> date:
    """A day in the first half year of the session, or of the member's term."""
    after = timedelta(16 + lots(bill.identifier, member.name).randrange(SIGNING_DAYS))
    term = next(
        term
        for term in reversed(member.terms)
        if term.chamber == bill.chamber and term.start <= days[1]
    )
    return max(days[0], term.start) + after
