"""Sessions and what is scored in them, as the API answers."""

import datetime

import pytest

from legislation import shapes
from legislation.models import Chamber
from tests import factories

pytestmark = pytest.mark.django_db
OLD = {"start_date": datetime.date(2023, 1, 4), "end_date": datetime.date(2025, 1, 1)}


@pytest.fixture
def new(home):
    factories.SessionFactory(identifier="193", is_current=False, **OLD)
    return factories.SessionFactory()


def test_sessions_are_listed_newest_first(api, new):
    items = api("sessions/")["items"]
    assert [item["identifier"] for item in items] == ["194", "193"]
    assert shapes.session(new).items() <= items[0].items()
    assert items[0]["meta"]["detail_url"].endswith("/api/v2/sessions/194/")
    assert items[0]["policy_version"] == "pm-194"
    assert items[0]["url"] is None
    current = api("sessions/", is_current="true")["items"]
    assert [item["identifier"] for item in current] == ["194"]


def test_one_session_has_its_chambers_and_rules(api, new):
    vote = factories.PersonVoteFactory(person=factories.MembershipFactory().person)
    factories.SponsorshipFactory(
        bill__agenda_item=factories.AgendaItemFactory(), person=vote.person
    )
    factories.SeatFactory(district__chamber=Chamber.UPPER)
    page = factories.ScorecardPageFactory()
    found = api("sessions/194/")
    house, senate = found["chambers"]
    assert house["chamber"] == {"value": "lower", "label": "House"}
    assert (house["scored_items"], house["members"], house["agenda_items"]) == (1, 1, 1)
    (median,) = house["medians"]
    assert (median["group"], median["score"]) == ("Democratic", 100)
    assert median["cosponsorships"] == 1
    assert house["url"] == f"{page.url}194/house/"
    assert len(senate["vacant_seats"]) == 1
    assert found["policy"]["recorded_threshold"] == 90
    assert found["policy"]["absence_rule"] == "against"
    assert found["policy"]["letters"][0]["letter"] == "A+"
    assert len(found["policy"]["rules"]) > 3


@pytest.mark.parametrize("name", ["999", "%00", "194/x", "1" * 3000])
def test_an_unknown_session_is_404_in_words(client, new, name):
    response = client.get(f"/api/v2/sessions/{name}/")
    assert response.status_code == 404
    assert response.json()["message"]


def test_a_session_is_found_by_its_row(client, new):
    response = client.get(f"/api/v2/sessions/find/?id={new.pk}")
    assert response.status_code == 302
    assert response["Location"].startswith("http://localhost/api/v2/sessions/194/")


def test_scored_items_are_listed_as_pages_show_them(api, new):
    item = factories.ScoredItemFactory(
        number=42, title="Climate bill", session=new, bill_identifier="H3110"
    )
    factories.ScoredItemFactory(chamber=Chamber.UPPER, kind="pledge", our_position="")
    (found,) = api("roll_calls/", session="194", chamber="lower")["items"]
    assert shapes.scored_item(item).items() <= found.items()
    queries = [
        *({"number": 42}, {"search": "CLIMATE"}, {"kind": "roll_call"}),
        {"bill_identifier": "h. 3110"},
    ]
    for query in queries:
        items = api("roll_calls/", **query)["items"]
        assert [other["id"] for other in items] == [item.pk], query
    assert api("roll_calls/", kind="pledge")["items"][0]["our_position"] is None


def test_what_has_no_date_comes_last(api, new):
    undated = factories.ScoredItemFactory(date=None)
    dated = factories.ScoredItemFactory()
    for order in ("date", "-date"):
        found = [item["id"] for item in api("roll_calls/", order=order)["items"]]
        assert found == [dated.pk, undated.pk]


def make(number, session):
    for _ in range(number):
        item = factories.ScoredItemFactory(session=session)
        for member in factories.MembershipFactory.create_batch(2):
            factories.PersonVoteFactory(item=item, person=member.person)


def test_nine_cost_as_much_as_three(queries, new):
    factories.ScorecardPageFactory()
    addresses = ["sessions/", "sessions/194/", "roll_calls/"]
    make(3, new)
    three = {address: queries(address) for address in addresses}
    make(6, new)
    assert {address: queries(address) for address in addresses} == three
    assert max(three.values()) <= 24, three
