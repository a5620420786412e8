"""All that one legislator did, session by session, loaded at once."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.utils import timezone

from legislation.models import (
    LegislativeSession,
    Membership,
    Person,
    PersonVote,
    Seat,
    Sponsorship,
)
from legislation.scorecard.terms import is_held


@dataclass(frozen=True)
class Record:
    """One person's terms, the newest first, with the votes and signatures of each
    session by its key."""

    person: Person
    memberships: list[Membership]
    votes: dict[int, list[PersonVote]] = field(default_factory=dict)
    sponsorships: dict[int, list[Sponsorship]] = field(default_factory=dict)

    @property
    def seat(self) -> Seat | None:
        """The seat held today."""
        day = timezone.localdate()
        held = (term.seat for term in self.memberships if is_held(term, day))
        return next(held, None)

    @property
    def chamber(self) -> str | None:
        """The chamber of the seat that is held today."""
        return self.seat.district.chamber if self.seat else None

    def seated_in(self, session: LegislativeSession) -> str | None:
        """Return the chamber in which the person sits in a session that sits today."""
        return self.chamber if session.sits_on(timezone.localdate()) else None

    def sessions(self, sessions: list[LegislativeSession]) -> list[LegislativeSession]:
        """Return those sessions that the person left a record in or sits in."""
        return [
            session
            for session in sessions
            if session.pk in self.votes
            or session.pk in self.sponsorships
            or self.seated_in(session)
        ]


def record(person: Person) -> Record:
    """Return everything in four queries, whatever the number of votes."""
    votes, sponsorships = defaultdict(list), defaultdict(list)
    cast = PersonVote.objects.filter(person=person).order_by("item__order")
    for vote in cast.select_related("item").prefetch_related("corrections"):
        votes[vote.item.session_id].append(vote)
    signed = Sponsorship.objects.filter(person=person).select_related("bill")
    for sponsorship in signed.only("classification", "bill__session"):
        sponsorships[sponsorship.bill.session_id].append(sponsorship)
    terms = Membership.objects.filter(person=person)
    return Record(
        person=person,
        memberships=list(terms.select_related("seat__district")),
        votes=dict(votes),
        sponsorships=dict(sponsorships),
    )
