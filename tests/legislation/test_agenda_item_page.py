"""An item of an agenda: why, its bills, who has signed, what became of it."""

import datetime
import re

import pytest
from bs4 import BeautifulSoup

from legislation.models import AgendaItemBill, Bill
from tests.content_parity import assert_holds
from tests.factories import (
    AgendaItemFactory,
    AgendaItemPageFactory,
    AgendaPageFactory,
    BillFactory,
    BillPageFactory,
    MembershipFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SessionFactory,
    SponsorshipFactory,
)

HEADING = ("heading", {"text": "Bills", "level": "h2"})


@pytest.fixture
def item(home):
    return AgendaItemFactory(title="Fair wages")


@pytest.fixture
def page(item):
    return AgendaItemPageFactory(title="Fair wages", item=item)


@pytest.fixture
def read(client, home):
    """Return a reader of a page: its JSON and its HTML."""

    def read(page):
        content = client.get(f"/api/v2/pages/{page.pk}/").json()
        return content, client.get(page.url).content.decode()

    return read


def past_session(number, year):
    start, end = datetime.date(year, 1, 4), datetime.date(year + 1, 12, 31)
    return SessionFactory(
        identifier=number, start_date=start, end_date=end, is_current=False
    )


def test_bills_come_by_number_and_companions_together(read, item, page):
    for identifier, chamber in (("S9", "upper"), ("H100", "lower")):
        BillFactory(identifier=identifier, chamber=chamber, agenda_item=item)
    other = AgendaItemFactory()
    more = [
        BillFactory(identifier="S2", chamber="upper", agenda_item=other),
        BillFactory(identifier="H99", agenda_item=other),
        BillFactory(identifier="HD7", status=Bill.Status.SENT_TO_STUDY),
    ]
    page.more_bills = [AgendaItemBill(bill=bill) for bill in more]
    page.save()
    content, html = read(page)
    numbers = [bill["number"] for bill in content["bills"]]
    assert numbers == ["H.99", "S.2", "H.100", "S.9", "HD.7"]
    assert content["bills"][-1]["progress"]["outcome"] == "stopped"
    text = BeautifulSoup(html, "html.parser").get_text()
    places = [text.index(f"{number}:") for number in numbers]
    assert places == sorted(places)
    assert content["bills"][-1]["progress"]["words"] in text
    assert html.count('class="track__stages"') == 5


def test_a_bill_leads_to_its_page_once_that_is_public(read, item, page):
    bill = BillFactory(agenda_item=item)
    hidden = BillPageFactory(bill=bill, live=False)
    content, html = read(page)
    assert content["bills"][0]["url"] is None and hidden.slug not in html
    hidden.live = True
    hidden.save()
    hidden.save_revision().publish()
    content, html = read(page)
    assert content["bills"][0]["url"] == hidden.url
    assert f'href="{hidden.url}"' in html


def test_who_has_signed_and_who_has_not(read, item, page):
    ScorecardPageFactory()
    bill = BillFactory(agenda_item=item)
    lead, ann, ben = (MembershipFactory().person for _ in range(3))
    SponsorshipFactory(bill=bill, person=lead, classification="primary")
    SponsorshipFactory(bill=bill, person=ann)
    SponsorshipFactory(bill=BillFactory(), person=ben)
    content, html = read(page)
    (house,) = content["signatures"]
    names = [
        [member["name"] for member in house[part]]
        for part in ("lead_sponsors", "cosponsors", "not_signed")
    ]
    assert names == [[lead.name], [ann.name], [ben.name]]
    assert content["cosponsors"]["words"] == "2 of 3 representatives have signed"
    soup = BeautifulSoup(html, "html.parser")
    folded = [part.get_text(" ", strip=True) for part in soup.select("details")]
    assert any("Cosponsors: 1" in part and ann.name in part for part in folded)
    assert any("Not signed yet: 1" in part and ben.name in part for part in folded)
    assert house["words"] in html and f'href="{ben.url}"' in html


def test_signatures_of_a_session_that_is_over_ask_nobody(read):
    session = past_session("193", 2023)
    agenda = AgendaPageFactory(session=session)
    item = AgendaItemFactory(session=session)
    page = AgendaItemPageFactory(parent=agenda, item=item)
    bill = BillFactory(session=session, agenda_item=item)
    SponsorshipFactory(bill=bill, person=MembershipFactory().person)
    MembershipFactory()
    content, html = read(page)
    words = "1 representative signed"
    assert content["cosponsors"] == {"signed": 1, "members": None, "words": words}
    assert content["signatures"][0]["not_signed"] == []
    assert words in html and "Not signed yet" not in html
    assert content["agenda"]["is_archived"]
    assert content["archive_notice"]["text"] in html


def test_roll_calls_on_its_bills_the_newest_first(read, item, page):
    ScorecardPageFactory()
    BillFactory(identifier="H20", agenda_item=item)
    old = ScoredItemFactory(bill_identifier="H20", date=datetime.date(2025, 3, 1))
    new = ScoredItemFactory(
        bill_identifier="H20", date=datetime.date(2025, 9, 1), official_yes=120
    )
    ScoredItemFactory(bill_identifier="H21")
    ScoredItemFactory(bill_identifier="H20", kind="pledge")
    ScoredItemFactory(bill_identifier="H20", session=past_session("193", 2023))
    content, html = read(page)
    assert [call["id"] for call in content["roll_calls"]] == [new.pk, old.pk]
    text = BeautifulSoup(html, "html.parser").get_text()
    assert text.index(new.title) < text.index(old.title)
    assert f'href="{content["roll_calls"][0]["url"]}"' in html and "120" in text


def test_updates_come_newest_first(read, page):
    days = [datetime.datetime(2026, 1, day, 12, tzinfo=datetime.UTC) for day in (3, 9)]
    page.updates = [
        ("update", {"date": day, "title": f"On {day:%d}", "text": "<p>News.</p>"})
        for day in days
    ]
    page.save()
    content, html = read(page)
    assert [update["title"] for update in content["updates"]] == ["On 09", "On 03"]
    assert html.index("On 09") < html.index("On 03")
    assert_holds(html, content["updates"])


def test_the_ask_the_reasons_and_the_steps(read, page):
    page.steps = [("paragraph", "<p>Call on Tuesday.</p>")]
    page.save()
    content, html = read(page)
    for words in (content["ask_html"], "Why it matters", "What you can do"):
        assert words in html
    assert_holds(html, content["steps"])
    assert_holds(html, content["body"])
    assert "Roll calls" not in html and "Who has signed" not in html


def test_no_two_places_of_its_streams_and_sections_share_an_address(read, item, page):
    BillFactory(agenda_item=item)
    page.body, page.steps = [HEADING, HEADING], [HEADING]
    page.save()
    content, html = read(page)
    anchors = [
        block["value"]["anchor"]
        for name in ("body", "steps")
        for block in content[name]
    ]
    assert anchors == ["bills-2", "bills-3", "bills-4"]
    found = re.findall(r'id="(bills[^"]*)"', html)
    assert found == ["bills-2", "bills-3", "bills", "bills-4"]


def test_contents_name_the_sections(read, item, page):
    assert read(page)[0]["toc"] == []
    bill = BillFactory(agenda_item=item)
    SponsorshipFactory(bill=bill, person=MembershipFactory().person)
    page.steps = [("paragraph", "<p>Call on Tuesday.</p>")]
    page.save()
    content, html = read(page)
    toc = [part["text"] for part in content["toc"]]
    assert toc == ["Why it matters", "The bills", "What you can do", "Who has signed"]
    assert_holds(html, content["toc"])


def test_an_item_below_an_agenda_that_is_not_public_does_not_name_it(read, page):
    agenda = page.get_parent().specific
    agenda.title = "The secret draft"
    agenda.live = False
    agenda.save()
    content, html = read(page)
    assert content["agenda"] is None
    assert "The secret draft" not in html
