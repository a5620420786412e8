"""An agenda: its pillars with their items, its counts, its archive."""

import datetime

import pytest
from wagtail.models import PageViewRestriction

from legislation.models import AgendaPage, AgendaPillar, Bill
from tests.content_parity import assert_holds
from tests.factories import (
    AgendaItemFactory,
    AgendaItemPageFactory,
    AgendaPageFactory,
    BillFactory,
    DistrictFactory,
    MembershipFactory,
    PillarFactory,
    SessionFactory,
    SponsorshipFactory,
)

PAST = {
    "identifier": "193",
    "start_date": datetime.date(2023, 1, 4),
    "end_date": datetime.date(2024, 12, 31),
    "is_current": False,
}


@pytest.fixture
def pillars(db):
    return [
        PillarFactory(name=name, key=key)
        for name, key in (("Shared Prosperity", "economy"), ("Democracy", "democracy"))
    ]


@pytest.fixture
def agenda(home, pillars):
    """An agenda of two pillars, the second with words of its own."""
    return AgendaPageFactory(
        title="The agenda",
        slug="agenda",
        pillars=[
            AgendaPillar(pillar=pillars[0], sort_order=0),
            AgendaPillar(
                pillar=pillars[1], introduction="<p>Count us.</p>", sort_order=1
            ),
        ],
    )


def page_of(title, pillar=None, **fields):
    return AgendaItemPageFactory(title=title, pillar=pillar, **fields)


def groups(client, agenda):
    """[(pillar, its items' titles)] of the JSON."""
    found = client.get(f"/api/v2/pages/{agenda.pk}/").json()["pillars"]
    return [(group["name"], [i["title"] for i in group["items"]]) for group in found]


def test_pillars_are_in_order_with_their_items_in_the_trees(client, agenda, pillars):
    page_of("Vote by mail", pillars[1])
    page_of("Fair wages", pillars[0])
    page_of("Paid leave", pillars[0])
    page_of("Something else")
    page_of("Of no pillar here", PillarFactory(key="climate", name="Climate"))
    assert groups(client, agenda) == [
        ("Shared Prosperity", ["Fair wages", "Paid leave"]),
        ("Democracy", ["Vote by mail"]),
        ("Also on this agenda", ["Something else", "Of no pillar here"]),
    ]


def test_a_pillar_without_items_still_says_what_it_stands_for(client, agenda):
    found = client.get(f"/api/v2/pages/{agenda.pk}/").json()["pillars"]
    html = client.get(agenda.url).content.decode()
    own, changed = (group["introduction_html"] for group in found)
    assert "those who do the work" in own
    assert "Count us." in changed and "do the work" not in changed
    assert own in html and changed in html
    assert [group["items"] for group in found] == [[], []]


def test_only_public_items_are_listed(client, agenda, pillars):
    page_of("A draft", pillars[0], live=False)
    private = page_of("For members", pillars[0])
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    page_of("Public", pillars[0])
    assert groups(client, agenda)[0] == ("Shared Prosperity", ["Public"])
    html = client.get(agenda.url).content.decode()
    assert "A draft" not in html and "For members" not in html


def test_an_item_says_its_bills_and_who_has_signed_either(client, agenda, pillars):
    item = AgendaItemFactory()
    house = BillFactory(identifier="H20", agenda_item=item)
    senate = BillFactory(identifier="S3", chamber="upper", agenda_item=item)
    BillFactory(identifier="H3", title="Not on the agenda")
    page = page_of("Fair wages", pillars[0], item=item)
    ann, ben = MembershipFactory().person, MembershipFactory().person
    district = DistrictFactory(chamber="upper", ocd_id="ocd-division/x/sldu:1")
    MembershipFactory(seat__district=district)
    for bill, person in ((house, ann), (senate, ann), (house, ben)):
        SponsorshipFactory(bill=bill, person=person)
    content = client.get(f"/api/v2/pages/{agenda.pk}/").json()
    (found,) = content["pillars"][0]["items"]
    assert [bill["number"] for bill in found["bills"]] == ["H.20", "S.3"]
    assert found["url"] == page.url and found["summary"] == page.summary
    words = "2 of 3 legislators have signed"
    assert found["cosponsors"] == {"signed": 2, "members": 3, "words": words}
    html = client.get(agenda.url).content.decode()
    assert words in html
    for text in ("H.20", "S.3", "In committee", page.summary):
        assert text in html


def test_nothing_is_said_of_signatures_that_nobody_knows(client, agenda, pillars):
    bill = BillFactory()
    page_of("Fair wages", pillars[0], item=None, more_bills=[bill])
    MembershipFactory()
    content = client.get(f"/api/v2/pages/{agenda.pk}/").json()
    (found,) = content["pillars"][0]["items"]
    assert found["bills"][0]["id"] == bill.pk
    assert found["cosponsors"] is None
    assert "have signed" not in client.get(agenda.url).content.decode()


def test_progress_counts_items_bills_and_laws(client, agenda, pillars):
    item = AgendaItemFactory()
    signed = BillFactory(status=Bill.Status.SIGNED, agenda_item=item)
    BillFactory(agenda_item=item, status=Bill.Status.ACCOMPANIED)
    page_of("Won", pillars[0], item=item)
    page_of("Also names it", pillars[1], item=None, more_bills=[signed])
    page_of("Asked", item=None)
    content = client.get(f"/api/v2/pages/{agenda.pk}/").json()
    assert content["counts"] == {"items": 3, "bills": 2, "became_law": 2}
    assert "2 of 3" in client.get(agenda.url).content.decode()


def test_html_and_json_say_the_same(client, agenda, pillars):
    page_of("Fair wages", pillars[0], more_bills=[BillFactory(), BillFactory()])
    content = client.get(f"/api/v2/pages/{agenda.pk}/").json()
    html = client.get(agenda.url).content.decode()
    said = [
        {key: group[key] for key in ("name", "introduction_html")}
        | {"items": [{"title": item["title"], "url": item["url"]}]}
        for group in content["pillars"]
        for item in group["items"]
    ]
    assert_holds(html, said)
    assert_holds(html, content["toc"])
    assert [part["text"] for part in content["toc"][-2:]] == [
        pillar.name for pillar in pillars
    ]


def test_a_pillar_and_a_heading_of_the_body_have_different_addresses(
    client, agenda, pillars
):
    heading = ("heading", {"text": pillars[0].name, "level": "h2"})
    agenda.body = [heading]
    agenda.save()
    content = client.get(f"/api/v2/pages/{agenda.pk}/").json()
    anchors = [part["anchor"] for part in content["toc"]]
    assert anchors == ["shared-prosperity-2", "shared-prosperity", "democracy"]
    html = client.get(agenda.url).content.decode()
    assert all(html.count(f'id="{anchor}"') == 1 for anchor in anchors)


def test_an_agenda_whose_session_is_over_is_archived(client, agenda):
    past = AgendaPageFactory(title="The last one", session=SessionFactory(**PAST))
    content = client.get(f"/api/v2/pages/{past.pk}/").json()
    notice = content["archive_notice"]
    assert content["is_archived"] and content["session"]["identifier"] == "193"
    assert "193th General Court ended on December 31, 2024" in notice["text"]
    assert notice["link"]["url"] == agenda.url
    html = client.get(past.url).content.decode()
    assert notice["text"] in html and f'href="{agenda.url}"' in html
    assert content["earlier_agendas"] == []
    now = client.get(f"/api/v2/pages/{agenda.pk}/").json()
    assert not now["is_archived"] and now["archive_notice"] is None
    (earlier,) = now["earlier_agendas"]
    assert earlier["link"]["url"] == past.url
    html = client.get(agenda.url).content.decode()
    assert "Earlier agendas" in html and f'href="{past.url}"' in html


@pytest.mark.parametrize("missing", ["draft", "private"])
def test_the_notice_leads_nowhere_without_a_public_agenda(client, agenda, missing):
    past = AgendaPageFactory(session=SessionFactory(**PAST))
    if missing == "draft":
        agenda.unpublish()
    else:
        PageViewRestriction.objects.create(page=agenda, restriction_type="login")
    notice = client.get(f"/api/v2/pages/{past.pk}/").json()["archive_notice"]
    assert notice["text"] and notice["link"] is None
    assert f'href="{agenda.url}"' not in client.get(past.url).content.decode()


def test_a_response_agenda_is_shown_as_such(client, agenda):
    response = AgendaPageFactory(title="COVID-19", kind=AgendaPage.Kind.RESPONSE)
    past = AgendaPageFactory(title="Before", session=SessionFactory(**PAST))
    assert "Response agenda, 2025-2026" in client.get(response.url).content.decode()
    assert "Legislative agenda, 2025" in client.get(agenda.url).content.decode()
    content = client.get(f"/api/v2/pages/{past.pk}/").json()
    assert content["archive_notice"]["link"]["url"] == agenda.url
    shown = client.get(f"/api/v2/pages/{response.pk}/").json()
    assert shown["kind"] == "response" and shown["earlier_agendas"] == []


def test_lists_carry_the_session_and_whether_it_is_over(client, agenda):
    AgendaPageFactory(session=SessionFactory(**PAST))
    address = "/api/v2/pages/?type=legislation.AgendaPage&fields=session,is_archived"
    found = client.get(address).json()["items"]
    assert [(item["session"]["identifier"], item["is_archived"]) for item in found] == [
        ("194", False),
        ("193", True),
    ]
