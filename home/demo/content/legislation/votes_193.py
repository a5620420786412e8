"""What the scorecard of the 193rd General Court counts; all of it is invented."""

from datetime import date

from ...legislation_entries import HOUSE, SENATE, beside_roll_calls, roll_calls
from .sessions import CLIMATE, ECONOMY, GOVERNMENT, JUSTICE

SESSION = "193"
BUDGET, TAXES = date(2023, 4, 26), date(2023, 6, 15)
HOMES, LAST_DAY = date(2024, 6, 5), date(2024, 7, 31)

# (number, day, bill, amendment), (title, keyword, pillar), (position, bar, question)
HOUSE_ROWS = (
    (
        (2, date(2023, 2, 1), "", "3"),
        ("Votes of committees online", "Open government", GOVERNMENT),
        ("yes", 0.85, "Whether committees print who voted how."),
    ),
    (
        (15, BUDGET, "", "52"),
        ("Free lunch for every child", "Schools", ECONOMY),
        ("yes", 0.1, "Whether school meals are free."),
    ),
    (
        (16, BUDGET, "", "118"),
        ("Licenses only with papers", "Rights", JUSTICE),
        ("no", 0.35, "Whether a license depends on status."),
    ),
    (
        (40, TAXES, "", "7"),
        ("A smaller cut for the largest estates", "Taxes", ECONOMY),
        ("yes", 0.72, "Whether the cut ends at two million."),
    ),
    (
        (41, TAXES, "", "9"),
        ("One tax rate for day trades", "Taxes", ECONOMY),
        ("no", 0.52, "Whether quick profits are taxed less."),
    ),
    (
        (92, HOMES, "", "21"),
        ("A transfer fee by local option", "Housing", ECONOMY),
        ("yes", 0.8, "Whether towns may adopt the fee."),
    ),
    (
        (93, HOMES, "", "30"),
        ("Money for public housing", "Housing", ECONOMY),
        ("yes", 0.15, "Whether repairs are paid for."),
    ),
    (
        (130, LAST_DAY, "", ""),
        ("A climate law in time", "Climate", CLIMATE),
        ("yes", 0.4, "Whether the bill is taken up before midnight."),
    ),
)
SENATE_ROWS = (
    (
        (5, date(2023, 2, 9), "", "2"),
        ("Votes of committees online", "Open government", GOVERNMENT),
        ("yes", 0.5, "Whether committees print who voted how."),
    ),
    (
        (21, date(2023, 5, 24), "", "80"),
        ("Tuition by residence", "Schools", JUSTICE),
        ("yes", 0.25, "Whether students who grew up here pay as residents."),
    ),
    (
        (22, date(2023, 5, 24), "", "155"),
        ("Free lunch for every child", "Schools", ECONOMY),
        ("yes", 0.1, "Whether school meals are free."),
    ),
    (
        (35, TAXES, "", "4"),
        ("A smaller cut for the largest estates", "Taxes", ECONOMY),
        ("yes", 0.68, "Whether the cut ends at two million."),
    ),
    (
        (70, HOMES, "", "11"),
        ("Sealing records of evictions", "Housing", ECONOMY),
        ("yes", 0.3, "Whether a case that was dropped is sealed."),
    ),
    (
        (99, LAST_DAY, "", ""),
        ("A climate law in time", "Climate", CLIMATE),
        ("yes", 0.2, "Whether the bill is taken up before midnight."),
    ),
)

SCORED = (
    *roll_calls(SESSION, HOUSE, HOUSE_ROWS),
    *roll_calls(SESSION, SENATE, SENATE_ROWS),
    *beside_roll_calls(SESSION, "Answers every letter within a month", 0.65),
)
