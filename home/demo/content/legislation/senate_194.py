"""The Senate's roll calls of the 194th General Court, all invented.

None stands in a real journal, and none is of a real bill.
"""

from .days_194 import (
    AIR,
    CARE,
    ENERGY_SENATE,
    LAST_DAY,
    PASSAGE,
    PHOTO,
    RULES,
    SENATE_BUDGET,
    SHELTER,
)
from .sessions import CLIMATE, ECONOMY, GOVERNMENT

# (number, day, bill, amendment), (title, keyword, pillar), (position, bar, question)
SENATE_ROWS = (
    (
        (3, RULES, "H9050", "1"),
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
        (60, PASSAGE, "H9010", ""),
        ("Fair workweek, final passage", "Work", ECONOMY),
        ("yes", 0.4, "Whether the bill passes."),
    ),
    (
        (61, PASSAGE, "H9010", "3"),
        ("Leaving out restaurants", "Work", ECONOMY),
        ("no", 0.6, "Whether restaurants need not post schedules."),
    ),
    (
        (74, AIR, "H9030", "2"),
        ("Total burden counts", "Clean air", CLIMATE),
        ("yes", 0.45, "Whether a permit looks at all sources in a place."),
    ),
    (
        (75, AIR, "H9030", ""),
        ("Air monitors, final passage", "Clean air", CLIMATE),
        ("yes", 0.1, "Whether the bill passes."),
    ),
    (
        (96, ENERGY_SENATE, "S9002", "14"),
        ("Weaker wind targets", "Climate", CLIMATE),
        ("no", 0.3, "Whether the state buys half as much wind."),
    ),
    (
        (97, ENERGY_SENATE, "S9002", "33"),
        ("An end date for new gas mains", "Climate", CLIMATE),
        ("yes", 0.84, "Whether the gas system stops growing in 2030."),
    ),
    (
        (98, ENERGY_SENATE, "S9002", ""),
        ("Demo energy bill, final passage", "Climate", CLIMATE),
        ("yes", 0.25, "Whether the bill passes."),
    ),
    (
        (110, CARE, "S9040", "5"),
        ("Pay for early educators", "Child care", ECONOMY),
        ("yes", 0.5, "Whether pay follows that of public schools."),
    ),
    (
        (111, CARE, "S9040", ""),
        ("Child care, to be engrossed", "Child care", ECONOMY),
        ("yes", 0.22, "Whether the bill goes on to the House."),
    ),
    (
        (125, PHOTO, "H9070", ""),
        ("Photo identification at the polls", "Voting", GOVERNMENT),
        ("no", 0.25, "Whether voters must show a license or passport."),
    ),
    (
        (140, LAST_DAY, "H9010", ""),
        ("Fair workweek over the veto", "Work", ECONOMY),
        ("yes", 0.62, "Whether the bill becomes law without a signature."),
    ),
    (
        (141, LAST_DAY, "S9020", ""),
        ("Extending the conference on buses", "Transit", CLIMATE),
        ("yes", 0.18, "Whether talks go on after the last day."),
    ),
)
