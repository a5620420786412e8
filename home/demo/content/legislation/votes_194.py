"""What the scorecard of the 194th General Court counts."""

from ...legislation_entries import HOUSE, SENATE, beside_roll_calls, roll_calls
from .house_194 import HOUSE_ROWS
from .senate_194 import SENATE_ROWS

SESSION = "194"

SCORED = (
    *roll_calls(SESSION, HOUSE, HOUSE_ROWS),
    *roll_calls(SESSION, SENATE, SENATE_ROWS),
    *beside_roll_calls(SESSION, "Holds office hours in every town", 0.6),
)
