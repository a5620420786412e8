"""Districts and the seats in them, whoever sits there."""

from django.db.models import Exists, OuterRef, Prefetch

from cms.api import ShapedAPIViewSet
from cms.api.validation import boolean_value
from legislation import addresses, shapes
from legislation.api.people import photos, seats_at
from legislation.models import District, Membership, Person, Seat


def _holders(path: str) -> Prefetch:
    people = Prefetch("person", Person.objects.prefetch_related(photos()))
    terms = Membership.objects.on().prefetch_related(people)
    return Prefetch(path, terms, to_attr="held")


def _holder(seat: Seat) -> dict | None:
    return shapes.legislator(seat.held[0].person, seat) if seat.held else None


def _vacant(seats, text):
    held = Exists(Membership.objects.on().filter(seat=OuterRef("pk")))
    return seats.filter(~held if boolean_value("is_vacant", text) else held)


class SeatsAPIViewSet(ShapedAPIViewSet):
    """Seats; a vacant one has no holder."""

    name = "seats"
    model = Seat
    body_fields = ["id", "role", "district", "is_vacant", "holder", "url"]
    lookups = {
        "chamber": "district__chamber",
        "district": lambda seats, slug: seats.filter(pk__in=seats_at(slug)),
        "ocd_id": "district__ocd_id",
        "role": "role__iexact",
        "is_vacant": _vacant,
    }
    orders = {
        "id": ("pk",),
        "district": ("district__chamber", "district__order", "district__label"),
    }
    searched = ("district__label",)

    def get_queryset(self):
        seats = Seat.objects.select_related("district").order_by("district", "pk")
        return seats.prefetch_related(_holders("memberships"))

    def shape(self, seat) -> dict:
        return {
            "role": seat.role,
            "district": shapes.district(seat),
            "is_vacant": not seat.held,
            "holder": _holder(seat),
            "url": addresses.seat_url(seat),
        }


class DistrictsAPIViewSet(ShapedAPIViewSet):
    """Electoral districts of both chambers, in the order of the legislature."""

    name = "districts"
    model = District
    body_fields = ["id", "label", "slug", "ocd_id", "chamber", "seats"]
    lookups = {
        "chamber": "chamber",
        "label": "label__iexact",
        "slug": lambda districts, slug: districts.filter(seats__in=seats_at(slug)),
        "ocd_id": "ocd_id",
    }
    orders = {
        "id": ("pk",),
        "label": ("label",),
        "order": ("chamber", "order", "label"),
    }
    searched = ("label",)

    def get_queryset(self):
        seats = Seat.objects.select_related("district").order_by("pk")
        seats = seats.prefetch_related(_holders("memberships"))
        return District.objects.prefetch_related(Prefetch("seats", seats))

    def shape(self, district) -> dict:
        return {
            "label": district.label,
            "slug": district.slug,
            "ocd_id": district.ocd_id,
            "chamber": shapes.chamber(district.chamber),
            "seats": [
                {
                    "id": seat.pk,
                    "role": seat.role,
                    "holder": _holder(seat),
                    "url": addresses.seat_url(seat),
                }
                for seat in district.seats.all()
            ],
        }
