"""The legislature as a whole: its bills, its people and their record."""

from cms.content_version import raise_content_version

from ..legislators import legislators
from . import roster
from .bills import add_bills
from .record import add_record, name_votes


def add_legislature(keys) -> int:
    """Make what is missing of the legislature; return how many things.

    People and their record are made together, and only once. Raises
    RealLegislators where there are any.
    """
    people_are_there = roster.is_there()
    made = add_bills(keys)
    if not people_are_there:
        seats = roster.seats()
        members = legislators(seats)
        people = roster.add_people(members, seats)
        made += len(people) + add_record(keys, members, people)
        raise_content_version()
    roster.name_people(keys)
    name_votes(keys)
    return made
