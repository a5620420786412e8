"""The seats somebody held or a seat's holders, with the time in words."""

from collections.abc import Iterable
from datetime import date

from django.utils import timezone
from django.utils.formats import date_format

from cms.shapes import iso_date
from legislation import shapes
from legislation.models import Membership


def terms(memberships: Iterable[Membership]) -> list[dict]:
    """Return [{seat, start, end, is_held, words}], in the given order.

    Callers load `seat.district` in bulk.
    """
    day = timezone.localdate()
    return [
        {
            "seat": shapes.district(membership.seat),
            "start": iso_date(membership.start_date),
            "end": iso_date(membership.end_date),
            "is_held": is_held(membership, day),
            "words": _words(membership.start_date, membership.end_date, day),
        }
        for membership in memberships
    ]


def is_held(membership: Membership, day: date) -> bool:
    """Tell whether the seat is held on a day."""
    begun = membership.start_date is None or membership.start_date <= day
    return begun and (membership.end_date is None or membership.end_date >= day)


def _words(start: date | None, end: date | None, day: date) -> str:
    if start and end:
        return f"{_date(start)} to {_date(end)}"
    if start:
        return f"{'since' if start <= day else 'from'} {_date(start)}"
    if end:
        return f"until {_date(end)}; the start is not recorded"
    return "in office; the start is not recorded"


def _date(value: date) -> str:
    return date_format(value, "F j, Y")
