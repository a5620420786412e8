"""Legislators, seats and districts, as the API answers."""

import datetime

import pytest

from legislation import shapes
from legislation.models import Chamber, Membership, PersonIdentifier
from tests import factories

pytestmark = pytest.mark.django_db
ESSEX = "ocd-division/country:us/state:ma/sldl:17th_essex"
LAST_YEAR = {
    "start_date": datetime.date(2023, 1, 4),
    "end_date": datetime.date(2025, 1, 1),
}


@pytest.fixture
def ann(home):
    """Ann Abel, who moved from the House to the Senate."""
    seat = factories.SeatFactory(
        district__label="17th Essex", district__ocd_id=ESSEX, district__order=17
    )
    person = factories.PersonFactory(
        name="Ann Abel", given_name="Ann", family_name="Abel", member_code="AAA1"
    )
    factories.MembershipFactory(person=person, seat=seat, **LAST_YEAR)
    senate = factories.SeatFactory(district__chamber=Chamber.UPPER)
    factories.MembershipFactory(person=person, seat=senate)
    PersonIdentifier.objects.create(
        person=person, scheme=PersonIdentifier.OPEN_STATES, value="ocd-person/a"
    )
    return person


@pytest.fixture
def ben(home):
    """Ben Bates, a Republican of the House."""
    person = factories.PersonFactory(
        name="Ben Bates", given_name="Ben", family_name="Bates", party="Republican"
    )
    return factories.MembershipFactory(person=person).person


def names(found) -> list[str]:
    return [item["name"] for item in found["items"]]


def test_a_list_shows_legislators_as_pages_do(api, ann):
    (item,) = api("people/")["items"]
    seat = Membership.objects.on().get(person=ann).seat
    expected = shapes.legislator(ann, seat)
    assert expected.items() <= item.items()
    assert item.keys() - expected.keys() == {
        *("meta", "slug", "given_name", "family_name")
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["Ann Abel", "Ben Bates"]),
        ({"chamber": "lower"}, ["Ann Abel", "Ben Bates"]),
        ({"chamber": "lower", "current": "true"}, ["Ben Bates"]),
        ({"chamber": "upper", "current": "true"}, ["Ann Abel"]),
        ({"chamber": "lower", "current": "false"}, ["Ann Abel"]),
        ({"current": "false"}, []),
        ({"district": "17th-essex"}, ["Ann Abel"]),
        ({"district": "17th-essex", "current": "true"}, []),
        ({"district": "7th-essex"}, []),
        ({"party": "republican"}, ["Ben Bates"]),
        ({"ocd_id": "ocd-person/a"}, ["Ann Abel"]),
        ({"member_code": "aaa1"}, ["Ann Abel"]),
        ({"search": "abel ann"}, ["Ann Abel"]),
        ({"order": "-name"}, ["Ben Bates", "Ann Abel"]),
    ],
)
def test_people_are_filtered(api, ann, ben, query, found):
    assert names(api("people/", **query)) == found


def test_one_legislator_has_terms_contacts_and_names(api, ann):
    found = api(f"people/{ann.pk}/")
    assert found["contacts"] == {
        "email": ann.email,
        "phone": "617-555-0100",
        "official_url": None,
    }
    assert found["identifiers"] == [
        {"scheme": "ocd-person", "value": "ocd-person/a"},
        {"scheme": "member-code", "value": "AAA1"},
    ]
    terms = [(term["is_held"], term["end_date"]) for term in found["memberships"]]
    assert terms == [(True, None), (False, "2025-01-01")]
    assert found["memberships"][1]["district"]["label"] == "17th Essex"


def test_an_identifier_of_our_own_stays_ours(api, ann):
    ann.identifiers.create(scheme="our-database", value="secret")
    assert "secret" not in str(api(f"people/{ann.pk}/"))


def test_a_vacant_seat_has_no_holder(api, ann, ben):
    vacant, senate, held = api("seats/", order="id")["items"]
    assert vacant["district"]["label"] == "17th Essex"
    assert vacant["is_vacant"] is True
    assert vacant["holder"] is None
    assert senate["holder"]["name"] == "Ann Abel"
    assert held["holder"] == shapes.legislator(ben, ben.memberships.get().seat)


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ({"chamber": "lower"}, 2),
        ({"is_vacant": "true"}, 1),
        ({"is_vacant": "false"}, 2),
        ({"district": "17th-essex"}, 1),
        ({"ocd_id": ESSEX}, 1),
        ({"role": "senator"}, 1),
    ],
)
def test_seats_are_filtered(api, ann, ben, query, count):
    assert api("seats/", **query)["meta"]["total_count"] == count


def test_a_district_shows_its_seats(api, ann):
    (found,) = api("districts/", slug="17th-essex")["items"]
    assert found["ocd_id"] == ESSEX
    assert found["slug"] == "17th-essex"
    assert found["chamber"] == {"value": "lower", "label": "House"}
    (seat,) = found["seats"]
    assert seat["holder"] is None
    assert api(f"seats/{seat['id']}/")["district"]["label"] == "17th Essex"
    assert api(f"districts/{found['id']}/")["seats"] == found["seats"]


def test_without_a_public_scorecard_there_are_no_addresses(api, ann):
    factories.ScorecardPageFactory(live=False)
    assert api("people/")["items"][0]["url"] is None
    assert api("seats/")["items"][0]["url"] is None


def test_addresses_are_there_with_a_public_scorecard(api, ann):
    page = factories.ScorecardPageFactory()
    assert api("people/")["items"][0]["url"] == f"{page.url}legislators/{ann.slug}/"
    assert api("seats/")["items"][0]["url"].startswith(f"{page.url}seats/")


def make(number):
    for _ in range(number):
        person = factories.PersonFactory(photo=factories.ImageFactory(width=40))
        factories.MembershipFactory(person=person)


def test_nine_cost_as_much_as_three(queries, ann):
    factories.ScorecardPageFactory()
    ann.photo = factories.ImageFactory(width=40)
    ann.save()
    addresses = [
        *("people/", "people/?current=true&chamber=lower", f"people/{ann.pk}/"),
        *("seats/", "districts/"),
    ]
    make(3)
    three = {address: queries(address) for address in addresses}
    make(6)
    for _ in range(6):
        factories.MembershipFactory(person=ann, **LAST_YEAR)
    assert {address: queries(address) for address in addresses} == three
    assert max(three.values()) <= 16, three
