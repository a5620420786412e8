"""Bills and the names on them, as the API answers."""

import datetime

import pytest

from legislation import shapes
from legislation.models import Bill, BillAction, Sponsorship
from tests import factories

pytestmark = pytest.mark.django_db
NOT_IN_LISTS = {
    *("description", "lead_sponsors", "progress", "agenda_item", "companions"),
    *("refiled_from", "refiled_as", "signatures", "roll_calls"),
}


@pytest.fixture
def bill(home):
    return factories.BillFactory(identifier="H3110", docket_number="HD3390")


def numbers(found) -> list[str]:
    return [item["identifier"] for item in found["items"]]


def test_a_list_shows_a_bill_as_pages_do(api, bill):
    (item,) = api("bills/")["items"]
    meta = item.pop("meta")
    assert item == shapes.bill(Bill.objects.for_display().get())
    assert meta["type"] == "legislation.Bill"
    assert meta["detail_url"].endswith(f"/api/v2/bills/{bill.pk}/")


@pytest.mark.parametrize(
    "number",
    [
        *("H3110", "h.3110", "H 3110", "H-3110", "House Bill No. 3110"),
        *("HD3390", "hd.3390", "house docket 3390"),
    ],
)
def test_a_bill_is_found_by_any_spelling_in_its_session(api, client, bill, number):
    assert api(f"bills/194/{number}/")["id"] == bill.pk
    assert client.get(f"/api/v2/bills/193/{number}/").status_code == 404


def test_an_unknown_number_is_404_in_words(client, bill):
    response = client.get("/api/v2/bills/194/H9/")
    assert response.status_code == 404
    assert response.json() == {"message": "there is no bill H9 in a session 194"}


@pytest.mark.parametrize("place", ["%00/H3110", "194/%00", "194/H3110%00x", "a/b"])
def test_no_words_in_the_address_break_it(client, bill, place):
    response = client.get(f"/api/v2/bills/{place}/")
    assert response.status_code == 404
    assert response.json()["message"]


def test_one_bill_has_all_that_belongs_to_it(api, bill):
    item = factories.AgendaItemFactory()
    old = factories.BillFactory(session__identifier="193")
    Bill.objects.filter(pk=bill.pk).update(agenda_item=item, refiled_from=old)
    companion = factories.BillFactory(identifier="S20", agenda_item=item)
    vote = factories.ScoredItemFactory(bill_identifier="H3110")
    factories.SponsorshipFactory(bill=bill, person__name="Ann Abel")
    found = api(f"bills/{bill.pk}/")
    assert found.keys() >= NOT_IN_LISTS
    assert found["agenda_item"] == {
        "id": item.pk,
        "key": item.key,
        "title": item.title,
    }
    assert found["progress"]["status"]["value"] == "in_committee"
    assert [other["id"] for other in found["companions"]] == [companion.pk]
    assert found["refiled_from"]["id"] == old.pk
    assert [other["id"] for other in found["roll_calls"]] == [vote.pk]
    assert found["signatures"][0]["cosponsors"][0]["name"] == "Ann Abel"
    refiled = api(f"bills/{old.pk}/")["refiled_as"]
    assert [other["id"] for other in refiled] == [bill.pk]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"session": "194"}, ["H3110", "S20"]),
        ({"session": "193"}, ["S7"]),
        ({"chamber": "upper"}, ["S20", "S7"]),
        ({"status": "passed"}, ["S20"]),
        ({"number": "hd 3390"}, ["H3110"]),
        ({"search": "green JOBS", "session": "194"}, ["S20"]),
        ({"search": "green 3110", "search_operator": "or"}, ["H3110", "S20"]),
        ({"order": "-identifier", "limit": 1}, ["S7"]),
        ({"order": "session,-identifier"}, ["S7", "S20", "H3110"]),
    ],
)
def test_bills_are_filtered_ordered_and_searched(api, bill, query, found):
    factories.BillFactory(
        identifier="S20", chamber="upper", status="passed", title="Jobs and green"
    )
    old = {"identifier": "193", "start_date": datetime.date(2023, 1, 4)}
    session = factories.SessionFactory(**old, is_current=False)
    factories.BillFactory(identifier="S7", chamber="upper", session=session)
    assert sorted(numbers(api("bills/", **query))) == sorted(found)
    if "order" in query:
        assert numbers(api("bills/", **query)) == found


@pytest.mark.parametrize("live", [True, False])
def test_the_status_filter_finds_what_the_status_shows(api, bill, live):
    page = factories.BillPageFactory(bill=bill, live=live)
    for day, status in [(5, "passed"), (9, ""), (2, "filed")]:
        date = datetime.date(2026, 1, day)
        page.actions.add(BillAction(date=date, status=status, description="A step"))
    page.save()
    shown = "passed" if live else "in_committee"
    for status in Bill.Status.values:
        found = api("bills/", status=status)["items"]
        assert [item["status"]["value"] for item in found] == [shown] * len(found)
        assert bool(found) == (status == shown)
    assert bool(api("bills/", position="support")["items"]) == live


def test_names_on_bills_are_filtered(api, bill):
    lead = factories.SponsorshipFactory(
        bill=bill, classification=Sponsorship.Classification.PRIMARY
    )
    other = factories.SponsorshipFactory(person=lead.person)
    queries = [
        ({"bill": bill.pk}, [lead]),
        ({"person": lead.person_id}, [lead, other]),
        ({"person": lead.person_id, "classification": "cosponsor"}, [other]),
        ({"session": "194", "chamber": "upper"}, []),
    ]
    for query, expected in queries:
        items = api("sponsorships/", **query)["items"]
        assert [item["id"] for item in items] == [row.pk for row in expected], query
    found = api(f"sponsorships/{lead.pk}/")
    assert found["bill"]["number"] == "H.3110"
    assert found["person"]["name"] == lead.person.name
    assert found["classification"]["label"] == "Lead sponsor"


def make(number):
    for _ in range(number):
        member = factories.MembershipFactory()
        page = factories.BillPageFactory()
        factories.SponsorshipFactory(bill=page.bill, person=member.person)


def test_nine_cost_as_much_as_three(queries, bill):
    factories.ScorecardPageFactory()
    addresses = ["bills/", "bills/?status=passed", "sponsorships/", "bills/194/H3110/"]
    make(3)
    three = {address: queries(address) for address in addresses}
    make(6)
    for member in factories.MembershipFactory.create_batch(3):
        factories.SponsorshipFactory(bill=bill, person=member.person)
    assert {address: queries(address) for address in addresses} == three
    assert max(three.values()) <= 18, three
