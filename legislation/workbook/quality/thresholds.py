"""Typed cosponsorship thresholds, against the sponsorship sheet and their own text."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from legislation.scoring import CountedAs
from legislation.workbook import normalise
from legislation.workbook.findings import Finding, note, warning
from legislation.workbook.parsed import CosponsorshipThreshold, ParsedWorkbook
from legislation.workbook.quality.joined import JoinedItem, joined_items
from legislation.workbook.scored_items import threshold_in
from legislation.workbook.sheets import VoteRow, WorkbookSheets

_TYPED = {CountedAs.WITH: True, CountedAs.AGAINST: False}


@dataclass(frozen=True)
class _Cell:
    """A "+" or "-" on a threshold beside the items its legislator cosponsored."""

    row: VoteRow
    is_met: bool
    cosponsored: int

    def __str__(self):
        return f"{self.row.name} has “{'+' if self.is_met else '-'}”"


def findings(sheets: WorkbookSheets, book: ParsedWorkbook) -> Iterator[Finding]:
    cosponsored = {
        sponsor.person_id: len(sponsor.cosponsored)
        for sponsor in book.sponsorships
        if sponsor.person_id
    }
    for chamber in book.items:
        for joined in joined_items(sheets, book, chamber):
            if joined.item.threshold:
                cells = list(_cells(joined, cosponsored))
                yield from _words(joined)
                yield from _against_words(joined, cells, len(book.agenda))
                yield from _inconsistent(joined, cells, len(book.agenda))


def _cells(joined: JoinedItem, cosponsored: dict[str, int]) -> Iterator[_Cell]:
    """Yield the cells that say the threshold is met or not, of people with a count."""
    if joined.column is None:
        return
    for row in joined.votes.rows:
        typed = normalise.counted_as(row.cells.get(joined.column.column))
        if typed in _TYPED and row.person_id in cosponsored:
            yield _Cell(row, _TYPED[typed], cosponsored[row.person_id])


def _in_description(joined: JoinedItem) -> CosponsorshipThreshold:
    in_description = threshold_in(joined.record.text("description"))
    return in_description or joined.item.threshold


def _words(joined: JoinedItem) -> Iterator[Finding]:
    in_title, in_description = joined.item.threshold, _in_description(joined)
    if in_title.percent != in_description.percent:
        yield warning(
            "threshold_text_conflict",
            f"Item {joined.item.number}: the title asks for {in_title}, the "
            f"description for {in_description}.",
            **joined.in_bills("title"),
        )


def _against_words(
    joined: JoinedItem, cells: list[_Cell], items: int
) -> Iterator[Finding]:
    """What is typed, against what the title and the description ask for."""
    in_title, in_description = joined.item.threshold, _in_description(joined)
    for cell in cells:
        by_title = in_title.is_met(cell.cosponsored, items)
        by_description = in_description.is_met(cell.cosponsored, items)
        says = f"{cell} on item {joined.item.number} with {cell.cosponsored} of {items}"
        place = joined.in_votes(cell.row.row)
        if by_title is not by_description:
            agrees = "title" if cell.is_met is by_title else "description"
            yield note(
                "threshold_ambiguous",
                f"{says} cosponsored: the title asks for {in_title}, the description "
                f"for {in_description}; this follows the {agrees}.",
                **place,
            )
        elif cell.is_met is not by_title:
            message = f"{says} cosponsored, and the item asks for {in_title}."
            yield warning("threshold_typed_wrong", message, **place)


def _inconsistent(
    joined: JoinedItem, cells: list[_Cell], items: int
) -> Iterator[Finding]:
    """People with the same count and another result, at the cells of the fewer."""
    by_count = defaultdict(lambda: {True: [], False: []})
    for cell in cells:
        by_count[cell.cosponsored][cell.is_met].append(cell)
    for count, sides in by_count.items():
        fewer, more = sorted(sides.values(), key=len)
        for cell in fewer:
            others = "; ".join(other.row.name for other in more)
            yield warning(
                "threshold_inconsistent",
                f"{cell} on item {joined.item.number}; with the same {count} of "
                f"{items} items cosponsored, {others} do not.",
                **joined.in_votes(cell.row.row),
            )
