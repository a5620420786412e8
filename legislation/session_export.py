"""A whole session as one table: each legislator's scores and votes in each chamber."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from legislation import shapes
from legislation.addresses import CHAMBER_PATHS
from legislation.downloads import SCORE_COLUMNS, ScoreRow, open_states_ids
from legislation.exports import LICENCE, LICENCE_URL, Column, csv_text
from legislation.models import LegislativeSession, PersonVote, ScoredItem
from legislation.scores import chamber_scorecard


@dataclass(frozen=True)
class _Row(ScoreRow):
    votes: Mapping[int, str]


@dataclass(frozen=True)
class SessionExport:
    """The table of a session, `rows` as its `columns` read them."""

    session: LegislativeSession
    columns: tuple[Column, ...]
    rows: tuple[_Row, ...]

    def csv(self) -> str:
        """Return the table for a spreadsheet: it runs nothing of it."""
        return csv_text(self.columns, self.rows)

    def json(self) -> dict:
        """Return the table with what its columns mean; what is empty is None."""
        return {
            "licence": LICENCE,
            "licence_url": LICENCE_URL,
            "session": shapes.session(self.session),
            "columns": [
                {"name": column.name, "description": column.words}
                for column in self.columns
            ],
            "rows": [
                {column.name: _known(column.value(row)) for column in self.columns}
                for row in self.rows
            ],
        }


def session_export(session: LegislativeSession, base_url: str = "") -> SessionExport:
    """Return one row a legislator and chamber, the House first, with all votes.

    `base_url` is the scorecard's whole address, "" without a public one. Callers
    select the session's policy. At most 18 queries, whatever the number of votes.
    """
    scorecards = [chamber_scorecard(session, chamber) for chamber in CHAMBER_PATHS]
    items = [item for scorecard in scorecards for item in scorecard.items]
    votes, ids = _votes(items), open_states_ids()
    rows = (
        _Row(
            session=session,
            chamber=scorecard.chamber,
            row=row,
            open_states_id=ids.get(row.person.pk, ""),
            url=_url(base_url, row.person, session),
            votes=votes.get((row.person.pk, scorecard.chamber), {}),
        )
        for scorecard in scorecards
        for row in scorecard.rows
    )
    columns = (*SCORE_COLUMNS, *_PERSON_COLUMNS, *map(_vote_column, items))
    return SessionExport(session, columns, tuple(rows))


_PERSON_COLUMNS = (
    Column("given_name", "First name.", lambda r: r.row.person.given_name),
    Column("family_name", "Last name.", lambda r: r.row.person.family_name),
    Column(
        "member_code", "The legislature's code.", lambda r: r.row.person.member_code
    ),
    Column("api_id", "The id in our API (people).", lambda r: r.row.person.pk),
)


def _vote_column(item: ScoredItem) -> Column:
    facts = [f"{item.get_kind_display()} {item.number} of the"]
    facts.append(f"{item.get_chamber_display()}: {item.title.rstrip('.')}.")
    if item.date:
        facts.append(f"{item.date:%Y-%m-%d}.")
    if item.our_position:
        facts.append(f"Our position: {item.our_position}.")
    facts.append(f"How it counts: {', '.join(PersonVote.Counted.values)}.")
    return Column(
        f"{CHAMBER_PATHS[item.chamber]}_{item.number}",
        " ".join(facts),
        lambda row: row.votes.get(item.pk, ""),
    )


def _votes(items: Iterable[ScoredItem]) -> dict[tuple[int, str], dict[int, str]]:
    """Return how the votes count, by person and chamber."""
    chambers = {item.pk: item.chamber for item in items}
    votes = PersonVote.objects.filter(item__in=chambers).order_by()
    found = defaultdict(dict)
    for person, item, counted_as in votes.values_list("person", "item", "counted_as"):
        found[person, chambers[item]][item] = counted_as
    return found


def _url(base_url, person, session) -> str:
    if not base_url:
        return ""
    return f"{base_url}legislators/{person.slug}/{session.identifier}/"


def _known(value):
    return None if value == "" else value
