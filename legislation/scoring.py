"""The scorecard's arithmetic: from how votes are counted to a score and its receipt.

Pure functions over plain values. The default rules are the organization's own as
published up to the 194th General Court, version "pm-194": a changed rule is a new
version with its own name, never an edit of these.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import floor


class CountedAs(StrEnum):
    """How one person's vote on one scored item enters the score."""

    WITH = "with"
    AGAINST = "against"
    ABSENT = "absent"
    PRESENT = "present"
    NOT_IN_OFFICE = "not_in_office"
    PRESIDING = "presiding"
    BLANK = "blank"


class AbsenceRule(StrEnum):
    """What an absence without a letter stating the vote does to the score."""

    AGAINST = "against"
    LEFT_OUT = "left_out"


class Rounding(StrEnum):
    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    DOWN = "down"


_ROUND = {
    Rounding.HALF_UP: lambda value: floor(value + Fraction(1, 2)),
    Rounding.HALF_EVEN: round,
    Rounding.DOWN: floor,
}

# Not recorded on an item: neither voted nor answered "present" when called.
UNRECORDED = frozenset({CountedAs.ABSENT, CountedAs.NOT_IN_OFFICE, CountedAs.PRESIDING})

_WORDS = {
    CountedAs.ABSENT: "absent",
    CountedAs.NOT_IN_OFFICE: "not in office",
    CountedAs.PRESIDING: "presiding",
}

PM_194_LETTERS = (
    (98, "A+"),
    (94, "A"),
    (90, "A-"),
    (88, "B+"),
    (84, "B"),
    (80, "B-"),
    (78, "C+"),
    (74, "C"),
    (70, "C-"),
    (68, "D+"),
    (64, "D"),
    (60, "D-"),
    (0, "F"),
)


@dataclass(frozen=True)
class ScoringRules:
    """One version of the scoring policy.

    `threshold` is the recorded percentage (0 to 100) from which a grade is shown;
    `letters` pairs each letter with the lowest score that earns it, highest first.
    Raises ValueError for a threshold or letters that cannot grade every score.
    """

    version: str
    absence: AbsenceRule = AbsenceRule.AGAINST
    threshold: int = 90
    rounding: Rounding = Rounding.HALF_UP
    letters: tuple[tuple[int, str], ...] = PM_194_LETTERS

    def __post_init__(self):
        minimums = [minimum for minimum, _ in self.letters]
        if not 0 <= self.threshold <= 100:
            raise ValueError("The threshold is a percentage from 0 to 100.")
        if minimums != sorted(set(minimums), reverse=True) or minimums[-1:] != [0]:
            raise ValueError("The letters go from the highest score down to 0.")

    @property
    def left_out(self) -> frozenset[CountedAs]:
        """The ways of not voting that leave the item out of the score."""
        always = {CountedAs.NOT_IN_OFFICE, CountedAs.PRESIDING}
        if self.absence is AbsenceRule.LEFT_OUT:
            always.add(CountedAs.ABSENT)
        return frozenset(always)

    def percentage(self, part: int, whole: int) -> int | None:
        """Return part of whole in whole per cent, None when there is no whole."""
        return _ROUND[self.rounding](Fraction(100 * part, whole)) if whole else None

    def letter(self, score: int) -> str:
        return next(letter for minimum, letter in self.letters if score >= minimum)


PM_194 = ScoringRules(version="pm-194")


@dataclass(frozen=True)
class CountedVote:
    """One person's vote on one scored item.

    `item` is whatever the caller names items by. `by_letter` marks a vote that a
    letter to the Clerk stated: it counts, and is recorded, like a vote cast.
    """

    item: str
    counted_as: CountedAs
    by_letter: bool = False


@dataclass(frozen=True)
class LeftOutItem:
    """An item that does not enter someone's score, and why, in words."""

    item: str
    counted_as: CountedAs
    why: str


@dataclass(frozen=True)
class Score:
    """A score with every number it is made of.

    `counts` has how often each way of counting occurs; `by_letter` how many votes a
    letter stated. A score that is not `shown` is kept, but has no `letter`.
    """

    rules: ScoringRules
    counts: Mapping[CountedAs, int]
    by_letter: int
    left_out: tuple[LeftOutItem, ...]

    @property
    def items(self) -> int:
        return sum(self.counts.values())

    @property
    def numerator(self) -> int:
        return self.counts.get(CountedAs.WITH, 0)

    @property
    def denominator(self) -> int:
        return self.items - self._total(self.rules.left_out)

    @property
    def score(self) -> int | None:
        """The numerator in per cent of the denominator, None when no item counts."""
        return self.rules.percentage(self.numerator, self.denominator)

    @property
    def recorded(self) -> int:
        return self.items - self._total(UNRECORDED)

    @property
    def recorded_percentage(self) -> int | None:
        """The recorded in per cent of all items, None without items."""
        return self.rules.percentage(self.recorded, self.items)

    @property
    def shown(self) -> bool:
        if self.score is None:
            return False
        return self.recorded_percentage >= self.rules.threshold

    @property
    def letter(self) -> str | None:
        return self.rules.letter(self.score) if self.shown else None

    @property
    def sort_value(self) -> int:
        """The number a list sorts by: a score that is not shown comes last, as -1."""
        return self.score if self.shown else -1

    @property
    def reason(self) -> str:
        """Why there is no score or no grade, "" when both are shown."""
        if self.shown:
            return ""
        if not self.items:
            return "No score: there are no scored votes yet."
        missed = " and ".join(
            f"{word} for {self.counts[way]}"
            for way, word in _WORDS.items()
            if way in self.counts
        )
        if self.score is None:
            return f"No score: {missed} of {self.items} scored votes."
        return (
            f"No grade: recorded on {self.recorded_percentage}% of the scored votes; "
            f"a grade needs {self.rules.threshold}%. Of {self.items} votes: {missed}."
        )

    def _total(self, ways: Iterable[CountedAs]) -> int:
        return sum(self.counts.get(way, 0) for way in ways)


def derive_score(votes: Iterable[CountedVote], rules: ScoringRules = PM_194) -> Score:
    """Return the score of one person from the votes on a session's scored items.

    The denominator is every item but those left out (not in office, presiding); the
    numerator is the votes with us. Absent, present and blank count against. Items
    left out still lower the recorded percentage, as they always did.
    """
    votes = list(votes)
    left_out = (
        LeftOutItem(
            vote.item,
            vote.counted_as,
            f"{_WORDS[vote.counted_as].capitalize()} for this vote",
        )
        for vote in votes
        if vote.counted_as in rules.left_out
    )
    return Score(
        rules=rules,
        counts=dict(Counter(vote.counted_as for vote in votes)),
        by_letter=sum(vote.by_letter for vote in votes),
        left_out=tuple(left_out),
    )


@dataclass(frozen=True)
class CosponsorshipScore:
    """How many of a session's agenda items one legislator has cosponsored."""

    cosponsored: int
    items: int


def cosponsorship_score(
    cosponsored: Iterable[str], items: Collection[str]
) -> CosponsorshipScore:
    """Count agenda items: a House and Senate pair of bills is one item."""
    return CosponsorshipScore(len(set(cosponsored) & set(items)), len(set(items)))
