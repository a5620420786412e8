"""Scored items: where the bills sheet and the votes sheet say different things."""

import re
from collections.abc import Iterator

from legislation.workbook import normalise
from legislation.workbook.findings import Finding, error, note, warning
from legislation.workbook.parsed import ItemKind, ParsedWorkbook, SessionTerm
from legislation.workbook.quality.joined import JoinedItem, joined_items
from legislation.workbook.sheets import BILL_ROW, DATE_ROW, POSITION_ROW, WorkbookSheets

_POSITION_IN_DESCRIPTION = re.compile(r"progressive position:\s*(\w+)", re.IGNORECASE)


def findings(sheets: WorkbookSheets, book: ParsedWorkbook) -> Iterator[Finding]:
    yield from _other_session(book)
    for chamber in book.items:
        for joined in joined_items(sheets, book, chamber):
            yield from _presence(joined)
            yield from _positions(joined)
            yield from _bills(joined)
            yield from _dates(joined, book.term)
            yield from _without_roll_call(joined)


def _other_session(book: ParsedWorkbook) -> Iterator[Finding]:
    """One date outside the session is a slip; most of them are another session."""
    dates = [item.date for items in book.items.values() for item in items if item.date]
    outside = [date for date in dates if not book.term.includes(date)]
    if len(outside) > len(dates) / 2:
        yield error(
            "other_session",
            f"{len(outside)} of {len(dates)} items are dated outside the session "
            f"{book.term.identifier} ({book.term.start_date} to {book.term.end_date}), "
            f"from {min(outside)} on: this is another session's workbook.",
        )


def _presence(joined: JoinedItem) -> Iterator[Finding]:
    number = joined.item.number
    if not joined.column:
        yield warning(
            "item_without_votes",
            f"Item {number} has no column in {joined.votes.sheet.name}.",
            **joined.in_bills("roll_call_number"),
        )
    if not joined.record:
        yield warning(
            "item_without_row",
            f"Item {number} has no row in {joined.bills_sheet}: its title, tally and "
            "tags are not known.",
            **joined.in_votes(BILL_ROW),
        )


def _positions(joined: JoinedItem) -> Iterator[Finding]:
    item = joined.item
    if item.position is None:
        place = (
            joined.in_bills("progressive_position")
            if joined.record
            else joined.in_votes(POSITION_ROW)
        )
        message = f"Our position on item {item.number} must be Yes or No."
        yield warning("unknown_position", message, **place)
        return
    for where, other in _other_positions(joined):
        if other and other is not item.position:
            yield warning(
                "position_conflict",
                f"Item {item.number}: our position is {item.position} here, and "
                f"{other} in {where}. {_evidence(joined)}",
                **joined.in_bills("progressive_position"),
            )


def _other_positions(joined: JoinedItem) -> Iterator[tuple[str, object]]:
    if joined.record and joined.column:
        position = normalise.position(joined.column.position)
        place = joined.in_votes(POSITION_ROW)
        yield f"{place['sheet']}, cell {place['column']}{place['row']}", position
    if joined.record:
        description = normalise.raw_text(joined.record.raw("description"))
        if found := _POSITION_IN_DESCRIPTION.search(description):
            yield "the description", normalise.position(found[1])


def _evidence(joined: JoinedItem) -> str:
    item = joined.item
    if not item.position_by_tally:
        return "The official columns fit both alike, or are empty."
    return f"The official tally {item.official} fits {item.position_by_tally}."


def _bills(joined: JoinedItem) -> Iterator[Finding]:
    item = joined.item
    if item.bill and not normalise.bill_identifiers(item.bill):
        place = (
            joined.in_bills("bill_number")
            if joined.record and joined.record.raw("bill_number")
            else joined.in_votes(BILL_ROW)
        )
        message = f"“{item.bill}” is not a bill number."
        yield warning("unreadable_bill", message, **place)
    if not (joined.record and joined.column):
        return
    in_votes = normalise.bill_identifier(joined.column.bill)
    in_bills = normalise.bill_identifier(joined.record.raw("bill_number"))
    if in_votes != in_bills:
        yield warning(
            "bill_conflict",
            f"Item {item.number} is about {in_bills or 'no bill'} here, and about "
            f"{in_votes or 'no bill'} in {joined.votes.sheet.name}.",
            **joined.in_bills("bill_number"),
        )


def _dates(joined: JoinedItem, term: SessionTerm) -> Iterator[Finding]:
    places = []
    if joined.record:
        places.append((joined.record.raw("vote_date"), joined.in_bills("vote_date")))
    if joined.column:
        places.append((joined.column.date, joined.in_votes(DATE_ROW)))
    is_roll_call = joined.item.kind is ItemKind.ROLL_CALL
    for value, place in places:
        yield from _date(joined.item.number, value, place, term, is_roll_call)
    found = [normalise.calendar_date(value) for value, _ in places]
    if len(found) == 2 and all(found) and found[0] != found[1]:
        yield warning(
            "date_conflict",
            f"Item {joined.item.number} is dated {found[0]} here, and {found[1]} in "
            f"{joined.votes.sheet.name}.",
            **joined.in_bills("vote_date"),
        )


def _date(number, value, place, term: SessionTerm, is_roll_call) -> Iterator[Finding]:
    date = normalise.calendar_date(value)
    if not normalise.text(value):
        if is_roll_call:
            yield warning("missing_date", f"Item {number} has no date here.", **place)
    elif date is None:
        message = f"“{normalise.text(value)}” is no date; write month/day/year."
        yield warning("unreadable_date", message, **place)
    elif not term.includes(date):
        message = (
            f"Item {number} is dated {date}, outside the session {term.identifier} "
            f"({term.start_date} to {term.end_date})."
        )
        yield warning("date_outside_session", message, **place)


def _without_roll_call(joined: JoinedItem) -> Iterator[Finding]:
    if joined.item.kind is not ItemKind.ROLL_CALL and joined.record:
        has_url = joined.item.official_url
        yield note(
            "not_a_roll_call",
            f"Item {joined.item.number} is no roll call (no bill, no date): "
            + (
                "its address is kept as typed."
                if has_url
                else "it gets no official link; one made from the number would be "
                "invented."
            ),
            **joined.in_bills("roll_call_number"),
        )
