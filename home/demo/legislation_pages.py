"""Pages of the legislature before they are pages: agendas, their items, bills."""

from datetime import date

from .blocks import body as flat
from .blocks import button, call_to_action, callout, story, update
from .entries import Entry
from .legislation_entries import HOUSE, SENATE, BillEntry
from .prose import html

FIND = "https://malegislature.gov/Search/FindMyLegislator"


def agenda(slug, title, summary, image, session, introduction, pillars, *items, **more):
    """An agenda of a session; `pillars` are named by their slugs, in order."""
    fields = {
        "session": f"session:{session}",
        "introduction": html(introduction),
        "pillars": [f"pillar:{pillar}" for pillar in pillars],
        "kind": more.pop("kind", "legislative"),
    }
    blocks = flat(list(more.pop("body", ())))
    return Entry(
        "agenda", slug, title, summary, image, blocks, items, fields=fields, **more
    )


def item(slug, title, summary, image, *why, pillar, **more) -> Entry:
    """An item of an agenda.

    `bills` names the scorecard's item ("194-H3056-S1937"), `more_bills` others;
    `act` is what readers can do: a title and a text, or blocks; `updates` are (date,
    title, text).
    """
    act = more.pop("act", ())
    act = [join_in(*act)] if act and isinstance(act[0], str) else act
    fields = {
        "pillar": f"pillar:{pillar}",
        "item": f"item:{more['bills']}" if more.get("bills") else None,
        "more_bills": [f"bill:{bill}" for bill in more.pop("more_bills", ())],
        "ask": html(more.pop("ask", "")),
        "steps": flat(list(act)),
        "updates": [update(*row) for row in more.pop("updates", ())],
    }
    more.pop("bills", None)
    summary = " ".join(summary.split())
    blocks = flat(list(why))
    return Entry(
        "agenda_item", slug, title, summary, image, blocks, fields=fields, **more
    )


def join_in(title: str, text: str):
    """The same two buttons under each item: call, and join in."""
    return call_to_action(
        title,
        text,
        button("Find your legislators", FIND),
        button("Work on this with us", "page:volunteer", "secondary"),
    )


def bill_page(bill: BillEntry, text: str, ask: str, **more) -> Entry:
    """The page of a bill, with a log of the way to its status."""
    words = NOTE_REAL if bill.is_real else NOTE_INVENTED
    fields = {
        "bill": f"bill:{bill.session}-{bill.identifier}",
        "position": more.pop("position", "support"),
        "ask": html(ask),
        "actions": log(bill),
    }
    blocks = flat([story(text), callout("In this demo", words)])
    slug = f"{bill.session}-{bill.identifier}".lower()
    return Entry(
        *("bill", slug, bill.short_title, bill.description, None, blocks),
        fields=fields,
        **more,
    )


NOTE_REAL = (
    "The bill's number, its title and where it stood are public record. The dates of "
    "the steps after its filing are examples, and who signed it is invented."
)
NOTE_INVENTED = (
    "This bill is invented, with its number, its way and its votes, so that every "
    "status can be seen."
)

# Steps of a bill of 2025 and 2026: (usual day, status, words).
STEPS = {
    "filed": (date(2025, 1, 17), "filed", "Filed"),
    "referred": (
        *(date(2025, 2, 27), "in_committee"),
        "Referred to a joint committee",
    ),
    "heard": (date(2025, 6, 17), "", "Heard in public by the committee"),
    "reported": (
        *(date(2025, 7, 22), "reported_favorably"),
        "Reported favorably by the committee",
    ),
    "study": (date(2026, 3, 18), "sent_to_study", "Sent to study by the committee"),
    "accompanied": (
        *(date(2026, 3, 18), "accompanied"),
        "Joined to another bill by the committee",
    ),
    "omnibus": (
        *(date(2025, 7, 4), "passed_via_omnibus"),
        "Became law as a part of the budget",
    ),
    "within": (
        *(date(2025, 9, 25), "passed"),
        "Passed by the Senate as a part of a larger bill",
    ),
    "passed": (date(2025, 11, 13), "passed", "Passed to be engrossed"),
    "other": (date(2026, 5, 14), "passed", "Passed with an amendment"),
    "conference": (
        *(date(2026, 6, 4), "conference_committee"),
        "Sent to a committee of conference, three members of each chamber",
    ),
    "enacted": (date(2026, 7, 30), "enacted", "Enacted, laid before the Governor"),
    "signed": (date(2026, 8, 7), "signed", "Signed by the Governor"),
    "vetoed": (date(2026, 8, 7), "vetoed", "Vetoed by the Governor"),
}
OF_BOTH = ("heard", "conference", "signed", "vetoed")
BOTH_PASSED = ("referred", "heard", "reported", "passed", "other")
# The steps after its filing by which a bill came to where it stands.
WAYS = {
    "filed": (),
    "in_committee": ("referred", "heard"),
    "reported_favorably": ("referred", "heard", "reported"),
    "sent_to_study": ("referred", "heard", "study"),
    "accompanied": ("referred", "heard", "accompanied"),
    "passed": ("referred", "heard", "reported", "passed"),
    "within": ("referred", "heard", "reported", "within"),
    "passed_via_omnibus": ("referred", "heard", "reported", "omnibus"),
    "conference_committee": (*BOTH_PASSED, "conference"),
    "enacted": (*BOTH_PASSED, "enacted"),
    "signed": (*BOTH_PASSED, "enacted", "signed"),
    "vetoed": (*BOTH_PASSED, "enacted", "vetoed"),
}


def log(bill: BillEntry) -> list[dict]:
    """The dated steps of a bill of the 194th General Court to where it stands."""
    if bill.session != "194":
        return []
    way = ["filed", *WAYS[bill.way or bill.status]]
    if "other" in bill.days and "other" not in way:
        way.append("other")
    return [_step(bill, name) for name in way]


def _step(bill: BillEntry, name: str) -> dict:
    day, status, words = STEPS[name]
    chamber = "" if name in OF_BOTH else bill.chamber
    if name == "other":
        chamber = SENATE if bill.chamber == HOUSE else HOUSE
    if name == "filed" and bill.docket_number:
        words = f"{words} as {bill.docket_number}"
    return {
        "date": bill.days.get(name, day),
        "chamber": chamber,
        "status": status,
        "description": words,
    }
