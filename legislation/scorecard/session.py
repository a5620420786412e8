"""One session: what both chambers have in it."""

from django.http import HttpResponse
from django.shortcuts import redirect

from legislation.scorecard.overview import chambers, session_links
from legislation.scorecard.view import View, problem

# What stands above the addresses of legislators and seats, without its own screen.
_GROUPS = {"legislators", "seats"}


def view(page, request, session) -> View | HttpResponse:
    """Return the screen; words for a session that is not known."""
    if session in _GROUPS:
        return redirect(page.get_url(), permanent=True)
    found = page.find_session(session)
    if found is None:
        return unknown_session(session)
    return View(
        "legislation/scorecard/session.html",
        title=found.name,
        path=f"{found.identifier}/",
        description=f"Scores of the House and the Senate in the {found.name}, "
        f"{found.years}: how legislators voted and what they cosponsored.",
        context={
            "session": found,
            "sessions": session_links(page, found),
            "chambers": chambers(found),
        },
    )


def unknown_session(identifier: str) -> View:
    """Return the words for a session that is not known."""
    return problem(
        "No such session",
        f"The scorecard has no session {identifier}. It may come later, or the "
        "address has a typing mistake.",
    )
