"""A part of a chamber's scorecard, as tables inside other pages show it."""

from hashlib import sha256

from django.utils import timezone

from cms.content_version import cached
from cms.index_pages import index_link
from legislation.models import LegislativeSession, ScorecardPage
from legislation.score_list import score_list
from legislation.scorecard.selection import COLUMNS

_ROWS = {"top": "The highest scores", "bottom": "The lowest scores", "all": "Scores"}
# What orders the list and is no fact about a legislator.
_INTERNAL = ("sort_name", "sort_score", "order")


def score_table(
    *,
    session: int | None,
    chamber: str,
    rows: str,
    most: int,
    districts: frozenset[str] = frozenset(),
) -> dict:
    """Return {caption, session, chamber, columns, threshold, rows, vacant, …}.

    `session` None is the current one. `rows` is top or bottom (a score that is not
    shown is in neither) or all, by name; `districts` are OCD ids that narrow them,
    vacant seats included. `total` counts the rows beyond `most`, too; `more` is the
    link to the whole list. Empty without a public scorecard.
    """
    asked = session, chamber, rows, most, sorted(districts), timezone.localdate()
    name = sha256(repr(asked).encode()).hexdigest()
    return cached(
        f"score-table:{name}", lambda: _table(session, chamber, rows, most, districts)
    )


def _table(session, chamber, rows, most, districts) -> dict:
    link = index_link(ScorecardPage)
    found_session = link and _session(session)
    if not found_session:
        return _nothing()
    scores = score_list(found_session, chamber)
    found = _ordered(_within(scores, districts), rows)
    vacant = scores["vacancies"] if districts or rows == "all" else []
    return {
        "caption": _ROWS[rows],
        "session": scores["session"],
        "chamber": scores["chamber"],
        "columns": [{"key": column.key, "label": column.label} for column in COLUMNS],
        "threshold": scores["threshold"],
        "rows": [_public(row) for row in found[:most]],
        "vacant": [
            _public(seat)
            for seat in vacant
            if not districts or seat["ocd_id"] in districts
        ],
        "total": len(found),
        "more": {**link, "url": scores["url"]} if scores["url"] else link,
    }


def _nothing() -> dict:
    keys = ("caption", "session", "chamber", "threshold", "more")
    lists = {"columns": [], "rows": [], "vacant": []}
    return {**dict.fromkeys(keys), **lists, "total": 0}


def _session(key: int | None) -> LegislativeSession | None:
    sessions = LegislativeSession.objects.select_related("policy")
    return sessions.filter(pk=key).first() if key else sessions.current()


def _within(scores: dict, districts: frozenset[str]) -> list[dict]:
    everybody = [*scores["members"], *scores["former"]]
    if not districts:
        return everybody
    held = (row for row in everybody if row["district"])
    return [row for row in held if row["district"]["ocd_id"] in districts]


def _ordered(found: list[dict], rows: str) -> list[dict]:
    by_name = sorted(found, key=lambda row: row["sort_name"].casefold())
    if rows == "all":
        return by_name
    graded = [row for row in by_name if row["score"]["shown"]]
    return sorted(graded, key=_score, reverse=rows == "top")


def _score(row: dict) -> int:
    return row["sort_score"]


def _public(row: dict) -> dict:
    return {name: value for name, value in row.items() if name not in _INTERNAL}
