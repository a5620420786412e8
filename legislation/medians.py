"""Medians of scores and cosponsorships, the benchmarks beside a legislator's own."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from legislation.scoring import PM_194, Score, ScoringRules


class PartyGroup(StrEnum):
    """The two groups that medians compare: an Independent is not a Republican."""

    DEMOCRATIC = "Democratic"
    OTHER = "Other parties"


@dataclass(frozen=True)
class Standing:
    """What one current member contributes to the medians of a session.

    `score` or `cosponsored` is None for a member without votes or sponsorships.
    """

    chamber: str
    party: str
    score: Score | None = None
    cosponsored: int | None = None


@dataclass(frozen=True)
class Median:
    """The upper median of a group, and of how many members it is the median."""

    value: int
    members: int


def party_group(party: str) -> PartyGroup:
    return PartyGroup.DEMOCRATIC if party == "Democratic" else PartyGroup.OTHER


def score_medians(
    standings: Iterable[Standing], rules: ScoringRules = PM_194
) -> dict[tuple[str, PartyGroup], Median]:
    """Return the median score by (chamber, party group), without empty groups.

    Only scores recorded on strictly more than the threshold enter; a score at
    exactly the threshold is shown but is in no median, as it always was.
    """
    groups = defaultdict(list)
    for standing in standings:
        score = standing.score
        if score and score.items and score.recorded_percentage > rules.threshold:
            key = standing.chamber, party_group(standing.party)
            groups[key].append(score.score)
    return _medians(groups)


def cosponsorship_medians(standings: Iterable[Standing]) -> dict[PartyGroup, Median]:
    """Return the median number of cosponsored items by party group, both chambers."""
    groups = defaultdict(list)
    for standing in standings:
        if standing.cosponsored is not None:
            groups[party_group(standing.party)].append(standing.cosponsored)
    return _medians(groups)


def _medians(groups: dict) -> dict:
    return {
        key: Median(sorted(values)[len(values) // 2], len(values))
        for key, values in groups.items()
    }
