"""Legislators and the seats they hold: from the rosters, else the workbook."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from functools import cached_property

from django.utils import timezone
from django.utils.text import slugify

from legislation.imports.table import Table
from legislation.models import (
    Membership,
    Person,
    PersonIdentifier,
)
from legislation.people import RosterPerson


class PersonTable(Table):
    """People by their Open States id; a roster's word is taken over a workbook's."""

    kind = "legislator"
    model = Person
    removes = False

    @cached_property
    def roster(self) -> dict[str, RosterPerson]:
        rosters = self.record.rosters.values()
        return {person.id: person for people in rosters for person in people}

    @cached_property
    def open_states_ids(self) -> dict[int, str]:
        """The Open States id of a person's row; nobody else's are compared."""
        identifiers = PersonIdentifier.objects.filter(
            scheme=PersonIdentifier.OPEN_STATES
        )
        return dict(identifiers.values_list("person_id", "value"))

    def wanted(self):
        people = {
            person_id: _named(name) for person_id, name in self.record.names.items()
        }
        return people | {
            person.id: _from_roster(person) for person in self.roster.values()
        }

    def existing(self):
        people = Person.objects.in_bulk(list(self.open_states_ids))
        return {self.open_states_ids[pk]: person for pk, person in people.items()}

    def label(self, key):
        if key in self.roster:
            return self.roster[key].name
        return self.record.names.get(key, key)

    def is_compared(self, key, name, value):
        return key in self.roster

    def problems(self):
        longest = PersonIdentifier._meta.get_field("value").max_length
        for person_id in self.wanted():
            if len(person_id) > longest:
                yield f"{self.label(person_id)}: the id is longer than {longest}."

    def create(self, created):
        self._slugs = set(Person.objects.values_list("slug", flat=True))
        super().create(created)
        PersonIdentifier.objects.bulk_create(
            PersonIdentifier(
                person=self.rows[key], scheme=PersonIdentifier.OPEN_STATES, value=key
            )
            for key in created
        )

    def complete(self, key, row):
        slug = base = slugify(row.name)[:150] or "legislator"
        number = 1
        while slug in self._slugs:
            number += 1
            slug = f"{base}-{number}"
        self._slugs.add(slug)
        row.slug = slug


def _from_roster(person: RosterPerson) -> dict:
    return {
        "name": person.name,
        "given_name": person.given_name,
        "family_name": person.family_name,
        "sort_name": person.sort_name,
        "party": person.party,
        "email": person.email,
        "phone": person.phone,
        "member_code": person.member_code,
        "official_url": person.url,
    }


def _named(name: str) -> dict:
    """Return what a "Family, Given" of the workbook says."""
    family, _, given = (part.strip() for part in name.partition(","))
    return {
        "name": f"{given} {family}".strip(),
        "given_name": given,
        "family_name": family,
        "sort_name": name,
    }


class MembershipTable(Table):
    """Who holds which seat today, in the chambers whose roster is given.

    Somebody who is no longer on the roster keeps the membership, which ends. People
    without an Open States id are staff's own and stay where they are.
    """

    kind = "membership"
    model = Membership
    removal = "ended"

    def wanted(self):
        return {
            (person.id, ocd_id): {}
            for person, ocd_id in self._seated()
            if ocd_id is not None
        }

    def existing(self):
        ids = self.tables["legislator"].open_states_ids
        memberships = Membership.objects.current().filter(
            seat__district__chamber__in=self.record.rosters
        )
        return {
            (ids[row.person_id], row.seat.district.ocd_id): row
            for row in memberships.select_related("seat__district")
            if row.person_id in ids
        }

    def label(self, key):
        person_id, ocd_id = key
        person = self.tables["legislator"].rows.get(person_id)
        name = person.name if person else self.tables["legislator"].label(person_id)
        return f"{name}, {self.tables['district'].label(ocd_id)}"

    def problems(self):
        holders = defaultdict(list)
        for person, ocd_id in self._seated():
            holders[ocd_id or person.district].append(person.name)
            if ocd_id is None:
                yield f"{person.name}: there is no district “{person.district}”."
        for names in holders.values():
            if len(names) > 1:
                yield f"{' and '.join(names)} are listed for the same district."

    def _seated(self) -> Iterator[tuple[RosterPerson, str | None]]:
        districts = self.tables["district"]
        known = set(districts.ocd_ids.values())
        for chamber, people in self.record.rosters.items():
            for person in people:
                ocd_id = districts.ocd_ids.get((chamber, person.district))
                given = person.division_id
                yield person, given if given in known else ocd_id

    def create(self, created):
        self._held_before = set(Membership.objects.values_list("seat_id", flat=True))
        super().create(created)

    def complete(self, key, row):
        """A successor starts today; since when the first one sits is not known."""
        person_id, ocd_id = key
        row.person = self.tables["legislator"].rows[person_id]
        row.seat = self.tables["seat"].rows[ocd_id]
        if row.seat.pk in self._held_before:
            row.start_date = timezone.localdate()

    def remove(self, removed):
        """The last day was yesterday; one that began today was a mistake."""
        today = timezone.localdate()
        rows = Membership.objects.filter(pk__in=[row.pk for row in removed.values()])
        rows.filter(start_date__gte=today).delete()
        rows.update(end_date=today - timedelta(days=1))
