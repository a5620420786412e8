"""The list of bills: narrowed down by links and words, in an order, in parts."""

import re
from collections import Counter
from collections.abc import Callable, Mapping

from django.core.paginator import Page as ListingPage
from django.core.paginator import Paginator
from django.utils.functional import cached_property
from django.utils.http import urlencode

from legislation import shapes
from legislation.bill_numbers import parse
from legislation.bill_rows import BillRecord, BillRow
from legislation.models import Bill

PAGE_SIZE = 20
QUERY_LENGTH = 100


def _by_number(row):
    letters, digits = re.match(r"(\D*)(\d*)", row.identifier).groups()
    return row.chamber, letters, int(digits or 0), row.pk


ORDERS: Mapping[str, tuple[str, Callable]] = {
    "number": ("By number", _by_number),
    "name": ("By name", lambda row: (row.name.casefold(), row.pk)),
    "newest": (
        "Latest change first",
        lambda row: (-row.changed.toordinal(), *_by_number(row)),
    ),
}
FACETS = {
    "session": "Session",
    "chamber": "Chamber",
    "position": "Our position",
    "status": "Status",
    "pillar": "Part of the agenda",
}
MAIN_FACETS = {"session", "chamber"}


class BillListing:
    """Some of the bills, as asked for in an address; what it does not know is ignored.

    `asked` are the parameters: chamber, position, status, pillar, q, order.
    """

    def __init__(self, record: BillRecord, url: str, asked: Mapping, session: str = ""):
        self.record, self.url = record, url
        self.session = session or record.current
        known = {name: asked.get(name, "") for name in FACETS if name != "session"}
        self.chosen = {
            name: value for name, value in known.items() if value in record.labels[name]
        }
        query = asked.get("q", "").replace("\0", " ")[:QUERY_LENGTH]
        self.query = " ".join(query.split())
        order = asked.get("order", "")
        self.order = order if order in ORDERS else next(iter(ORDERS))

    @cached_property
    def found(self) -> list[BillRow]:
        """The rows that match all that is asked, in order."""
        return sorted(self._matching(), key=ORDERS[self.order][1])

    def page(self, number) -> ListingPage:
        """Return one part of the list as bill shapes; no such number, the nearest."""
        listing = Paginator(self.found, PAGE_SIZE).get_page(number)
        bills = Bill.objects.for_display().in_bulk([row.pk for row in listing])
        listing.object_list = [shapes.bill(bills[row.pk]) for row in listing]
        return listing

    @property
    def words(self) -> str:
        """How many bills were found, and for what, as a sentence."""
        count = len(self.found)
        asked = [
            self.record.labels["session"].get(self.session, ""),
            *(self.record.labels[name][value] for name, value in self.chosen.items()),
            *([f"“{self.query}”"] if self.query else []),
        ]
        named = ", ".join(filter(None, asked))
        return f"{count or 'No'} bill{'' if count == 1 else 's'}: {named}"

    @property
    def facets(self) -> list[dict]:
        """[{name, label, all_url, chosen, options}].

        Options are [{name, value, url, count, current}], counted among what the
        other facets leave; nothing leads to an empty list. A facet with a single
        option has nothing to choose, unless it is to be taken away.
        """
        found = (self._facet(name, label) for name, label in FACETS.items())
        return [
            facet
            for facet in found
            if len(facet["options"]) > 1 or facet["name"] in self.chosen
        ]

    @property
    def orders(self) -> list[dict]:
        """[{name, value, url, current}]."""
        return [
            {
                "name": label,
                "value": value,
                "url": self._url(order=value),
                "current": value == self.order,
            }
            for value, (label, _) in ORDERS.items()
        ]

    @property
    def kept(self) -> dict[str, str]:
        """The parameters that a search keeps."""
        return {**self.chosen, **self._order_asked}

    @property
    def session_url(self) -> str:
        """The address of all bills of the session."""
        below = f"{self.session}/" if self.session != self.record.current else ""
        return f"{self.url}{below}"

    @property
    def is_narrowed(self) -> bool:
        return bool(self.chosen or self.query)

    @property
    def main_facets(self) -> list[dict]:
        return [facet for facet in self.facets if facet["name"] in MAIN_FACETS]

    @property
    def more_facets(self) -> dict:
        """{facets, open}: those that a list opens when one of them is in use."""
        facets = [facet for facet in self.facets if facet["name"] not in MAIN_FACETS]
        return {"facets": facets, "open": any(facet["chosen"] for facet in facets)}

    @property
    def advice(self) -> str:
        """What to do when nothing was found."""
        if not self.is_narrowed:
            return "No bill of this session has a page yet. Please come back soon."
        ways = (
            *(["try fewer or other words"] if self.query else []),
            *(["take a filter away"] if self.chosen else []),
        )
        return f"{', or '.join(ways).capitalize()}."

    @property
    def elsewhere(self) -> list[dict]:
        """Where else there is something: the options of other sessions."""
        sessions = self._facet("session", "")["options"]
        return [option for option in sessions if not option["current"]]

    def _facet(self, name, label):
        values = Counter()
        for row in self._matching(without=name):
            value = getattr(row, name)
            values.update(value if isinstance(value, tuple) else (value,))
        current = self.session if name == "session" else self.chosen.get(name, "")
        options = [
            {
                "name": words,
                "value": value,
                "url": self._url(**{name: value}),
                "count": values[value],
                "current": value == current,
            }
            for value, words in self.record.labels[name].items()
            if values[value] or value == current
        ]
        has_all = name != "session"
        return {
            "name": name,
            "label": label,
            "all_url": self._url(**{name: ""}) if has_all else None,
            "chosen": current or None,
            "options": options,
        }

    def _matching(self, without="") -> list[BillRow]:
        wanted = {"session": self.session, **self.chosen}
        wanted.pop(without, None)
        return [row for row in self.record.rows if self._matches(row, wanted)]

    def _matches(self, row, wanted) -> bool:
        for name, value in wanted.items():
            held = getattr(row, name)
            if value not in (held if isinstance(held, tuple) else (held,)):
                return False
        return self._says(row)

    def _says(self, row) -> bool:
        if identifier := parse(self.query):
            return identifier in (row.identifier, row.docket_number)
        return all(word in row.words for word in self.query.casefold().split())

    @property
    def _order_asked(self) -> dict:
        return {"order": self.order} if self.order != next(iter(ORDERS)) else {}

    def _url(self, **changes) -> str:
        session = changes.pop("session", self.session)
        below = f"{session}/" if session != self.record.current else ""
        query = {"q": self.query, **self.chosen, **self._order_asked, **changes}
        if query.get("order") == next(iter(ORDERS)):
            query["order"] = ""
        text = urlencode({name: value for name, value in query.items() if value})
        return f"{self.url}{below}{'?' if text else ''}{text}"
