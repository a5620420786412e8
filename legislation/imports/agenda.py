"""The agenda: its items, their bills, and who cosponsored them."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from legislation.imports.table import Table
from legislation.models import AgendaItem, Bill, Sponsorship
from legislation.workbook.normalise import chamber_of_bill
from legislation.workbook.official_links import bill_url


class AgendaItemTable(Table):
    """Agenda items by their key."""

    kind = "agenda item"
    model = AgendaItem

    def wanted(self):
        bills = {bill.identifier: bill for bill in self.record.book.bills}
        wanted = {}
        for order, item in enumerate(self.record.book.agenda, 1):
            tags = [
                tag
                for identifier in item.bills
                if identifier in bills
                for tag in bills[identifier].tags
            ]
            wanted[item.key] = {
                "key": item.key,
                "title": item.title or item.key,
                "pillars": list(dict.fromkeys(tags)),
                "order": order,
            }
        return wanted

    def existing(self):
        """The session's items, each under the workbook's key for its bills.

        An agenda that was copied from the session before has its bills by docket
        number, or by some of the numbers: the item that has one of them is the same.
        """
        if self.session.pk is None:
            return {}
        rows = self.session.agenda_items.prefetch_related("bills", "pages")
        items = {item.key: item for item in rows}
        numbered = _by_number(items.values())
        dockets = {
            bill.identifier: bill.docket_number for bill in self.record.book.bills
        }
        for wanted in self.record.book.agenda:
            names = {*wanted.bills, *(dockets.get(bill, "") for bill in wanted.bills)}
            known = sorted(names & numbered.keys())
            before = numbered[known[0]] if known else None
            if wanted.key not in items and before in items:
                items[wanted.key] = items.pop(before)
        return items

    def kept(self, key, row):
        if key in {item.key for item in self.record.book.agenda}:
            return ""
        return "A page presents it." if row.pages.all() else ""

    def complete(self, key, row):
        row.session = self.session


def _by_number(items: Iterable[AgendaItem]) -> dict[str, str]:
    """Return the items' keys by each number, or docket number, of their bills."""
    return {
        name: item.key
        for item in items
        for bill in item.bills.all()
        for name in (bill.identifier, bill.docket_number)
        if name
    }


class BillTable(Table):
    """Bills by number; one filed under a docket number keeps its row when it gets one.

    A bill that leaves the workbook stays, because pages refer to it. What the
    workbook leaves empty, a status say, stays as staff have written it.
    """

    kind = "bill"
    model = Bill
    removes = False

    def wanted(self):
        items = {
            bill: item.key for item in self.record.book.agenda for bill in item.bills
        }
        court = self.record.book.term.identifier
        wanted = {
            bill: _values(bill, bill_url(court, bill)) | {"agenda_item": key}
            for bill, key in items.items()
        }
        for bill in self.record.book.bills:
            wanted[bill.identifier] = {
                **_values(bill.identifier, bill.url),
                "docket_number": bill.docket_number,
                "title": bill.title,
                "short_title": bill.short_title,
                "description": bill.description,
                "sponsor_names": bill.sponsors,
                "status": bill.status or "",
                "agenda_item": items.get(bill.identifier),
            }
        return wanted

    def existing(self):
        if self.session.pk is None:
            return {}
        rows = {
            bill.identifier: bill
            for bill in self.session.bills.select_related("agenda_item")
        }
        for identifier, docket in self._dockets():
            row = rows.get(docket)
            if identifier not in rows and row is not None:
                rows[identifier] = rows.pop(docket)
        return rows

    def _dockets(self) -> Iterator[tuple[str, str]]:
        for bill in self.record.book.bills:
            if bill.docket_number and bill.docket_number != bill.identifier:
                yield bill.identifier, bill.docket_number

    def is_compared(self, key, name, value):
        return value not in ("", None)

    def value(self, row, name):
        if name == "agenda_item":
            return row.agenda_item.key if row.agenda_item else None
        return super().value(row, name)

    def assign(self, row, name, value):
        if name == "agenda_item":
            value = self.tables["agenda item"].rows[value] if value else None
        super().assign(row, name, value)

    def complete(self, key, row):
        row.session = self.session


def _values(identifier: str, url: str) -> dict:
    return {
        "identifier": identifier,
        "chamber": chamber_of_bill(identifier),
        "official_url": url,
    }


class SponsorshipTable(Table):
    """Cosponsors by (bill, Open States id), of the bills in the workbook's agenda."""

    kind = "cosponsorship"
    model = Sponsorship
    validates = False

    def wanted(self):
        return {key: {} for key in self.record.cosponsorships}

    def existing(self):
        ids = self.tables["legislator"].open_states_ids
        bills = {
            row.pk: key
            for key, row in self.tables["bill"].rows.items()
            if key in self._bills
        }
        sponsorships = Sponsorship.objects.filter(
            bill__in=list(bills), classification=Sponsorship.Classification.COSPONSOR
        )
        return {
            (bills[row.bill_id], ids[row.person_id]): row
            for row in sponsorships
            if row.person_id in ids
        }

    @cached_property
    def _bills(self) -> set[str]:
        return {bill for item in self.record.book.agenda for bill in item.bills}

    def label(self, key):
        bill, person_id = key
        return f"{bill}, {self.record.names.get(person_id, person_id)}"

    def complete(self, key, row):
        bill, person_id = key
        row.bill = self.tables["bill"].rows[bill]
        row.person = self.tables["legislator"].rows[person_id]
