"""Addresses of the official record at malegislature.gov, made and read."""

import re

from legislation.workbook import normalise
from legislation.workbook.parsed import ItemKind
from legislation.workbook.sheets import CHAMBERS

_SITE = "https://malegislature.gov"
_BILL_URL = re.compile(r"malegislature\.gov/Bills/(\w+)/([HS]D?\d+)", re.IGNORECASE)


def bill_url(court: str, identifier: str) -> str:
    """Return where the official record has a bill, "" for none; `court` is "194"."""
    return f"{_SITE}/Bills/{court}/{identifier}" if identifier else ""


def roll_call_url(court: str, chamber: str, kind: ItemKind, number: str) -> str:
    """Return the PDF of a roll call; "" for an item that never was one."""
    if kind is not ItemKind.ROLL_CALL:
        return ""
    return f"{_SITE}/RollCall/{court}/{CHAMBERS[chamber]}RollCall{number}.pdf"


def bill_in_url(url: str) -> tuple[str, str] | None:
    """Return the (court, identifier) an address is about, None if about no bill."""
    found = _BILL_URL.search(url)
    return (found[1], normalise.bill_identifier(found[2])) if found else None


def docket_number(identifier: str, url: str) -> str:
    """Return the docket number a bill's own number or address tells, "" for none."""
    if normalise.is_docket_number(identifier):
        return identifier
    _, linked = bill_in_url(url) or ("", "")
    is_own = normalise.chamber_of_bill(linked) == normalise.chamber_of_bill(identifier)
    return linked if is_own and normalise.is_docket_number(linked) else ""
