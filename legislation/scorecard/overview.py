"""The scorecard's first screen: the current session, and the way to anybody."""

from legislation import addresses, shapes
from legislation.models import Chamber, LegislativeSession
from legislation.score_list import score_list
from legislation.scorecard import directory
from legislation.scorecard.view import View

HOUSE_FIRST = (Chamber.LOWER, Chamber.UPPER)


def view(page, request) -> View:
    """Return the screen; with ?q= it lists whom the words may mean."""
    session = newest(page.all_sessions)
    query = request.GET.get("q", "").strip()[:80]
    return View(
        "legislation/scorecard_page.html",
        title=page.title,
        path="",
        no_index=bool(query),
        context={
            "sessions": session_links(page, session),
            "session": session,
            "chambers": page.chambers,
            "found": directory.find(query) if query else None,
        },
    )


def newest(sessions: list[LegislativeSession]) -> LegislativeSession | None:
    """Return the session that is shown first: the current one, else the last."""
    return next((s for s in sessions if s.is_current), next(iter(sessions), None))


def chambers(session: LegislativeSession | None) -> list[dict]:
    """Return what both chambers have in a session, without their legislators."""
    found = (score_list(session, chamber) for chamber in HOUSE_FIRST if session)
    return [summary(scores) for scores in found]


def summary(scores: dict) -> dict:
    """Return a chamber's list with numbers in the place of the rows."""
    rows = ("members", "former", "vacancies")
    counts = {f"{name}_count": len(scores[name]) for name in rows}
    rest = {name: value for name, value in scores.items() if name not in rows}
    return {**rest, **counts}


def sessions(all_sessions: list[LegislativeSession]) -> list[dict]:
    """Return the shapes of all sessions, the current one first, with addresses."""
    return [
        {
            **shapes.session(session),
            "url": addresses.scorecard_url(f"{session.identifier}/"),
            "chambers": [
                {
                    **shapes.chamber(chamber),
                    "url": addresses.chamber_url(session, chamber),
                }
                for chamber in HOUSE_FIRST
            ],
        }
        for session in _in_order(all_sessions)
    ]


def session_links(page, shown: LegislativeSession | None) -> list[dict]:
    """Return [{name, url, current}] of all sessions, the current one first."""
    return [
        {
            "name": session.years,
            "url": f"{page.get_url()}{session.identifier}/",
            "current": shown is not None and session.pk == shown.pk,
        }
        for session in _in_order(page.all_sessions)
    ]


def _in_order(all_sessions):
    return sorted(all_sessions, key=lambda session: not session.is_current)
