"""Scores of a session from the database, each with the receipt it is made of."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils import timezone

from legislation.medians import (
    Median,
    PartyGroup,
    Standing,
    cosponsorship_medians,
    score_medians,
)
from legislation.models import (
    LegislativeSession,
    Membership,
    Person,
    PersonVote,
    ScoredItem,
    Seat,
    Sponsorship,
)
from legislation.scoring import (
    CosponsorshipScore,
    CountedAs,
    CountedVote,
    Score,
    ScoringRules,
    cosponsorship_score,
    derive_score,
)


@dataclass(frozen=True)
class LegislatorScore:
    """One legislator's row of a chamber's scorecard.

    `score` is of the votes in this chamber alone: somebody who changed chambers has
    a row in each. `seat` is the one held in this chamber on the day of the
    scorecard, None for a former member.
    """

    person: Person
    score: Score
    cosponsorship: CosponsorshipScore
    seat: Seat | None

    @property
    def is_member(self) -> bool:
        return self.seat is not None


@dataclass(frozen=True)
class ChamberScorecard:
    """Everything a list of a chamber's scores shows.

    `rows` are everybody with a vote in this chamber, by name; while the session sits
    its members too, before they have voted on anything. `vacant_seats` are those of
    a session that sits. Medians are of those who are members on the day: of the
    chamber for the scores, of both chambers for the cosponsorships.
    """

    session: LegislativeSession
    chamber: str
    rules: ScoringRules
    items: tuple[ScoredItem, ...]
    agenda_items: int
    rows: tuple[LegislatorScore, ...]
    vacant_seats: tuple[Seat, ...]
    medians: Mapping[PartyGroup, Median]
    cosponsorship_medians: Mapping[PartyGroup, Median]


def chamber_scorecard(
    session: LegislativeSession, chamber: str, day: datetime.date | None = None
) -> ChamberScorecard:
    """Return a chamber's scorecard, its members as of a day (default: today).

    At most eight queries, one of them for the session's policy unless it was
    selected with it, whatever the number of votes.
    """
    day = day or timezone.localdate()
    sits = session.sits_on(day)
    rules = session.policy.rules
    items = tuple(session.scored_items.in_chamber(chamber).order_by("order", "number"))
    votes = _votes(items)
    members = tuple(
        Membership.objects.on(day).select_related("person", "seat__district")
    )
    of_chamber = [m for m in members if m.seat.district.chamber == chamber]
    signed, agenda = cosponsored(session), _agenda(session)
    rows = tuple(
        LegislatorScore(
            person=person,
            score=derive_score(votes.get(person.pk, ()), rules),
            cosponsorship=cosponsorship_score(signed.get(person.pk, ()), agenda),
            seat=seat,
        )
        for person, seat in _listed(votes, members, of_chamber, sits)
    )
    return ChamberScorecard(
        session=session,
        chamber=chamber,
        rules=rules,
        items=items,
        agenda_items=len(agenda),
        rows=rows,
        vacant_seats=_vacant_seats(chamber, of_chamber) if sits else (),
        medians=_medians(chamber, rows, rules),
        cosponsorship_medians=_cosponsorship_medians(
            members if sits else _of_then(session, members, signed), signed
        ),
    )


def score_of(votes: Iterable[PersonVote], rules: ScoringRules) -> Score:
    """Return the score of one person's votes in one chamber, loaded with `item`."""
    return derive_score(
        (
            counted_vote(vote.item.number, vote.option, vote.counted_as)
            for vote in votes
        ),
        rules,
    )


def counted_vote(number: int, option: str, counted_as: str) -> CountedVote:
    """Return a vote as the arithmetic takes it, its item named by the number."""
    by_letter = PersonVote.is_by_letter(option, counted_as)
    return CountedVote(str(number), CountedAs(counted_as), by_letter)


def cosponsored(session: LegislativeSession, **of) -> dict[int, set[int]]:
    """Return the agenda items that each person cosponsored a bill of.

    `of` are further conditions on the sponsorships: `person__in`.
    """
    pairs = Sponsorship.objects.filter(
        bill__agenda_item__session=session,
        classification=Sponsorship.Classification.COSPONSOR,
        **of,
    ).order_by()
    found = defaultdict(set)
    for person_id, item_id in pairs.values_list("person_id", "bill__agenda_item_id"):
        found[person_id].add(item_id)
    return found


def _votes(items: Iterable[ScoredItem]) -> dict[int, list[CountedVote]]:
    """Return everybody's votes on the items, in the items' order, by person."""
    by_item = {item.pk: (place, item) for place, item in enumerate(items)}
    votes = PersonVote.objects.filter(item__in=by_item).order_by()
    found = defaultdict(list)
    for item_id, person_id, option, counted_as in votes.values_list(
        "item_id", "person_id", "option", "counted_as"
    ):
        place, item = by_item[item_id]
        vote = counted_vote(item.number, option, counted_as)
        found[person_id].append((place, vote))
    return {
        person_id: [vote for _, vote in sorted(pairs, key=lambda pair: pair[0])]
        for person_id, pairs in found.items()
    }


def _agenda(session: LegislativeSession) -> set[int]:
    return set(session.agenda_items.order_by().values_list("pk", flat=True))


def _listed(votes, members, of_chamber, sits: bool) -> list[tuple[Person, Seat | None]]:
    """Return whose rows there are: everybody who votes or, while it sits, could."""
    seats = {member.person_id: member.seat for member in of_chamber}
    people = {member.person_id: member.person for member in members}
    people |= Person.objects.in_bulk([pk for pk in votes if pk not in people])
    listed = (people[pk] for pk in {*votes, *(seats if sits else ())})
    by_name = sorted(
        listed, key=lambda person: (person.sort_name.casefold(), person.pk)
    )
    return [(person, seats.get(person.pk)) for person in by_name]


def _of_then(session, members, signed) -> list[Membership]:
    """Return the members who already took part in a session that no longer sits."""
    votes = PersonVote.objects.filter(item__session=session).order_by()
    voters = votes.exclude(counted_as=PersonVote.Counted.NOT_IN_OFFICE)
    took_part = {*signed, *voters.values_list("person_id", flat=True).distinct()}
    return [member for member in members if member.person_id in took_part]


def _vacant_seats(chamber: str, members: list[Membership]) -> tuple[Seat, ...]:
    held = {member.seat_id for member in members}
    seats = Seat.objects.in_chamber(chamber).select_related("district")
    return tuple(seat for seat in seats if seat.pk not in held)


def _medians(chamber: str, rows, rules) -> dict[PartyGroup, Median]:
    standings = (
        Standing(chamber, row.person.party, row.score) for row in rows if row.is_member
    )
    return {
        group: median for (_, group), median in score_medians(standings, rules).items()
    }


def _cosponsorship_medians(members, signed) -> dict[PartyGroup, Median]:
    """Nobody's count is known before anybody has signed anything."""
    return cosponsorship_medians(
        Standing(
            member.seat.district.chamber,
            member.person.party,
            cosponsored=len(signed.get(member.person_id, ())),
        )
        for member in members
        if signed
    )
