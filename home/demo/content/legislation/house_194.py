"""The House's roll calls of the 194th General Court, all invented.

None stands in a real journal, and none is of a real bill.
"""

from .days_194 import (
    AIR_HOUSE,
    CARE_HOUSE,
    ENERGY_HOUSE,
    HOUSE_BUDGET,
    LAST_DAY,
    PHOTO_HOUSE,
    RULES,
    WORKWEEK_HOUSE,
)
from .sessions import CLIMATE, ECONOMY, GOVERNMENT, JUSTICE

# (number, day, bill, amendment), (title, keyword, pillar), (position, bar, question)
HOUSE_ROWS = (
    (
        (4, RULES, "", ""),
        ("Three days to read a final bill", "Open government", GOVERNMENT),
        ("yes", 0.86, "Whether a conference report waits three days."),
    ),
    (
        (5, RULES, "", ""),
        ("Committee votes by name", "Open government", GOVERNMENT),
        ("yes", 0.8, "Whether committees print who voted how."),
    ),
    (
        (6, RULES, "", ""),
        ("Fewer recorded votes", "Open government", GOVERNMENT),
        ("no", 0.3, "Whether a roll call needs twice as many to ask for it."),
    ),
    (
        (31, HOUSE_BUDGET, "H9001", "44"),
        ("Proof of residence at shelters", "Housing", ECONOMY),
        ("no", 0.35, "Whether a family must prove a year here to get a bed."),
    ),
    (
        (32, HOUSE_BUDGET, "H9001", "101"),
        ("Exempting towns from zoning near trains", "Housing", ECONOMY),
        ("no", 0.4, "Whether towns may opt out of homes at trains."),
    ),
    (
        (33, HOUSE_BUDGET, "H9001", "187"),
        ("Rent help before the court date", "Housing", ECONOMY),
        ("yes", 0.62, "Whether help comes before an eviction and not after."),
    ),
    (
        (34, HOUSE_BUDGET, "H9001", "230"),
        ("Charging families for prison calls", "Prisons", JUSTICE),
        ("no", 0.32, "Whether calls from prison cost money again."),
    ),
    (
        (36, HOUSE_BUDGET, "H9001", "311"),
        ("A cut in the tax on large estates", "Taxes", ECONOMY),
        ("no", 0.38, "Whether estates of three million go untaxed."),
    ),
    (
        (37, HOUSE_BUDGET, "H9001", "402"),
        ("Fare-free regional buses for good", "Transit", CLIMATE),
        ("yes", 0.5, "Whether the buses that are free this year stay free."),
    ),
    (
        (71, WORKWEEK_HOUSE, "H9010", ""),
        ("Fair workweek, final passage", "Work", ECONOMY),
        ("yes", 0.42, "Whether the bill passes."),
    ),
    (
        (72, WORKWEEK_HOUSE, "H9010", "6"),
        ("Leaving out restaurants", "Work", ECONOMY),
        ("no", 0.6, "Whether restaurants need not post schedules."),
    ),
    (
        (80, AIR_HOUSE, "H9030", "3"),
        ("Total burden counts", "Clean air", CLIMATE),
        ("yes", 0.7, "Whether a permit looks at all sources in a place."),
    ),
    (
        (81, AIR_HOUSE, "H9030", ""),
        ("Air monitors, final passage", "Clean air", CLIMATE),
        ("yes", 0.12, "Whether the bill passes."),
    ),
    (
        (118, ENERGY_HOUSE, "S9002", "12"),
        ("Weaker wind targets", "Climate", CLIMATE),
        ("no", 0.35, "Whether the state buys half as much wind."),
    ),
    (
        (119, ENERGY_HOUSE, "S9002", "21"),
        ("New mains without a comparison", "Climate", CLIMATE),
        ("no", 0.45, "Whether a gas main needs no look at alternatives."),
    ),
    (
        (121, ENERGY_HOUSE, "S9002", "60"),
        ("Insulate rented homes first", "Climate", CLIMATE),
        ("yes", 0.88, "Whether efficiency money goes to renters first."),
    ),
    (
        (150, CARE_HOUSE, "S9040", "8"),
        ("Pay for early educators", "Child care", ECONOMY),
        ("yes", 0.55, "Whether pay follows that of public schools."),
    ),
    (
        (166, PHOTO_HOUSE, "H9070", ""),
        ("Taking up photo identification", "Voting", GOVERNMENT),
        ("no", 0.28, "Whether the bill is called back from its study."),
    ),
    (
        (201, LAST_DAY, "H9010", ""),
        ("Fair workweek over the veto", "Work", ECONOMY),
        (
            "yes",
            0.66,
            "Whether two thirds pass the bill over the veto.",
        ),
    ),
    (
        (202, LAST_DAY, "S9020", ""),
        ("Extending the conference on buses", "Transit", CLIMATE),
        ("yes", 0.2, "Whether talks go on after the last day."),
    ),
)
