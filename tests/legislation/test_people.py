import io
import json
from collections import Counter

import pytest

from legislation.people import PeopleRefused, read_people

PERSON = {
    "id": "ocd-person/a",
    "name": "Ann Abel",
    "givenName": "Ann",
    "familyName": "Abel",
    "image": "https://malegislature.gov/Legislators/Profile/170/AAA1.jpg",
    "links": [{"url": "https://malegislature.gov/Legislators/Profile/AAA1"}],
    "party": "Democratic",
    "district": "17th Essex",
    "email": "ann.abel@mahouse.gov",
    "phone": "617-722-0000",
    "url": "https://malegislature.gov/Legislators/Profile/AAA1",
    "memberCode": "AAA1",
}


def roster_file(*changes):
    people = [PERSON | change for change in changes]
    return io.BytesIO(json.dumps(people).encode())


def problems(file, chamber="lower"):
    with pytest.raises(PeopleRefused) as refusal:
        read_people(file, chamber)
    return list(refusal.value.problems)


def test_a_person():
    (person,) = read_people(roster_file({}), "lower")
    assert (person.id, person.name) == ("ocd-person/a", "Ann Abel")
    assert person.sort_name == "Abel, Ann"
    assert (person.chamber, person.district) == ("lower", "17th Essex")
    assert person.links == (PERSON["url"],)
    assert (person.member_code, person.phone) == ("AAA1", "617-722-0000")
    assert (person.offices, person.division_id) == ((), "")


def test_a_person_as_open_states_gives_it():
    record = {
        "id": "ocd-person/a",
        "name": "Ann Abel",
        "given_name": "Ann",
        "family_name": "Abel",
        "party": "Democratic",
        "current_role": {
            "org_classification": "lower",
            "district": "17th Essex",
            "division_id": "ocd-division/country:us/state:ma/sldl:17th_essex",
        },
        "offices": [{"classification": "district", "voice": "978-555-0100"}],
    }
    (person,) = read_people(io.BytesIO(json.dumps([record]).encode()), "lower")
    assert person.sort_name == "Abel, Ann"
    assert person.division_id.endswith("sldl:17th_essex")
    assert person.offices[0].voice == "978-555-0100"


def test_the_profile_address_tells_a_member_code_that_is_missing():
    (person,) = read_people(roster_file({"memberCode": None}), "lower")
    assert person.member_code == "AAA1"


def test_what_is_missing_is_empty():
    change = {"phone": "", "links": [], "url": "", "image": "", "memberCode": ""}
    (person,) = read_people(roster_file(change), "lower")
    assert (person.phone, person.links, person.member_code) == ("", (), "")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe\x00", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "must hold a list of people"),
        (b'"people"', "must hold a list of people"),
        (b"[1]", "Person 1 is not an object"),
    ],
)
def test_files_that_are_no_roster(content, words):
    (problem,) = problems(io.BytesIO(content))
    assert words in problem


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"id": "7"}, "Person 1 (Ann Abel): the id must start with “ocd-person/”."),
        ({"name": " "}, "Person 1 (without a name) has no name."),
        ({"party": None}, "Person 1 (Ann Abel) has no party."),
        ({"district": ""}, "Person 1 (Ann Abel) has no district."),
        (
            {"email": "a@masenate.gov"},
            "Person 1 (Ann Abel) belongs to the upper chamber, not the lower one.",
        ),
        (
            {"image": "javascript:alert(1)"},
            "Person 1 (Ann Abel): “javascript:alert(1)” is no web address.",
        ),
    ],
)
def test_problems_in_words(change, problem):
    assert problems(roster_file(change)) == [problem]


def test_all_problems_are_told_at_once():
    assert len(problems(roster_file({"id": "7", "party": ""}, {"name": ""}))) == 3


def test_an_id_and_a_member_code_are_of_one_person():
    assert problems(roster_file({}, {"name": "Ben Bates"})) == [
        "Ann Abel and Ben Bates have the same id, “ocd-person/a”.",
        "Ann Abel and Ben Bates have the same member code, “AAA1”.",
    ]


@pytest.mark.parametrize(
    ("chamber", "parties"),
    [
        ("lower", {"Democratic": 132, "Republican": 25, "Independent": 1}),
        ("upper", {"Democratic": 34, "Republican": 5}),
    ],
)
def test_the_current_members(roster, chamber, parties):
    assert Counter(person.party for person in roster[chamber]) == parties


def test_what_the_current_roster_leaves_out(roster):
    by_name = {person.name: person for person in roster["lower"]}
    assert [name for name, person in by_name.items() if not person.phone] == [
        "Lisa Field"
    ]
    assert by_name["Hannah Bowen"].member_code == "HLB1"
    assert by_name["Lisa Field"].member_code == "LMF1"
    assert all(person.member_code for people in roster.values() for person in people)
