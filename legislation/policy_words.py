"""A scoring policy in words, made from its own numbers."""

from cms.shapes import iso_date
from legislation.models import ScoringPolicy
from legislation.scoring import AbsenceRule, Rounding, ScoringRules

_ROUNDING = {
    Rounding.HALF_UP: "Half a percent is rounded up",
    Rounding.HALF_EVEN: "Half a percent is rounded to the even number",
    Rounding.DOWN: "Parts of a percent are dropped",
}
# Votes with us, and votes that count, of the worked example.
_EXAMPLE = (19, 21)


def policy_in_words(policy: ScoringPolicy) -> dict:
    """Return {version, published_on, explanation, rules, letters, sessions}.

    `rules` are sentences, `letters` rows of {letter, lowest, highest}. Callers load
    `policy.sessions` in bulk.
    """
    rules = policy.rules
    return {
        "version": policy.version,
        "published_on": iso_date(policy.published_on),
        "explanation": policy.explanation or None,
        "rules": [
            "The score is the number of votes with us, in percent of those that count.",
            "Items on which somebody was not in office, or presided, do not count.",
            _absence(rules),
            "To be present without voting, or without an entry, is not to be with us.",
            "A vote stated in a letter to the clerk counts like a vote that was cast.",
            _rounding(rules),
            _threshold(rules),
        ],
        "letters": _letters(rules),
        "sessions": [session.name for session in policy.sessions.all()],
    }


def medians_in_words(rules: ScoringRules) -> list[str]:
    """Return how the medians beside a score are made, in sentences."""
    return [
        "A median is the score in the middle: half of the group is at or below it. Of "
        "an even number, the upper of the two in the middle is taken.",
        "There is one for the Democrats of a chamber and one for its members of all "
        "other parties; an Independent is not counted as a Republican.",
        f"Only today's members count, and only those with more than "
        f"{rules.threshold}% of the votes recorded.",
        "The medians of cosponsorships are of the members of both chambers.",
    ]


def _absence(rules: ScoringRules) -> str:
    if rules.absence is AbsenceRule.LEFT_OUT:
        return "Absences do not count: they are left out of the score."
    return "An absence counts like a vote against our position."


def _rounding(rules: ScoringRules) -> str:
    part, whole = _EXAMPLE
    score = rules.percentage(part, whole)
    return (
        f"{_ROUNDING[rules.rounding]}: {part} of {whole} votes is "
        f"{100 * part / whole:.2f}%, which makes a score of {score}% and the grade "
        f"{rules.letter(score)}."
    )


def _threshold(rules: ScoringRules) -> str:
    return (
        f"A grade is shown to those who have at least {rules.threshold}% of the votes "
        "recorded. Not recorded are absences, votes while presiding, and votes before "
        "taking or after leaving the seat. Without a grade, the score stays."
    )


def _letters(rules: ScoringRules) -> list[dict]:
    highest, rows = 100, []
    for lowest, letter in rules.letters:
        rows.append({"letter": letter, "lowest": lowest, "highest": highest})
        highest = lowest - 1
    return rows
