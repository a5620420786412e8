"""Sessions and chambers as addresses below the scorecard name them."""

from dataclasses import dataclass

from legislation.addresses import CHAMBER_PATHS
from legislation.models import Chamber, LegislativeSession

CHAMBERS = {path: Chamber(value) for value, path in CHAMBER_PATHS.items()}


@dataclass(frozen=True)
class Place:
    """A chamber in a session, and what its screens are called and stand below."""

    session: LegislativeSession
    chamber: Chamber

    @property
    def path(self) -> str:
        return f"{self.session.identifier}/{CHAMBER_PATHS[self.chamber]}/"

    @property
    def name(self) -> str:
        return f"{self.chamber.label}, {self.session.name}"

    @property
    def parents(self) -> tuple[tuple[str, str], ...]:
        """The screens above the votes of this place, as `View.parents` has them."""
        session = self.session
        return (
            (session.name, f"{session.identifier}/"),
            (self.chamber.label, self.path),
        )


def find_place(page, session: str, chamber: str) -> Place | None:
    """Return a chamber's place by the words of an address, None without the session."""
    found = page.find_session(session)
    return Place(found, CHAMBERS[chamber]) if found else None
