"""Staff find what they refer to, however they write it."""

import json

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cms import references
from legislation.choosers import CHOOSERS, BillChooserBlock, PersonChooserBlock
from tests.factories import (
    BillFactory,
    DistrictFactory,
    MembershipFactory,
    PersonFactory,
    PillarFactory,
    ScoredItemFactory,
    SessionFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
NAMES = [chooser.name for chooser in CHOOSERS]


@pytest.fixture
def rows():
    """A row of each kind that can be chosen, by the name of its chooser."""
    bill = BillFactory(identifier="H3110", docket_number="HD4328", short_title="Homes")
    person = PersonFactory(name="Ana Teixeira", sort_name="Teixeira, Ana")
    seat = MembershipFactory(person=person, seat__district__label="17th Suffolk").seat
    item = ScoredItemFactory(number=42, title="Raising taxes", bill_identifier="H77")
    return {
        "bill_chooser": bill,
        "legislator_chooser": person,
        "session_chooser": bill.session,
        "scored_item_chooser": item,
        "district_chooser": seat.district,
        "pillar_chooser": PillarFactory(),
    }


def results(client, chooser, **query) -> str:
    answer = client.get(reverse(f"{chooser}:choose_results"), query)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize("chooser", NAMES)
def test_a_row_is_listed_and_chosen(chooser, rows, staff_client):
    dialog = staff_client.get(reverse(f"{chooser}:choose")).json()
    assert str(rows[chooser]) in dialog["html"]
    url = reverse(f"{chooser}:chosen", args=[rows[chooser].pk])
    result = staff_client.get(url).json()["result"]
    assert result["title"] == str(rows[chooser])
    several = reverse(f"{chooser}:chosen_multiple")
    found = staff_client.get(several, {"id": [rows[chooser].pk, "x"]}).json()["result"]
    assert found == [result]


@pytest.mark.parametrize("key", ["0", "x", "999999", "9" * 30])
def test_what_is_not_there_cannot_be_chosen(key, rows, staff_client):
    for chooser in NAMES:
        url = reverse(f"{chooser}:chosen", args=[key])
        assert staff_client.get(url).status_code == 404


@pytest.mark.parametrize(
    ("chooser", "query"),
    [
        *(("bill_chooser", q) for q in ("H3110", "h.3110", "H 3110", "House 3110")),
        *(("bill_chooser", q) for q in ("HD4328", "hd.4328", "3110", "homes")),
        *(("legislator_chooser", q) for q in ("teix", "ana teixeira", "Suffolk 17th")),
        *(("scored_item_chooser", q) for q in ("42", "taxes", "h.77")),
        *(("session_chooser", "194"), ("district_chooser", "suffolk")),
    ],
)
def test_a_search_finds_it(chooser, query, rows, staff_client):
    found = results(staff_client, chooser, q=query)
    assert str(rows[chooser]) in found
    assert "1 match" in found


@pytest.mark.parametrize("query", ["zzz", "H31100", "%", "' OR 1=1", "x" * 200])
def test_a_search_for_something_else_finds_nothing(query, rows, staff_client):
    for chooser in NAMES:
        assert "no matches" in results(staff_client, chooser, q=query)


@pytest.mark.parametrize("query", ["x" * 201, "\x00"])
def test_a_search_that_makes_no_sense_lists_everything(query, rows, staff_client):
    assert "H3110" in results(staff_client, "bill_chooser", q=query)


def test_the_newest_session_comes_first(rows, staff_client):
    old = SessionFactory(
        identifier="193",
        start_date="2023-01-04",
        end_date="2024-12-31",
        is_current=False,
    )
    BillFactory(session=old, identifier="H1", short_title="Older")
    found = results(staff_client, "bill_chooser")
    assert found.index("H3110") < found.index("Older")


def test_access_to_the_admin_is_enough(client, rows):
    person = UserFactory()
    client.force_login(person)
    url = reverse("bill_chooser:choose")
    assert client.get(url).status_code == 302
    person.user_permissions.add(Permission.objects.get(codename="access_admin"))
    assert client.get(url).status_code == 200


@pytest.mark.parametrize("chooser", NAMES)
def test_a_long_list_costs_no_more_than_a_short_one(chooser, rows, staff_client):
    url = reverse(f"{chooser}:choose_results")
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert staff_client.get(url).status_code == 200
        counts.append(len(queries))
        BillFactory.create_batch(5)
        MembershipFactory.create_batch(5)
        ScoredItemFactory.create_batch(5)
        DistrictFactory.create_batch(5)
    assert counts[0] == counts[1] > 0


def test_a_block_knows_its_rows_and_what_they_are(rows):
    bill = rows["bill_chooser"]
    with references.scope():
        block = BillChooserBlock()
        assert block.bulk_to_python([bill.pk, 999_999, None]) == [bill, None, None]
    assert json.dumps(block.get_prep_value(bill)) == str(bill.pk)
    [(model, key, _, _)] = block.extract_references(bill)
    assert (model, key) == (type(bill), str(bill.pk))
    assert PersonChooserBlock().meta.icon == "user"
