"""The whole tree below the home page."""

from ..entries import Entry
from ..prose import html
from . import (
    posts_beacon_hill,
    posts_beacon_hill_2025,
    posts_elections,
    posts_organizing,
)
from .chapters import CHAPTERS
from .elections_guide import GUIDE
from .legislation.agendas import AGENDA, ARCHIVE
from .legislation.bill_pages import BILLS
from .legislation.response import RESPONSE
from .legislation.scorecard import SCORECARD
from .pages import ABOUT, CONTACT, GET_INVOLVED, PRIVACY

POSTS = sorted(
    (
        *posts_beacon_hill.POSTS,
        *posts_beacon_hill_2025.POSTS,
        *posts_elections.POSTS,
        *posts_organizing.POSTS,
    ),
    key=lambda post: post.fields["date"],
)

NEWS = Entry(
    "news",
    "news",
    "News",
    "From Beacon Hill, from the polls and from the doorsteps in between.",
    "hearing_room",
    children=tuple(POSTS),
    fields={
        "introduction": html("""
            What the Legislature is doing and not doing, how to vote, and what our
            members learn on other people's porches.
        """)
    },
)

TREE = (
    BILLS,
    AGENDA,
    RESPONSE,
    ARCHIVE,
    SCORECARD,
    GUIDE,
    NEWS,
    CHAPTERS,
    GET_INVOLVED,
    ABOUT,
    CONTACT,
    PRIVACY,
)
