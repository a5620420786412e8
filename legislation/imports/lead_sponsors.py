"""Who leads the agenda's bills, by the names that the agenda has for them."""

from collections import defaultdict
from collections.abc import Hashable
from functools import cached_property

from legislation.imports.record import Note
from legislation.imports.sponsor_names import NamedPeople, lead_sponsors
from legislation.imports.table import Table
from legislation.models import Sponsorship


class LeadSponsorTable(Table):
    """Lead sponsors by (bill, Open States id), added where they are missing.

    None is taken away, and a bill for which staff have entered somebody whom the
    workbook does not name stays as it is.
    """

    kind = "lead sponsor"
    model = Sponsorship
    removes = False
    validates = False

    def compare(self):
        self._notes: list[Note] = []
        changes = super().compare()
        changes.notes += self._notes
        return changes

    def wanted(self):
        wanted = {}
        for bill in self.record.book.bills:
            known, unknown = lead_sponsors(bill.sponsors, bill.chamber, self._people)
            there = self._there[bill.identifier]
            if there <= set(known):
                wanted |= {(bill.identifier, person_id): {} for person_id in known}
                self._note_unknown(bill, unknown)
            elif not there >= set(known):
                words = f"{bill.identifier}: the lead sponsors entered here stay."
                self._note("kept", f"{words} The workbook says {bill.sponsors}.")
        return wanted

    def _note_unknown(self, bill, names: list[str]) -> None:
        for name in names:
            self._note(
                "lead_sponsor_unknown",
                f"{bill.identifier}: nobody of the chamber, or more than one, is "
                f"“{name}”. Correct the workbook, or add the lead sponsor by hand.",
            )

    def _note(self, code: str, words: str) -> None:
        self._notes.append(Note(code, words))

    def existing(self):
        self._there: dict[str, set[Hashable]] = defaultdict(set)
        ids = self.tables["legislator"].open_states_ids
        bills = {row.pk: key for key, row in self.tables["bill"].rows.items()}
        rows = {}
        for row in Sponsorship.objects.filter(
            bill__in=list(bills), classification=Sponsorship.Classification.PRIMARY
        ):
            person = ids.get(row.person_id, row.person_id)
            self._there[bills[row.bill_id]].add(person)
            rows[bills[row.bill_id], person] = row
        return rows

    @cached_property
    def _people(self) -> NamedPeople:
        """Everybody of the workbook and the rosters, by either's name for them."""
        people = NamedPeople()
        record = self.record
        for person_id, name in record.names.items():
            family, _, given = name.partition(",")
            voted = {c for c, rows in record.voters.items() if person_id in rows}
            for chamber in voted | {record.chambers.get(person_id, "")}:
                people.add(person_id, chamber, given, family)
        for chamber, members in record.rosters.items():
            for member in members:
                people.add(member.id, chamber, member.given_name, member.family_name)
                people.add(member.id, chamber, member.name, member.family_name)
        return people

    def label(self, key):
        bill, person_id = key
        name = self.record.names.get(person_id)
        return f"{bill}, {name or self.tables['legislator'].label(person_id)}"

    def complete(self, key, row):
        bill, person_id = key
        row.bill = self.tables["bill"].rows[bill]
        row.person = self.tables["legislator"].rows[person_id]
        row.classification = Sponsorship.Classification.PRIMARY
