"""Scored items and the votes on them."""

from functools import cached_property

from legislation.imports.table import Table
from legislation.models import Chamber, PersonVote, ScoredItem


class ScoredItemTable(Table):
    """Items by (chamber, number)."""

    kind = "scored item"
    model = ScoredItem

    def wanted(self):
        return {
            (chamber, int(item.number)): {
                "number": int(item.number),
                "kind": item.kind.value,
                "title": item.title or item.bill or f"Item {item.number}",
                "keyword": item.keyword,
                "description": item.description,
                "bill_identifier": item.bill,
                "amendment_number": item.amendment,
                "date": item.date,
                "our_position": item.position.value if item.position else "",
                "official_yes": item.official.yes if item.official else None,
                "official_no": item.official.no if item.official else None,
                "official_url": item.official_url,
                "pillars": list(item.tags),
                "order": order,
            }
            for chamber, items in self.record.items.items()
            for order, item in enumerate(items, 1)
        }

    def existing(self):
        if self.session.pk is None:
            return {}
        return {
            (item.chamber, item.number): item
            for item in self.session.scored_items.all()
        }

    def label(self, key):
        chamber, number = key
        return f"{Chamber(chamber).label} {number}"

    def complete(self, key, row):
        row.session, row.chamber = self.session, key[0]

    def kept(self, key, row):
        """An item with a vote that staff corrected is not removed with it."""
        in_workbook = key in self._numbers
        if not in_workbook and row.pk in self._corrected:
            return "it has votes corrected by hand and stays."
        return ""

    @cached_property
    def _numbers(self) -> set[tuple[str, int]]:
        return {
            (chamber, int(item.number))
            for chamber, items in self.record.items.items()
            for item in items
        }

    @cached_property
    def _corrected(self) -> set[int]:
        votes = PersonVote.objects.corrected().filter(item__session=self.session)
        return set(votes.values_list("item_id", flat=True))


class VoteTable(Table):
    """Votes by (chamber, number, Open States id); the reason guards a correction."""

    kind = "vote"
    model = PersonVote
    validates = False

    def wanted(self):
        items = {
            (chamber, item.number): item
            for chamber, of_chamber in self.record.items.items()
            for item in of_chamber
        }
        wanted = {}
        for chamber, rows in self.record.voters.items():
            for person_id, row in rows.items():
                for vote in row.votes:
                    item = items[chamber, vote.item]
                    wanted[chamber, int(vote.item), person_id] = {
                        "option": _option(item, vote.counted_as),
                        "counted_as": vote.counted_as.value,
                    }
        return wanted

    def existing(self):
        if self.session.pk is None:
            return {}
        ids = self.tables["legislator"].open_states_ids
        votes = PersonVote.objects.filter(item__session=self.session)
        return {
            (vote.item.chamber, vote.item.number, ids[vote.person_id]): vote
            for vote in votes.select_related("item")
            if vote.person_id in ids
        }

    def label(self, key):
        chamber, number, person_id = key
        name = self.record.names.get(person_id) or str(
            self.tables["legislator"].rows.get(person_id, person_id)
        )
        return f"{Chamber(chamber).label} {number}, {name}"

    def kept(self, key, row):
        if not row.reason:
            return ""
        return (
            f"corrected by hand and kept as {row.option}, counted as "
            f"{row.counted_as} ({row.reason})."
        )

    def complete(self, key, row):
        chamber, number, person_id = key
        row.item = self.tables["scored item"].rows[chamber, number]
        row.person = self.tables["legislator"].rows[person_id]


def _option(item, counted_as) -> str:
    option = item.option(counted_as)
    known = PersonVote.Option.values
    return option if option in known else PersonVote.Option.UNKNOWN.value
