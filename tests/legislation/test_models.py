import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from legislation.models import (
    Bill,
    Chamber,
    District,
    LegislativeSession,
    Membership,
    Person,
    PersonVote,
    ScoredItem,
    ScoringPolicy,
    Seat,
)
from legislation.scoring import PM_194, CountedAs

pytestmark = pytest.mark.django_db
DAY = datetime.date(2025, 6, 1)


def make_session(identifier="194", **fields):
    values = {
        "name": f"{identifier}th General Court",
        "start_date": datetime.date(2025, 1, 1),
        "end_date": datetime.date(2027, 1, 5),
        "policy": ScoringPolicy.objects.default(),
    }
    return LegislativeSession.objects.create(identifier=identifier, **values | fields)


def make_seat(chamber=Chamber.LOWER, label="1st Here"):
    district = District.objects.create(
        chamber=chamber, label=label, ocd_id=f"ocd-division/{chamber}:{label}"
    )
    return Seat.objects.create(district=district, role=Chamber(chamber).role)


@pytest.fixture
def vote():
    item = ScoredItem.objects.create(
        session=make_session(), chamber="lower", number=5, title="A", our_position="no"
    )
    person = Person.objects.create(name="Ann Abel", slug="ann-abel")
    return PersonVote(item=item, person=person, option="no", counted_as="with")


def test_the_default_policy_is_the_published_rules():
    assert ScoringPolicy.objects.get(version="pm-194").rules == PM_194


def test_the_same_ways_of_counting_as_the_arithmetic():
    assert set(PersonVote.Counted.values) == set(CountedAs)


@pytest.mark.parametrize(
    "changes",
    [
        {"letters": [[90, "A"]]},
        {"letters": [[0, "F"], [90, "A"]]},
        {"letters": [[0, ""]]},
        {"letters": {"A": 90}},
        {"letters": [["x", "A"]]},
        {"letters": 7},
        {"letters": [[0, 5]]},
        {"recorded_threshold": 101},
        {"rounding": "up"},
    ],
)
def test_rules_that_cannot_grade_are_refused(changes):
    values = {"version": "new", "published_on": DAY} | changes
    with pytest.raises(ValidationError):
        ScoringPolicy(**values).full_clean()


def test_rules_that_a_session_follows_are_fixed():
    policy = make_session().policy
    policy.explanation = "In other words."
    policy.full_clean()
    policy.recorded_threshold = 80
    with pytest.raises(ValidationError, match="new version"):
        policy.full_clean()


def test_one_session_is_current():
    first = make_session("193", is_current=True)
    second = make_session("194", is_current=True)
    first.refresh_from_db()
    assert not first.is_current
    assert LegislativeSession.objects.current() == second
    first.is_current = True
    first.full_clean()


def test_no_session_is_current_until_one_is_marked():
    make_session()
    assert LegislativeSession.objects.current() is None


@pytest.mark.parametrize(
    ("day", "found"), [("2024-12-31", 0), ("2025-01-01", 1), ("2027-01-05", 1)]
)
def test_sessions_on_a_day(day, found):
    make_session()
    day = datetime.date.fromisoformat(day)
    assert LegislativeSession.objects.on(day).count() == found


def test_a_session_is_named_by_its_two_years():
    assert make_session().years == "2025-2026"


def test_a_session_ends_after_it_starts():
    session = make_session()
    session.end_date = session.start_date
    with pytest.raises(ValidationError, match="after the start"):
        session.full_clean()


def test_a_seat_is_vacant_between_two_members():
    seat = make_seat()
    make_seat(Chamber.UPPER)
    ann = Person.objects.create(name="Ann Abel", slug="ann-abel")
    Membership.objects.create(person=ann, seat=seat, end_date=DAY)
    house = Seat.objects.in_chamber("lower")
    after = DAY + datetime.timedelta(days=1)
    assert list(house.vacant(DAY)) == []
    assert list(house.vacant(after)) == [seat]
    assert list(Person.objects.in_chamber("lower", DAY)) == [ann]
    assert list(Person.objects.in_chamber("lower", after)) == []
    assert list(Person.objects.in_chamber("upper", DAY)) == []


def test_people_who_hold_a_seat_today():
    ann = Person.objects.create(name="Ann Abel", slug="ann-abel")
    Person.objects.create(name="Ben Bates", slug="ben-bates")
    Membership.objects.create(person=ann, seat=make_seat())
    Membership.objects.create(person=ann, seat=make_seat(Chamber.UPPER))
    assert list(Person.objects.current()) == [ann]


def test_a_membership_ends_after_it_starts():
    person = Person.objects.create(name="Ann Abel", slug="ann-abel")
    start, end = DAY, DAY - datetime.timedelta(days=1)
    membership = Membership(
        person=person, seat=make_seat(), start_date=start, end_date=end
    )
    with pytest.raises(ValidationError, match="must not precede"):
        membership.full_clean()


@pytest.mark.parametrize(
    ("option", "counted_as"),
    [
        ("no", "with"),
        ("yes", "against"),
        ("absent", "absent"),
        ("present", "present"),
        ("presiding", "presiding"),
        ("not_in_office", "not_in_office"),
        ("blank", "blank"),
        ("unknown", "with"),
    ],
)
def test_what_counts_as_the_record_reads_needs_no_reason(vote, option, counted_as):
    vote.option, vote.counted_as = option, counted_as
    vote.full_clean()
    assert not vote.by_letter


def test_what_counts_otherwise_needs_a_reason(vote):
    vote.option = "absent"
    with pytest.raises(ValidationError, match="Say why"):
        vote.full_clean()
    vote.reason = "Stated in a letter to the Clerk."
    vote.full_clean()
    assert vote.by_letter


def test_a_bill_has_its_number_once_in_a_session():
    session = make_session()
    Bill.objects.create(session=session, chamber="lower", identifier="H1")
    Bill.objects.create(session=make_session("193"), chamber="lower", identifier="H1")
    assert Bill.objects.in_chamber("lower").count() == 2
    assert not Bill.objects.current().exists()
    with pytest.raises(IntegrityError), transaction.atomic():
        Bill.objects.create(session=session, chamber="lower", identifier="H1")
