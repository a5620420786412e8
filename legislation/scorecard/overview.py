"""The scorecard's first screen."""

from legislation.scorecard.view import View


def view(page, request) -> View:
    """Return the screen."""
    return View("legislation/scorecard_page.html", title=page.title, path="")
