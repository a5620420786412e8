"""When General Courts begin and end, and what they are called."""

import re
from datetime import date, timedelta

from legislation.models import LegislativeSession

WEDNESDAY = 2


def next_session(session: LegislativeSession) -> dict:
    """Return {identifier, name, start_date, end_date} of the General Court after one.

    It meets for two years from the first Wednesday of January after a state election
    (Massachusetts Constitution, Articles of Amendment X and LXXXII). The identifier
    and name are "" where those of the session are no ordinal.
    """
    year = session.start_date.year + 2 - (session.start_date.year + 1) % 2
    start = _first_wednesday(year)
    ordinal = int(session.identifier) + 1 if session.identifier.isdecimal() else None
    return {
        "identifier": str(ordinal or ""),
        "name": f"{ordinal}{_suffix(ordinal)} General Court" if ordinal else "",
        "start_date": start,
        "end_date": _first_wednesday(year + 2) - timedelta(days=1),
    }


def retitled(
    title: str, session: LegislativeSession, following: LegislativeSession
) -> str:
    """Return a title with the years of one session made those of another."""
    years = zip(session.years.split("-"), following.years.split("-"), strict=True)
    new = dict(years)
    return re.sub(r"\b\d{4}\b", lambda year: new.get(year[0], year[0]), title)


def _first_wednesday(year: int) -> date:
    first = date(year, 1, 1)
    return first + timedelta(days=(WEDNESDAY - first.weekday()) % 7)


def _suffix(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
