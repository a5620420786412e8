"""Dates leave as ISO 8601 with the offset that holds at that moment, here."""

from datetime import UTC, date, datetime

import pytest

from cms.shapes import iso_date
from cms.templatetags.cms_tags import (
    date_display,
    datetime_display,
    moment_display,
)

ELECTION_NIGHT = datetime(2026, 11, 4, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (date(2026, 11, 3), "2026-11-03"),
        (ELECTION_NIGHT, "2026-11-03T20:00:00-05:00"),
        (datetime(2026, 7, 4, 16, 0, tzinfo=UTC), "2026-07-04T12:00:00-04:00"),
        (datetime(2026, 7, 4, 12, 0), "2026-07-04T12:00:00-04:00"),
        (datetime(2026, 1, 2, 3, 4, 5, 678, UTC), "2026-01-01T22:04:05-05:00"),
    ],
)
def test_dates(value, expected):
    assert iso_date(value) == expected


def test_the_hour_that_comes_twice_is_told_apart():
    first = iso_date(datetime(2026, 11, 1, 5, 30, tzinfo=UTC))
    second = iso_date(datetime(2026, 11, 1, 6, 30, tzinfo=UTC))
    assert first == "2026-11-01T01:30:00-04:00"
    assert second == "2026-11-01T01:30:00-05:00"


def test_iso_dates_are_printed_in_words():
    iso = iso_date(ELECTION_NIGHT)
    assert date_display(iso) == "November 3, 2026"
    assert datetime_display(iso) == "November 3, 2026, 8 p.m."
    assert date_display("2026-11-03") == "November 3, 2026"


def test_a_moment_at_midnight_is_a_day():
    assert moment_display("2026-11-03T00:00:00-05:00") == "November 3, 2026"
    assert moment_display("2026-11-03T20:00:00-05:00") == "November 3, 2026, 8 p.m."
    assert moment_display(date(2026, 11, 3)) == "November 3, 2026"


def test_times_with_another_offset_are_printed_in_local_time():
    assert date_display("2026-11-04T01:00:00+00:00") == "November 3, 2026"


def test_no_date_prints_nothing():
    assert date_display(None) == ""
