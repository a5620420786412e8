"""The rows of the chambers' scorecards: scores with the numbers they are made of."""

from django.urls import path
from django.utils import timezone
from wagtail.api.v2.utils import BadRequestError

from cms.api import ShapedAPIViewSet
from cms.api.lookups import named_order
from cms.api.validation import boolean_value, choice_or_refuse, field_value
from cms.content_version import cached
from legislation import addresses, shapes
from legislation.models import Chamber, LegislativeSession, Person
from legislation.score_list import cosponsorship
from legislation.scores import chamber_scorecard


def _has_person(rows, text):
    person = field_value(Person._meta.pk, text, "person")
    return [row for row in rows if row["person"]["id"] == person]


def _has_party(rows, text):
    party = text.casefold()
    return [row for row in rows if row["person"]["party"].casefold() == party]


def _is_member(rows, text):
    wanted = boolean_value("is_member", text)
    return [row for row in rows if row["is_member"] == wanted]


def _is_shown(rows, text):
    wanted = boolean_value("shown", text)
    return [row for row in rows if row["score"]["shown"] == wanted]


def _has_letter(rows, text):
    return [row for row in rows if row["score"]["letter"] == text]


# How a row is ordered by; None comes last.
_ORDERS = {
    "name": lambda row: row["sort_name"],
    "score": lambda row: row["score"]["value"] if row["score"]["shown"] else None,
    "cosponsored": lambda row: row["cosponsorship"]["count"],
    "recorded": lambda row: row["score"]["recorded_percentage"],
}


class ScoresAPIViewSet(ShapedAPIViewSet):
    """A session's scorecards, by name: of one chamber, or the House, then the Senate.

    Rows are derived, so that they have no id. Without `session` it is the current.
    """

    name = "scores"
    model = Person
    body_fields = [
        *("session", "chamber", "person", "score", "cosponsorship", "is_member", "url"),
    ]
    meta_fields = []
    filter_backends = []
    orders = _ORDERS
    # The first two choose the scorecards, the others among their rows.
    lookups = {
        "session": None,
        "chamber": None,
        "person": _has_person,
        "party": _has_party,
        "is_member": _is_member,
        "shown": _is_shown,
        "letter": _has_letter,
    }

    @classmethod
    def get_urlpatterns(cls):
        return [path("", cls.as_view({"get": "listing_view"}), name="listing")]

    def get_queryset(self):
        return Person.objects.none()

    def filter_queryset(self, queryset):
        if "search" in self.request.GET:
            raise BadRequestError("search is not supported here")
        session, rows = self._session(), []
        for chamber in self._chambers():
            rows += _rows(session, chamber)
        for name, choose in self.lookups.items():
            if choose and name in self.request.GET:
                rows = choose(rows, self.request.GET[name])
        return _in_order(rows, self.request.GET.get("order"))

    def whole_shape(self, instance) -> dict:
        return instance

    def _session(self) -> LegislativeSession:
        sessions = LegislativeSession.objects.select_related("policy")
        identifier = self.request.GET.get("session")
        if identifier is None:
            found = sessions.current()
        else:
            found = sessions.filter(identifier__iexact=identifier).first()
        if found is None:
            raise BadRequestError(
                "no session is marked current: name one (?session=)"
                if identifier is None
                else f"there is no session '{identifier[:80]}'"
            )
        return found

    def _chambers(self) -> list[str]:
        if "chamber" not in self.request.GET:
            return [Chamber.LOWER, Chamber.UPPER]
        chamber = self.request.GET["chamber"]
        return [choice_or_refuse("chamber", chamber, Chamber.values)]


def _rows(session: LegislativeSession, chamber: str) -> list[dict]:
    """Return a scorecard's rows by name; made anew only after a public change."""
    day = timezone.localdate()

    def build():
        rows = chamber_scorecard(session, chamber, day).rows
        return [_row(row, session, chamber) for row in rows]

    return cached(f"api:scores:{session.pk}:{chamber}:{day}", build)


def _row(row, session, chamber) -> dict:
    return {
        "session": session.identifier,
        "chamber": shapes.chamber(chamber),
        "person": shapes.member(row.person, row.seat),
        "score": shapes.score(row.score),
        "cosponsorship": cosponsorship(row.cosponsorship, row.score.rules),
        "is_member": row.is_member,
        "url": addresses.legislator_url(row.person, session),
        "sort_name": row.person.sort_name.casefold(),
    }


def _in_order(rows: list[dict], order: str | None) -> list[dict]:
    # The last name sorts first: each sort keeps the order of equals.
    for name, descending in reversed(named_order(order, _ORDERS) if order else []):
        key = _ORDERS[name]
        known = [row for row in rows if key(row) is not None]
        known.sort(key=key, reverse=descending)
        rows = [*known, *(row for row in rows if key(row) is None)]
    return rows
