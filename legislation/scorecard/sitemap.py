"""The scorecard's addresses for search engines."""

from collections.abc import Iterator

from django.db.models import Q

from legislation.addresses import CHAMBER_PATHS
from legislation.models import LegislativeSession, Membership, Person, ScoredItem


def paths() -> Iterator[str]:
    """Yield the path of every screen below the page, in three queries.

    Sessions, chambers, votes and legislators; nothing that only filters a list.
    """
    yield from ("compare/", "method/", "corrections/")
    for identifier in LegislativeSession.objects.values_list("identifier", flat=True):
        yield f"{identifier}/"
        for chamber in CHAMBER_PATHS.values():
            yield f"{identifier}/{chamber}/"
            yield f"{identifier}/{chamber}/votes/"
    items = ScoredItem.objects.order_by("session_id", "chamber", "order", "number")
    for session, chamber, number in items.values_list(
        "session__identifier", "chamber", "number"
    ):
        yield f"{session}/{CHAMBER_PATHS[chamber]}/votes/{number}/"
    for slug in _legislators().values_list("slug", flat=True):
        yield f"legislators/{slug}/"


def _legislators():
    """Those who hold a seat, or have a vote."""
    held = Membership.objects.on().values("person")
    people = Person.objects.filter(Q(votes__isnull=False) | Q(pk__in=held))
    return people.order_by("slug").distinct()
