"""The scorecard's method: how votes are chosen, counted and graded."""

from legislation.downloads import SCORE_COLUMNS, VOTE_COLUMNS
from legislation.exports import LICENCE, LICENCE_COLUMN, LICENCE_URL
from legislation.models import Chamber, LegislativeSession, ScoringPolicy
from legislation.policy_words import medians_in_words, policy_in_words
from legislation.scorecard.places import Place
from legislation.scorecard.view import View

PATH = "method/"


def view(page, request) -> View:
    """Return the screen: the page's body, then every version of the rules."""
    policies = list(ScoringPolicy.objects.prefetch_related("sessions"))
    sessions = list(LegislativeSession.objects.select_related("policy"))
    current = _current(sessions, policies)
    return View(
        "legislation/scorecard/method.html",
        title=f"Method: {page.title}",
        path=PATH,
        description="How we choose and count votes, and what a score and a grade mean.",
        context={
            "policies": [
                {**policy_in_words(policy), "current": policy == current}
                for policy in sorted(policies, key=lambda policy: policy != current)
            ],
            "medians": medians_in_words(current.rules) if current else [],
            "files": [
                {"name": "scores.csv", "columns": (*SCORE_COLUMNS, LICENCE_COLUMN)},
                {"name": "votes.csv", "columns": (*VOTE_COLUMNS, LICENCE_COLUMN)},
            ],
            "places": [_place(page, session) for session in sessions],
            "licence": {"name": LICENCE, "url": LICENCE_URL},
        },
    )


def _current(sessions, policies) -> ScoringPolicy | None:
    """Return the rules of the current session, else the newest."""
    current = (session.policy for session in sessions if session.is_current)
    return next(current, next(iter(policies), None))


def _place(page, session: LegislativeSession) -> dict:
    """Return {name, links: [{name, url}]} to a session's files."""
    places = (Place(session, chamber) for chamber in (Chamber.LOWER, Chamber.UPPER))
    return {
        "name": session.name,
        "links": [
            {
                "name": f"{place.chamber.label} {name}",
                "url": f"{page.get_url()}{place.path}{name}.csv",
            }
            for place in places
            for name in ("scores", "votes")
        ],
    }
