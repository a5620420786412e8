"""Invented legislators, the same ones each time, over the real districts."""

from collections.abc import Iterable, Iterator
from datetime import date
from random import Random

from .content.legislation.cast import CAST
from .content.legislation.names import FAMILY, GIVEN
from .legislation_entries import (
    DEMOCRAT,
    HOUSE,
    REPUBLICAN,
    Member,
    Term,
)
from .lots import lots

OPENINGS = tuple(
    date(*day)
    for day in (
        *((2011, 1, 5), (2013, 1, 2), (2015, 1, 7), (2017, 1, 4), (2019, 1, 2)),
        *((2021, 1, 6), (2023, 1, 4)),
    )
)
NEW_SESSION, LAST_OF_OLD = date(2025, 1, 1), date(2024, 12, 31)
# Of a hundred seats: those that Republicans hold, and those that changed hands.
REPUBLICAN_SEATS, CHANGED_SEATS = 15, 8


def legislators(districts: Iterable[tuple[str, str]]) -> tuple[Member, ...]:
    """Return everybody who sits or sat in the (chamber, label) districts."""
    random = lots("the demo's legislators")
    names = _names(random)
    members = []
    for chamber, label in districts:
        cast = [member for member in CAST if _is_of(member, chamber, label)]
        members += cast
        gaps = _gaps(cast, chamber, label)
        members += [
            _drawn(random, next(names), chamber, label, start, end)
            for start, end in gaps or _terms(random, cast)
        ]
    # Somebody who changed chambers is found in two districts.
    return tuple({member.name: member for member in members}.values())


def _is_of(member: Member, chamber: str, label: str) -> bool:
    return any(
        (term.chamber, term.district) == (chamber, label) for term in member.terms
    )


def _gaps(cast, chamber: str, label: str) -> list[tuple[date, date | None]]:
    """When a seat that one of the cast held was somebody else's."""
    terms = [
        term
        for member in cast
        for term in member.terms
        if (term.chamber, term.district) == (chamber, label)
    ]
    gaps = []
    if terms and min(term.start for term in terms) == NEW_SESSION:
        gaps.append((OPENINGS[3], LAST_OF_OLD))
    if terms and max(term.end or date.max for term in terms) == LAST_OF_OLD:
        gaps.append((NEW_SESSION, None))
    return gaps


def _terms(random: Random, cast) -> list[tuple[date, date | None]]:
    """The terms in a seat that none of the cast holds."""
    if cast:
        return []
    start = random.choice(OPENINGS)
    if random.randrange(100) < CHANGED_SEATS:
        return [(start, LAST_OF_OLD), (NEW_SESSION, None)]
    return [(start, None)]


def _drawn(random: Random, name, chamber, label, start, end) -> Member:
    # Nobody believes in a Republican from the middle of Boston.
    is_republican = "Suffolk" not in label and random.randrange(100) < REPUBLICAN_SEATS
    party = REPUBLICAN if is_republican else DEMOCRAT
    low, middle, high = (0, 0.08, 0.36) if is_republican else (0.4, 0.7, 1)
    lift = 0 if chamber == HOUSE or is_republican else 0.06
    leaning = random.triangular(low, high, middle) + lift
    return Member(*name, party, leaning, (Term(chamber, label, start, end),))


def _names(random: Random) -> Iterator[tuple[str, str]]:
    """Pairs of a given name and a family name that no other member has."""
    taken_families = {member.family_name for member in CAST}
    taken = {member.given_name for member in CAST}
    families = [name for name in FAMILY.split() if name not in taken_families]
    given = [name for name in GIVEN.split() if name not in taken]
    random.shuffle(families)
    random.shuffle(given)
    for number, family in enumerate(families):
        yield given[number % len(given)], family
