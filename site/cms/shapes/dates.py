"""Dates as ISO 8601, times with their offset."""

from datetime import date, datetime

from django.utils import timezone


def iso_date(value: date | datetime | None) -> str | None:
    """Return "2026-11-03", or for a time "2026-11-03T20:00:00-05:00" (local)."""
    if value is None:
        return None
    if isinstance(value, datetime):
        if timezone.is_naive(value):
            value = timezone.make_aware(value)
        return timezone.localtime(value).replace(microsecond=0).isoformat()
    return value.isoformat()
