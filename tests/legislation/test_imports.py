"""What an import makes of a small workbook, and of the next one."""

import csv
import io

import pytest

from cms.models import ContentVersion
from legislation.imports import ImportRefused, apply_import, plan_import
from legislation.models import (
    Bill,
    District,
    LegislativeSession,
    Person,
    ScoredItem,
    Seat,
    Sponsorship,
)
from tests.legislation.conftest import (
    HOUSE,
    TERMS,
    changed_rows,
    new_session,
    small_source,
    vote_of,
)

pytestmark = pytest.mark.django_db


def test_a_first_import(session):
    assert District.objects.filter(chamber="lower").count() == 160
    assert Seat.objects.in_chamber("upper").count() == 40
    assert Seat.objects.vacant().count() == 198
    ann = Person.objects.get(slug="ann-abel")
    assert (ann.sort_name, ann.party) == ("Abel, Ann", "Democratic")
    cat = Person.objects.get(slug="cat-cole")
    assert (cat.name, cat.party) == ("Cat Cole", "")
    item = ScoredItem.objects.get(number=7)
    assert (item.chamber, item.our_position, item.official_no) == ("lower", "no", 2)
    assert item.pillars == ["government"]
    vote = vote_of("c", 7)
    assert (vote.option, vote.counted_as) == ("yes", "against")
    bill = Bill.objects.get(identifier="S20")
    assert (bill.chamber, bill.agenda_item.key) == ("upper", "H10/S20")
    signed = Sponsorship.objects.filter(bill__agenda_item__key="H10/S20")
    pairs = set(signed.values_list("bill__identifier", "person__family_name"))
    assert pairs == {("H10", "Abel"), ("S20", "Dunn")}


def test_the_same_files_twice_change_nothing(session):
    version = ContentVersion.objects.get().number
    report = apply_import(small_source(house=HOUSE), session)
    assert not report.changes_anything
    assert sum(table.unchanged for table in report.changes) > 400
    assert ContentVersion.objects.get().number == version


def test_a_plan_tells_what_an_import_does_and_writes_nothing(session):
    cells = {"houseVotes!D7": "NV", "sponsorship!D4": "N", "houseBills!F2": "Other"}
    plan = plan_import(small_source(cells, HOUSE[:1]), session)
    assert plan_import(small_source(house=HOUSE), session).changes_anything is False
    report = apply_import(small_source(cells, HOUSE[:1]), session)
    assert plan.text().splitlines()[1:] == report.text().splitlines()[1:]
    assert changed_rows(report) == {
        "membership": (0, 0, 1),
        "scored item": (0, 1, 0),
        "vote": (0, 1, 0),
        "cosponsorship": (0, 0, 1),
    }
    text = report.text()
    assert "House 5: title: A → Other" in text
    vote = "House 7, Cole, Cat: official record: Yes → Absent; counted as: Against"
    assert vote in text
    assert "Memberships ended: 1\n  Ben Bates, House, 2nd Essex" in text


def test_a_plan_for_a_session_that_is_not_there_yet():
    report = plan_import(small_source(house=HOUSE), new_session(TERMS["194"]))
    assert changed_rows(report)["vote"] == (7, 0, 0)
    assert not LegislativeSession.objects.exists()
    assert not District.objects.exists()


def test_an_item_that_leaves_the_workbook_goes_with_its_votes(session):
    cells = {f"houseVotes!D{row}": None for row in range(1, 8)}
    cells |= {f"houseBills!{column}3": None for column in "ABCDEFGHIJ"}
    plan = plan_import(small_source(cells), session)
    report = apply_import(small_source(cells), session)
    assert changed_rows(report) == changed_rows(plan)
    assert changed_rows(report) == {"scored item": (0, 0, 1), "vote": (0, 0, 3)}
    assert set(ScoredItem.objects.values_list("number", flat=True)) == {5, 9}


@pytest.mark.parametrize(
    ("cells", "house", "words"),
    [
        ({"houseVotes!D6": "Y"}, None, "houseVotes, row 6, column D: “Y” is no vote"),
        ({"houseBills!F2": "x" * 256}, None, "House 5, title: Ensure this value has"),
        ({"houseBills!H2": "1001"}, None, "House 5, official yes: Ensure this value"),
        ({"houseVotes!C3": "9" * 30}, None, "number: Ensure this value is less"),
        ({"sponsorship!C3": "x" * 256}, None, "H10/S20, title: Ensure this"),
        ({"houseVotes!A5": "ocd-person/" + "x" * 120}, None, "longer than 120"),
        ({"sponsoredBills!H2": "ftp//x"}, None, "H10, official record: Enter a valid"),
        (None, [("a", "Ann Abel", "9th Moon")], "there is no district “9th Moon”"),
        (
            None,
            [("a", "Ann Abel", "1st Essex"), ("b", "Ben Bates", "1st Essex")],
            "Ann Abel and Ben Bates are listed for the same district.",
        ),
        (None, [("a", "Ann Abel", "")], "has no district"),
    ],
)
def test_a_refusal_in_words_changes_nothing(cells, house, words, db):
    session = new_session(TERMS["194"])
    with pytest.raises(ImportRefused) as refusal:
        apply_import(small_source(cells, house), session)
    assert words in " ".join(refusal.value.problems)
    assert session.pk is None
    assert not LegislativeSession.objects.exists()
    assert not District.objects.exists()


def test_a_summary_says_nothing_twice(db):
    summary = plan_import(
        small_source(house=HOUSE), new_session(TERMS["194"])
    ).summary()
    tables = {table["title"]: table["created"] for table in summary["tables"]}
    assert tables["Districts"]["entries"][0] == "House, 1st Barnstable"
    assert (tables["Districts"]["total"], tables["Districts"]["more"]) == (200, 150)
    assert tables["Legislators"]["entries"][0] == "Ann Abel: Abel, Ann; Democratic"
    assert tables["Votes"]["entries"][0] == "House 5, Abel, Ann: Yes; With us"


def test_names_in_addresses_are_free(session):
    Person.objects.create(name="Dee Dunn", slug="nan-new")
    apply_import(small_source(house=(*HOUSE, ("n", "Nan New", "3rd Essex"))), session)
    assert Person.objects.get(name="Nan New").slug == "nan-new-2"


def test_progress_names_each_kind_of_row(db):
    said = []
    apply_import(small_source(), new_session(TERMS["194"]), said.append)
    assert said[:3] == ["Districts", "Seats", "Legislators"]
    assert len(said) == 10


def test_the_report_as_csv_runs_no_formula(session):
    report = apply_import(small_source({"houseVotes!C5": " +"}), session)
    rows = list(csv.DictReader(io.StringIO(report.csv())))
    assert {row["type"] for row in rows} == {"note", "unchanged"}
    cells = {"houseVotes!B6": "@Bates", "houseVotes!A6": "ocd-person/x"}
    changed = apply_import(small_source(cells), session).csv()
    (person,) = [
        row
        for row in csv.DictReader(io.StringIO(changed))
        if (row["type"], row["what"]) == ("created", "legislator")
    ]
    assert person["place"] == "'@Bates"
