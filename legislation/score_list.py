"""A chamber's scorecard as lists and benchmarks show it: made once, read by all."""

from collections import Counter

from django.utils import timezone

from cms.content_version import cached
from legislation import addresses, shapes
from legislation.medians import PartyGroup
from legislation.models import LegislativeSession, Seat
from legislation.scores import ChamberScorecard, LegislatorScore, chamber_scorecard
from legislation.scoring import CosponsorshipScore, ScoringRules


def score_list(session: LegislativeSession, chamber: str) -> dict:
    """Return {session, chamber, url, sits, items, agenda_items, policy,
    threshold, members, former, vacancies, medians, parties, grades} as of today.

    `members` hold a seat there today, `former` voted there and do not. Asks the
    database only after a public change; callers select the session's policy.
    """
    day = timezone.localdate()
    return cached(
        f"scores:{session.pk}:{chamber}:{day}",
        lambda: _build(chamber_scorecard(session, chamber, day), day),
    )


def cosponsorship(score: CosponsorshipScore, rules: ScoringRules) -> dict:
    """Return how many agenda items somebody signed, of how many, in per cent."""
    return {
        "count": score.cosponsored,
        "items": score.items,
        "percentage": rules.percentage(score.cosponsored, score.items),
    }


def _build(scorecard: ChamberScorecard, day) -> dict:
    session = scorecard.session
    rows = [_row(row, scorecard) for row in scorecard.rows]
    members = [row for row in rows if row["district"]]
    return {
        "session": shapes.session(session),
        "chamber": shapes.chamber(scorecard.chamber),
        "url": addresses.chamber_url(session, scorecard.chamber),
        "sits": session.sits_on(day),
        "items": len(scorecard.items),
        "agenda_items": scorecard.agenda_items,
        "policy": scorecard.rules.version,
        "threshold": scorecard.rules.threshold,
        "members": members,
        "former": [row for row in rows if not row["district"]],
        "vacancies": [_vacancy(seat) for seat in scorecard.vacant_seats],
        "medians": _medians(scorecard),
        "parties": _counted(row["party"] for row in members),
        "grades": _grades(members, scorecard.rules),
    }


def _row(row: LegislatorScore, scorecard: ChamberScorecard) -> dict:
    score = shapes.score(row.score)
    del score["left_out"]  # the receipt's: a list of hundreds needs none
    member = shapes.member(row.person, row.seat)
    if not scorecard.session.is_current:
        member["url"] = addresses.legislator_url(row.person, scorecard.session)
    return {
        **member,
        "sort_name": row.person.sort_name or row.person.name,
        "order": row.seat.district.order if row.seat else None,
        "score": score,
        "sort_score": row.score.sort_value,
        "cosponsorship": cosponsorship(row.cosponsorship, scorecard.rules),
    }


def _vacancy(seat: Seat) -> dict:
    return {**shapes.district(seat), "order": seat.district.order}


def _medians(scorecard: ChamberScorecard) -> list[dict]:
    """[{group, score, members, cosponsorships}], what has no median being None."""
    found = []
    for group in PartyGroup:
        score = scorecard.medians.get(group)
        cosponsored = scorecard.cosponsorship_medians.get(group)
        if score or cosponsored:
            found.append(
                {
                    "group": group.value,
                    "score": score and score.value,
                    "members": score.members if score else 0,
                    "cosponsorships": cosponsored and cosponsored.value,
                }
            )
    return found


def _counted(parties) -> list[dict]:
    """[{party, count}], the most frequent first."""
    return [
        {"party": party, "count": count}
        for party, count in Counter(parties).most_common()
    ]


def _grades(members: list[dict], rules: ScoringRules) -> list[dict]:
    """[{letter, count}] from the best to the worst, "" being no grade."""
    letters = (row["score"]["letter"] for row in members)
    counts = Counter(letter[:1] if letter else "" for letter in letters)
    order = [*dict.fromkeys(letter[:1] for _, letter in rules.letters), ""]
    return [{"letter": letter, "count": counts[letter]} for letter in order]
