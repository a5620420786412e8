"""One legislator's scores in all sessions, as the chambers' scorecards have them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils import timezone

from legislation.models import (
    AgendaItem,
    LegislativeSession,
    Person,
    PersonVote,
    Seat,
    Sponsorship,
)
from legislation.scores import counted_vote
from legislation.scoring import (
    CosponsorshipScore,
    CountedVote,
    Score,
    cosponsorship_score,
    derive_score,
)


@dataclass(frozen=True)
class SessionScore:
    """One person's row of one chamber's scorecard of one session."""

    session: LegislativeSession
    chamber: str
    score: Score
    cosponsorship: CosponsorshipScore


def person_scores(person: Person, held: Iterable[Seat]) -> list[SessionScore]:
    """Return the scores wherever `chamber_scorecard` lists the person, newest first.

    `held` are the seats held today. Four queries, whatever the number of sessions.
    """
    day = timezone.localdate()
    votes, signed, agendas = _votes(person), _cosponsored(person), _agendas()
    seated = {seat.district.chamber for seat in held}
    found = []
    for session in LegislativeSession.objects.select_related("policy"):
        cast = votes.get(session.pk, {})
        for chamber in sorted({*cast, *(seated if session.sits_on(day) else ())}):
            score = derive_score(cast.get(chamber, ()), session.policy.rules)
            agenda = agendas.get(session.pk, set())
            cosponsorship = cosponsorship_score(signed & agenda, agenda)
            found.append(SessionScore(session, chamber, score, cosponsorship))
    return found


def _votes(person) -> dict[int, dict[str, list[CountedVote]]]:
    """Return the votes by session and chamber, in the items' order."""
    votes = PersonVote.objects.filter(person=person)
    found = defaultdict(lambda: defaultdict(list))
    for session, chamber, number, option, counted_as in votes.order_by(
        "item__order", "item__number"
    ).values_list(
        *("item__session_id", "item__chamber", "item__number", "option", "counted_as")
    ):
        vote = counted_vote(number, option, counted_as)
        found[session][chamber].append(vote)
    return found


def _cosponsored(person) -> set[int]:
    names = Sponsorship.objects.filter(
        person=person,
        classification=Sponsorship.Classification.COSPONSOR,
        bill__agenda_item__isnull=False,
    )
    return set(names.order_by().values_list("bill__agenda_item_id", flat=True))


def _agendas() -> dict[int, set[int]]:
    found = defaultdict(set)
    for session, item in AgendaItem.objects.order_by().values_list("session", "pk"):
        found[session].add(item)
    return found
