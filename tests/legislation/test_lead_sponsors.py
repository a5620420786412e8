"""Whom the agenda's sponsor names mean, and what an import makes of it."""

import pytest

from legislation.imports import apply_import, plan_import
from legislation.imports.sponsor_names import NamedPeople, lead_sponsors
from legislation.models import Bill, Person, Sponsorship
from tests.legislation.conftest import HOUSE, TERMS, new_session, small_source

PEOPLE = {
    "lower": (
        *("Montaño, Samantha", "Rogers, David", "Rogers, John", "O'Day, James"),
        *("Lewis, Jack", "Lipper-Garabedian, Kate", "Moran, Frank", "Moran, John"),
        *("Keefe, Mary", "Vega, Aaron", "Fluker Oakley, Brandy"),
    ),
    "upper": ("Lewis, Jason", "Miranda, Liz", "Chang-Diaz, Sonia", "Eldridge, James"),
}


@pytest.fixture
def people():
    """People of both chambers, whose ids are their names."""
    named = NamedPeople()
    for chamber, names in PEOPLE.items():
        for name in names:
            family, given = name.split(", ")
            named.add(name, chamber, given, family)
    return named


@pytest.mark.parametrize(
    ("text", "chamber", "expected"),
    [
        ("Rep. Sam Montano", "lower", ["Montaño, Samantha"]),
        ("Sens. Jason Lewis & Liz Miranda", "upper", ["Lewis, Jason", "Miranda, Liz"]),
        (
            "Rep. Dave Rogers; Rep. Jim O\u2019Day",
            "lower",
            ["Rogers, David", "O'Day, James"],
        ),
        ("Representative Kate Lipper-Garabedian", "lower", [PEOPLE["lower"][5]]),
        ("Brandy Fluker Oakley and John Moran Jr.", "lower", [PEOPLE["lower"][10]]),
        ("(O'Day - Lewis)", "lower", ["O'Day, James"]),
        ("(O'Day - Lewis)", "upper", ["Lewis, Jason"]),
        ("(Keefe/Vega - Chang-Diaz)", "lower", ["Keefe, Mary", "Vega, Aaron"]),
        ("(Keefe/Vega - Chang-Diaz)", "upper", ["Chang-Diaz, Sonia"]),
        ("(Vega-Eldridge)", "upper", ["Eldridge, James"]),
        ("Rep. Mary Keefe, Sen. Jamie Eldridge", "upper", ["Eldridge, James"]),
        ("", "lower", []),
    ],
)
def test_names_are_somebody(text, chamber, expected, people):
    found, unknown = lead_sponsors(text, chamber, people)
    assert found[: len(expected)] == expected
    assert unknown == []


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("Rep. Rogers", "Rogers"),
        ("(Moran - Eldridge)", "Moran"),
        ("Rep. Peter Vega", "Peter Vega"),
        ("Rep. Bud Wiliams", "Bud Wiliams"),
        ("& , TBD", "TBD"),
    ],
)
def test_a_name_of_nobody_or_of_two_is_not_guessed(text, unknown, people):
    assert lead_sponsors(text, "lower", people) == ([], [unknown])


def leads(identifier):
    rows = Sponsorship.objects.filter(
        bill__identifier=identifier, classification="primary"
    )
    return {row.person.family_name for row in rows.select_related("person")}


def test_an_import_names_who_leads_beside_who_cosponsors(session):
    assert leads("H10") == {"Abel"}
    assert leads("S20") == leads("S30") == {"Dunn"}
    assert Sponsorship.objects.filter(classification="cosponsor").count() == 4


def test_a_name_of_nobody_is_listed(db):
    source = small_source({"sponsoredBills!D2": "Rep. Ann Abel & Rep. Zoe Zed"})
    report = apply_import(source, new_session(TERMS["194"]))
    (note,) = report.notes
    assert (note.code, "“Zoe Zed”" in note.words) == ("lead_sponsor_unknown", True)
    assert leads("H10") == {"Abel"}


def test_who_is_missing_is_added_and_nobody_taken_away(session):
    cells = {"sponsoredBills!D2": "Reps. Ann Abel & Cat Cole"}
    apply_import(small_source(cells), session)
    assert leads("H10") == {"Abel", "Cole"}
    report = plan_import(small_source({"sponsoredBills!D2": ""}), session)
    assert not report.changes_anything


def test_lead_sponsors_by_staff_stay_as_they_are(session):
    bill = Bill.objects.get(identifier="H10")
    bill.sponsorships.filter(classification="primary").delete()
    own = Person.objects.create(name="Own", family_name="Own", slug="own")
    bill.sponsorships.create(person=own, classification="primary")
    report = apply_import(small_source(house=HOUSE), session)
    assert not report.changes_anything
    assert [note.code for note in report.notes] == ["kept"]
    assert "H10: the lead sponsors entered here stay" in report.notes[0].words
    assert leads("H10") == {"Own"}
