"""Two to four legislators side by side: scores, signatures, and each vote."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from legislation import shapes
from legislation.models import (
    AgendaItem,
    Chamber,
    LegislativeSession,
    Membership,
    Person,
    PersonVote,
    ScoredItem,
    Seat,
)
from legislation.scorecard.vote_words import effect
from legislation.scores import cosponsored, score_of
from legislation.scoring import cosponsorship_score

FEWEST, MOST = 2, 4


@dataclass(frozen=True)
class Compared:
    """The people in the order they were asked for, and what they did in sessions.

    `sessions` are those in which any of them has a vote or a signature, the newest
    first; `seats` what they hold today, by person.
    """

    people: Sequence[Person]
    sessions: Sequence[LegislativeSession]
    seats: dict[int, Seat]

    def of_session(self, session: LegislativeSession) -> dict:
        """Return {chambers, cosponsorships} of a session, in three queries.

        The session comes with its policy. Each row of a chamber has a cell for each
        person: the shape of the vote with what it `counted`, or None.
        """
        return {
            "chambers": _chambers(self.people, session),
            "cosponsorships": _cosponsorships(self.people, session),
        }


def compared(people: Sequence[Person]) -> Compared:
    """Return what is to be compared of these people, in two queries."""
    keys = [person.pk for person in people]
    sessions = LegislativeSession.objects.select_related("policy")
    votes = ScoredItem.objects.filter(votes__person__in=keys).values("session")
    signed = AgendaItem.objects.filter(bills__sponsorships__person__in=keys)
    found = sessions.filter(pk__in=votes) | sessions.filter(
        pk__in=signed.values("session")
    )
    members = Membership.objects.on().filter(person__in=keys)
    seats = {
        member.person_id: member.seat
        for member in members.select_related("seat__district")
    }
    return Compared(people, list(found), seats)


def _chambers(people, session) -> list[dict]:
    """Return what they did in each chamber where any of them has a vote."""
    votes = PersonVote.objects.filter(item__session=session, person__in=people)
    by_chamber = {chamber: defaultdict(dict) for chamber in _order()}
    for vote in votes.select_related("item").order_by("item__order", "item__number"):
        vote.item.session = session
        by_chamber[vote.item.chamber][vote.item][vote.person_id] = vote
    return [
        _chamber(chamber, rows, people, session)
        for chamber, rows in by_chamber.items()
        if rows
    ]


def _order() -> tuple[str, str]:
    return Chamber.LOWER.value, Chamber.UPPER.value


def _chamber(chamber, rows: dict, people, session) -> dict:
    voters = {key for cells in rows.values() for key in cells}
    here = [person for person in people if person.pk in voters]
    rules = session.policy.rules
    told = [
        _row(item, [cells.get(person.pk) for person in here], rules)
        for item, cells in rows.items()
    ]
    return {
        "chamber": shapes.chamber(chamber),
        "people": _names(here),
        "scores": [_score(person, rows, session) for person in here],
        "rows": told,
        "differences": sum(row["differs"] for row in told),
    }


def _names(people) -> list[dict]:
    return [{"name": person.name, "url": person.url} for person in people]


def _row(item: ScoredItem, votes: list[PersonVote | None], rules) -> dict:
    """Return one item; votes differ when they do not all count in the same way."""
    ways = {vote.counted_as if vote else None for vote in votes}
    return {
        "item": shapes.scored_item(item),
        "cells": [vote and _cell(vote, rules) for vote in votes],
        "differs": len(ways) > 1,
    }


def _cell(vote: PersonVote, rules) -> dict:
    return {**shapes.vote(vote), "counted": effect(vote.counted_as, rules)}


def _score(person: Person, rows: dict, session) -> dict:
    votes = [cells[person.pk] for cells in rows.values() if person.pk in cells]
    return shapes.score(score_of(votes, session.policy.rules))


def _cosponsorships(people, session) -> dict:
    """Return {people, counts, total, rows, differences} of the session's agenda."""
    items = list(session.agenda_items.order_by("order", "pk"))
    by_person = cosponsored(session, person__in=people)
    signed = [by_person.get(person.pk, set()) for person in people]
    keys = [item.pk for item in items]
    rows = [_signature(item, [item.pk in done for done in signed]) for item in items]
    return {
        "people": _names(people),
        "counts": [cosponsorship_score(done, keys).cosponsored for done in signed],
        "total": len(items),
        "rows": rows,
        "differences": sum(row["differs"] for row in rows),
    }


def _signature(item: AgendaItem, cells: list[bool]) -> dict:
    return {
        "title": item.title,
        "key": item.key,
        "cells": cells,
        "differs": len(set(cells)) > 1,
    }
