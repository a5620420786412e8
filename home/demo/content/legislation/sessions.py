"""The sessions and the pillars of their agendas."""

from datetime import date

from ...prose import html

# identifier: (name, first day, last day, is current)
SESSIONS = {
    "193": ("193rd General Court", date(2023, 1, 4), date(2025, 1, 1), False),
    "194": ("194th General Court", date(2025, 1, 1), date(2027, 1, 6), True),
}

ECONOMY, JUSTICE = "economy", "justice & equality"
GOVERNMENT, CLIMATE = "government", "environment"

# key: (name, introduction)
PILLARS = {
    ECONOMY: (
        "Shared Prosperity",
        html("""
            Massachusetts is one of the richest places on earth, and a nurse's aide in
            it cannot rent an apartment near the hospital. That is not a law of nature.
            It is a stack of smaller laws, most of which can be changed.
        """),
    ),
    JUSTICE: (
        "All Means All",
        html("""
            Liberty that stops at some people's doors is called something else. This
            pillar is about racial and social justice: about who is stopped, who is
            believed, who is sick from the air, and who pays for a mistake for the rest
            of their life.
        """),
    ),
    GOVERNMENT: (
        "Good Government and Strong Democracy",
        html("""
            Most people would rather talk about anything else. But who may vote, and
            whether a vote is written down, decides how all the other stories on this
            site end.
        """),
    ),
    CLIMATE: (
        "Sustainable Infrastructure and Environment",
        html("""
            What we build in the next ten years will stand for fifty. It should carry
            people who do not drive, keep the sea out, and not set anything on fire.
        """),
    ),
}
