"""Who each row is about: rows without an id, ids of two people, people twice."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from legislation.workbook import normalise
from legislation.workbook.findings import Finding, note, warning
from legislation.workbook.parsed import ParsedWorkbook
from legislation.workbook.sheets import (
    FIRST_LEGISLATOR_ROW,
    NAME_ROW,
    PERSON_ID_ROW,
    VotesSheet,
    WorkbookSheets,
)

_HEADINGS = {"progressive position", "bill number", "rc #", "date"}


@dataclass(frozen=True)
class _Place:
    """Where a person is written: the cells of the id and of the name."""

    sheet: str
    row: int
    column: str
    name_cell: str
    person_id: str
    name: str


def findings(sheets: WorkbookSheets, book: ParsedWorkbook) -> Iterator[Finding]:
    places = {
        votes.sheet.name: list(_vote_places(votes)) for votes in sheets.votes.values()
    }
    places[sheets.sponsorship.sheet.name] = list(_sponsor_places(sheets))
    for votes in sheets.votes.values():
        yield from _heading_rows(votes)
    for found in places.values():
        yield from _without_id(found)
        yield from _sharing_an_id(found)
    yield from _named_otherwise_elsewhere(list(places.values()))


def _vote_places(votes: VotesSheet) -> Iterator[_Place]:
    for row in votes.rows:
        if row.person_id.lower() not in _HEADINGS:
            yield _Place(
                votes.sheet.name, row.row, "A", f"B{row.row}", row.person_id, row.name
            )


def _sponsor_places(sheets: WorkbookSheets) -> Iterator[_Place]:
    for sponsor in sheets.sponsorship.columns:
        column = get_column_letter(sponsor.column)
        yield _Place(
            sheets.sponsorship.sheet.name,
            PERSON_ID_ROW,
            column,
            f"{column}{NAME_ROW}",
            sponsor.person_id,
            sponsor.name,
        )


def _heading_rows(votes: VotesSheet) -> Iterator[Finding]:
    labels = [
        (row, normalise.text(votes.sheet.cell(row, 1)))
        for row in range(1, FIRST_LEGISLATOR_ROW)
    ]
    labels += [(row.row, row.person_id) for row in votes.rows]
    for row, label in labels:
        if label.lower() in _HEADINGS:
            yield note(
                "heading_row",
                f"“{label}” heads the table; it is no legislator and gets no score.",
                votes.sheet.name,
                row,
                "A",
                label,
            )


def _without_id(places: list[_Place]) -> Iterator[Finding]:
    for place in places:
        if normalise.person_id(place.person_id):
            continue
        what = f"“{place.person_id}” is not an id" if place.person_id else "No id"
        yield warning(
            "missing_person_id",
            f"{what}: the record of {place.name or 'somebody without a name'} cannot "
            "be joined to a legislator.",
            place.sheet,
            place.row,
            place.column,
            place.person_id,
        )


def _sharing_an_id(places: list[_Place]) -> Iterator[Finding]:
    """Within one sheet: the same person twice, or two people with one id."""
    first: dict[str, _Place] = {}
    for place in places:
        if not normalise.person_id(place.person_id):
            continue
        other = first.setdefault(place.person_id, place)
        if other is place:
            continue
        if _is_same_person(place.name, other.name):
            code, what = "duplicate_person", f"{place.name} is here twice"
            what += f", first in {other.name_cell}; totals count both."
        else:
            code, what = "shared_person_id", f"{place.name} has the id of {other.name}"
            what += f" ({other.name_cell}); only one of them can be right."
        yield warning(code, what, place.sheet, place.row, place.column, place.person_id)


def _named_otherwise_elsewhere(sheets: list[list[_Place]]) -> Iterator[Finding]:
    """Across sheets: one id, and family names without a word in common."""
    by_id: dict[str, list[_Place]] = defaultdict(list)
    for place in (place for places in sheets for place in places):
        if not normalise.person_id(place.person_id):
            continue
        others = [
            other for other in by_id[place.person_id] if other.sheet != place.sheet
        ]
        by_id[place.person_id].append(place)
        words = set().union(*(_words(_family(other.name)) for other in others))
        if others and not words & _words(_family(place.name)):
            yield warning(
                "shared_person_id",
                f"{place.name} has the id that {others[0].sheet} gives "
                f"{others[0].name} ({others[0].name_cell}); only one can be right.",
                place.sheet,
                place.row,
                place.column,
                place.person_id,
            )


def _is_same_person(name: str, other: str) -> bool:
    """Whether "Family, Given" agree, a given name perhaps shortened ("Ron")."""
    given, other_given = _given(name), _given(other)
    return _words(_family(name)) == _words(_family(other)) and (
        given.startswith(other_given) or other_given.startswith(given)
    )


def _family(name: str) -> str:
    return _plain(name.partition(",")[0])


def _given(name: str) -> str:
    return _plain(name.partition(",")[2])


def _words(name: str) -> set[str]:
    return set(name.split())


def _plain(name: str) -> str:
    """Fold case, accents and punctuation, so that "Deleo" is "DeLeo"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z]+", plain.lower()))
