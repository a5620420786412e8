"""The scorecard's downloads: a chamber's scores and votes of a session as CSV."""

from django.http import HttpResponse

from legislation.downloads import scores_csv, votes_csv
from legislation.exports import LICENCE_URL
from legislation.scorecard.places import find_place
from legislation.scorecard.session import unknown_session
from legislation.scorecard.view import View

FILES = {"scores": scores_csv, "votes": votes_csv}


def view(page, request, session, chamber, name) -> HttpResponse | View:
    """Return the file; words for a session that is not known."""
    place = find_place(page, session, chamber)
    if place is None:
        return unknown_session(session)
    base_url = page.full_url
    response = HttpResponse(
        FILES[name](place.session, place.chamber, base_url),
        content_type="text/csv; charset=utf-8",
    )
    filename = f"scorecard-{place.session.identifier}-{chamber}-{name}.csv"
    response["Content-Disposition"] = f'attachment; filename="{filename}"'
    response["Link"] = (
        f'<{LICENCE_URL}>; rel="license", <{base_url}method/#data>; rel="describedby"'
    )
    return response
