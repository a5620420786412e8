"""A chamber's scored items, joined from its bills sheet and its votes sheet."""

import re
from collections.abc import Iterator

from legislation.scoring import CountedAs
from legislation.workbook import normalise, official_links
from legislation.workbook.parsed import (
    CosponsorshipThreshold,
    ItemKind,
    ScoredItem,
    SessionTerm,
    Tally,
)
from legislation.workbook.sheets import (
    Record,
    VoteColumn,
    VotesSheet,
    WorkbookSheets,
)

_COSPONSORSHIP = re.compile(r"co-?sponsor", re.IGNORECASE)
_SHARE = re.compile(r"(?:(>|more than|over)\s*)?(\d{1,3})\s*%", re.IGNORECASE)


def scored_items(
    sheets: WorkbookSheets, chamber: str, term: SessionTerm
) -> Iterator[ScoredItem]:
    """Yield every item that either sheet has, in the bills sheet's order.

    Where both sheets say something, the bills sheet's word is taken; of a number
    typed twice, the last row or column.
    """
    table, votes = sheets.roll_calls[chamber], sheets.votes[chamber]
    records = {record.text("roll_call_number"): record for record in table.records}
    columns = {column.number: column for column in votes.columns}
    for number in dict.fromkeys((*records, *columns)):
        if number:
            record = records.get(number) or Record(table.sheet.name, 0, {}, {})
            column = columns.get(number) or VoteColumn(0, number, None, None, None)
            yield _scored_item(chamber, record, column, votes, term.identifier)


def threshold_in(words: str) -> CosponsorshipThreshold | None:
    """Return the share of the agenda a title or description asks cosponsored."""
    share = _SHARE.search(words) if _COSPONSORSHIP.search(words) else None
    return CosponsorshipThreshold(int(share[2]), bool(share[1])) if share else None


def _scored_item(
    chamber: str, record: Record, column: VoteColumn, votes: VotesSheet, court: str
) -> ScoredItem:
    bill = normalise.bill_identifier(record.raw("bill_number") or column.bill)
    date = normalise.calendar_date(record.raw("vote_date") or column.date)
    position = normalise.position(record.raw("progressive_position") or column.position)
    kind, threshold = _kind(record, is_roll_call=bool(bill or date))
    return ScoredItem(
        chamber,
        column.number,
        kind,
        threshold,
        bill,
        date,
        position,
        normalise.position(column.position),
        bills_row=record.row or None,
        votes_column=column.column or None,
        bill_url=record.text("url") or official_links.bill_url(court, bill),
        official_url=record.text("roll_call_url")
        or official_links.roll_call_url(court, chamber, kind, column.number),
        **_words(record),
        **_tallies(record, column, votes, position),
    )


def _words(record: Record) -> dict:
    return {
        "order": record.text("pm_score"),
        "title": record.text("title"),
        "description": normalise.one_line_description(record.raw("description")),
        "keyword": record.text("keyword"),
        "amendment": record.text("amendment"),
        "tags": normalise.tags(record.raw("tags")),
    }


def _kind(
    record: Record, is_roll_call: bool
) -> tuple[ItemKind, CosponsorshipThreshold | None]:
    """An item with neither bill nor date on either sheet has no roll call."""
    if is_roll_call:
        return ItemKind.ROLL_CALL, None
    for name in ("title", "description"):
        if threshold := threshold_in(record.text(name)):
            return ItemKind.COSPONSORSHIP_THRESHOLD, threshold
    return ItemKind.PLEDGE, None


def _tallies(record: Record, column: VoteColumn, votes: VotesSheet, position) -> dict:
    with_us = _signs(votes, column.column)
    official = official_tally(record)
    return {
        "official": official,
        "counted": with_us.reversed if position is normalise.Position.NO else with_us,
        "position_by_tally": _position_by_tally(with_us, official),
    }


def _signs(votes: VotesSheet, column: int) -> Tally:
    """Count "+" as yes and "-" as no down a column."""
    cells = [
        normalise.counted_as(row.cells[column])
        for row in votes.rows
        if column in row.cells
    ]
    return Tally(cells.count(CountedAs.WITH), cells.count(CountedAs.AGAINST))


def official_tally(record: Record) -> Tally | None:
    """Return what the official columns say, None unless both hold numbers."""
    yes = normalise.count(record.raw("# of Y"))
    no = normalise.count(record.raw("# of N"))
    return None if yes is None or no is None else Tally(yes, no)


def _position_by_tally(
    with_us: Tally, official: Tally | None
) -> normalise.Position | None:
    if official is None:
        return None
    for_yes = official.distance(with_us)
    for_no = official.distance(with_us.reversed)
    if for_yes == for_no:
        return None
    return normalise.Position.YES if for_yes < for_no else normalise.Position.NO
