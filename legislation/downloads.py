"""The files of a chamber's session: its scores, and the votes they are made of."""

from collections.abc import Iterable
from dataclasses import dataclass

from legislation.addresses import CHAMBER_PATHS
from legislation.exports import Column, csv_text
from legislation.models import (
    LegislativeSession,
    PersonIdentifier,
    PersonVote,
    ScoredItem,
    Seat,
)
from legislation.scores import LegislatorScore, chamber_scorecard
from legislation.scoring import CosponsorshipScore, CountedAs, Score


@dataclass(frozen=True)
class ScoreRow:
    """What the columns of scores read: a legislator's row and how others name it."""

    session: LegislativeSession
    chamber: str
    row: LegislatorScore
    open_states_id: str
    url: str

    @property
    def score(self) -> Score:
        return self.row.score

    @property
    def cosponsorship(self) -> CosponsorshipScore:
        return self.row.cosponsorship

    @property
    def seat(self) -> Seat | None:
        return self.row.seat

    def times(self, way: CountedAs) -> int:
        return self.score.counts.get(way, 0)


@dataclass(frozen=True)
class _VoteRow:
    item: ScoredItem
    vote: PersonVote
    open_states_id: str
    url: str


SCORE_COLUMNS = (
    Column("session", "Number of the General Court.", lambda r: r.session.identifier),
    Column("chamber", "house or senate.", lambda r: CHAMBER_PATHS[r.chamber]),
    Column("name", "The legislator.", lambda r: r.row.person.name),
    Column("person_id", "Open States id; empty if none.", lambda r: r.open_states_id),
    Column("party", "Party today; empty if not known.", lambda r: r.row.person.party),
    Column(
        "district",
        "District of the seat held in this chamber today; empty for former members.",
        lambda r: r.seat.district.label if r.seat else "",
    ),
    Column(
        "district_id",
        "The district's Open Civic Data id.",
        lambda r: r.seat.district.ocd_id if r.seat else "",
    ),
    Column("score", "Percent of votes with us.", lambda r: r.score.score),
    Column("grade", "The letter, if shown.", lambda r: r.score.letter),
    Column("grade_shown", "yes or no.", lambda r: r.score.shown),
    Column("no_grade_because", "Why no grade is shown.", lambda r: r.score.reason),
    Column("with_us", "Votes with us, of which…", lambda r: r.score.numerator),
    Column("counted", "…these count for the score.", lambda r: r.score.denominator),
    Column("items", "Everything scored in the chamber.", lambda r: r.score.items),
    Column("recorded", "Items with a recorded vote.", lambda r: r.score.recorded),
    Column(
        "recorded_percentage",
        "The same in percent.",
        lambda r: r.score.recorded_percentage,
    ),
    Column("against_us", "Votes against us.", lambda r: r.times(CountedAs.AGAINST)),
    Column("absent", "Absences.", lambda r: r.times(CountedAs.ABSENT)),
    Column("present", "Present, not voting.", lambda r: r.times(CountedAs.PRESENT)),
    Column("presiding", "Presiding: left out.", lambda r: r.times(CountedAs.PRESIDING)),
    Column(
        "not_in_office",
        "Votes before taking or after leaving the seat: left out.",
        lambda r: r.times(CountedAs.NOT_IN_OFFICE),
    ),
    Column("by_letter", "Votes stated by letter.", lambda r: r.score.by_letter),
    Column(
        "cosponsored",
        "Items of our agenda that the legislator cosponsored.",
        lambda r: r.cosponsorship.cosponsored,
    ),
    Column(
        "agenda_items",
        "Items on our agenda; a House bill and its Senate companion are one.",
        lambda r: r.cosponsorship.items,
    ),
    Column("policy", "Version of the rules.", lambda r: r.score.rules.version),
    Column("url", "The legislator's page.", lambda r: r.url),
)

VOTE_COLUMNS = (
    Column("session", "Number of the General Court.", lambda r: _session(r)),
    Column("chamber", "house or senate.", lambda r: CHAMBER_PATHS[r.item.chamber]),
    Column("number", "Roll call number, or one of ours.", lambda r: r.item.number),
    Column(
        "kind", "roll_call, cosponsorship_threshold or pledge.", lambda r: r.item.kind
    ),
    Column("date", "Year-month-day; empty if none.", lambda r: r.item.date),
    Column("title", "What it was about.", lambda r: r.item.title),
    Column("bill", "The bill voted on.", lambda r: r.item.bill_identifier),
    Column("amendment", "Of the bill.", lambda r: r.item.amendment_number),
    Column("our_position", "yes or no.", lambda r: r.item.our_position),
    Column("official_yes", "Official tally.", lambda r: r.item.official_yes),
    Column("official_no", "Official tally.", lambda r: r.item.official_no),
    Column("official_url", "The official record.", lambda r: r.item.official_url),
    Column("name", "The legislator.", lambda r: r.vote.person.name),
    Column("person_id", "Open States id; empty if none.", lambda r: r.open_states_id),
    Column("party", "Party today.", lambda r: r.vote.person.party),
    Column(
        "option",
        "The record: yes, no, absent, present, presiding, not_in_office, blank "
        "(no entry) or unknown.",
        lambda r: r.vote.option,
    ),
    Column(
        "counted_as",
        "with (us), against, or as the record has it.",
        lambda r: r.vote.counted_as,
    ),
    Column("by_letter", "Stated, not cast: yes or no.", lambda r: r.vote.by_letter),
    Column("reason", "Why it was corrected.", lambda r: r.vote.reason),
    Column("source", "Where that can be read.", lambda r: r.vote.source),
    Column("url", "The vote's page.", lambda r: r.url),
)


def scores_csv(session: LegislativeSession, chamber: str, base_url: str) -> str:
    """Return one line a legislator; `base_url` is the scorecard's whole address."""
    ids = open_states_ids()
    rows = (
        ScoreRow(
            session,
            chamber,
            row,
            ids.get(row.person.pk, ""),
            f"{base_url}legislators/{row.person.slug}/{session.identifier}/",
        )
        for row in chamber_scorecard(session, chamber).rows
    )
    return csv_text(SCORE_COLUMNS, rows)


def votes_csv(session: LegislativeSession, chamber: str, base_url: str) -> str:
    """Return one line a vote; `base_url` is the scorecard's whole address."""
    return csv_text(VOTE_COLUMNS, _vote_rows(session, chamber, base_url))


def _vote_rows(session, chamber, base_url) -> Iterable[_VoteRow]:
    ids = open_states_ids()
    items = {item.pk: item for item in session.scored_items.in_chamber(chamber)}
    below = f"{base_url}{session.identifier}/{CHAMBER_PATHS[chamber]}/votes/"
    votes = PersonVote.objects.filter(item__in=items).select_related("person")
    in_order = ("item__order", "item__number", "person__sort_name", "person_id")
    for vote in votes.order_by(*in_order):
        item = vote.item = items[vote.item_id]
        item.session = session
        open_states_id = ids.get(vote.person_id, "")
        yield _VoteRow(item, vote, open_states_id, f"{below}{item.number}/")


def _session(row: _VoteRow) -> str:
    return row.item.session.identifier


def open_states_ids() -> dict[int, str]:
    """Return Open States' ids by person."""
    named = PersonIdentifier.objects.filter(scheme=PersonIdentifier.OPEN_STATES)
    return dict(named.values_list("person_id", "value"))
