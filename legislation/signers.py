"""Who has signed bills, who leads them, and who of the members has not."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Count, Subquery, Value
from django.utils import timezone

from legislation.models import Bill, Chamber, Membership, Person, Seat, Sponsorship

Classification = Sponsorship.Classification


@dataclass(frozen=True)
class Signer:
    """One legislator's name, or missing name, on a bill.

    `seat` is the one held today in the chamber under which the name is listed, None
    for a former member; `date` is that of the first signature, None when not known.
    """

    person: Person
    seat: Seat | None
    date: datetime.date | None = None


@dataclass(frozen=True)
class ChamberSigning:
    """One chamber's names on a bill, or on a House and a Senate bill that are one.

    `bills` are those of this chamber: without one, nobody there is asked to sign and
    `not_signed` is empty, as it is once the session is over. Nobody stands in two of
    the lists, each of which is ordered by name.
    """

    chamber: Chamber
    bills: tuple[Bill, ...]
    is_open: bool
    leads: tuple[Signer, ...]
    cosponsors: tuple[Signer, ...]
    not_signed: tuple[Signer, ...]
    vacant_seats: int

    @property
    def signed(self) -> tuple[Signer, ...]:
        """Everybody whose name is on it: the leads, then the cosponsors."""
        return (*self.leads, *self.cosponsors)

    @property
    def members(self) -> int:
        """How many hold a seat and could sign: who has and who has not."""
        return sum(s.seat is not None for s in self.signed) + len(self.not_signed)


class Signings:
    """The signatures of many bills, loaded at once; made by `signings()`."""

    def __init__(self, day, signatures, seats, seat_counts):
        self._day = day
        self._signatures: Mapping[int, list[Sponsorship]] = signatures
        self._seats: Mapping[str, Mapping[Person, Seat]] = seats
        self._seat_counts: Mapping[str, int] = seat_counts

    def of(self, *bills: Bill) -> tuple[ChamberSigning, ...]:
        """Return who signed a bill, or any of several bills that are one request.

        For an agenda item pass its House and its Senate bill: who signed either has
        signed. House first; a chamber that neither is asked nor signed is left out.
        """
        names = self._by_chamber(bills)
        found = (self._of_chamber(chamber, bills, names) for chamber in _ORDER)
        return tuple(part for part in found if part.bills or part.signed)

    def _by_chamber(self, bills) -> dict[str, dict[Person, list[Sponsorship]]]:
        names = defaultdict(lambda: defaultdict(list))
        for bill in bills:
            for signature in self._signatures.get(bill.pk, ()):
                chamber = self._listed_under(signature.person, bill)
                names[chamber][signature.person].append(signature)
        return names

    def _listed_under(self, person, bill) -> str:
        # Who changed chambers signed an old session's bill as a member of its chamber.
        if person not in self._seats[bill.chamber] and self._is_open(bill):
            return next((c for c in _ORDER if person in self._seats[c]), bill.chamber)
        return bill.chamber

    def _of_chamber(self, chamber, bills, names) -> ChamberSigning:
        own = tuple(bill for bill in bills if bill.chamber == chamber)
        seats = self._seats[chamber]
        leads, cosponsors = [], []
        for person, signatures in names[chamber].items():
            signer = Signer(person, seats.get(person), _first_date(signatures))
            leading = any(
                s.classification == Classification.PRIMARY for s in signatures
            )
            (leads if leading else cosponsors).append(signer)
        is_open = any(map(self._is_open, own))
        anywhere = {person for people in names.values() for person in people}
        missing = seats.keys() - anywhere if is_open else ()
        return ChamberSigning(
            chamber=chamber,
            bills=own,
            is_open=is_open,
            leads=_by_name(leads),
            cosponsors=_by_name(cosponsors),
            not_signed=_by_name(Signer(person, seats[person]) for person in missing),
            vacant_seats=self._vacant(chamber) if is_open else 0,
        )

    def _is_open(self, bill) -> bool:
        return self._day <= bill.session.end_date

    def _vacant(self, chamber) -> int:
        held = {seat.pk for seat in self._seats[chamber].values()}
        return self._seat_counts.get(chamber, 0) - len(held)


_ORDER = (Chamber.LOWER, Chamber.UPPER)


def signings(bills: Iterable[Bill], day: datetime.date | None = None) -> Signings:
    """Return the signatures of these bills, with the members of a day (today).

    Two queries, whatever the number of bills. Callers load `bill.session`. People
    come without their photos: lists of signers show names (`sponsors.member`).
    """
    day = day or timezone.localdate()
    signatures = defaultdict(list)
    found = Sponsorship.objects.filter(bill__in=[bill.pk for bill in bills]).order_by()
    for signature in found.select_related("person"):
        signatures[signature.bill_id].append(signature)
    seats, counts = {chamber: {} for chamber in _ORDER}, {}
    for member in _members(day):
        seats[member.seat.district.chamber].setdefault(member.person, member.seat)
        counts = {chamber: getattr(member, chamber) for chamber in _ORDER}
    return Signings(day, signatures, seats, counts)


def _members(day):
    """Everybody who holds a seat, each with how many seats there are."""
    seats = Seat.objects.order_by().annotate(one=Value(1)).values("one")
    counts = {
        chamber.value: Subquery(seats.in_chamber(chamber).values(count=Count("pk")))
        for chamber in _ORDER
    }
    members = Membership.objects.on(day).select_related("person", "seat__district")
    return members.annotate(**counts)


def _first_date(signatures: Iterable[Sponsorship]) -> datetime.date | None:
    return min((s.date for s in signatures if s.date), default=None)


def _by_name(signers: Iterable[Signer]) -> tuple[Signer, ...]:
    return tuple(sorted(signers, key=_name))


def _name(signer: Signer) -> tuple[str, int]:
    return signer.person.sort_name.casefold(), signer.person.pk
