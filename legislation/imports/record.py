"""What of a source becomes rows, decided row by row, and what is left out and why."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from legislation.imports.source import ImportSource
from legislation.models import Chamber
from legislation.workbook import (
    LegislatorSponsorships,
    LegislatorVotes,
    ScoredItem,
)

# How far to look on either side of a column for whose chamber is known.
_NEIGHBOURS = 2


@dataclass(frozen=True)
class Note:
    """Something that an import decided by itself, or left as it was."""

    code: str
    words: str


class SourceRecord:
    """The rows of a source, each person once, with notes of every decision.

    An Open States id that two rows share belongs to the first of them.
    """

    def __init__(self, source: ImportSource):
        self.book = source.book
        self.rosters = source.rosters
        self.notes: list[Note] = []
        self.voters = {
            chamber: self._once(f"{Chamber(chamber).label} votes", rows)
            for chamber, rows in self.book.legislators.items()
        }
        self.sponsors = self._once("Sponsorship", self.book.sponsorships)
        self.items = {
            chamber: tuple(self._settled(item) for item in items)
            for chamber, items in self.book.items.items()
        }
        for item in self.book.agenda:
            if not item.bills:
                words = f"{item.key} has no bill number: its cosponsors were left out."
                self._note("item_without_bill", words)
        self.chambers = {
            person_id: self._chamber(index, sponsor)
            for index, sponsor in enumerate(self.sponsors.values())
            if (person_id := sponsor.person_id)
        }

    @cached_property
    def names(self) -> dict[str, str]:
        """The names of everybody the workbook has, "Family, Given", by id."""
        names = {}
        for rows in (*self.voters.values(), self.sponsors):
            for person_id, row in rows.items():
                names.setdefault(person_id, row.name)
        return names

    @property
    def cosponsorships(self) -> Iterator[tuple[str, str]]:
        """(bill, person) of each item that somebody cosponsored.

        A pair's bill is the one of the person's own chamber.
        """
        items = {item.key: item for item in self.book.agenda}
        for person_id, sponsor in self.sponsors.items():
            for key in dict.fromkeys(sponsor.cosponsored):
                if bills := items[key].bills:
                    bill = items[key].bill(self.chambers[person_id])
                    yield bill or bills[0], person_id

    def _note(self, code: str, words: str) -> None:
        self.notes.append(Note(code, words))

    def _once(
        self, sheet: str, rows: Iterable[LegislatorVotes | LegislatorSponsorships]
    ) -> dict:
        kept = {}
        for row in rows:
            if row.person_id is None:
                words = f"{sheet}: {row.name} has no id and was left out."
                self._note("row_without_id", words)
                continue
            first = kept.setdefault(row.person_id, row)
            if first is not row:
                self._note(
                    "shared_id",
                    f"{sheet}: {row.name} has the id of {first.name}, whose row "
                    "counts; this row was left out.",
                )
        return kept

    def _settled(self, item: ScoredItem) -> ScoredItem:
        position = item.settled_position
        chamber = Chamber(item.chamber).label
        if position is None:
            words = f"{chamber} {item.number}: our position is not known."
            self._note("position_unknown", words)
        elif position is not item.position:
            self._note(
                "position_override",
                f"{chamber} {item.number} ({item.title}): the sheets disagree on our "
                f"position. The official tally {item.official} fits {position}, which "
                f"is imported instead of {item.position}; no score changes.",
            )
        return replace(item, position=position)

    def _chamber(self, index: int, sponsor: LegislatorSponsorships) -> str:
        """Return the chamber somebody signs bills in.

        It is where they vote; somebody without a row of votes (who left early) sits
        where the columns beside theirs do.
        """
        known = self._known_chamber(sponsor.person_id)
        if known:
            return known
        columns = [self._known_chamber(person_id) for person_id in self.sponsors]
        before = [chamber for chamber in columns[:index] if chamber]
        after = [chamber for chamber in columns[index:] if chamber]
        beside = Counter(before[-_NEIGHBOURS:] + after[:_NEIGHBOURS])
        chamber = max(beside, key=beside.get, default=Chamber.LOWER.value)
        self._note(
            "chamber_by_column",
            f"{sponsor.name} has no votes; by the columns beside theirs they signed "
            f"as a member of the {Chamber(chamber).label}.",
        )
        return chamber

    def _known_chamber(self, person_id: str) -> str:
        """Return the one chamber whose votes or roster has them, "" for none or two."""
        voted = [c for c, rows in self.voters.items() if person_id in rows]
        if len(voted) == 1:
            return voted[0]
        sit = [
            chamber
            for chamber, people in self.rosters.items()
            if any(person.id == person_id for person in people)
        ]
        return sit[0] if len(sit) == 1 else ""
