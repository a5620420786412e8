"""A session's whole table: what is in it, what it says of itself, what it costs."""

import csv
import io

import pytest

from legislation.exports import LICENCE, LICENCE_URL
from legislation.models import Chamber
from legislation.scores import chamber_scorecard
from tests import factories

pytestmark = pytest.mark.django_db
CSV, JSON = "sessions/194/export.csv", "sessions/194/export.json"


@pytest.fixture
def vote(home):
    """Ann Abel's vote in the House, where she sits."""
    person = factories.PersonFactory(
        name="Ann Abel", sort_name="Abel, Ann", member_code="AAA1"
    )
    person.identifiers.create(scheme="ocd-person", value="ocd-person/a")
    factories.MembershipFactory(person=person)
    item = factories.ScoredItemFactory(number=42, title="=HYPERLINK(1)")
    return factories.PersonVoteFactory(item=item, person=person)


def lines(client) -> list[dict]:
    text = client.get(f"/api/v2/{CSV}").content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def test_both_files_have_a_row_a_legislator_and_chamber(api, client, vote):
    senate = factories.ScoredItemFactory(chamber=Chamber.UPPER, number=7)
    factories.PersonVoteFactory(item=senate, person=vote.person, counted_as="against")
    of_house, of_senate = api(JSON)["rows"]
    assert (of_house["name"], of_house["chamber"]) == ("Ann Abel", "house")
    assert of_house["person_id"] == "ocd-person/a"
    assert of_house["member_code"] == "AAA1"
    assert of_house["api_id"] == vote.person_id
    assert (of_house["score"], of_house["grade"]) == (100, "A+")
    assert (of_house["house_42"], of_house["senate_7"]) == ("with", None)
    assert (of_senate["house_42"], of_senate["senate_7"]) == (None, "against")
    assert of_senate["district"] is of_house["url"] is None
    for written, row in zip(lines(client), (of_house, of_senate), strict=True):
        assert written.pop("licence") == f"{LICENCE} {LICENCE_URL}"
        assert written.pop("grade_shown") == ("yes" if row.pop("grade_shown") else "no")
        assert written == {
            name: "" if value is None else str(value) for name, value in row.items()
        }


def test_the_json_says_what_it_is_and_what_each_column_means(api, vote):
    found = api(JSON)
    assert (found["licence"], found["licence_url"]) == (LICENCE, LICENCE_URL)
    assert found["session"]["identifier"] == "194"
    described = {column["name"]: column["description"] for column in found["columns"]}
    assert list(described) == list(found["rows"][0])
    assert all(described.values())
    assert described["house_42"].startswith("Roll call 42 of the House: =HYPERLINK(1).")


@pytest.mark.parametrize("name", ["csv", "json"])
def test_it_comes_as_a_file_with_its_licence(client, vote, name):
    accept = {"accept": "text/csv"}
    response = client.get(f"/api/v2/sessions/194/export.{name}", headers=accept)
    assert response.status_code == 200
    disposition = f'attachment; filename="scorecard-194.{name}"'
    assert response["Content-Disposition"] == disposition
    assert f'<{LICENCE_URL}>; rel="license"' in response["Link"]
    assert ("describedby" in response["Link"]) == (name == "csv")
    kind = "text/csv; charset=utf-8" if name == "csv" else "application/json"
    assert response["Content-Type"] == kind


def test_a_spreadsheet_runs_nothing(client, vote):
    vote.person.name = "=1+1"
    vote.person.party = "@SUM(A1)"
    vote.person.save()
    (line,) = lines(client)
    assert (line["name"], line["party"]) == ("'=1+1", "'@SUM(A1)")


def test_addresses_are_whole_ones(api, vote):
    page = factories.ScorecardPageFactory()
    (row,) = api(JSON)["rows"]
    assert row["url"] == f"{page.full_url}legislators/{vote.person.slug}/194/"


@pytest.mark.parametrize("name", ["csv", "json"])
def test_what_is_not_there_is_refused_in_json(client, vote, name):
    for address in (f"sessions/999/export.{name}", f"sessions/194/export.{name}x"):
        response = client.get(f"/api/v2/{address}")
        assert response.status_code == 404
        assert response.json()["message"]
    refused = client.get(f"/api/v2/sessions/194/export.{name}?fields=name")
    assert refused.status_code == 400
    assert "fields" in refused.json()["message"]
    assert client.post(f"/api/v2/sessions/194/export.{name}").status_code == 405


def test_a_session_without_anything_has_no_rows(api, client, home):
    factories.SessionFactory()
    assert api(JSON)["rows"] == []
    assert lines(client) == []


def make(number):
    for item in factories.ScoredItemFactory.create_batch(number):
        for member in factories.MembershipFactory.create_batch(2):
            factories.PersonVoteFactory(item=item, person=member.person)


def test_nine_votes_cost_as_much_as_three(queries, vote):
    factories.ScorecardPageFactory()
    make(3)
    three = [queries(address) for address in (CSV, JSON)]
    make(6)
    assert [queries(address) for address in (CSV, JSON)] == three
    assert max(three) <= 24


def test_a_real_session_is_whole(client, imported):
    """Every row of both scorecards, and every vote in its column."""
    session = imported["194"]
    cards = [chamber_scorecard(session, chamber) for chamber in Chamber.values]
    rows = client.get(f"/api/v2/{JSON}").json()["rows"]
    assert len(rows) == sum(len(card.rows) for card in cards) > 190
    items = [item for card in cards for item in card.items]
    assert len(items) == 46
    for row in rows:
        ways = [
            value for name, value in row.items() if "_" in name and name[-1:].isdigit()
        ]
        assert sum(way is not None for way in ways) == row["items"]
    sabadosa = next(row for row in rows if "Sabadosa" in row["name"])
    assert (sabadosa["score"], sabadosa["recorded_percentage"]) == (90, 95)
    assert sabadosa["cosponsored"] == 20
