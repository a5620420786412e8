"""Four items of the agenda before: their numbers and titles are public record.

A status stands only where we know it: all four ended with their session.
"""

from ...legislation_entries import BillEntry, ItemEntry

SESSION = "193"

# (short title, pillar, official title, House and Senate bill as (number, status),
# what it does)
AGENDA = (
    (
        "Medicare for all",
        "economy",
        "An Act establishing medicare for all in Massachusetts",
        ("H1239", ""),
        ("S744", ""),
        "Pays for everybody's care from one public trust.",
    ),
    (
        "Safe communities",
        "justice & equality",
        "An Act to protect the civil rights and safety of all Massachusetts residents",
        ("H2288", "reported_favorably"),
        ("S1510", ""),
        "Keeps local police out of federal immigration enforcement.",
    ),
    (
        "Raise the age",
        "justice & equality",
        "An Act to promote public safety and better outcomes for young adults",
        ("H1710", ""),
        ("S942", ""),
        "Moves cases of people aged 18 to 20 into the juvenile courts.",
    ),
    (
        "Prison moratorium",
        "justice & equality",
        "An Act establishing a jail and prison construction moratorium",
        ("H1795", ""),
        ("S1979", ""),
        "Pauses the building of prisons and jails for five years.",
    ),
)

ITEMS = tuple(
    ItemEntry(SESSION, f"{house[0]}/{senate[0]}", short_title, pillar)
    for short_title, pillar, _, house, senate, _ in AGENDA
)
BILLS = tuple(
    BillEntry(
        *(SESSION, number, title, short_title, status, description),
        item=f"{house[0]}/{senate[0]}",
    )
    for short_title, _, title, house, senate, description in AGENDA
    for number, status in (house, senate)
)
