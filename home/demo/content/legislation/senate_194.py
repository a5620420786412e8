"""The Senate's roll calls of the 194th General Court, all invented.

None stands in a real journal, and none is of a real bill.
"""

from .days_194 import (
    AIR_SENATE,
    CARE_SENATE,
    ENERGY_SENATE,
    LAST_DAY,
    PHOTO_SENATE,
    RULES,
    SENATE_BUDGET,
    SHELTER,
    WORKWEEK_SENATE,
)
from .sessions import CLIMATE, ECONOMY, GOVERNMENT

# (number, day, bill, amendment), (title, keyword, pillar), (position, bar, question)
SENATE_ROWS = (
    (
        (3, RULES, "", ""),
        ("Three days to read a final bill", "Open government", GOVERNMENT),
        ("yes", 0.78, "Whether a conference report waits three days."),
    ),
    (
        (8, SHELTER, "H9001", "4"),
        ("Proof of residence at shelters", "Housing", ECONOMY),
        ("no", 0.3, "Whether a family must prove a year here to get a bed."),
    ),
    (
        (9, SHELTER, "H9001", "7"),
        ("A cap on nights in shelter", "Housing", ECONOMY),
        ("no", 0.55, "Whether a family must leave after six months."),
    ),
    (
        (28, SENATE_BUDGET, "H9001", "90"),
        ("Exempting towns from zoning near trains", "Housing", ECONOMY),
        ("no", 0.3, "Whether towns may opt out of homes at trains."),
    ),
    (
        (29, SENATE_BUDGET, "H9001", "121"),
        ("Lower prices for medicines", "Health", ECONOMY),
        ("yes", 0.2, "Whether a commission may cap the price of some."),
    ),
    (
        (30, SENATE_BUDGET, "H9001", "260"),
        ("A cut in the tax on large estates", "Taxes", ECONOMY),
        ("no", 0.3, "Whether estates of three million go untaxed."),
    ),
    (
        (31, SENATE_BUDGET, "H9001", "377"),
        ("Slower clean cars", "Climate", CLIMATE),
        ("no", 0.42, "Whether the rule on new cars waits five years."),
    ),
    (
        (33, SENATE_BUDGET, "H9001", "510"),
        ("Free lunch for every child", "Schools", ECONOMY),
        ("yes", 0.15, "Whether school meals stay free."),
    ),
    (
        (46, ENERGY_SENATE, "S9002", "14"),
        ("Weaker wind targets", "Climate", CLIMATE),
        ("no", 0.3, "Whether the state buys half as much wind."),
    ),
    (
        (47, ENERGY_SENATE, "S9002", "33"),
        ("An end date for new gas mains", "Climate", CLIMATE),
        ("yes", 0.84, "Whether the gas system stops growing in 2030."),
    ),
    (
        (48, ENERGY_SENATE, "S9002", ""),
        ("Demo energy bill, final passage", "Climate", CLIMATE),
        ("yes", 0.25, "Whether the bill passes."),
    ),
    (
        (60, WORKWEEK_SENATE, "H9010", ""),
        ("Fair workweek, final passage", "Work", ECONOMY),
        ("yes", 0.4, "Whether the bill passes."),
    ),
    (
        (61, WORKWEEK_SENATE, "H9010", "3"),
        ("Leaving out restaurants", "Work", ECONOMY),
        ("no", 0.6, "Whether restaurants need not post schedules."),
    ),
    (
        (110, CARE_SENATE, "S9040", "5"),
        ("Pay for early educators", "Child care", ECONOMY),
        ("yes", 0.5, "Whether pay follows that of public schools."),
    ),
    (
        (111, CARE_SENATE, "S9040", ""),
        ("Child care, to be engrossed", "Child care", ECONOMY),
        ("yes", 0.22, "Whether the bill goes on to the House."),
    ),
    (
        (118, AIR_SENATE, "H9030", "2"),
        ("Total burden counts", "Clean air", CLIMATE),
        ("yes", 0.45, "Whether a permit looks at all sources in a place."),
    ),
    (
        (119, AIR_SENATE, "H9030", ""),
        ("Air monitors, final passage", "Clean air", CLIMATE),
        ("yes", 0.1, "Whether the bill passes."),
    ),
    (
        (125, PHOTO_SENATE, "H9070", ""),
        ("Taking up photo identification", "Voting", GOVERNMENT),
        ("no", 0.25, "Whether the bill is called back from its study."),
    ),
    (
        (140, LAST_DAY, "S9020", "2"),
        ("Money for several years", "Transit", CLIMATE),
        ("yes", 0.62, "Whether the conference must keep it."),
    ),
    (
        (141, LAST_DAY, "S9020", ""),
        ("Extending the conference on buses", "Transit", CLIMATE),
        ("yes", 0.18, "Whether talks go on after the last day."),
    ),
)
