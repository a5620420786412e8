"""Whatever is asked of the legislature's endpoints, the answer is JSON, never 500."""

import pytest

from config.api import api_router
from legislation.api import ENDPOINTS
from tests import factories
from tests.api.test_hostile_parameters import assert_refused_or_answered

pytestmark = pytest.mark.django_db


@pytest.fixture
def rows(home):
    """One row of each kind; returns the last part of each one's address."""
    member = factories.MembershipFactory()
    vote = factories.PersonVoteFactory(person=member.person)
    name = factories.SponsorshipFactory(person=member.person)
    return {
        "sessions": vote.item.session.identifier,
        "people": member.person_id,
        "seats": member.seat_id,
        "districts": member.seat.district_id,
        "bills": name.bill_id,
        "roll_calls": vote.item_id,
        "votes": vote.pk,
        "sponsorships": name.pk,
    }


@pytest.mark.parametrize("name", ENDPOINTS)
def test_no_value_breaks_a_listing(client, rows, name):
    endpoint = ENDPOINTS[name]
    assert endpoint.lookups
    for parameter in ("search", "order", "fields", *endpoint.lookups):
        assert_refused_or_answered(client, f"{name}/", parameter)


@pytest.mark.parametrize("name", ENDPOINTS)
def test_every_field_and_order_that_is_offered_is_answered(client, rows, name):
    endpoint = ENDPOINTS[name]
    fields = endpoint.get_available_fields(endpoint.model)
    for field in set(fields) - set(endpoint.detail_only_fields):
        assert client.get(f"/api/v2/{name}/?fields=_,{field}").status_code == 200, field
    for field in endpoint.detail_only_fields:
        refused = client.get(f"/api/v2/{name}/?fields={field}")
        assert refused.status_code == 400, field
        only = client.get(f"/api/v2/{name}/{rows[name]}/?fields=_,{field}").json()
        assert only.keys() == {field}
    for order in endpoint.orders:
        assert client.get(f"/api/v2/{name}/?order=-{order}").status_code == 200, order


@pytest.mark.parametrize("name", ENDPOINTS)
@pytest.mark.parametrize(
    "query",
    [
        *("unheard_of=1", "fields=nothing", "fields=id(title)", "order=nothing"),
        *("order=name,,id", "limit=101", "chamber=middle", "person=x", "bill=1.5"),
        *("session=%00", "current=perhaps", "is_vacant=2", "status=lost"),
    ],
)
def test_a_malformed_parameter_is_refused_in_words(client, rows, name, query):
    response = client.get(f"/api/v2/{name}/?{query}")
    assert response.status_code == 400
    assert response.json().keys() == {"message"}


@pytest.mark.parametrize("name", ENDPOINTS)
def test_one_answer_has_all_that_a_list_shows(client, rows, name):
    if name not in rows:
        pytest.skip("rows that have no address of their own")
    (item,) = client.get(f"/api/v2/{name}/").json()["items"]
    assert item["meta"]["detail_url"].endswith(f"/api/v2/{name}/{rows[name]}/")
    one = client.get(item["meta"]["detail_url"]).json()
    assert item.items() <= one.items()
    nothing = client.get(f"/api/v2/{name}/{2**63}/")
    assert nothing.status_code == 404
    assert nothing.json()["message"]


def test_an_unknown_choice_is_told_what_there_is(client, rows):
    message = client.get("/api/v2/bills/?chamber=middle").json()["message"]
    assert message == "chamber cannot be 'middle', only one of: upper, lower"
    message = client.get("/api/v2/seats/?order=height").json()["message"]
    assert message == "cannot order by 'height' (known: district, id)"


def test_the_endpoints_are_registered(client, rows):
    listed = client.get("/api/v2/").json()
    assert ENDPOINTS.keys() <= listed.keys()
    assert ENDPOINTS.keys() <= api_router._endpoints.keys()
