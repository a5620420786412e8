"""Workbooks to read: small ones made here, and the real ones beside the project."""

import datetime
import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest
from django.db import transaction

from legislation.imports import (
    ImportReport,
    ImportSource,
    apply_import,
    read_source,
)
from legislation.models import LegislativeSession, PersonVote, ScoringPolicy
from legislation.people import RosterPerson, read_people
from legislation.workbook import ParsedWorkbook, SessionTerm, parse_workbook

DATA = Path(__file__).parents[2].parent / "shared" / "data"
TERMS = {
    "191": SessionTerm("191", datetime.date(2019, 1, 2), datetime.date(2021, 1, 5)),
    "194": SessionTerm("194", datetime.date(2025, 1, 1), datetime.date(2027, 1, 5)),
}
HOUSE = (("a", "Ann Abel", "1st Essex"), ("b", "Ben Bates", "2nd Essex"))
FILES = {"191": "2019.xlsx", "194": "2025.xlsx"}

BILLS_HEADER = [
    "pm_score",
    "description",
    "roll_call_number",
    "bill_number",
    "vote_date",
    "title",
    "progressive_position",
    "# of Y",
    "# of N",
    "tags",
]
AGENDA_HEADER = [
    "sort",
    "bill_number",
    "name",
    "sponsors",
    "shorthand_title",
    "description",
    "tags",
    "url",
]
AGENDA_ROWS = [
    ["1", "H.10", "An Act A", "Abel", "Act A", "Does A.", "Shared Prosperity", ""],
    ["1.1", "S.20", "An Act A", "Dunn", "Act A", "Does A.", "Shared Prosperity", ""],
    ["2", "S.30", "An Act B", "Dunn", "Act B", "Does B.", "economy", ""],
]
HOUSE_BILLS = [
    ["1h", "Was on A", "5", "H10", "2/3/2025", "A", "Yes", "2", "1", "economy"],
    ["2h", "Was on B", "7", "H11", "3/4/2025", "B", "NO", "1", "2", "government"],
]
SENATE_BILLS = [
    ["1s", "Was on C", "9", "S20", "5/6/2025", "C", "Yes", "1", "0", "economy"],
]
HOUSE_VOTES = [
    [None, None, "Yes", "No"],
    [None, None, "H.10", "H.11"],
    [None, None, "5", "7"],
    [None, None, "2/3/2025", "3/4/2025"],
    ["ocd-person/a", "Abel, Ann", "+", "+"],
    ["ocd-person/b", "Bates, Ben", "+", "+"],
    ["ocd-person/c", "Cole, Cat", "-", "-"],
]
SENATE_VOTES = [
    [None, None, "Yes"],
    [None, None, "S.20"],
    [None, None, "9"],
    [None, None, "5/6/2025"],
    ["ocd-person/d", "Dunn, Dee", "+"],
]
SPONSORSHIP = [
    [None, None, None, "ocd-person/a", "ocd-person/b", "ocd-person/c", "ocd-person/d"],
    [
        None,
        "bill_number",
        "shorthand_title",
        "Abel, Ann",
        "Bates, Ben",
        "Cole, Cat",
        "Dunn, Dee",
    ],
    ["1", "H.10 / S.20", "Act A", "Y", "N", "N", "Y"],
    ["2", "S.30", "Act B", "Y", "Y", "N", "N"],
]
SHEETS = {
    "sponsoredBills": [AGENDA_HEADER, *AGENDA_ROWS],
    "houseBills": [BILLS_HEADER, *HOUSE_BILLS],
    "senateBills": [BILLS_HEADER, *SENATE_BILLS],
    "houseVotes": HOUSE_VOTES,
    "senateVotes": SENATE_VOTES,
    "sponsorship": SPONSORSHIP,
}


def workbook_file(cells: dict | None = None, without: tuple = ()) -> io.BytesIO:
    """A valid workbook without a single finding, then changed: {"sheet!B2": value}."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in SHEETS.items():
        if name not in without:
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
    for place, value in (cells or {}).items():
        sheet_name, cell = place.split("!")
        book[sheet_name][cell] = value
    file = io.BytesIO()
    book.save(file)
    file.seek(0)
    return file


@pytest.fixture
def term() -> SessionTerm:
    return TERMS["194"]


@pytest.fixture
def make_workbook() -> Callable[..., io.BytesIO]:
    return workbook_file


@pytest.fixture
def parse() -> Callable[..., ParsedWorkbook]:
    """Parse the small workbook with some cells changed."""

    def parse_changed(cells: dict | None = None) -> ParsedWorkbook:
        return parse_workbook(workbook_file(cells), "small.xlsx", TERMS["194"])

    return parse_changed


@dataclass(frozen=True)
class RealSession:
    """A real session's workbook, as parsed and as a file, with today's roster."""

    path: Path
    book: ParsedWorkbook
    roster: dict[str, tuple[RosterPerson, ...]]


@pytest.fixture(scope="session")
def data_directory() -> Path:
    if not (DATA / "scorecard").is_dir():
        pytest.skip(f"The sessions' own workbooks are not at {DATA}.")
    return DATA


@pytest.fixture(scope="session")
def roster(data_directory) -> dict[str, tuple[RosterPerson, ...]]:
    people = {}
    for chamber, name in (("lower", "house"), ("upper", "senate")):
        with (data_directory / "people" / f"{name}.json").open("rb") as file:
            people[chamber] = read_people(file, chamber)
    return people


@pytest.fixture(scope="session")
def real_sessions(data_directory, roster) -> dict[str, RealSession]:
    sessions = {}
    for court, name in FILES.items():
        path = data_directory / "scorecard" / name
        with path.open("rb") as file:
            book = parse_workbook(file, name, TERMS[court])
        sessions[court] = RealSession(path, book, roster)
    return sessions


@pytest.fixture(scope="module")
def imported(django_db_setup, django_db_blocker, real_sessions):
    """Both real sessions in the database, with today's members, for one module.

    For tests marked `django_db`: what they change is taken back after each.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        sessions = {}
        for court, real in real_sessions.items():
            sessions[court] = new_session(real.book.term)
            apply_import(ImportSource(real.book, real.roster), sessions[court])
        yield sessions
        transaction.set_rollback(True)


def new_session(term: SessionTerm, **fields) -> LegislativeSession:
    """A session that is not saved yet."""
    return LegislativeSession(
        identifier=term.identifier,
        name=f"{term.identifier}th General Court",
        start_date=term.start_date,
        end_date=term.end_date,
        policy=ScoringPolicy.objects.default(),
        **fields,
    )


def roster_file(chamber: str, *people: tuple[str, str, str]) -> io.BytesIO:
    """A roster of (id, name, district)."""
    records = [
        {
            "id": f"ocd-person/{key}",
            "name": name,
            "given_name": name.split()[0],
            "family_name": name.split()[-1],
            "party": "Democratic",
            "district": district,
        }
        for key, name, district in people
    ]
    return io.BytesIO(json.dumps(records).encode())


def small_source(cells: dict | None = None, house: tuple = ()) -> ImportSource:
    """The small workbook with some cells changed, and perhaps a House roster."""
    rosters = {"lower": roster_file("lower", *house)} if house else {}
    return read_source(workbook_file(cells), "small.xlsx", TERMS["194"], rosters)


@pytest.fixture
def session(db) -> LegislativeSession:
    """The session with the small workbook and two representatives imported."""
    session = new_session(TERMS["194"])
    apply_import(small_source(house=HOUSE), session)
    return session


def vote_of(key: str, number: int) -> PersonVote:
    """The vote of the small workbook's "ocd-person/<key>" on an item."""
    return PersonVote.objects.get(
        person__identifiers__value=f"ocd-person/{key}", item__number=number
    )


def changed_rows(report: ImportReport) -> dict[str, tuple[int, int, int]]:
    """How many rows of each kind are new, changed, removed."""
    return {
        table.kind: (len(table.created), len(table.changed), len(table.removed))
        for table in report.changes
        if not table.is_empty
    }
