"""From an uploaded file to everything the workbook says, with what is odd in it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from legislation.scoring import CountedAs, CountedVote
from legislation.workbook import normalise, official_links, quality
from legislation.workbook.parsed import (
    AgendaBill,
    AgendaItem,
    LegislatorSponsorships,
    LegislatorVotes,
    ParsedWorkbook,
    SessionTerm,
)
from legislation.workbook.reader import read_sheets
from legislation.workbook.scored_items import scored_items
from legislation.workbook.sheets import (
    CHAMBERS,
    Record,
    SponsorshipSheet,
    Table,
    VotesSheet,
    WorkbookSheets,
    read_typed_sheets,
)


def parse_workbook(file: BinaryIO, name: str, term: SessionTerm) -> ParsedWorkbook:
    """Return the workbook's content and findings; changes nothing anywhere.

    `file` must be seekable, `name` is its name with the extension. Raises
    WorkbookRefused when the file cannot be read as a scorecard workbook at all; a
    readable one with content that cannot be imported has `errors`.
    """
    sheets = read_typed_sheets(read_sheets(file, name))
    book = _book(sheets, term)
    return replace(book, findings=tuple(quality.findings(sheets, book)))


def _book(sheets: WorkbookSheets, term: SessionTerm) -> ParsedWorkbook:
    return ParsedWorkbook(
        term=term,
        items={
            chamber: tuple(scored_items(sheets, chamber, term)) for chamber in CHAMBERS
        },
        legislators={
            chamber: tuple(_legislators(chamber, sheets.votes[chamber]))
            for chamber in CHAMBERS
        },
        agenda=tuple(_agenda_items(sheets.sponsorship)),
        bills=tuple(_bills(sheets.agenda, term)),
        sponsorships=tuple(_sponsorships(sheets.sponsorship)),
    )


def _legislators(chamber: str, votes: VotesSheet) -> Iterator[LegislatorVotes]:
    columns = {column.number: column.column for column in votes.columns}
    for row in votes.rows:
        counted = tuple(
            CountedVote(
                number, normalise.counted_as(row.cells[column]) or CountedAs.BLANK
            )
            for number, column in columns.items()
            if column in row.cells
        )
        person_id = normalise.person_id(row.person_id)
        yield LegislatorVotes(chamber, row.row, person_id, row.name, counted)


def _agenda_items(sponsorship: SponsorshipSheet) -> Iterator[AgendaItem]:
    for row in sponsorship.rows:
        bills = normalise.bill_identifiers(row.bills)
        yield AgendaItem(row.row, normalise.item_key(row.bills), row.title, bills)


def _bills(table: Table, term: SessionTerm) -> Iterator[AgendaBill]:
    """Yield each bill once; of a number typed twice the last row counts."""
    records = {
        normalise.bill_identifier(record.raw("bill_number")): record
        for record in table.records
    }
    for identifier, record in records.items():
        if identifier:
            yield _bill(identifier, record, term)


def _bill(identifier: str, record: Record, term: SessionTerm) -> AgendaBill:
    url = record.text("url")
    return AgendaBill(
        row=record.row,
        order=record.text("sort"),
        identifier=identifier,
        docket_number=official_links.docket_number(identifier, url),
        title=record.text("name"),
        short_title=record.text("shorthand_title"),
        sponsors=record.text("sponsors"),
        description=record.text("description"),
        tags=normalise.tags(record.raw("tags")),
        status=normalise.bill_status(record.raw("status")),
        url=url or official_links.bill_url(term.identifier, identifier),
    )


def _sponsorships(sheet: SponsorshipSheet) -> Iterator[LegislatorSponsorships]:
    for column in sheet.columns:
        cosponsored = tuple(
            normalise.item_key(row.bills)
            for row in sheet.rows
            if normalise.cosponsored(row.cells[column.column])
        )
        person_id = normalise.person_id(column.person_id)
        yield LegislatorSponsorships(column.column, person_id, column.name, cosponsored)
