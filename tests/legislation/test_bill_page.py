"""A bill's page: what stands there, from where, and only what is public."""

import datetime

import pytest
from bs4 import BeautifulSoup
from wagtail.models import PageViewRestriction

from tests.factories import (
    AgendaItemFactory,
    AgendaItemPageFactory,
    BillFactory,
    BillPageFactory,
    BlogPageFactory,
    ChapterPostPageFactory,
    MembershipFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SeatFactory,
    SessionFactory,
    SponsorshipFactory,
)

DAY = datetime.date(2025, 3, 1)


def earlier_session(identifier="193", year=2023):
    return SessionFactory(
        identifier=identifier,
        start_date=datetime.date(year, 1, 4),
        end_date=datetime.date(year + 1, 12, 31),
        is_current=False,
    )


def content(client, page):
    return client.get(f"/api/v2/pages/{page.pk}/").json()


def html(client, page):
    return BeautifulSoup(client.get(page.url).content, "html.parser")


@pytest.fixture
def page(home):
    item = AgendaItemFactory(key="H310/S2033")
    bill = BillFactory(
        identifier="H310",
        docket_number="HD339",
        title="An Act relative to safe roads",
        short_title="Safe roads",
        sponsor_names="Rep. Quill",
        agenda_item=item,
    )
    return BillPageFactory(bill=bill, title="Safe roads", slug="")


def test_its_address_is_session_and_number(page):
    assert page.slug == "194-h310"


def test_its_metadata_begin_with_the_number(client, page):
    seo = content(client, page)["seo"]
    assert seo["title"] == "H.310: Safe roads"
    law = next(item for item in seo["json_ld"] if item["@type"] == "Legislation")
    assert law["legislationIdentifier"] == "H.310"
    assert law["name"] == "An Act relative to safe roads"
    assert html(client, page).title.text.startswith("H.310: Safe roads")
    page.seo_title = "Roads that forgive"
    assert page.seo["title"] == "Roads that forgive"


def test_numbers_and_titles_stand_there(client, page):
    bill = content(client, page)["bill"]
    assert (bill["number"], bill["docket"]) == ("H.310", "HD.339")
    text = html(client, page).main.get_text(" ", strip=True)
    for words in ("H.310, 194th", "HD.339", "An Act relative to safe roads"):
        assert words in text
    assert "Led by Rep. Quill" in text and "We support it" in text


def test_steps_are_told_by_chamber_the_newest_first(client, page):
    page.actions.create(date=DAY, chamber="lower", description="Filed", status="filed")
    page.actions.create(
        date=DAY + datetime.timedelta(days=9),
        chamber="lower",
        description="A hearing",
        source="https://example.org/hearing",
    )
    page.actions.create(
        date=DAY + datetime.timedelta(days=30),
        description="A study",
        status="sent_to_study",
    )
    page.save()
    found = content(client, page)
    both, house = found["status_log"]
    assert both["chamber"] is None and both["steps"][0]["status"]["label"]
    assert [step["description"] for step in house["steps"]] == ["A hearing", "Filed"]
    assert found["progress"]["status"]["value"] == "sent_to_study"
    assert found["progress"]["outcome"] == "stopped"
    soup = html(client, page)
    assert "set it aside for a study" in soup.main.get_text(" ")
    assert soup.find("a", href="https://example.org/hearing")


def test_who_signed_and_who_did_not(client, page):
    SponsorshipFactory(bill=page.bill, person=MembershipFactory().person)
    missing = MembershipFactory().person
    SeatFactory()
    (house,) = content(client, page)["signings"]
    assert [member["name"] for member in house["not_signed"]] == [missing.name]
    assert house["vacant_seats"] == 1
    text = html(client, page).main.get_text(" ", strip=True)
    assert "1 of 2 representatives has signed" in text
    assert "Not signed yet: 1" in text


def test_companion_and_other_sessions(client, page):
    senate = BillFactory(
        chamber="upper", identifier="S2033", agenda_item=page.bill.agenda_item
    )
    BillPageFactory(bill=senate)
    BillFactory(agenda_item=AgendaItemFactory())
    oldest = BillFactory(session=earlier_session("192", 2021), identifier="H1")
    older = BillFactory(session=earlier_session(), identifier="H2", refiled_from=oldest)
    page.bill.refiled_from = older
    page.bill.save()
    found = content(client, page)
    (companion,) = found["companions"]
    assert companion["identifier"] == "S2033" and companion["url"]
    assert [bill["identifier"] for bill in found["refiled"]] == ["H2", "H1"]
    assert found["refiled"][0]["session"]["identifier"] == "193"
    assert html(client, page).find("a", href=senate.page.url)
    back = content(client, BillPageFactory(bill=oldest))
    assert [bill["identifier"] for bill in back["refiled"]] == ["H310", "H2"]


def test_bills_without_an_agenda_item_are_nobodys_companions(client, home):
    BillFactory(chamber="upper", identifier="S1")
    found = content(client, BillPageFactory(bill=BillFactory()))
    assert found["companions"] == found["refiled"] == []


def test_agenda_items_that_ask_for_it(client, page):
    own = AgendaItemPageFactory(item=page.bill.agenda_item, title="Roads for all")
    more = AgendaItemPageFactory(title="More safety")
    more.more_bills.create(bill=page.bill)
    more.save()
    AgendaItemPageFactory(item=page.bill.agenda_item, live=False)
    AgendaItemPageFactory(title="Something else")
    found = {card["title"] for card in content(client, page)["agenda_items"]}
    assert found == {own.title, more.title}
    assert html(client, page).find("a", href=own.url)


def test_scored_votes_on_it(client, page):
    scorecard = ScorecardPageFactory()
    ScoredItemFactory(
        number=7, bill_identifier="H310", official_yes=120, official_no=30
    )
    ScoredItemFactory(number=8, bill_identifier="H31")
    ScoredItemFactory(number=9, bill_identifier="H310", session=earlier_session())
    (item,) = content(client, page)["roll_calls"]
    assert item["number"] == 7
    assert item["url"] == f"{scorecard.url}194/house/votes/7/"
    assert html(client, page).find("a", href=item["url"])


def test_posts_that_mention_it(client, page):
    link = f'<p><a linktype="page" id="{page.pk}">the bill</a></p>'
    body = [("paragraph", link)]
    old = BlogPageFactory(body=body, date="2025-02-01T12:00Z")
    new = ChapterPostPageFactory(body=body, date="2025-03-01T12:00Z")
    related = BlogPageFactory(date="2025-02-15T12:00Z")
    related.related_pages.create(target=page)
    related.save()
    BlogPageFactory(body=body, live=False)
    hidden = BlogPageFactory(body=body)
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    BlogPageFactory()
    titles = [card["title"] for card in content(client, page)["mentions"]]
    assert titles == [new.title, related.title, old.title]
    assert html(client, page).find("a", href=new.url)


def test_a_bill_of_a_session_that_is_over_is_told_honestly(client, home):
    bill = BillFactory(session=earlier_session(), status="in_committee")
    found = content(client, BillPageFactory(bill=bill))
    assert found["progress"]["outcome"] == "stopped"
    assert "ended before it became law" in found["progress"]["words"]
    law = BillFactory(session=earlier_session(), status="signed")
    assert content(client, BillPageFactory(bill=law))["progress"]["outcome"] == "law"


def test_contents_lead_to_the_sections_and_no_heading_takes_their_place(client, page):
    page.body = [("heading", {"text": "bill:status", "level": "h2"})]
    page.save()
    ScoredItemFactory(bill_identifier="H310")
    soup = html(client, page)
    anchors = [item["anchor"] for item in content(client, page)["toc"]]
    assert "bill:votes" in anchors and "bill:posts" not in anchors
    for anchor in anchors:
        assert len(soup.find_all(id=anchor)) == 1
        assert soup.find("a", href=f"#{anchor}")


def test_a_card_is_labelled_with_the_number(page):
    assert page.card["label"] == "H.310"
