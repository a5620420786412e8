"""One legislator's scores of a session, each with the votes it is made of."""

from collections import defaultdict
from collections.abc import Iterable
from fractions import Fraction

from legislation import addresses, shapes
from legislation.models import Chamber, LegislativeSession, PersonVote, Sponsorship
from legislation.score_list import cosponsorship, score_list
from legislation.scorecard.agenda import agenda
from legislation.scorecard.vote_words import summed, told_vote
from legislation.scorecard.words import counted
from legislation.scores import score_of
from legislation.scoring import CosponsorshipScore, Score, ScoringRules


def receipts(
    session: LegislativeSession, votes: Iterable[PersonVote], seat_in: str | None
) -> list[dict]:
    """Return a receipt of each chamber somebody voted in during a session.

    `votes` are one person's of this session, with `item`. The chamber where the
    seat is while the session sits (`seat_in`) comes first, before any vote, too.
    """
    by_chamber = defaultdict(list)
    for vote in votes:
        vote.item.session = session
        by_chamber[vote.item.chamber].append(vote)
    chambers = {*by_chamber, *([seat_in] if seat_in else ())}
    in_order = sorted(chambers, key=lambda chamber: (chamber != seat_in, chamber))
    return [_receipt(session, chamber, by_chamber[chamber]) for chamber in in_order]


def _receipt(session, chamber: str, votes: list[PersonVote]) -> dict:
    rules = session.policy.rules
    votes.sort(key=lambda vote: (vote.item.order, vote.item.number))
    score = score_of(votes, rules)
    benchmark = score_list(session, chamber)
    rows = [_told(vote, rules) for vote in votes]
    return {
        "chamber": shapes.chamber(chamber),
        "role": Chamber(chamber).role,
        "score": shapes.score(score),
        "arithmetic": arithmetic(score),
        "recorded": recorded(score),
        "summed": summed(score.counts, rules),
        "votes": rows,
        "left_out": _left_out(rows),
        "medians": benchmark["medians"],
        "list_url": addresses.chamber_url(session, chamber),
    }


def _left_out(rows: list[dict]) -> list[dict]:
    """Return [{why, votes}] of what does not count, one for each reason."""
    by_reason = defaultdict(list)
    for row in rows:
        if row["counted"]["value"] == "left_out":
            by_reason[row["option"]["label"]].append(row)
    return [{"why": why, "votes": votes} for why, votes in by_reason.items()]


def _told(vote: PersonVote, rules: ScoringRules) -> dict:
    item = shapes.scored_item(vote.item)
    told = told_vote(vote, rules)
    return {"item": item, **told}


def arithmetic(score: Score) -> str | None:
    """Return "23 of 25 votes with us = 92%.", None where nothing counts."""
    part, whole = score.numerator, score.denominator
    if score.score is None:
        return None
    return f"{part} of {counted(whole, 'vote')} with us = {_percent(score)}."


def recorded(score: Score) -> str | None:
    """Return on how many votes somebody is recorded; the reason says why not."""
    if not score.items:
        return None
    needed = f"; a grade needs {score.rules.threshold}%" if score.shown else ""
    return (
        f"Recorded on {score.recorded} of {counted(score.items, 'vote')} = "
        f"{score.recorded_percentage}%{needed}."
    )


def _percent(score: Score) -> str:
    exact = Fraction(100 * score.numerator, score.denominator)
    if exact == score.score:
        return f"{score.score}%"
    return f"{float(exact):.2f}%, rounded to {score.score}%"


def signatures(
    session: LegislativeSession, sponsorships: Iterable[Sponsorship]
) -> dict:
    """Return {count, items, percentage, signed, not_signed} of a session's agenda.

    `sponsorships` are one person's, of whatever session. Only a cosponsorship
    counts; who leads a bill is named besides.
    """
    signed, leads = set(), set()
    kinds = Sponsorship.Classification
    for sponsorship in sponsorships:
        is_lead = sponsorship.classification == kinds.PRIMARY
        (leads if is_lead else signed).add(sponsorship.bill_id)
    items = [_signature(item, signed, leads) for item in agenda(session)]
    done = [item for item in items if item["signed"]]
    score = CosponsorshipScore(len(done), len(items))
    return {
        **cosponsorship(score, session.policy.rules),
        "signed": done,
        "not_signed": [item for item in items if not item["signed"]],
    }


def _signature(item: dict, signed: set[int], leads: set[int]) -> dict:
    bills = [
        {
            "number": bill["number"],
            "url": bill["url"],
            "signed": bill["id"] in signed,
            "leads": bill["id"] in leads,
        }
        for bill in item["bills"]
    ]
    return {**item, "bills": bills, "signed": any(bill["signed"] for bill in bills)}
