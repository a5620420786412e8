"""The shapes of the legislature, with and without the pages they lead to."""

import datetime

import pytest

from legislation import shapes
from legislation.models import Bill
from tests.factories import (
    BillFactory,
    BillPageFactory,
    MembershipFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("identifier", "number"),
    [("H3110", "H.3110"), ("HD4328", "HD.4328"), ("S2", "S.2")],
)
def test_a_bill_is_numbered_as_the_legislature_prints_it(identifier, number):
    assert Bill(identifier=identifier).number == number


def test_a_bill_without_a_page_stands_where_the_import_says(home):
    shape = shapes.bill(BillFactory(status=Bill.Status.PASSED))
    assert shape["status"]["value"] == "passed"
    assert shape["url"] is shape["position"] is None


@pytest.mark.parametrize("live", [True, False])
def test_the_status_log_of_a_public_page_comes_first(home, live):
    bill = BillFactory(status=Bill.Status.FILED)
    page = BillPageFactory(bill=bill, live=live)
    day = datetime.date(2026, 1, 5)
    page.actions.create(date=day, status=Bill.Status.SENT_TO_STUDY, description="Study")
    page.actions.create(date=datetime.date(2026, 2, 1), description="A hearing")
    page.save()
    found = shapes.bill(Bill.objects.for_display().get())
    assert found["status"]["value"] == ("sent_to_study" if live else "filed")
    assert bool(found["url"]) == bool(found["position"]) == live


def test_a_legislator_leads_to_the_scorecard_once_it_is_public(home):
    member = MembershipFactory()
    before = shapes.legislator(member.person, member.seat)
    assert before["url"] is before["district"]["url"] is None
    page = ScorecardPageFactory()
    after = shapes.legislator(member.person, member.seat)
    assert after["url"] == f"{page.url}legislators/{member.person.slug}/"
    assert after["district"]["url"].startswith(f"{page.url}seats/house/")
    assert after["party_letter"] == "D"


def test_a_roll_call_says_what_it_was_about(home):
    page = ScorecardPageFactory()
    item = ScoredItemFactory(number=42, session__identifier="194")
    shape = shapes.scored_item(item)
    assert shape["url"] == f"{page.url}194/house/votes/42/"
    assert shape["date"] and shape["our_position"] == "yes"
