"""Photos of some of the demo's legislators: invented faces of invented people."""

from cms.models import CustomImage
from legislation.models import Person

from ..content.legislation.cast import CAST
from ..pictures.members import paint_member
from .library import SHARED, add_picture, collection
from .roster import SCHEME

# Of the others, so many stand for one with a photo: a painting takes its time.
ONE_OF = 20
# A list shows them small, a legislator's page at a third of its width.
SHARE_OF_SIZE = 0.25


def add_photos(long_side: int) -> int:
    """Paint the photos that are missing; return how many."""
    place = collection(f"{SHARED}: legislators")
    there = set(_titles(place))
    wanted = [person for person in _portrayed() if person.name not in there]
    for person in wanted:
        person.photo = add_picture(
            paint_member(person.name, round(long_side * SHARE_OF_SIZE)),
            person.slug,
            person.name,
            f"Portrait of {person.name}.",
            (50, 40),
            place,
        )
    Person.objects.bulk_update(wanted, ["photo"])
    return len(wanted)


def _titles(place) -> list[str]:
    images = CustomImage.objects.filter(collection=place)
    return list(images.values_list("title", flat=True))


def _portrayed() -> list[Person]:
    """The cast, and a few of the others."""
    cast = {member.name for member in CAST}
    people = Person.objects.filter(identifiers__scheme=SCHEME).order_by("pk")
    return [
        person
        for number, person in enumerate(people)
        if person.name in cast or number % ONE_OF == 0
    ]
