"""The rows of a votes sheet added up, against the official columns."""

from collections.abc import Iterator

from legislation.workbook import normalise
from legislation.workbook.findings import Finding, note, warning
from legislation.workbook.parsed import ItemKind, ParsedWorkbook
from legislation.workbook.quality.joined import JoinedItem, joined_items
from legislation.workbook.sheets import WorkbookSheets


def findings(sheets: WorkbookSheets, book: ParsedWorkbook) -> Iterator[Finding]:
    for chamber in book.items:
        for joined in joined_items(sheets, book, chamber):
            if joined.record:
                yield from _official(joined)
                yield from _difference(joined)


def _official(joined: JoinedItem) -> Iterator[Finding]:
    for name in ("# of Y", "# of N"):
        value = joined.record.raw(name)
        if normalise.text(value) and normalise.count(value) is None:
            message = f"“{normalise.text(value)}” is not a number of votes."
            yield warning("unreadable_tally", message, **joined.in_bills(name))
        elif not normalise.text(value) and joined.item.kind is ItemKind.ROLL_CALL:
            message = f"Item {joined.item.number} has no official tally."
            yield warning("missing_tally", message, **joined.in_bills(name))


def _difference(joined: JoinedItem) -> Iterator[Finding]:
    item = joined.item
    if item.official is None or joined.column is None or item.counted == item.official:
        return
    place = joined.in_bills("# of Y") | {"value": str(item.official)}
    says = f"Item {item.number}: the rows add up to {item.counted}"
    if item.official.is_inverted(item.counted):
        yield warning(
            "inverted_result",
            f"{says}, and the official columns say {item.official}, the opposite "
            f"result. {_cause(joined)}",
            **place,
        )
    yield note(
        "tally_mismatch",
        f"{says}, and the official columns say {item.official}.",
        **place,
    )


def _cause(joined: JoinedItem) -> str:
    item = joined.item
    if item.position_by_tally and item.position_by_tally is not item.position:
        return (
            f"Our position is {item.position} here; the official tally fits "
            f"{item.position_by_tally}."
        )
    return "Either the official columns or the votes are wrong."
