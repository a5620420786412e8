"""What the workbook's cells mean, whatever way they were typed."""

import re
from datetime import date, datetime
from enum import StrEnum

from openpyxl.utils.datetime import from_excel

from legislation.scoring import CountedAs
from legislation.workbook.reader import Value

_PERSON_ID_START = "ocd-person/"

# The organization's four tags, and the names of its pillars that stand for them.
TAGS = ("economy", "justice & equality", "government", "environment")
_TAG_BY_NAME = {tag: tag for tag in TAGS} | {
    "shared prosperity": "economy",
    "all means all": "justice & equality",
    "good govt/strong democracy": "government",
    "good government & strong democracy": "government",
    "good government/strong democracy": "government",
    "strong democracy": "government",
    "infrastructure/environment": "environment",
    "sustainable infrastructure & environmental protection": "environment",
}

# The words of malegislature.gov and of the agenda for where a bill stands.
_STATUS_BY_NAME = {
    "in committee": "in_committee",
    "advanced out of committee": "reported_favorably",
    "reported favorably": "reported_favorably",
    "sent to study": "sent_to_study",
    "accompanied other legislation": "accompanied",
    "passed": "passed",
    "passed via omnibus": "passed_via_omnibus",
    "passed via omnibus bill": "passed_via_omnibus",
    "conference committee": "conference_committee",
    "enacted": "enacted",
    "signed": "signed",
    "vetoed": "vetoed",
}

_COUNTED_AS = {
    "+": CountedAs.WITH,
    "-": CountedAs.AGAINST,
    "nv": CountedAs.ABSENT,
    "nvp": CountedAs.PRESENT,
    "n/a": CountedAs.NOT_IN_OFFICE,
    "": CountedAs.BLANK,
}

_BILL = re.compile(
    r"(?<![a-z])(h|house|s|senate)[\s.\-]*(?:bill[\s.]*)?(?:no[\s.]*)?"
    r"(d|docket)?[\s.\-]*0*([1-9]\d*)(?!\d)",
    re.IGNORECASE,
)
_DATE_FORMATS = ("%m/%d/%Y", "%m/%d/%y", "%Y-%m-%d", "%m-%d-%Y", "%B %d, %Y")
_EXCEL_SERIALS = range(20_000, 80_000)  # 1954 to 2119


class Position(StrEnum):
    """The vote the organization asked for; also what an official vote can be."""

    YES = "yes"
    NO = "no"

    @property
    def opposite(self) -> "Position":
        return Position.NO if self is Position.YES else Position.YES


def text(value: Value) -> str:
    """Return a cell as one line of text: no stray spaces, 2.0 as "2", empty as ""."""
    return " ".join(raw_text(value).split())


def raw_text(value: Value) -> str:
    """Return a cell as typed, numbers without a needless ".0", empty as ""."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return str(value)


def bill_identifiers(value: Value) -> tuple[str, ...]:
    """Return every bill or docket number in the text, as "H3110" or "SD467".

    Reads any spelling: "H 3110", "h.3110", "HD.4328 / S.374", "House Bill 3110".
    """
    return tuple(
        f"{chamber[0]}{docket[:1]}{number}".upper()
        for chamber, docket, number in _BILL.findall(text(value))
    )


def bill_identifier(value: Value) -> str:
    """Return the bill number of a cell, its text without dots and spaces if none."""
    found = bill_identifiers(value)
    return found[0] if found else re.sub(r"[.\s]", "", text(value))


def item_key(value: Value) -> str:
    """Return what names an agenda item: its bill identifiers, joined by "/"."""
    return "/".join(bill_identifiers(value)) or text(value)


def is_docket_number(identifier: str) -> bool:
    return identifier[1:2] == "D"


def chamber_of_bill(identifier: str) -> str:
    """Return "lower" for a House number and "upper" for a Senate one."""
    return "lower" if identifier.startswith("H") else "upper"


def tag(name: str) -> str | None:
    """Return one of TAGS, None for a name that stands for none of them."""
    return _TAG_BY_NAME.get(text(name).lower())


def tags(value: Value) -> tuple[str, ...]:
    """Return the known tags of a tags cell, each once, in the cell's order."""
    known = (tag(name) for name in tag_names(value))
    return tuple(dict.fromkeys(name for name in known if name))


def tag_names(value: Value) -> list[str]:
    """Return the names in a tags cell, which separates them by commas."""
    return [name for part in raw_text(value).split(",") if (name := text(part))]


def bill_status(value: Value) -> str | None:
    """Return the code of a bill's status, None for words that are not known."""
    return _STATUS_BY_NAME.get(text(value).lower())


def calendar_date(value: Value) -> date | None:
    """Return a date cell or a typed date (month first), None when it is neither."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    typed = text(value)
    if typed.isdigit() and int(typed) in _EXCEL_SERIALS:
        return from_excel(int(typed)).date()
    for date_format in _DATE_FORMATS:
        try:
            return datetime.strptime(typed, date_format).date()
        except ValueError:
            continue
    return None


def person_id(value: Value) -> str | None:
    """Return an Open States person id, None for anything else in its place."""
    typed = text(value)
    return typed if typed.startswith(_PERSON_ID_START) else None


def position(value: Value) -> Position | None:
    """Return the position in any case ("Yes", "NO"), None for anything else."""
    try:
        return Position(text(value).lower())
    except ValueError:
        return None


def counted_as(value: Value) -> CountedAs | None:
    """Return what a vote cell says, None for a value that means nothing."""
    return _COUNTED_AS.get(text(value).lower())


def cosponsored(value: Value) -> bool:
    """Return whether a cell says "Y" or "y" exactly; "Y " never counted as one."""
    return raw_text(value).upper() == "Y"


def count(value: Value) -> int | None:
    """Return a number of votes, None for an empty cell or one that is no number."""
    typed = text(value)
    return int(typed) if typed.isdecimal() else None


def one_line_description(value: Value) -> str:
    """Return the description: the second of its lines, or the only one.

    With more than one line the first repeats the item's heading and the rest its
    position. Empty lines do not count.
    """
    lines = [line for part in raw_text(value).splitlines() if (line := text(part))]
    return lines[min(1, len(lines) - 1)] if lines else ""
