"""The method: the page's own words, the rules in words, the data's columns."""

import datetime

import pytest

from legislation.models import ScoringPolicy
from legislation.policy_words import policy_in_words
from tests.factories import ScorecardPageFactory, SessionFactory
from tests.legislation.screens import queries, read, words

METHOD = "/scorecard/method/"


@pytest.fixture(autouse=True)
def scorecard(home):
    return ScorecardPageFactory(
        title="Scorecard", slug="scorecard", body=[("paragraph", "<p>We choose.</p>")]
    )


def policy(version="v2", **fields):
    return ScoringPolicy.objects.create(
        version=version, published_on=datetime.date(2026, 2, 3), **fields
    )


def said(policy) -> str:
    return " ".join(policy_in_words(policy)["rules"])


def test_the_page_begins_with_its_own_words(client):
    main = read(client, METHOD).find("main")
    assert words(main.h1) == "How we score"
    assert "We choose." in words(main)


def test_the_rules_say_their_own_numbers(client):
    SessionFactory()
    text = words(read(client, METHOD).select_one(".method__policy"))
    for expected in (
        "version pm-194",
        "In force",
        "194th General Court",
        "An absence counts like a vote against our position.",
        "Half a percent is rounded up: 19 of 21 votes is 90.48%",
        "a score of 90% and the grade A-.",
        "at least 90% of the votes",
    ):
        assert expected in text


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"absence_rule": "left_out"}, "Absences do not count"),
        ({"recorded_threshold": 75}, "at least 75%"),
        ({"rounding": "down"}, "Parts of a percent are dropped"),
        ({"rounding": "half_even"}, "to the even number"),
    ],
)
def test_other_rules_read_otherwise(fields, expected):
    assert expected in said(policy(**fields))


def test_the_letters_are_a_table_from_highest_to_lowest(client):
    rows = read(client, METHOD).select(".method__letters tbody tr")
    assert words(rows[0]) == "A+ 98% 100%"
    assert words(rows[-1]) == "F 0% 59%"


def test_every_version_is_there_the_one_in_force_first(client):
    policy("v2")
    SessionFactory(policy=policy("v3"), name="195th General Court")
    shown = [
        words(section) for section in read(client, METHOD).select(".method__policy")
    ]
    assert [text.split()[3] for text in shown] == ["v3", "v2", "pm-194"]
    assert "Used for the 195th General Court" in shown[0]
    assert "No session is scored by it" in shown[1]


def test_medians_are_explained_with_the_threshold(client):
    SessionFactory(policy=policy(recorded_threshold=80))
    section = read(client, METHOD).find(id="medians").parent
    assert "more than 80%" in words(section)
    assert "not counted as a Republican" in words(section)


def test_the_data_have_their_columns_and_files_explained(client):
    SessionFactory()
    section = read(client, METHOD).find(id="data").parent
    for name in ("scores", "votes"):
        assert section.find("a", href=f"/scorecard/194/house/{name}.csv")
        assert section.find("a", href=f"/scorecard/194/senate/{name}.csv")
    names = {words(tag) for tag in section.find_all("code")}
    assert names >= {"recorded_percentage", "counted_as", "licence"}
    assert section.find("a", rel="license")


def test_editors_preview_the_method_too(scorecard):
    response = scorecard.make_preview_request(preview_mode="method")
    assert b"We choose." in response.render().content


def test_without_any_session_the_method_is_still_explained(client):
    assert "pm-194" in words(read(client, METHOD).find("main"))


def test_more_policies_and_sessions_take_no_more_queries(client):
    SessionFactory()
    few = queries(client, METHOD)
    for number in range(5):
        SessionFactory(
            identifier=str(180 + number),
            is_current=False,
            policy=policy(f"old-{number}"),
        )
    assert 0 < queries(client, METHOD) == few <= 15
