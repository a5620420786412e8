"""Everybody and every vacant seat, to be found by a name or a district."""

from django.utils import timezone

from cms.content_version import cached
from legislation import addresses
from legislation.models import Chamber, Membership, Person, Seat
from legislation.scorecard.words import matches

MOST = 40


def find(query: str) -> dict:
    """Return {query, count, entries: [{name, detail, url, slug}]} for a reader's words.

    Members come before those who left, vacant seats last; of many, the first forty.
    A vacant seat has no slug, which is a legislator's.
    """
    found = [entry for entry in _entries() if matches(query, entry["text"])]
    return {"query": query, "count": len(found), "entries": found[:MOST]}


def _entries() -> list[dict]:
    return cached(f"directory:{timezone.localdate()}", _build)


def _build() -> list[dict]:
    members = Membership.objects.on().select_related("seat__district")
    seats = {member.person_id: member.seat for member in members}
    people = list(Person.objects.order_by("sort_name", "pk"))
    people.sort(key=lambda person: person.pk not in seats)
    vacant = Seat.objects.vacant().select_related("district")
    return [
        *(_person(person, seats.get(person.pk)) for person in people),
        *(_vacancy(seat) for seat in vacant),
    ]


def _person(person: Person, seat: Seat | None) -> dict:
    place = f"{seat.role}, {seat.district.label}" if seat else "Former legislator"
    return {
        "name": person.name,
        "detail": f"{place}; {person.party}" if person.party else place,
        "url": person.url,
        "slug": person.slug,
        "text": f"{person.name} {seat.district.label if seat else ''}",
    }


def _vacancy(seat: Seat) -> dict:
    chamber = Chamber(seat.district.chamber).label
    return {
        "name": f"{seat.district.label}: vacant",
        "detail": f"{chamber} seat that nobody holds",
        "url": addresses.seat_url(seat),
        "slug": None,
        "text": f"{seat.district.label} vacant",
    }
