"""A legislator's page: the score's receipt, the signatures, the terms."""

import datetime
import json

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import (
    AgendaItemFactory,
    BillFactory,
    BillPageFactory,
    ImageFactory,
    MembershipFactory,
    PersonFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SeatFactory,
    SessionFactory,
    SponsorshipFactory,
)
from tests.legislation.chambers import member, read, vote, words

pytestmark = pytest.mark.django_db
ABEL = "/scorecard/legislators/dana-abel/"


@pytest.fixture
def scorecard(home):
    return ScorecardPageFactory(title="Scorecard", slug="scorecard")


@pytest.fixture
def old():
    return SessionFactory(
        identifier="191",
        is_current=False,
        start_date=datetime.date(2019, 1, 2),
        end_date=datetime.date(2021, 1, 5),
    )


def items(number, **fields):
    return [ScoredItemFactory(**fields) for _ in range(number)]


def receipt(page, chamber="lower"):
    return page.select_one(f"[aria-labelledby=receipt-{chamber}]")


def test_the_receipt_has_the_arithmetic_with_its_own_numbers(client, scorecard):
    member("Abel", items(25), "W" * 23 + "AB")
    page = read(client, ABEL)
    said = words(receipt(page))
    assert "23 of 25 votes with us = 92%." in said
    assert "Recorded on 24 of 25 votes = 96%; a grade needs 90%." in said
    assert "1 absent, counted against" in said
    assert "pm-194" in said
    assert receipt(page).find("a", href="/scorecard/method/")


def test_a_rounded_percentage_says_so(client, scorecard):
    member("Abel", items(21), "W" * 19 + "AA")
    said = words(receipt(read(client, ABEL)))
    assert "19 of 21 votes with us = 90.48%, rounded to 90%." in said


def test_ways_not_to_vote_are_told_apart(client, scorecard):
    votes = items(7)
    member("Abel", votes, "WABPCNL")
    page = receipt(read(client, ABEL))
    rows = [
        [words(cell) for cell in row.find_all("td")[2:]]
        for row in page.select_one(".vote-record tbody").find_all("tr")
    ]
    assert rows == [
        ["Yes", "With us"],
        ["No", "Against us"],
        ["Absent", "Counts against"],
        ["Present", "Counts against"],
        ["Presiding", "Left out"],
        ["Not in office", "Left out"],
        ["Absent, a yes stated by letter", "With us A letter to the Clerk."],
    ]
    left_out = page.select_one(".receipt__left-out")
    assert words(left_out) == (
        f"Presiding : {votes[4].title} Not in office : {votes[5].title}"
    )


def test_a_corrected_vote_says_why_and_leads_to_the_correction(client, scorecard):
    person = member("Abel", items(1), "L")
    person.votes.get().corrections.create(
        was="Absent (Absent)", now="Absent (With us)", reason="A letter."
    )
    row = receipt(read(client, ABEL)).select_one(".vote-record tbody tr")
    assert "was Absent (Absent)" in words(row)
    assert row.find("a", string="Corrected")["href"].endswith("#corrections")


def test_below_the_threshold_the_score_stays_without_a_grade(client, scorecard):
    member("Abel", items(10), "W" * 8 + "BB")
    said = words(receipt(read(client, ABEL)))
    assert "80%" in said and "no grade" in said
    assert "No grade: recorded on 80% of the scored votes" in said


def test_who_left_is_said_to_have_left(client, scorecard):
    person = member("Abel", items(1), "W")
    person.memberships.update(end_date=datetime.date(2025, 9, 1))
    page = read(client, ABEL)
    assert "holds no seat today" in words(page.h1.parent)
    assert "January 1, 2025 to September 1, 2025" in words(page.aside)
    assert not page.find("a", href="tel:6175550100")


def test_a_member_is_reached_at_the_office(client, scorecard):
    person = member("Abel", items(1), "W", ocd_id="x/sldl:4th_essex")
    page = read(client, ABEL)
    assert page.find("a", href="tel:6175550100")
    assert page.find("a", href=f"mailto:{person.email}")
    assert page.find("a", href="/scorecard/seats/house/4th-essex/")
    assert page.find("a", href="/scorecard/compare/?with=dana-abel")


def test_a_change_of_chamber_keeps_the_earlier_record(client, scorecard, old):
    person = PersonFactory(family_name="Abel")
    MembershipFactory(person=person, seat__district__chamber="upper")
    vote(person, items(2, session=old), "WA")
    vote(person, items(1, session=old, chamber="upper"), "W")
    vote(person, items(1, chamber="upper"), "A")
    now, then = read(client, ABEL), read(client, f"{ABEL}191/")
    assert receipt(now) is None and "0%" in words(receipt(now, "upper"))
    assert "1 of 2 votes" in words(receipt(then))
    assert "1 of 1 vote " in words(receipt(then, "upper"))
    tabs = [tab["href"] for tab in then.select("nav.filters a")]
    assert tabs == [f"{ABEL}194/", f"{ABEL}191/"]


def test_stands_below_the_list_of_the_shown_score(client, scorecard, old):
    person = PersonFactory(family_name="Abel")
    MembershipFactory(person=person, seat__district__chamber="upper")
    vote(person, items(2, session=old), "WA")
    vote(person, items(1, chamber="upper"), "W")
    for path, above in (("", "194/senate/"), ("191/", "191/house/")):
        crumbs = read(client, ABEL + path).select(".breadcrumbs a")
        assert crumbs[-1]["href"] == f"/scorecard/{above}"


def test_before_the_first_vote_there_is_a_page_in_words(client, scorecard):
    SessionFactory()
    MembershipFactory(person__family_name="Abel")
    said = words(receipt(read(client, ABEL)))
    assert "No score: there are no scored votes yet." in said


def test_somebody_without_any_record_has_a_page(client, scorecard):
    PersonFactory(family_name="Abel")
    assert "no votes and no cosponsorships" in words(read(client, ABEL).main)


def test_the_agenda_tells_what_was_signed(client, scorecard):
    person = member("Abel", items(1), "W")
    signed, other = AgendaItemFactory(title="Rent"), AgendaItemFactory(title="Rails")
    bill = BillFactory(agenda_item=signed, identifier="H3110")
    BillPageFactory(bill=bill)
    BillFactory(agenda_item=signed, identifier="S12", chamber="upper")
    SponsorshipFactory(bill=bill, person=person)
    lead = BillFactory(agenda_item=other)
    SponsorshipFactory(bill=lead, person=person, classification="primary")
    page = read(client, ABEL).select_one(".agenda-signatures")
    yes, no = (words(part) for part in page.select(".agenda-signatures__list"))
    assert "1 of 2 agenda items = 50%" in words(page)
    assert yes.startswith("Rent") and "H.3110 (signed)" in yes
    assert no.startswith("Rails") and "(lead sponsor)" in no
    assert page.find("a", string="H.3110")["href"] == bill.page.url


def test_another_spelling_leads_to_the_address(client, scorecard):
    member("Abel", items(1), "W")
    for spelling in ("Dana-Abel/", "DANA_ABEL/194/"):
        response = client.get(f"/scorecard/legislators/{spelling}")
        assert response.status_code == 301
        assert response["Location"].startswith(ABEL)


def test_search_engines_and_networks_learn_whom_it_is_about(client, scorecard):
    person = member("Abel", items(1), "W", label="4th Essex")
    person.photo = ImageFactory(description="Abel at a desk")
    person.save()
    page = read(client, ABEL)
    data = [json.loads(tag.string) for tag in page.select("script[type*=ld]")]
    found = next(entry for entry in data if entry["@type"] == "Person")
    assert found["name"] == "Dana Abel"
    assert found["jobTitle"] == "Representative, 4th Essex"
    alt = page.find("meta", property="og:image:alt")
    assert alt["content"] == "Abel at a desk"


def test_each_session_has_one_address_for_search_engines(client, scorecard, old):
    person = member("Abel", items(1), "W")
    vote(person, items(1, session=old), "W")
    for path, below in (("", ""), ("194/", ""), ("191/", "191/")):
        page = read(client, ABEL + path)
        assert page.find("link", rel="canonical")["href"].endswith(ABEL + below)


def test_costs_the_same_however_many_votes(client, scorecard):
    assert queries_with(client, 2) == queries_with(client, 9)


def queries_with(client, number):
    """How many queries: of the first reader after a change, and of the others."""
    person = PersonFactory(
        family_name="Abel", slug=f"dana-abel-{number}", photo=ImageFactory()
    )
    for _ in range(number):
        MembershipFactory(person=person, seat=SeatFactory())
        bill = BillFactory(agenda_item=AgendaItemFactory())
        BillPageFactory(bill=bill)
        SponsorshipFactory(bill=bill, person=person)
    vote(person, items(number), "L" * number)
    for cast in person.votes.all():
        cast.corrections.create(was="Absent", now="With us", reason="A letter.")
    path = person.url
    client.get(path)
    cache.clear()
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as captured:
            assert client.get(path).status_code == 200
        counts.append(len(captured.captured_queries))
    first, others = counts
    assert 0 < others <= 15 < first <= 30
    return counts
