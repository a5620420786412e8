from legislation.medians import (
    Median,
    PartyGroup,
    Standing,
    cosponsorship_medians,
    score_medians,
)
from legislation.scoring import CountedAs, CountedVote, derive_score


def scored(with_us: int, absent: int = 0, items: int = 20):
    ways = [CountedAs.WITH] * with_us + [CountedAs.ABSENT] * absent
    ways += [CountedAs.AGAINST] * (items - len(ways))
    return derive_score(CountedVote(str(n), way) for n, way in enumerate(ways))


def test_the_upper_of_two_middle_scores_is_the_median():
    standings = [Standing("lower", "Democratic", scored(n)) for n in (2, 8, 12, 20)]
    assert score_medians(standings) == {("lower", PartyGroup.DEMOCRATIC): Median(60, 4)}


def test_medians_are_by_chamber_and_independents_are_no_party_of_their_own():
    standings = [
        Standing("lower", "Republican", scored(2)),
        Standing("lower", "Independent", scored(10)),
        Standing("upper", "Republican", scored(4)),
    ]
    assert score_medians(standings) == {
        ("lower", PartyGroup.OTHER): Median(50, 2),
        ("upper", PartyGroup.OTHER): Median(20, 1),
    }


def test_recorded_on_exactly_the_threshold_is_shown_but_in_no_median():
    score = scored(18, absent=2)
    assert (score.recorded_percentage, score.shown) == (90, True)
    assert score_medians([Standing("lower", "Democratic", score)]) == {}


def test_members_without_votes_are_in_no_median():
    standings = [
        Standing("lower", "Democratic", None),
        Standing("lower", "Democratic", derive_score([])),
    ]
    assert score_medians(standings) == {}


def test_cosponsorship_medians_join_both_chambers():
    standings = [
        Standing("lower", "Democratic", cosponsored=3),
        Standing("upper", "Democratic", cosponsored=9),
        Standing("upper", "Republican", cosponsored=0),
        Standing("upper", "Republican"),
    ]
    assert cosponsorship_medians(standings) == {
        PartyGroup.DEMOCRATIC: Median(9, 2),
        PartyGroup.OTHER: Median(0, 1),
    }
