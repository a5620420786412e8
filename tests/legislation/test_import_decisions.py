"""What an import decides by itself, and what it leaves as it is."""

import datetime

import pytest
import time_machine

from legislation.imports import apply_import
from legislation.models import (
    Bill,
    Membership,
    Person,
    PersonVote,
    ScoredItem,
    Seat,
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


def correct(vote):
    """Count a vote that was missed and stated in a letter."""
    vote.option, vote.counted_as = "absent", "with"
    vote.reason = "Stated in a letter to the Clerk."
    vote.full_clean()
    vote.save()


def test_a_correction_by_hand_is_kept_and_listed(session):
    correct(vote_of("a", 5))
    report = apply_import(small_source({"houseVotes!C5": "NV"}), session)
    vote = vote_of("a", 5)
    assert (vote.option, vote.counted_as) == ("absent", "with")
    assert "Stated in a letter" in vote.reason
    (note,) = report.notes
    assert note.code == "kept"
    assert note.words.startswith("House 5, Abel, Ann: corrected by hand and kept")
    assert "The workbook says absent, absent." in note.words


def test_an_item_with_a_correction_is_kept_when_it_leaves_the_workbook(session):
    correct(vote_of("a", 7))
    cells = {f"houseVotes!D{row}": None for row in range(1, 8)}
    cells |= {f"houseBills!{column}3": None for column in "ABCDEFGHIJ"}
    report = apply_import(small_source(cells), session)
    assert changed_rows(report) == {"vote": (0, 0, 2)}
    assert [note.code for note in report.notes] == ["kept", "kept"]
    assert vote_of("a", 7).counted_as == "with"


def test_the_official_tally_settles_a_position_that_the_sheets_dispute(db):
    cells = {"houseVotes!D1": "Yes", "houseBills!H3": "2", "houseBills!I3": "1"}
    report = apply_import(small_source(cells), new_session(TERMS["194"]))
    assert ScoredItem.objects.get(number=7).our_position == "yes"
    vote = vote_of("a", 7)
    assert (vote.option, vote.counted_as) == ("yes", "with")
    (note,) = report.notes
    assert note.code == "position_override"
    assert "fits yes, which is imported instead of no" in note.words


def test_a_position_that_nothing_tells(db):
    cells = {"houseBills!G3": "?", "houseVotes!D1": "?", "houseBills!H3": None}
    report = apply_import(small_source(cells), new_session(TERMS["194"]))
    assert [note.code for note in report.notes] == ["position_unknown"]
    vote = vote_of("a", 7)
    assert (vote.option, vote.counted_as, vote.by_letter) == ("unknown", "with", False)


def test_an_id_of_two_people_belongs_to_the_first(db):
    report = apply_import(
        small_source({"houseVotes!A6": "ocd-person/a"}), new_session(TERMS["194"])
    )
    assert [note.code for note in report.notes] == ["shared_id", "chamber_by_column"]
    assert "Bates, Ben has the id of Abel, Ann" in report.notes[0].words
    assert PersonVote.objects.filter(item__number=5).count() == 2


def test_a_row_without_an_id_is_left_out_and_listed(db):
    report = apply_import(
        small_source({"houseVotes!A6": "NOT FOUND", "sponsorship!E1": None}),
        new_session(TERMS["194"]),
    )
    assert [note.code for note in report.notes] == ["row_without_id"] * 2
    assert not Person.objects.filter(family_name="Bates").exists()


def test_a_successor_takes_the_seat_today(session):
    new = ("n", "Nan New", "2nd Essex")
    with time_machine.travel("2026-03-02 12:00Z"):
        apply_import(small_source(house=(HOUSE[0], new)), session)
        assert Seat.objects.vacant().count() == 198
    old, nan = Membership.objects.filter(seat__district__label="2nd Essex").order_by(
        "pk"
    )
    assert (old.start_date, old.end_date) == (None, datetime.date(2026, 3, 1))
    assert (nan.person.name, nan.start_date) == ("Nan New", datetime.date(2026, 3, 2))


def test_a_workbook_without_rosters_changes_no_seat_and_no_name(session):
    cells = {"houseVotes!B5": "Able, Annie", "sponsorship!D2": "Able, Annie"}
    report = apply_import(small_source(cells), session)
    assert not report.changes_anything
    assert Membership.objects.current().count() == 2


def test_members_that_staff_added_are_left_alone(session):
    person = Person.objects.create(name="Own", slug="own")
    seat = Seat.objects.get(district__label="5th Essex")
    Membership.objects.create(person=person, seat=seat)
    assert not apply_import(small_source(house=HOUSE), session).changes_anything


def test_a_bill_that_gets_its_number_keeps_its_row(session):
    filed = {
        "sponsoredBills!B4": "HD77",
        "sponsorship!B4": "HD77",
    }
    apply_import(small_source(filed), session)
    bill = Bill.objects.get(identifier="HD77")
    numbered = {
        "sponsoredBills!B4": "H30",
        "sponsoredBills!H4": "https://malegislature.gov/Bills/194/HD77",
        "sponsorship!B4": "H30",
    }
    report = apply_import(small_source(numbered), session)
    bill.refresh_from_db()
    assert (bill.identifier, bill.docket_number) == ("H30", "HD77")
    assert "identifier: HD77 → H30" in report.text()
    assert bill.sponsorships.filter(classification="cosponsor").count() == 2


def test_a_status_by_staff_stays_where_the_workbook_has_none(session):
    Bill.objects.filter(identifier="H10").update(status="passed")
    assert not apply_import(small_source(), session).changes_anything
