"""The scorecard's comparison of two to four legislators."""

from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.functional import cached_property

from cms import references
from cms.models import CustomImage
from legislation import shapes
from legislation.comparison import FEWEST, MOST, Compared, compared
from legislation.models import LegislativeSession, Person
from legislation.scorecard import directory
from legislation.scorecard.view import View

TEMPLATE = "legislation/scorecard/compare.html"
PATH = "compare/"
ONLY = "differences"
_FEWER = "Choose one more legislator to compare with, or up to three."
_NONE = "Choose two to four legislators, one after the other, by name or district."


@dataclass
class Choice:
    """What an address asks to compare: ?with=a,b&session=194&only=differences&add=.

    `slugs` are as asked for, without doubles; `with` may also come several times.
    """

    slugs: tuple[str, ...]
    session: str
    only_differences: bool
    add: str

    @classmethod
    def of(cls, query: QueryDict) -> "Choice":
        parts = ",".join(query.getlist("with")).replace("\x00", "").split(",")
        slugs = dict.fromkeys(part.strip().lower()[:160] for part in parts)
        return cls(
            slugs=tuple(slug for slug in slugs if slug)[:50],
            session=query.get("session", ""),
            only_differences=query.get("only") == ONLY,
            add=query.get("add", "").replace("\x00", "").strip()[:80],
        )

    def address(self, slugs=None, session=None, only_differences=None) -> str:
        """Return the query string of this choice with some of it changed."""
        slugs = self.slugs if slugs is None else slugs
        only = self.only_differences if only_differences is None else only_differences
        chosen = {
            "with": ",".join(slugs),
            "session": self.session if session is None else session,
            "only": ONLY if only else "",
        }
        kept = {name: value for name, value in chosen.items() if value}
        return "?" + urlencode(kept, safe=",")

    @cached_property
    def people(self) -> list[Person]:
        """Those of the slugs that are somebody's, in the order asked for."""
        found = Person.objects.in_bulk(self.slugs[:MOST], field_name="slug")
        return [found[slug] for slug in self.slugs if slug in found]

    @property
    def unknown(self) -> list[str]:
        known = {person.slug for person in self.people}
        return [slug for slug in self.slugs[:MOST] if slug not in known]


def view(page, request) -> View:
    """Return the screen: the comparison, or what to do for one, above the form."""
    choice = Choice.of(request.GET)
    known = tuple(person.slug for person in choice.people)
    problem, status = _problem(choice)
    found = compared(choice.people) if choice.people else None
    context = {
        "problem": problem,
        "chosen": _chosen(choice, known, found),
        "can_add": len(known) < MOST,
        "with": ",".join(known),
        "session_value": choice.session,
        "add": choice.add,
        "found": _found(choice, known) if choice.add else None,
    }
    title = "Compare legislators"
    if found and not problem:
        session = _session(choice, found)
        if session is None and choice.session:
            status = HTTPStatus.NOT_FOUND
            context["problem"] = f"None of them has a record in “{choice.session}”."
        context |= _tables(choice, found, session)
        title = f"{title}: {', '.join(person.name for person in choice.people)}"
    return View(
        TEMPLATE,
        title=title,
        path=PATH,
        description="Legislators side by side: scores, cosponsorships and each vote.",
        context=context,
        no_index=bool(request.GET),
        status=status,
    )


def _problem(choice: Choice) -> tuple[str, int]:
    """Return what keeps the choice from being compared, and the HTTP status."""
    if len(choice.slugs) > MOST:
        words = f"At most {MOST} legislators fit side by side. Take some away."
        return words, HTTPStatus.BAD_REQUEST
    if choice.unknown:
        names = ", ".join(f"“{slug}”" for slug in choice.unknown)
        return f"There is no legislator {names}.", HTTPStatus.NOT_FOUND
    if len(choice.people) < FEWEST:
        return (_FEWER if choice.people else _NONE), HTTPStatus.OK
    return "", HTTPStatus.OK


def _chosen(choice: Choice, known, found: Compared | None) -> list[dict]:
    """Return the shapes of who is chosen, each with the address without them."""
    for person in choice.people:
        person.photo = references.current().get(CustomImage, person.photo_id)
    return [
        {
            **shapes.legislator(person, found.seats.get(person.pk)),
            "without": choice.address([slug for slug in known if slug != person.slug]),
        }
        for person in choice.people
    ]


def _found(choice: Choice, known) -> list[dict]:
    """Return [{name, detail, url}] of whom a name or district may mean."""
    return [
        {**entry, "url": choice.address((*known, entry["slug"]))}
        for entry in directory.find(choice.add)["entries"]
        if entry["slug"] and entry["slug"] not in known
    ]


def _session(choice: Choice, found: Compared) -> LegislativeSession | None:
    """Return the session asked for, else the current one, else the newest."""
    if choice.session:
        named = (s for s in found.sessions if s.identifier == choice.session)
        return next(named, None)
    current = (session for session in found.sessions if session.is_current)
    return next(current, next(iter(found.sessions), None))


def _tables(choice: Choice, found: Compared, session) -> dict:
    sessions = [
        {
            "name": each.years,
            "url": choice.address(session=each.identifier),
            "current": session is not None and each.pk == session.pk,
        }
        for each in found.sessions
    ]
    return {
        "sessions": sessions,
        "session": session,
        "tables": found.of_session(session) if session else None,
        "only_differences": choice.only_differences,
        "all_url": choice.address(only_differences=False),
        "differences_url": choice.address(only_differences=True),
    }
