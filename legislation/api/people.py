"""Legislators: the people, with the seats they hold and held."""

from django.db.models import Exists, OuterRef, Prefetch
from wagtail.images import get_image_model

from cms.api import ShapedAPIViewSet
from cms.api.validation import boolean_value, choice_or_refuse
from cms.shapes import iso_date
from legislation import addresses, shapes
from legislation.models import Chamber, Membership, Person, PersonIdentifier, Seat
from legislation.person_scores import person_scores
from legislation.score_list import cosponsorship


def holding(path: str = "memberships") -> Prefetch:
    """Return what loads, with people at a path, the seats that they hold today."""
    seats = Membership.objects.on().select_related("seat__district")
    return Prefetch(path, seats, to_attr="held")


def held_seat(person: Person) -> Seat | None:
    """Return the seat that a person, loaded with `holding`, has today."""
    return person.held[0].seat if person.held else None


def seats_at(slug: str):
    """Return the seats of the district that addresses name so: "17th-essex"."""
    return Seat.objects.filter(district__ocd_id__endswith=ocd_name(slug))


def ocd_name(slug: str) -> str:
    """Return the end of the OCD id of which `District.slug` makes this."""
    return f":{slug.replace('-', '_')}"


def photos() -> Prefetch:
    """Return what loads people's photos with their files."""
    images = get_image_model().objects.select_related("collection")
    return Prefetch("photo", images.prefetch_renditions())


class PeopleAPIViewSet(ShapedAPIViewSet):
    """Legislators, present and former; the district is the one held today."""

    name = "people"
    model = Person
    body_fields = [
        *("id", "name", "given_name", "family_name", "slug", "party", "party_letter"),
        *("district", "picture", "url", "contacts", "identifiers", "memberships"),
        "scores",
    ]
    detail_only_fields = ["contacts", "identifiers", "memberships", "scores"]
    # Which seat: these three ask together, see `filter_queryset`.
    _of_seat = ("chamber", "district", "current")
    lookups = {
        "name": "name__iexact",
        "slug": "slug",
        "party": "party__iexact",
        "ocd_id": lambda people, text: people.filter(
            identifiers__scheme=PersonIdentifier.OPEN_STATES, identifiers__value=text
        ),
        "member_code": "member_code__iexact",
        **{name: lambda people, text: people for name in _of_seat},
    }
    orders = {
        "id": ("pk",),
        "name": ("sort_name",),
        "party": ("party", "sort_name"),
    }
    searched = ("name", "given_name", "family_name", "sort_name")

    def get_queryset(self):
        people = Person.objects.order_by("sort_name", "pk")
        return people.prefetch_related(photos(), holding())

    def filter_queryset(self, queryset):
        asked = {
            name: text
            for name in self._of_seat
            if (text := self.request.GET.get(name)) is not None
        }
        return _with_seat(super().filter_queryset(queryset), **asked)

    def shape(self, person) -> dict:
        return {
            **shapes.legislator(person, held_seat(person)),
            "given_name": person.given_name or None,
            "family_name": person.family_name or None,
            "slug": person.slug,
        }

    def detail_shape(self, person) -> dict:
        memberships = person.memberships.select_related("seat__district")
        held = {membership.pk for membership in person.held}
        return {
            "contacts": _contacts(person),
            "identifiers": _identifiers(person),
            "memberships": [
                {
                    "start_date": iso_date(membership.start_date),
                    "end_date": iso_date(membership.end_date),
                    "is_held": membership.pk in held,
                    "seat_id": membership.seat_id,
                    "district": shapes.district(membership.seat),
                }
                for membership in memberships
            ],
            "scores": _scores(person),
        }


def _scores(person) -> list[dict]:
    """Return the scores of each session and chamber, the newest session first."""
    held = [membership.seat for membership in person.held]
    return [
        {
            "session": shapes.session(found.session),
            "chamber": shapes.chamber(found.chamber),
            "score": shapes.score(found.score),
            "cosponsorship": cosponsorship(found.cosponsorship, found.score.rules),
            "url": addresses.legislator_url(person, found.session),
        }
        for found in person_scores(person, held)
    ]


def _contacts(person) -> dict:
    """Return how to reach somebody at the State House: the public record."""
    return {
        "email": person.email or None,
        "phone": person.phone or None,
        "official_url": person.official_url or None,
    }


def _identifiers(person) -> list[dict]:
    """Return the names that other public systems have for somebody."""
    known = person.identifiers.filter(scheme=PersonIdentifier.OPEN_STATES)
    found = [{"scheme": row.scheme, "value": row.value} for row in known.order_by("pk")]
    if person.member_code:
        found.append({"scheme": "member-code", "value": person.member_code})
    return found


def _with_seat(people, chamber=None, district=None, current=None):
    """Keep who holds, with current=true, or ever held such a seat.

    With current=false, those who held one and hold none of them today.
    """
    terms = Membership.objects.filter(person=OuterRef("pk"))
    if chamber is not None:
        terms = terms.in_chamber(choice_or_refuse("chamber", chamber, Chamber.values))
    if district is not None:
        terms = terms.filter(seat__in=seats_at(district))
    if current is None:
        asked = chamber is not None or district is not None
        return people.filter(Exists(terms)) if asked else people
    if boolean_value("current", current):
        return people.filter(Exists(terms.on()))
    return people.filter(Exists(terms), ~Exists(terms.on()))
