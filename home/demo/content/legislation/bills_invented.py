"""Bills that nobody filed, for roll calls and for what no real bill of ours is.

They are numbered 9000 and up, and say in their titles that they are invented.
"""

from datetime import date

from ...legislation_entries import BillEntry
from . import days_194 as days

SESSION = "194"

# (number, docket, words of the title after "An Act relative to", short title, status,
# what it does)
INVENTED = (
    (
        *("H9001", "HD9001", "an invented state budget", "Demo budget", "signed"),
        "A budget for the demo, so that amendments to it can be voted on.",
    ),
    (
        *("S9002", "SD9002", "an invented energy law", "Demo energy bill", "enacted"),
        "Sets targets for wind and sun, and for the wires that carry them.",
    ),
    (
        *("H9010", "HD9010", "a fair workweek", "Fair workweek", "vetoed"),
        "Has large chains post schedules two weeks ahead, and pay in part for a shift "
        "that is called off.",
    ),
    (
        *("S9020", "SD9020", "buses that come", "Buses that come"),
        "conference_committee",
        "Gives the regional transit authorities money they can plan with, for evenings "
        "and Sundays.",
    ),
    (
        *("H9030", "HD9030", "air monitors on every street", "Clean air", "passed"),
        "Puts monitors and filters where the air is worst.",
    ),
    (
        *(
            "S9040",
            "SD9040",
            "child care that holds",
            "Child care",
            "passed",
        ),
        "Writes the grants to child care providers into law and ties fees to income.",
    ),
    (
        *("S9060", "SD9060", "free lunch for every child", "Free school lunch"),
        "passed_via_omnibus",
        "Keeps breakfast and lunch free in every public school.",
    ),
    (
        *("H9050", "HD9050", "votes on the record", "Votes on the record", "filed"),
        "Leaves three days between the text of a final bill and the vote on it.",
    ),
    (
        *(
            "H9070",
            "HD9070",
            "photo identification at the polls",
            "Photo ID",
            "sent_to_study",
        ),
        "Would turn away voters who come without a license or a passport.",
    ),
)


# The day of each step where the roll calls or the calendar ask for one; see log().
DAYS = {
    "H9001": {
        "heard": date(2025, 3, 25),
        "reported": date(2025, 4, 16),
        "passed": days.HOUSE_BUDGET,
        "other": days.SENATE_BUDGET,
        "enacted": date(2025, 6, 30),
        "signed": date(2025, 7, 4),
    },
    "S9002": {
        "passed": days.ENERGY_SENATE,
        "other": days.ENERGY_HOUSE,
        "enacted": date(2026, 11, 19),
    },
    "H9010": {
        "passed": days.WORKWEEK_HOUSE,
        "other": days.WORKWEEK_SENATE,
        "enacted": date(2026, 7, 15),
        "vetoed": date(2026, 7, 24),
    },
    "H9030": {"passed": days.AIR_HOUSE, "other": days.AIR_SENATE},
    "S9040": {"passed": days.CARE_SENATE},
    "S9060": {"heard": date(2025, 3, 25), "reported": date(2025, 4, 16)},
}


def _invented(number, docket, words, short_title, status, description):
    title = f"An Act relative to {words} (invented bill)"
    return BillEntry(
        *(SESSION, number, title, short_title, status, description),
        docket_number=docket,
        is_real=False,
        days=DAYS.get(number, {}),
    )


BILLS = tuple(_invented(*row) for row in INVENTED)
