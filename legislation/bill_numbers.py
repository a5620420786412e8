"""Bill numbers in any spelling, and the bill that each names."""

import re

from django.db.models import Q

_GAP = r"[\s._+-]*"
# As a pattern of an address: "H 3110", "h.3110", "HD4328", "senate-docket-no.-123".
SPELLING = (
    rf"(?i:(?:house|senate|h|s){_GAP}(?:(?:bill|resolve){_GAP})?"
    rf"(?:(?:docket|d){_GAP})?(?:(?:number|no){_GAP})?0*[1-9][0-9]{{0,6}})"
)
# A session's list of bills; "194-h3110" is the page of a bill.
SESSION = r"(?![\w-]+-[hs]d?[0-9]+/)[0-9]{1,4}(?:-\w+)?"
_DOCKET = re.compile(r"(?:house|senate|h|s)(?:bill|resolve)?d")


def parse(text: str) -> str | None:
    """Return the identifier that a spelling means ("H3110"), None for other words."""
    text = text.strip()
    if not re.fullmatch(SPELLING, text):
        return None
    letters = re.sub(r"[^a-z]", "", text.lower())
    docket = "D" if _DOCKET.match(letters) else ""
    digits = re.search(r"[0-9]+$", text)[0].lstrip("0")
    return f"{letters[0].upper()}{docket}{digits}"


def means_no_page(slug: str) -> bool:
    """Tell whether an address below the list of bills is a number's or a session's."""
    return bool(re.fullmatch(rf"(?:{SPELLING}|{SESSION})/", f"{slug}/"))


def find_bill(identifier: str, session: str | None = None):
    """Return the bill with a public page that has this number or docket number.

    The newest session's, where several sessions have one and none is named; None
    where there is none.
    """
    from legislation.models import Bill

    named = Q(identifier=identifier) | Q(docket_number=identifier)
    bills = Bill.objects.filter(named).select_related("session", "page")
    if session is not None:
        bills = bills.filter(session__identifier=session)
    newest_first = bills.order_by("-session__start_date", "-pk")
    return next((bill for bill in newest_first if bill.url), None)
