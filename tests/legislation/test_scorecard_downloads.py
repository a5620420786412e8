"""The files of a chamber's session, and the addresses for search engines."""

import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from legislation.downloads import SCORE_COLUMNS, VOTE_COLUMNS
from legislation.models import PersonIdentifier
from tests.factories import (
    MembershipFactory,
    PersonFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SessionFactory,
)
from tests.legislation.screens import cast, many_votes, queries, read, words

SCORES = "/scorecard/194/house/scores.csv"
VOTES = "/scorecard/194/house/votes.csv"


@pytest.fixture(autouse=True)
def scorecard(home):
    return ScorecardPageFactory(title="Scorecard", slug="scorecard")


@pytest.fixture
def item(scorecard):
    return ScoredItemFactory(number=42, title="Photo ID, again", bill_identifier="H1")


def rows(client, path) -> list[dict]:
    response = client.get(path)
    assert response.status_code == 200
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))


def test_scores_have_a_line_a_legislator(client, item):
    person = PersonFactory(name="Adán Gómez", slug="adan-gomez", sort_name="Gomez")
    MembershipFactory(person=person, seat__district__label="17th Essex")
    person.identifiers.create(scheme=PersonIdentifier.OPEN_STATES, value="ocd-person/1")
    cast(item, person=person)
    cast(ScoredItemFactory(number=43), "absent", "absent", person=person)
    row = rows(client, SCORES)[0]
    expected = {
        "session": "194",
        "chamber": "house",
        "name": "Adán Gómez",
        "person_id": "ocd-person/1",
        "district": "17th Essex",
        "score": "50",
        "grade": "",
        "grade_shown": "no",
        "with_us": "1",
        "counted": "2",
        "absent": "1",
        "recorded_percentage": "50",
        "policy": "pm-194",
    }
    assert {name: row[name] for name in expected} == expected
    assert row["no_grade_because"].startswith("No grade: recorded on 50%")
    assert row["url"].endswith("/scorecard/legislators/adan-gomez/194/")


def test_votes_have_a_line_a_vote(client, item):
    cast(item, "absent", "with", reason="A letter", source="https://example.org/l")
    row = rows(client, VOTES)[0]
    expected = {
        "number": "42",
        "kind": "roll_call",
        "date": "2025-07-14",
        "title": "Photo ID, again",
        "bill": "H1",
        "our_position": "yes",
        "option": "absent",
        "counted_as": "with",
        "by_letter": "yes",
        "reason": "A letter",
        "source": "https://example.org/l",
    }
    assert {name: row[name] for name in expected} == expected
    assert row["url"].endswith("/scorecard/194/house/votes/42/")


@pytest.mark.parametrize(
    ("path", "columns"), [(SCORES, SCORE_COLUMNS), (VOTES, VOTE_COLUMNS)]
)
def test_the_licence_is_the_last_column(client, item, path, columns):
    cast(item)
    row = rows(client, path)[0]
    assert list(row) == [*(column.name for column in columns), "licence"]
    assert row["licence"].startswith("CC BY 4.0 https://")


def test_a_spreadsheet_runs_nothing(client, item):
    MembershipFactory(person=PersonFactory(name='=HYPERLINK("x")', slug="h"))
    assert any(row["name"] == '\'=HYPERLINK("x")' for row in rows(client, SCORES))


def test_a_file_tells_browsers_and_machines_what_it_is(client, item):
    response = client.get(VOTES)
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert 'filename="scorecard-194-house-votes.csv"' in response["Content-Disposition"]
    assert 'rel="license"' in response["Link"]
    assert 'method/#data>; rel="describedby"' in response["Link"]
    assert response.content.startswith(b"\xef\xbb\xbfsession,")


def test_a_session_without_votes_gives_the_names_of_the_columns(client):
    SessionFactory()
    assert rows(client, VOTES) == []


def test_a_session_that_nobody_knows_is_not_found_in_words(client):
    soup = read(client, "/scorecard/999/house/scores.csv", 404)
    assert "999" in words(soup.find("main"))


@pytest.mark.parametrize(
    "path", ["/scorecard/194/house/x.csv", "/x/votes.csv", "/scorecard/votes.csv"]
)
def test_other_files_are_not_found(client, item, path):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", [SCORES, VOTES])
def test_more_votes_take_no_more_queries(client, item, path):
    cast(item)
    few = queries(client, path)
    many_votes(people=5, items=4)
    assert 0 < queries(client, path) == few <= 18


def sitemap(client) -> list[str]:
    content = client.get("/sitemap.xml").content.decode()
    return [part.split("</loc>")[0] for part in content.split("<loc>")[1:]]


def test_search_engines_are_told_every_address(client, item):
    vote = cast(item)
    found = "".join(f"{address}\n" for address in sitemap(client))
    for below in (
        "",
        "194/",
        "194/house/",
        "194/senate/votes/",
        "194/house/votes/42/",
        f"legislators/{vote.person.slug}/",
        "method/",
        "corrections/",
    ):
        assert f"/scorecard/{below}\n" in found


def test_a_page_kept_out_of_search_engines_tells_no_address(client, scorecard, item):
    scorecard.no_index = True
    scorecard.save()
    assert not any("/scorecard/" in address for address in sitemap(client))


def test_the_sitemap_takes_no_more_queries_for_more_votes(client, item):
    cast(item)

    def asked():
        with CaptureQueriesContext(connection) as captured:
            sitemap(client)
        return len(captured)

    asked()
    few = asked()
    many_votes(people=5, items=4)
    assert 0 < asked() == few
