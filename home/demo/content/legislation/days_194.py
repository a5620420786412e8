"""The days of the 194th General Court on which several votes were taken."""

from datetime import date

RULES, LAST_DAY = date(2025, 2, 11), date(2026, 7, 31)

HOUSE_BUDGET, SENATE_BUDGET = date(2025, 4, 30), date(2025, 5, 22)
SHELTER = date(2025, 5, 21)
WORKWEEK_HOUSE, WORKWEEK_SENATE = date(2025, 10, 15), date(2026, 3, 5)
AIR_HOUSE, AIR_SENATE = date(2025, 11, 12), date(2026, 6, 11)
ENERGY_SENATE, ENERGY_HOUSE = date(2026, 2, 26), date(2026, 3, 25)
CARE_SENATE, CARE_HOUSE = date(2026, 5, 14), date(2026, 5, 27)
PHOTO_HOUSE, PHOTO_SENATE = date(2026, 6, 10), date(2026, 6, 17)
