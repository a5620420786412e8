"""Who signed a bill, and who of the chamber's members did not."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from legislation import sponsors
from legislation.models import Bill
from legislation.signers import signings
from tests.factories import (
    BillFactory,
    DistrictFactory,
    MembershipFactory,
    SeatFactory,
    SessionFactory,
    SponsorshipFactory,
)

pytestmark = pytest.mark.django_db
DAY = datetime.date(2026, 3, 2)


def member(name, chamber="lower", **fields):
    """Somebody who holds a seat of the chamber."""
    fields = {f"person__{key}": value for key, value in fields.items()}
    return MembershipFactory(
        person__family_name=name, seat__district__chamber=chamber, **fields
    ).person


def sign(bill, *people, **fields):
    for person in people:
        SponsorshipFactory(bill=bill, person=person, **fields)


def of(*bills):
    """{chamber: its part} of these bills together."""
    bills = Bill.objects.for_display().filter(pk__in=[bill.pk for bill in bills])
    return {part.chamber: part for part in signings(bills, DAY).of(*bills)}


def names(signers):
    return [signer.person.family_name for signer in signers]


def test_members_have_signed_or_not():
    ann, ben, cat = member("Ann"), member("Ben"), member("Cat")
    bill = BillFactory()
    sign(bill, ben, classification="primary")
    sign(bill, ben, cat)
    (house,) = of(bill).values()
    assert names(house.leads) == ["Ben"]
    assert names(house.cosponsors) == ["Cat"]
    assert names(house.not_signed) == [ann.family_name]
    assert house.members == 3
    assert sponsors.words(house) == "2 of 3 representatives have signed."


def test_a_vacant_seat_is_nobody_who_has_not_signed():
    member("Ann")
    SeatFactory()
    house = of(BillFactory())["lower"]
    assert names(house.not_signed) == ["Ann"]
    words = "None of 1 representatives have signed. 1 seat is vacant."
    assert sponsors.words(house) == words


def test_who_left_has_signed_and_counts_as_no_member():
    member("Ann")
    gone = MembershipFactory(end_date=DAY - datetime.timedelta(days=1)).person
    bill = BillFactory()
    sign(bill, gone)
    house = of(bill)["lower"]
    assert [signer.seat for signer in house.cosponsors] == [None]
    assert house.members == house.vacant_seats == 1
    assert "1 more has left since." in sponsors.words(house)


def test_senators_may_sign_a_house_bill_and_are_not_missing_from_it():
    signed, _ = member("Sen", "upper"), member("Other", "upper")
    bill = BillFactory()
    sign(bill, signed)
    found = of(bill)
    assert found["lower"].signed == found["upper"].not_signed == ()
    assert names(found["upper"].cosponsors) == ["Sen"]


def test_either_bill_counts_for_both_together():
    moved, rep, sen = member("Moved", "upper"), member("Rep"), member("Sen", "upper")
    house, senate = BillFactory(), BillFactory(chamber="upper", identifier="S1")
    sign(house, moved, rep)
    assert names(of(senate)["upper"].not_signed) == ["Moved", "Sen"]
    together = of(house, senate)
    assert names(together["lower"].signed) == ["Rep"]
    assert names(together["upper"].signed) == ["Moved"]
    assert names(together["upper"].not_signed) == [sen.family_name]
    assert rep not in {signer.person for signer in together["upper"].signed}


def test_nobody_can_sign_a_bill_of_a_session_that_is_over():
    over = SessionFactory(
        identifier="191",
        start_date=datetime.date(2019, 1, 2),
        end_date=datetime.date(2021, 1, 5),
        is_current=False,
    )
    member("Ann")
    moved = member("Moved", "upper")
    bill = BillFactory(session=over)
    sign(bill, moved)
    (house,) = of(bill).values()
    assert names(house.cosponsors) == ["Moved"]
    assert house.not_signed == () and house.vacant_seats == 0
    assert sponsors.words(house) == "1 representative signed."


def test_the_first_of_two_dates_is_told():
    bill, person = BillFactory(), member("Ann")
    day = datetime.date(2025, 2, 1)
    sign(bill, person, classification="primary", date=day)
    sign(bill, person, date=day + datetime.timedelta(days=9))
    shape = sponsors.signing(of(bill)["lower"])
    (lead,) = shape["lead_sponsors"]
    assert lead["date"] == "2025-02-01" and lead["district"]["role"]
    assert shape["cosponsors"] == [] and shape["asked"]


@pytest.mark.parametrize("number", [1, 5])
def test_two_queries_whatever_there_is(number):
    bills = [BillFactory() for _ in range(number)]
    for _ in range(number):
        seat = SeatFactory(district=DistrictFactory())
        person = MembershipFactory(seat=seat).person
        for bill in bills:
            sign(bill, person)
    bills = list(Bill.objects.for_display())
    with CaptureQueriesContext(connection) as captured:
        found = signings(bills, DAY)
        assert all(found.of(bill)[0].members == number for bill in bills)
    assert len(captured.captured_queries) == 2
