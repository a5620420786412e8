"""The agenda of the session, the one before it, and the answer to a crisis."""

from ...blocks import callout, story
from ...legislation_pages import agenda, item
from . import (
    agenda_democracy,
    agenda_environment,
    agenda_homes,
    agenda_justice,
    agenda_rights,
    agenda_schools,
)

PILLARS = (
    "shared-prosperity",
    "all-means-all",
    "good-government-and-strong-democracy",
    "sustainable-infrastructure-and-environment",
)

AGENDA = agenda(
    "agenda",
    "Our agenda for 2025 and 2026",
    "Four pillars, chosen by our members, for the 194th General Court: nineteen "
    "proposals with bills that we score, and five that the budget decides.",
    "statehouse",
    "194",
    """
    The Massachusetts Legislature works in sessions of two years. For this one, the
    194th, our members chose nineteen proposals with bills of their own and five
    campaigns, and sorted them into four pillars. Under each you will find what is
    wrong, what would change, who has signed, and whom to call.
""",
    PILLARS,
    *agenda_homes.ITEMS,
    *agenda_schools.ITEMS,
    *agenda_rights.ITEMS,
    *agenda_justice.ITEMS,
    *agenda_democracy.ITEMS,
    *agenda_environment.ITEMS,
    body=[
        callout(
            "A new session begins in January",
            "The 195th General Court opens on January 6, 2027. Members choose the next "
            "agenda this winter; [here is the calendar]"
            "(page:a-calendar-for-the-next-session).",
        ),
        callout(
            "What is real here",
            "This is a demo. Bill numbers, official titles and districts are public "
            "record. Legislators, their signatures and their votes are invented; "
            "[the scorecard](page:scorecard) says more.",
            "warning",
        ),
    ],
)


def _past(slug, title, summary, image, text, bills, pillar) -> object:
    return item(slug, title, summary, image, story(text), bills=bills, pillar=pillar)


ARCHIVE = agenda(
    "agenda-2023",
    "Our agenda for 2023 and 2024",
    "What we asked of the 193rd General Court, kept as it stood at its end.",
    "hearing_room",
    "193",
    """
    Of the proposals of this session we keep the four that went on into the next one.
    None became law by the last day; all were filed again.
""",
    PILLARS[:2],
    _past(
        "health-care-as-a-right",
        "Health care as a right",
        "One trust that pays for everybody's care.",
        "kitchen_table",
        """
        We asked for a vote on a single payer, and for an estimate of its cost that
        people can check. The committee heard it, with a line down the stairs.
        """,
        "193-H1239-S744",
        PILLARS[0],
    ),
    _past(
        "local-police-local-work",
        "Local police, local work",
        "Keep local police out of federal immigration enforcement.",
        "city_hills",
        """
        For the first time in six years the bill left its committee with a favorable
        report, in May 2024. It got no further. The ask stays the same.
        """,
        "193-H2288-S1510",
        PILLARS[1],
    ),
    _past(
        "young-adults-in-juvenile-courts",
        "Young adults in juvenile courts",
        "Eighteen is old enough to vote, and young enough to learn.",
        "school",
        """
        We asked to move cases of people aged 18 to 20 into the juvenile courts, one
        year of age at a time.
        """,
        "193-H1710-S942",
        PILLARS[1],
    ),
    _past(
        "a-pause-for-prisons",
        "A pause for prisons",
        "Five years without a new prison or jail.",
        "bridge",
        """
        We asked for a pause. The building is still a plan, and the plan is still a
        mistake.
        """,
        "193-H1795-S1979",
        PILLARS[1],
    ),
)
