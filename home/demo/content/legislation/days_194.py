"""The days of the 194th General Court on which several votes were taken."""

from datetime import date

# Budget days and the like, on which several votes were taken.
RULES, SHELTER = date(2025, 2, 11), date(2025, 2, 27)
HOUSE_BUDGET, SENATE_BUDGET = date(2025, 4, 30), date(2025, 5, 22)
WORKWEEK, PASSAGE = date(2025, 10, 15), date(2025, 9, 25)
AIR = date(2025, 11, 12)
ENERGY_HOUSE, ENERGY_SENATE = date(2026, 2, 25), date(2026, 3, 12)
CARE, PHOTO = date(2026, 5, 14), date(2026, 6, 10)
LAST_DAY = date(2026, 7, 31)
