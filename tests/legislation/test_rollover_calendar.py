"""The General Courts by the calendar of the constitution."""

from datetime import date

import pytest

from legislation.models import LegislativeSession
from legislation.rollover.calendar import next_session, retitled


@pytest.mark.parametrize(
    ("identifier", "start", "following"),
    [
        ("194", date(2025, 1, 1), ("195", date(2027, 1, 6), date(2029, 1, 2))),
        ("193", date(2023, 1, 4), ("194", date(2025, 1, 1), date(2027, 1, 5))),
        ("200", date(2037, 1, 7), ("201", date(2039, 1, 5), date(2041, 1, 1))),
    ],
)
def test_begins_on_the_first_wednesday_of_an_odd_year(identifier, start, following):
    found = next_session(LegislativeSession(identifier=identifier, start_date=start))
    assert (found["identifier"], found["start_date"], found["end_date"]) == following


@pytest.mark.parametrize(
    ("identifier", "name"),
    [("200", "201st"), ("210", "211th"), ("201", "202nd"), ("202", "203rd")],
)
def test_names_the_ordinal(identifier, name):
    session = LegislativeSession(identifier=identifier, start_date=date(2025, 1, 1))
    assert next_session(session)["name"] == f"{name} General Court"


def test_a_session_without_an_ordinal_leaves_the_name_to_staff():
    session = LegislativeSession(identifier="special-2025", start_date=date(2025, 9, 1))
    assert next_session(session)["identifier"] == next_session(session)["name"] == ""


def test_after_a_special_session_comes_the_next_regular_one():
    session = LegislativeSession(identifier="x", start_date=date(2026, 9, 1))
    assert next_session(session)["start_date"] == date(2027, 1, 6)


@pytest.mark.parametrize(
    ("title", "new"),
    [
        ("Agenda 2025-2026", "Agenda 2027-2028"),
        ("Our agenda for 2025 and 2026", "Our agenda for 2027 and 2028"),
        ("Carbon-free by 2050", "Carbon-free by 2050"),
        ("What we ask", "What we ask"),
    ],
)
def test_a_title_gets_the_next_years(title, new):
    sessions = [
        LegislativeSession(start_date=date(year, 1, 1), end_date=date(year + 2, 1, 3))
        for year in (2025, 2027)
    ]
    assert retitled(title, *sessions) == new
