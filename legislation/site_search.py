"""Legislators and votes that the site's search finds beside the pages."""

from functools import reduce
from operator import and_

from django.db.models import Prefetch, Q

from legislation import addresses
from legislation.models import Membership, Person, ScoredItem

MOST = 5


def found_records(words: list[str]) -> list[dict]:
    """Return {title, url, label, summary} of what has all of the words in its name.

    At most five legislators, by name or by the district they hold, and five votes,
    the newest first; [] without a public scorecard. Five queries at most.
    """
    if not words or not addresses.scorecard_url():
        return []
    return [*_legislators(words), *_votes(words)]


def _all(words: list[str], *fields: str) -> Q:
    """Each of the words in one of the fields."""
    each = (
        reduce(Q.__or__, (Q(**{f"{field}__icontains": word}) for field in fields))
        for word in words
    )
    return reduce(and_, each)


def _legislators(words):
    held = Membership.objects.on().select_related("seat__district")
    here = Q(memberships__in=held) & _all(words, "memberships__seat__district__label")
    people = Person.objects.filter(_all(words, "name") | here).distinct()
    held_today = Prefetch("memberships", queryset=held, to_attr="held_today")
    for person in people.prefetch_related(held_today)[:MOST]:
        seat = next((held.seat for held in person.held_today), None)
        where = f"{seat.role}, {seat.district.label}" if seat else "Not in office"
        yield {
            "title": person.name,
            "url": person.url,
            "label": "Legislator",
            "summary": f"{where}. {person.party}".removesuffix(". "),
        }


def _votes(words):
    fields = ("title", "keyword", "bill_identifier")
    items = ScoredItem.objects.filter(_all(words, *fields)).select_related("session")
    for item in items.order_by("-session__start_date", "-date", "order")[:MOST]:
        yield {
            "title": item.title,
            "url": addresses.scored_item_url(item),
            "label": f"Vote in the {item.get_chamber_display()}",
            "summary": item.description[:240],
        }
