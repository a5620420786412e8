"""The scorecard's compare, see `ScorecardPage`."""

from legislation.scorecard.view import View, problem


def view(page, request) -> View:
    """Return the screen."""
    return problem(page.title, "This part of the scorecard is not public yet.")
