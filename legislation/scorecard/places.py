"""Sessions and chambers as addresses below the scorecard name them."""

from legislation.addresses import CHAMBER_PATHS
from legislation.models import Chamber, LegislativeSession

CHAMBERS = {path: Chamber(value) for value, path in CHAMBER_PATHS.items()}


def find_session(identifier: str) -> LegislativeSession | None:
    """Return the session with its policy, None for one that nobody knows."""
    sessions = LegislativeSession.objects.select_related("policy")
    return sessions.filter(identifier__iexact=identifier).first()
