"""The list of bills, and the page of each that has one."""

from ...entries import Entry
from ...legislation_pages import bill_page
from ...prose import html
from . import bills_193, bills_194, bills_invented
from .bill_texts import POSITIONS, TEXTS

FOUND = {
    f"{bill.session}-{bill.identifier}": bill
    for bill in (*bills_194.BILLS, *bills_invented.BILLS, *bills_193.BILLS)
}

BILLS = Entry(
    "bills",
    "bills",
    "Bills",
    "Where each bill of our agenda stands, who has signed it and who has not.",
    "statehouse",
    children=tuple(
        bill_page(FOUND[name], text, ask, position=POSITIONS.get(name, "support"))
        for names, text, ask in TEXTS
        for name in names
    ),
    fields={
        "introduction": html("""
            Each bill of our agenda, with what it does, where it stands and who has
            signed it. Type a number as you like: *H 3056*, *h.3056* or *HD1112* lead to
            the same page.

            This is a demo: numbers and titles are public record, the legislators who
            signed are invented. Bills numbered 9000 and up are invented as a whole.
        """)
    },
)
