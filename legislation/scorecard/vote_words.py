"""How one vote reads: what the record says, and what that does to the score."""

from cms.shapes import iso_date
from legislation import shapes
from legislation.models import PersonVote
from legislation.scoring import CountedAs, ScoringRules

_NOT_WITH_US = {"value": "against", "label": "Counts against"}
_LEFT_OUT = {"value": "left_out", "label": "Left out"}
_CAST = {
    CountedAs.WITH: {"value": "with", "label": "With us"},
    CountedAs.AGAINST: {"value": "against", "label": "Against us"},
}
# In the order in which a receipt sums them up.
_SUMMED = {
    CountedAs.WITH: "with us",
    CountedAs.AGAINST: "against us",
    CountedAs.ABSENT: "absent",
    CountedAs.PRESENT: "present, not voting",
    CountedAs.BLANK: "without an entry",
    CountedAs.PRESIDING: "presiding",
    CountedAs.NOT_IN_OFFICE: "not in office",
}


def effect(counted_as: str, rules: ScoringRules) -> dict:
    """Return {value: with|against|left_out, label} of a way to count."""
    way = CountedAs(counted_as)
    if way in rules.left_out:
        return _LEFT_OUT
    return _CAST.get(way, _NOT_WITH_US)


def told_vote(vote: PersonVote, rules: ScoringRules) -> dict:
    """Return a vote's shape with `counted`, its effect, and its `corrections`.

    Callers load the item and the corrections in bulk.
    """
    return {
        **shapes.vote(vote),
        "counted": effect(vote.counted_as, rules),
        "corrections": [
            {"date": iso_date(correction.date), "was": correction.was}
            for correction in vote.corrections.all()
        ],
    }


def summed(counts: dict, rules: ScoringRules) -> list[dict]:
    """Return [{label, count, counted}] of what occurs, to be added up by readers."""
    return [
        {"label": label, "count": counts[way], "counted": effect(way, rules)}
        for way, label in _SUMMED.items()
        if counts.get(way)
    ]
