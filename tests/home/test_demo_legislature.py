"""The demo's legislature: real districts and bills, and nobody who lives."""

import datetime
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from home.demo.legislation_entries import BillEntry
from home.demo.loader.bills import BILLS
from home.demo.loader.keys import Keys
from home.demo.loader.legislature import add_legislature
from home.demo.loader.record import RECORDS
from home.demo.loader.roster import SCHEME
from legislation.models import (
    AgendaItem,
    Bill,
    Correction,
    LegislativeSession,
    Membership,
    Person,
    PersonIdentifier,
    PersonVote,
    ScoredItem,
    Seat,
    Sponsorship,
)
from legislation.scores import chamber_scorecard
from tests.first_rows import create_first_rows

NOVEMBER = datetime.date(2026, 11, 24)


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """Load the legislature once for all tests of this file."""
    with django_db_blocker.unblock(), transaction.atomic():
        create_first_rows()
        keys = Keys()
        add_legislature(keys)
        yield keys
        transaction.set_rollback(True)


@pytest.fixture
def keys(loaded, db):
    return loaded


@pytest.fixture
def session(keys):
    return LegislativeSession.objects.get(identifier="194")


def scores(session, chamber) -> dict:
    card = chamber_scorecard(session, chamber, NOVEMBER)
    return {row.person.name: row for row in card.rows}


def test_two_sessions_have_votes_in_both_chambers(session):
    assert session.is_current
    assert AgendaItem.objects.filter(session=session).count() == 19
    for chamber in ("lower", "upper"):
        for identifier, least in (("193", 8), ("194", 22)):
            items = ScoredItem.objects.filter(
                session__identifier=identifier, chamber=chamber
            )
            assert items.count() >= least
            kinds = set(items.values_list("kind", flat=True))
            assert kinds == {"roll_call", "cosponsorship_threshold", "pledge"}


def test_nobody_in_it_lives(keys):
    invented = Person.objects.filter(identifiers__scheme=SCHEME)
    assert invented.count() == Person.objects.count() > 200
    assert not PersonVote.objects.exclude(person__in=invented).exists()
    assert not Sponsorship.objects.exclude(person__in=invented).exists()
    for person in invented:
        assert person.email.endswith(".example.org")
        assert person.phone.startswith("(617) 555-01")
        assert person.official_url.startswith("https://members.example.org/")


def test_no_vote_is_of_a_real_bill():
    invented = {bill.identifier for bill in BILLS if not bill.is_real}
    voted = {item.bill for _, votes in RECORDS.values() for item in votes.SCORED}
    assert invented
    assert voted - {""} <= invented


def test_an_invented_bill_says_so():
    invented = [bill for bill in BILLS if not bill.is_real]
    assert all("(invented bill)" in bill.title for bill in invented)
    assert not any(bill.official_url for bill in invented)
    assert BillEntry("194", "H1", "", "", "", "").official_url.endswith("/194/H1")


def test_every_status_has_a_bill(keys):
    statuses = set(Bill.objects.values_list("status", flat=True))
    assert statuses - {""} == set(Bill.Status.values)


def test_refiled_bills_lead_back_to_the_session_before(keys):
    refiled = Bill.objects.filter(session__identifier="194", refiled_from__isnull=False)
    assert refiled.count() == 8
    assert {bill.refiled_from.session.identifier for bill in refiled} == {"193"}
    assert {bill.title == bill.refiled_from.title for bill in refiled} == {True}


def test_three_seats_are_vacant(keys):
    assert Seat.objects.count() == 200
    vacant = Seat.objects.vacant(NOVEMBER)
    assert {seat.district.label for seat in vacant} == {
        *("6th Essex", "1st Plymouth", "Second Suffolk")
    }
    assert all(seat.memberships.exists() for seat in vacant)


def test_nobody_holds_two_seats_and_no_seat_has_two(keys):
    held = Membership.objects.on(NOVEMBER)
    people = held.values_list("person_id", flat=True)
    assert len(held) == 197 == len(set(people))
    assert len({term.seat_id for term in held}) == 197


def test_parties_are_as_uneven_as_in_life(keys):
    for chamber, seats in (("lower", 158), ("upper", 39)):
        members = Person.objects.in_chamber(chamber, NOVEMBER)
        assert members.filter(party="Democratic").count() > seats * 0.8
        assert members.filter(party="Republican").count() >= 3
    assert Person.objects.filter(party="Independent").count() == 1


@pytest.mark.parametrize(
    ("name", "chamber", "score", "recorded", "letter"),
    [
        ("Juniper Rowanberry", "lower", 100, 100, "A+"),
        ("Silas Harborlight", "upper", 100, 100, "A+"),
        ("Oswin Ironwood", "lower", 0, 100, "F"),
        ("Percival Redstart", "upper", 0, 100, "F"),
        ("Mercy Granitevale", "lower", 59, 100, "F"),
        ("Samira Lindenbaum-Cho", "lower", 100, 100, "A+"),
        ("Beatriz Figueira-Marsh", "lower", 100, 100, "A+"),
        ("Horace Larchmont", "lower", 64, 77, None),
        ("Tuyet Islington-Vu", "lower", 100, 27, None),
    ],
)
def test_named_members_have_the_scores_of_their_story(
    session, name, chamber, score, recorded, letter
):
    row = scores(session, chamber)[name]
    assert (row.score.score, row.score.recorded_percentage) == (score, recorded)
    assert row.score.letter == letter


def test_every_way_to_act_is_there(keys):
    options = set(PersonVote.objects.values_list("option", flat=True))
    assert {*("yes", "no", "absent", "present", "presiding", "not_in_office")} <= (
        options
    )
    letters = PersonVote.objects.filter(option="absent", counted_as="with")
    assert [vote.by_letter for vote in letters] == [True]
    assert all(vote.reason and vote.source for vote in letters)


def test_a_corrected_vote_has_its_correction(keys):
    correction = Correction.objects.get()
    assert correction.vote.person.name == "Beatriz Figueira-Marsh"
    assert (correction.was, correction.now) == ("No (Against us)", "Yes (With us)")
    assert correction.source
    item = correction.vote.item
    assert item.official_yes == item.votes.filter(option="yes").count()
    assert item.official_no == item.votes.filter(option="no").count()


def test_who_changed_chambers_keeps_the_earlier_record(keys, session):
    person = Person.objects.get(name="Delphine Brookhaven")
    before = LegislativeSession.objects.get(identifier="193")
    assert scores(before, "lower")[person.name].score.items >= 8
    assert person.name not in scores(before, "upper")
    assert scores(session, "upper")[person.name].score.items == 22


def test_the_threshold_counts_signatures(keys):
    items = ScoredItem.objects.filter(kind="cosponsorship_threshold")
    assert items
    for item in items:
        signed = scores(item.session, item.chamber)
        for vote in item.votes.select_related("person"):
            count = signed[vote.person.name].cosponsorship
            assert (vote.option == "yes") == (count.cosponsored * 2 >= count.items)


def test_every_vote_is_one_that_staff_could_save(keys):
    for vote in PersonVote.objects.exclude(reason="") | (
        PersonVote.objects.filter(item__number__in=(4, 71))
    ):
        vote.full_clean()


def test_a_second_run_adds_nothing(keys):
    votes = PersonVote.objects.count()
    assert add_legislature(Keys()) == 0
    assert PersonVote.objects.count() == votes


def test_it_is_not_mixed_with_real_legislators(keys):
    PersonIdentifier.objects.update(scheme=PersonIdentifier.OPEN_STATES)
    with pytest.raises(CommandError, match="Nothing was loaded"):
        call_command("load_demo", picture_size=160, stdout=StringIO())
