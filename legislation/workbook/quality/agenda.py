"""The agenda: tags, statuses, bills twice, items without bills, cosponsor cells."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from openpyxl.utils import get_column_letter

from legislation.workbook import normalise
from legislation.workbook.findings import Finding, note, warning
from legislation.workbook.parsed import ParsedWorkbook
from legislation.workbook.sheets import (
    ITEM_BILLS_COLUMN,
    Record,
    SponsorshipSheet,
    WorkbookSheets,
)


def findings(sheets: WorkbookSheets, book: ParsedWorkbook) -> Iterator[Finding]:
    for table in sheets.tables:
        for record in table.records:
            yield from _tags(record)
    for record in sheets.agenda.records:
        yield from _status(record)
    yield from _bill_numbers(sheets)
    yield from _items_without_bills(sheets, book)
    yield from _bills_without_items(sheets, book)
    yield from _pairs(sheets, book)
    yield from _cosponsor_cells(sheets.sponsorship)


def _place(record: Record, name: str) -> tuple:
    value = normalise.raw_text(record.raw(name))
    return record.sheet, record.row, record.column(name), value


def _tags(record: Record) -> Iterator[Finding]:
    place = _place(record, "tags")
    names = normalise.tag_names(record.raw("tags"))
    for name in names:
        if normalise.tag(name) is None:
            message = f"“{name}” is no tag and no pillar's name; it is left out."
            yield warning("unknown_tag", message, *place)
    if not names and "tags" in record.columns:
        yield note("missing_tags", "There is no tag.", *place)


def _status(record: Record) -> Iterator[Finding]:
    status = record.text("status")
    if status and normalise.bill_status(status) is None:
        message = f"“{status}” is not a status that bills can have; it is left out."
        yield warning("unknown_status", message, *_place(record, "status"))


def _bill_numbers(sheets: WorkbookSheets) -> Iterator[Finding]:
    first: dict[str, Record] = {}
    for record in sheets.agenda.records:
        place = _place(record, "bill_number")
        found = normalise.bill_identifiers(record.raw("bill_number"))
        if len(found) != 1:
            message = "There must be one bill number here."
            yield warning("unreadable_bill", message, *place)
            continue
        other = first.setdefault(found[0], record)
        if other is not record:
            message = f"{found[0]} is here twice, first in row {other.row}."
            yield warning("duplicate_bill", message, *place)


def _items_without_bills(sheets, book: ParsedWorkbook) -> Iterator[Finding]:
    column = get_column_letter(ITEM_BILLS_COLUMN)
    sheet = sheets.sponsorship.sheet.name
    known = {bill.identifier for bill in book.bills}
    keys = Counter(item.key for item in book.agenda)
    for item in book.agenda:
        place = sheet, item.row, column, item.key
        if not item.bills:
            message = "There is no bill number here."
            yield warning("unreadable_bill", message, *place)
        for bill in item.bills:
            if bill not in known:
                message = f"{bill} ({item.title}) is not on the sheet of agenda bills."
                yield warning("item_without_bill", message, *place)
        if keys[item.key] > 1:
            message = f"{item.key} is an item {keys[item.key]} times."
            yield warning("duplicate_item", message, *place)


def _bills_without_items(sheets, book: ParsedWorkbook) -> Iterator[Finding]:
    in_items = {bill for item in book.agenda for bill in item.bills}
    for bill in book.bills:
        if bill.identifier not in in_items:
            yield warning(
                "bill_without_item",
                f"{bill.identifier} ({bill.short_title}) has no row of cosponsors.",
                sheets.agenda.sheet.name,
                bill.row,
                value=bill.identifier,
            )


def _pairs(sheets: WorkbookSheets, book: ParsedWorkbook) -> Iterator[Finding]:
    """Bills of one item must have one short title, and no other item's."""
    item_of = {bill: item for item in book.agenda for bill in item.bills}
    titled = defaultdict(list)
    for bill in book.bills:
        if bill.identifier in item_of:
            titled[bill.short_title.lower()].append(bill)
    for bills in titled.values():
        keys = {item_of[bill.identifier].key: bill for bill in bills}
        for bill in list(keys.values())[1:]:
            yield _pair_conflict(sheets, bill, "is the title of another item's bill")
    for item in book.agenda:
        bills = [bill for bill in book.bills if bill.identifier in item.bills]
        for bill in bills[1:]:
            if bill.short_title.lower() != bills[0].short_title.lower():
                what = f"differs from its companion's, “{bills[0].short_title}”"
                yield _pair_conflict(sheets, bill, what)


def _pair_conflict(sheets: WorkbookSheets, bill, what: str) -> Finding:
    return warning(
        "pair_conflict",
        f"{bill.identifier}: the short title “{bill.short_title}” {what}.",
        sheets.agenda.sheet.name,
        bill.row,
        get_column_letter(sheets.agenda.columns["shorthand_title"]),
        bill.short_title,
    )


def _cosponsor_cells(sheet: SponsorshipSheet) -> Iterator[Finding]:
    """Cells that are not exactly Y or N; only "Y" and "y" count as cosponsoring."""
    for row in sheet.rows:
        for sponsor in sheet.columns:
            value = row.cells[sponsor.column]
            typed = normalise.raw_text(value)
            if typed in {"Y", "N"}:
                continue
            counts = "a cosponsor" if normalise.cosponsored(value) else "no cosponsor"
            yield warning(
                "cosponsor_cell",
                f"The cell must be Y or N; {sponsor.name} counts as {counts} of "
                f"{row.title or row.bills}.",
                sheet.sheet.name,
                row.row,
                get_column_letter(sponsor.column),
                typed,
            )
