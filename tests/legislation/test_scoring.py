import pytest

from legislation.scoring import (
    PM_194,
    AbsenceRule,
    CountedAs,
    CountedVote,
    Rounding,
    ScoringRules,
    cosponsorship_score,
    derive_score,
)

WORDS = {
    "+": CountedAs.WITH,
    "-": CountedAs.AGAINST,
    "NV": CountedAs.ABSENT,
    "NVP": CountedAs.PRESENT,
    "n/a": CountedAs.NOT_IN_OFFICE,
    "chair": CountedAs.PRESIDING,
    "": CountedAs.BLANK,
}


def score_of(rules=PM_194, **cells):
    """Score so many votes of each kind: score_of(**{"+": 19, "NV": 1})."""
    kinds = [WORDS[word] for word, times in cells.items() for _ in range(times)]
    votes = [CountedVote(str(number), kind) for number, kind in enumerate(kinds)]
    return derive_score(votes, rules)


@pytest.mark.parametrize(
    ("cells", "score", "recorded", "shown"),
    [
        ({"+": 19, "-": 1, "NV": 1}, 90, 95, True),
        ({"+": 24, "-": 1}, 96, 100, True),
        ({"+": 12, "-": 4, "NV": 5}, 57, 76, False),
        ({"-": 18, "NV": 3}, 0, 86, False),
        ({"+": 13, "-": 5, "n/a": 3}, 72, 86, False),
        ({"+": 5, "-": 4, "n/a": 16}, 56, 36, False),
        ({"+": 11, "-": 5, "NV": 9}, 44, 64, False),
    ],
)
def test_published_vectors(cells, score, recorded, shown):
    result = score_of(**cells)
    assert (result.score, result.recorded_percentage) == (score, recorded)
    assert result.shown is shown


def test_the_receipt_has_its_own_numbers():
    result = score_of(**{"+": 13, "-": 5, "NVP": 1, "": 1, "n/a": 2})
    assert (result.numerator, result.denominator) == (13, 20)
    assert (result.recorded, result.items) == (20, 22)
    assert result.counts == {
        CountedAs.WITH: 13,
        CountedAs.AGAINST: 5,
        CountedAs.PRESENT: 1,
        CountedAs.BLANK: 1,
        CountedAs.NOT_IN_OFFICE: 2,
    }
    assert [(out.item, out.why) for out in result.left_out] == [
        ("20", "Not in office for this vote"),
        ("21", "Not in office for this vote"),
    ]


def test_present_and_blank_are_recorded_and_count_against():
    result = score_of(**{"+": 8, "NVP": 1, "": 1})
    assert (result.score, result.recorded_percentage) == (80, 100)


def test_presiding_counts_like_not_in_office_and_says_so():
    result = score_of(**{"+": 5, "-": 4, "chair": 16})
    assert (result.score, result.recorded_percentage) == (56, 36)
    assert result.left_out[0].why == "Presiding for this vote"
    assert "presiding for 16" in result.reason


@pytest.mark.parametrize(
    ("yes", "items", "score"), [(1, 8, 13), (3, 8, 38), (1, 3, 33), (2, 3, 67)]
)
def test_half_rounds_up(yes, items, score):
    assert score_of(**{"+": yes, "-": items - yes}).score == score


@pytest.mark.parametrize(
    ("rounding", "score"), [(Rounding.HALF_EVEN, 12), (Rounding.DOWN, 12)]
)
def test_another_version_may_round_otherwise(rounding, score):
    rules = ScoringRules("pm-195", rounding=rounding)
    assert score_of(rules, **{"+": 1, "-": 7}).score == score


def test_another_version_may_leave_absences_out():
    rules = ScoringRules("pm-195", absence=AbsenceRule.LEFT_OUT)
    result = score_of(rules, **{"+": 9, "-": 0, "NV": 1})
    assert (result.score, result.recorded_percentage) == (100, 90)
    assert result.left_out[0].why == "Absent for this vote"
    assert result.rules.version == "pm-195"


@pytest.mark.parametrize(
    ("score", "letter"),
    [
        (100, "A+"),
        (99, "A+"),
        (98, "A+"),
        (97, "A"),
        (94, "A"),
        (93, "A-"),
        (90, "A-"),
        (89, "B+"),
        (87, "B"),
        (83, "B-"),
        (78, "C+"),
        (70, "C-"),
        (68, "D+"),
        (63, "D-"),
        (60, "D-"),
        (59, "F"),
        (0, "F"),
    ],
)
def test_letters(score, letter):
    assert score_of(**{"+": score, "-": 100 - score}).letter == letter


def test_nine_of_ten_recorded_is_enough_for_a_grade():
    assert score_of(**{"+": 9, "NV": 1}).letter == "A-"


def test_a_hidden_grade_keeps_its_score_and_says_why():
    result = score_of(**{"+": 12, "-": 4, "NV": 3, "n/a": 2})
    assert (result.score, result.letter, result.shown) == (63, None, False)
    assert result.sort_value == -1
    assert result.reason == (
        "No grade: recorded on 76% of the scored votes; a grade needs 90%. "
        "Of 21 votes: absent for 3 and not in office for 2."
    )


def test_somebody_never_in_office_has_no_score():
    result = score_of(**{"n/a": 60})
    assert (result.score, result.recorded_percentage) == (None, 0)
    assert result.reason == "No score: not in office for 60 of 60 scored votes."


def test_a_session_without_votes_has_no_score_and_no_percentage():
    result = derive_score([])
    assert (result.score, result.recorded_percentage) == (None, None)
    assert result.reason == "No score: there are no scored votes yet."


def test_a_zero_is_a_score_like_any_other():
    result = score_of(**{"-": 10})
    assert (result.score, result.letter, result.sort_value) == (0, "F", 0)


def test_a_vote_stated_by_letter_is_a_vote_and_stays_known():
    votes = [CountedVote("1", CountedAs.WITH, by_letter=True)]
    result = derive_score(votes)
    assert (result.score, result.recorded, result.by_letter) == (100, 1, 1)


@pytest.mark.parametrize(
    "fields",
    [
        {"threshold": 101},
        {"letters": ()},
        {"letters": ((60, "D"),)},
        {"letters": ((0, "F"), (90, "A"))},
    ],
)
def test_rules_that_cannot_grade_every_score_are_refused(fields):
    with pytest.raises(ValueError, match=r"threshold|letters"):
        ScoringRules("broken", **fields)


def test_cosponsorship_counts_an_item_once_and_only_items_of_the_session():
    result = cosponsorship_score(["H1/S2", "H1/S2", "H9"], ["H1/S2", "S3"])
    assert (result.cosponsored, result.items) == (1, 2)
