"""What stands around every page: the organization, the menus, the banner."""

from ..blocks import button, link
from ..prose import html
from .elections_guide import ELECTIONS, MAIL, POLLING_PLACE, REGISTER, STATUS

SITE_NAME = "Forward Commonwealth"

ORGANIZATION = {
    "name": SITE_NAME,
    "tagline": "A Massachusetts that works for everyone in it",
    "about": html("""
        Forward Commonwealth is a statewide organization of members in local chapters.
        This is a **demo**: the organization, its people and its news are invented, and
        so are all legislators and their votes; the places, the numbers of bills and the
        voting rules are not.
    """),
    "email": "hello@forward-commonwealth.example.org",
    "phone": "508-555-0142",
    "address": "14 Example Street, third floor\nWorcester, MA 01600",
    "donate_url": "https://donate.example.org/forward-commonwealth",
    "paid_for_by": "Paid for by Forward Commonwealth (demo organization)",
}

SOCIAL = [
    ("facebook", "https://www.facebook.com/example.forward.commonwealth"),
    ("instagram", "https://www.instagram.com/example.forward.commonwealth"),
    ("bluesky", "https://bsky.app/profile/forward-commonwealth.example.org"),
    ("youtube", "https://www.youtube.com/@example-forward-commonwealth"),
]

VOTER_RESOURCES = [
    ("Register to vote", REGISTER),
    ("Check your registration", STATUS),
    ("Find your polling place", POLLING_PLACE),
    ("Vote early or by mail", MAIL),
    ("Elections division", ELECTIONS),
]


def _menu(label: str, target: str | None, *items: tuple[str, str]) -> dict:
    below = [{"label": name, "link": link(to)} for name, to in items]
    return {"label": label, "link": link(target), "items": below}


HEADER = [
    _menu(
        "Agenda",
        "page:agenda",
        ("Bills", "page:bills"),
        ("Scorecard", "page:scorecard"),
        ("Response agenda", "page:response-agenda"),
        ("Agenda of 2023", "page:agenda-2023"),
    ),
    _menu(
        "Elections",
        "page:elections",
        ("How to vote", "page:how-to-vote"),
        ("Register", "page:register-to-vote"),
        ("Early and by mail", "page:vote-by-mail"),
        ("Ballot questions", "page:ballot-questions"),
        ("On the ballot next", "page:on-the-ballot-next"),
    ),
    _menu("News", "page:news"),
    _menu("Chapters", "page:chapters"),
    _menu(
        "About",
        "page:about",
        ("Who we are", "page:about"),
        ("Contact", "page:contact"),
    ),
]

HEADER_BUTTON = button("Take action", "page:get-involved")

FOOTER = [
    _menu(
        "Take part",
        "page:get-involved",
        ("Volunteer", "page:volunteer"),
        ("Testify at a hearing", "page:testify"),
        ("Start a chapter", "page:start-a-chapter"),
    ),
    _menu(
        "Vote",
        "page:elections",
        ("How to vote", "page:how-to-vote"),
        ("How we endorse", "page:how-we-endorse"),
        ("On the ballot next", "page:on-the-ballot-next"),
    ),
    _menu(
        "Laws",
        "page:agenda",
        ("Agenda", "page:agenda"),
        ("Bills", "page:bills"),
        ("Response agenda", "page:response-agenda"),
        ("Scorecard", "page:scorecard"),
    ),
    _menu(
        "Forward Commonwealth",
        "page:about",
        ("Chapters", "page:chapters"),
        ("News", "page:news"),
        ("Contact", "page:contact"),
        ("Privacy", "page:privacy"),
    ),
]

BANNER = {
    "title": "A new session opens on January 6",
    "text": html("Help choose the bills that we will carry in it."),
    "level": "info",
    "link_label": "See the calendar",
    "link_page": "page:a-calendar-for-the-next-session",
    "starts_at": "2026-11-18T09:00",
    "ends_at": "2027-01-15T17:00",
}
