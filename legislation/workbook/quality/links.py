"""Addresses of agenda bills that are about another bill, session or docket."""

from collections.abc import Iterator

from legislation.workbook import normalise
from legislation.workbook.findings import Finding, note, ranges, warning
from legislation.workbook.official_links import bill_in_url
from legislation.workbook.parsed import ParsedWorkbook
from legislation.workbook.sheets import Record, WorkbookSheets


def findings(sheets: WorkbookSheets, book: ParsedWorkbook) -> Iterator[Finding]:
    companions = {
        bill: set(item.bills) - {bill} for item in book.agenda for bill in item.bills
    }
    dockets = []
    for record in sheets.agenda.records:
        identifier = normalise.bill_identifier(record.raw("bill_number"))
        court, linked = bill_in_url(record.text("url")) or ("", "")
        if not linked:
            continue
        if court != book.term.identifier:
            yield _other_session(record, court)
        if linked == identifier:
            continue
        if _is_own_docket(linked, identifier):
            dockets.append((record.row, record.columns["url"]))
        else:
            is_companion = linked in companions.get(identifier, ())
            yield _other_bill(record, identifier, linked, is_companion)
    if dockets:
        yield _docket_links(sheets.agenda.sheet.name, dockets)


def _is_own_docket(linked: str, identifier: str) -> bool:
    same_chamber = normalise.chamber_of_bill(linked) == normalise.chamber_of_bill(
        identifier
    )
    return normalise.is_docket_number(linked) and same_chamber


def _other_session(record: Record, court: str) -> Finding:
    return warning(
        "url_of_other_session",
        f"The address is about General Court {court}.",
        record.sheet,
        record.row,
        record.column("url"),
        record.text("url"),
    )


def _other_bill(
    record: Record, identifier: str, linked: str, is_companion: bool
) -> Finding:
    what = "its companion in the other chamber" if is_companion else "another bill"
    return warning(
        "url_of_companion" if is_companion else "url_of_other_bill",
        f"The address of {identifier} is that of {linked}, {what}.",
        record.sheet,
        record.row,
        record.column("url"),
        record.text("url"),
    )


def _docket_links(sheet: str, cells: list[tuple[int, int]]) -> Finding:
    return note(
        "url_of_docket",
        f"{len(cells)} addresses name the docket; it is kept as the docket number.",
        sheet,
        cells=ranges(cells),
    )
