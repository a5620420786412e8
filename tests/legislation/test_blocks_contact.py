"""The block that says whom to call about a bill, and what to say."""

import datetime
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from bs4 import BeautifulSoup

from legislation.blocks.contact import ASK, ContactLegislatorBlock
from legislation.call_scripts import mail_url, merge_problem, merged
from tests.cms.blocks.making import accepted, cold_cost, content, errors, render
from tests.content_parity import assert_same
from tests.factories import (
    AgendaItemFactory,
    BillFactory,
    MembershipFactory,
    SeatFactory,
    SponsorshipFactory,
)

pytestmark = pytest.mark.django_db
BLOCK = ContactLegislatorBlock()


def member(family, chamber="lower", **fields):
    """Return somebody in office whom one can call."""
    return MembershipFactory(
        person__given_name="Ana",
        person__family_name=family,
        seat__district__chamber=chamber,
        **{f"person__{name}": value for name, value in fields.items()},
    )


@pytest.fixture
def bill(home):
    """A House bill that Abel signed and Bates and Cole did not."""
    row = BillFactory(identifier="H3110", short_title="Homes & rents")
    SponsorshipFactory(bill=row, person=member("Abel").person)
    member("Cole", phone="", email="")
    member("Bates")
    return row


def groups(bill, **fields):
    """Return {chamber: {purpose: [name]}}."""
    parts = content(BLOCK, bill=bill, **fields)["chambers"]
    return {
        part["chamber"]["value"]: {
            group["purpose"]: [person["name"] for person in group["members"]]
            for group in part["groups"]
        }
        for part in parts
    }


def test_who_has_not_signed_is_asked_and_who_has_is_thanked(bill):
    found = groups(bill)
    assert found == {"lower": {"ask": ["Ana Bates", "Ana Cole"], "thank": ["Ana Abel"]}}


def test_the_companion_in_the_other_chamber_is_the_same_request(bill):
    item = AgendaItemFactory()
    bill.agenda_item = item
    bill.save()
    BillFactory(identifier="S2033", chamber="upper", agenda_item=item)
    member("Dunn", "upper")
    assert groups(bill)["upper"] == {"ask": ["Ana Dunn"]}
    assert groups(bill, chamber="upper").keys() == {"upper"}
    senate = content(BLOCK, bill=bill, chamber="upper")["chambers"][0]
    assert senate["number"] == "S.2033"
    assert "Senator [name] to cosponsor S.2033" in senate["groups"][0]["script"]


def test_a_letter_is_merged_and_encoded(bill):
    [part] = content(BLOCK, bill=bill)["chambers"]
    bates = part["groups"][0]["members"][0]
    address = urlsplit(bates["email"]["url"])
    assert (address.scheme, address.path) == ("mailto", "ana-bates@example.org")
    assert "+" not in address.query
    letter = parse_qs(address.query)
    assert letter["subject"] == ["Please cosponsor H.3110"]
    body = letter["body"][0]
    assert "Representative Ana Bates to cosponsor H.3110, Homes & rents." in body
    assert "\r\n\r\nThank you" in body
    assert bates["phone"]["url"] == "tel:6175550100"


def test_what_is_not_known_is_absent(bill):
    [part] = content(BLOCK, bill=bill)["chambers"]
    cole = part["groups"][0]["members"][1]
    assert cole["phone"] is cole["email"] is None
    html = BeautifulSoup(render(BLOCK, bill=bill), "html.parser")
    [row] = [item for item in html.find_all("li") if "Cole" in item.text]
    assert not row.find("a")


def test_html_and_json_say_the_same(bill):
    value = BLOCK.normalize({"bill": bill, "text": "The deadline is Friday."})
    found = value.content()
    html = BLOCK.render(value)
    assert_same(html, found)
    soup = BeautifulSoup(html, "html.parser")
    summaries = [summary.text.strip() for summary in soup.find_all("summary")]
    assert summaries == [group["label"] for group in found["chambers"][0]["groups"]]
    assert "onclick" not in html
    assert not soup.find("script")


def test_only_people_in_office_are_called(bill):
    left = member("Gone")
    SponsorshipFactory(bill=bill, person=left.person)
    left.end_date = datetime.date(2025, 6, 1)
    left.save()
    found = groups(bill)["lower"]
    assert "Ana Gone" not in [*found["ask"], *found["thank"]]
    [part] = content(BLOCK, bill=bill)["chambers"]
    assert [seat["label"] for seat in part["vacant"]] == [left.seat.district.label]


def test_a_vacant_seat_is_named(bill):
    seat = SeatFactory(district__label="3rd Norfolk")
    html = render(BLOCK, bill=bill)
    assert "Nobody holds the seat of 3rd Norfolk." in html
    SeatFactory(district__chamber="upper", district__label="Cape")
    assert "Cape" not in html
    assert seat.district.label in str(content(BLOCK, bill=bill))


def test_once_the_session_is_over_nobody_is_asked(bill):
    session = bill.session
    session.end_date = datetime.date(2025, 12, 31)
    session.save()
    assert groups(bill) == {"lower": {"thank": ["Ana Abel"]}}


@pytest.mark.parametrize("gone", [True, False])
def test_without_a_bill_or_people_there_is_nothing_to_see(home, gone):
    row = BillFactory()
    if gone:
        row.delete()
    value = BLOCK.normalize({"bill": None if gone else row, "text": "Call now."})
    found = value.content()
    assert found == {"title": None, "text": None, "bill": None, "chambers": []}
    assert BLOCK.render(value).strip() == ""


def test_a_script_keeps_what_staff_wrote(bill):
    found = content(BLOCK, bill=bill, ask_script="{title} {legislator}: {bill} {name}!")
    group = found["chambers"][0]["groups"][0]
    assert group["script"] == "Representative [name]: H.3110 Homes & rents!"
    assert "Ana%20Bates" in group["members"][0]["email"]["url"]


@pytest.mark.parametrize(
    "script", ["Dear {senator}", "{bill", "bill}", "{ bill }", "{}"]
)
def test_a_script_with_an_unknown_field_is_refused(bill, script):
    found = errors(BLOCK, bill=bill, ask_script=script, thank_subject=script)
    assert found.keys() == {"ask_script", "thank_subject"}
    assert "merge field" in str(found["ask_script"])


def test_the_scripts_given_could_be_published(bill):
    assert accepted(BLOCK, bill=bill)
    assert merge_problem(ASK) == ""
    for name in ("{legislator}", "{title}", "{bill}", "{name}"):
        assert name in BLOCK.child_blocks["ask_script"].field.help_text
    assert merge_problem("{district}").startswith("{district} is no merge field")


def test_a_name_cannot_bring_in_another_field():
    assert merged("{legislator}", {"legislator": "{bill}", "bill": "H.1"}) == "{bill}"
    url = mail_url("a b&cc=x@example.org", "50% & more?", "One\nTwo")
    assert url.startswith("mailto:a%20b%26cc%3Dx@example.org?")
    assert unquote(url.partition("subject=")[2]) == "50% & more?&body=One\r\nTwo"


def test_many_legislators_cost_as_much_as_few(bill):
    counts = []
    for number in (3, 9):
        for _ in range(number):
            MembershipFactory()
            SponsorshipFactory(bill=bill, person=MembershipFactory().person)
        counts.append(cold_cost(BLOCK, bill=bill))
    assert counts[0] == counts[1]
    assert 0 < counts[0] <= 10
