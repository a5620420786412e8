"""Districts and seats, and the invented people who hold or held them."""

from django.utils.text import slugify

from legislation.imports.districts import shipped_districts
from legislation.models import (
    Chamber,
    District,
    Membership,
    Person,
    PersonIdentifier,
    Seat,
)

from ..legislation_entries import HOUSE, Member

# Marks everybody the demo made up: no other system has a name for them.
SCHEME = "demo-person"


class RealLegislators(Exception):
    """There are real legislators, with whom invented ones must not be mixed."""


def is_there() -> bool:
    """Tell whether the invented legislators are; raise where others are without them.

    Raises RealLegislators.
    """
    if PersonIdentifier.objects.filter(scheme=SCHEME).exists():
        return True
    if Person.objects.exists():
        raise RealLegislators(
            "There are legislators already; those of the demo are invented."
        )
    return False


def name_people(keys) -> None:
    """Make the invented legislators known by name."""
    people = Person.objects.filter(identifiers__scheme=SCHEME)
    for pk, slug in people.values_list("pk", "slug"):
        keys[f"person:{slug}"] = pk


def seats() -> dict[tuple[str, str], Seat]:
    """Return the seats by (chamber, district), those that are missing made."""
    there = set(District.objects.values_list("ocd_id", flat=True))
    District.objects.bulk_create(
        District(ocd_id=ocd_id, **values)
        for ocd_id, values in shipped_districts().items()
        if ocd_id not in there
    )
    Seat.objects.bulk_create(
        Seat(district=district, role=Chamber(district.chamber).role)
        for district in District.objects.filter(seats=None)
    )
    rows = Seat.objects.select_related("district").order_by("district__order")
    return {(seat.district.chamber, seat.district.label): seat for seat in rows}


def add_people(members: tuple[Member, ...], seats) -> dict[str, Person]:
    """Make the people and their terms in the seats; return them by name."""
    people = _people(members)
    Membership.objects.bulk_create(
        Membership(
            person=person,
            seat=seats[term.chamber, term.district],
            start_date=term.start,
            end_date=term.end,
        )
        for member, person in zip(members, people, strict=True)
        for term in member.terms
    )
    return {person.name: person for person in people}


def _people(members: tuple[Member, ...]) -> list[Person]:
    people = [_person(number, member) for number, member in enumerate(members, 1)]
    people = Person.objects.bulk_create(people)
    PersonIdentifier.objects.bulk_create(
        PersonIdentifier(
            person=person, scheme=SCHEME, value=f"{SCHEME}/{person.member_code}"
        )
        for person in people
    )
    return people


def _person(number: int, member: Member) -> Person:
    slug = slugify(member.name)
    chamber = "house" if member.terms[-1].chamber == HOUSE else "senate"
    return Person(
        name=member.name,
        given_name=member.given_name,
        family_name=member.family_name,
        sort_name=f"{member.family_name}, {member.given_name}",
        slug=slug,
        party=member.party,
        email=f"{slug}@{chamber}.example.org",
        # Numbers that are kept for stories.
        phone=f"(617) 555-01{number % 100:02}",
        member_code=f"DEMO{number:03}",
        official_url=f"https://members.example.org/{slug}",
    )
