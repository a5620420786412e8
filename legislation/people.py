"""Current legislators from a roster in the form of Open States' people JSON."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

MAX_BYTES = 20 * 2**20

_EMAIL_CHAMBERS = {"mahouse.gov": "lower", "masenate.gov": "upper"}
_MEMBER_CODE = re.compile(r"malegislature\.gov/Legislators/Profile/(\w+)/?$", re.I)
_URL = re.compile(r"https?://\S+$")


class PeopleRefused(Exception):
    """The roster cannot be taken; `problems` say why, one sentence each."""

    def __init__(self, problems: list[str]):
        self.problems = tuple(problems)
        super().__init__(" ".join(problems))


@dataclass(frozen=True)
class Office:
    """Where a legislator is reached; classification as in Open States."""

    classification: str
    voice: str = ""
    address: str = ""


@dataclass(frozen=True)
class RosterPerson:
    """One sitting legislator; what the roster does not have is "" or ().

    `id` is the Open States id, `district` the label ("17th Essex") and `chamber`
    "lower" or "upper". `division_id` is the OCD id of the district only where the
    roster gives it. `member_code` is the legislature's own ("FAM1"), read from the
    profile's address where the roster leaves it out.
    """

    id: str
    name: str
    given_name: str
    family_name: str
    party: str
    chamber: str
    district: str
    division_id: str
    email: str
    phone: str
    offices: tuple[Office, ...]
    url: str
    links: tuple[str, ...]
    image: str
    member_code: str

    @property
    def sort_name(self) -> str:
        return f"{self.family_name}, {self.given_name}"


def read_people(file: BinaryIO, chamber: str) -> tuple[RosterPerson, ...]:
    """Return the people of one chamber, in the file's order.

    `file` holds a JSON list of people. Raises PeopleRefused with every problem in
    words: not such a file, a person without an id, name, party or district, an id or
    a member code of two people, an e-mail address of the other chamber.
    """
    records = _records(file)
    problems = [
        problem
        for number, record in enumerate(records, 1)
        for problem in _problems(number, record, chamber)
    ]
    if problems:
        raise PeopleRefused(problems)
    people = tuple(_person(record, chamber) for record in records)
    if shared := list(_shared(people)):
        raise PeopleRefused(shared)
    return people


def _records(file: BinaryIO) -> list:
    content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise PeopleRefused([f"The file has more than {MAX_BYTES // 2**20} MB."])
    try:
        records = json.loads(content)
        can_be_stored = _can_be_stored(records)
    except (ValueError, RecursionError) as error:
        raise PeopleRefused([f"The file is not JSON: {error}."]) from error
    if not can_be_stored:
        raise PeopleRefused(["The file holds characters that no text may have."])
    if isinstance(records, Mapping):
        records = records.get("results")
    if not isinstance(records, list) or not records:
        raise PeopleRefused(["The file must hold a list of people."])
    return records


def _can_be_stored(records) -> bool:
    """Whether it is all text that a database takes: no null, no half characters."""
    text = json.dumps(records, ensure_ascii=False)
    return "\\u0000" not in text and text == text.encode(errors="replace").decode()


def _problems(number: int, record, chamber: str) -> Iterator[str]:
    if not isinstance(record, Mapping):
        yield f"Person {number} is not an object with fields."
        return
    who = f"Person {number} ({_text(record, 'name') or 'without a name'})"
    if not _text(record, "id").startswith("ocd-person/"):
        yield f"{who}: the id must start with “ocd-person/”."
    for field in ("name", "party"):
        if not _text(record, field):
            yield f"{who} has no {field}."
    if not _role(record, "district"):
        yield f"{who} has no district."
    found = _own_chamber(record)
    if found and found != chamber:
        yield f"{who} belongs to the {found} chamber, not the {chamber} one."
    for field in ("image", "url"):
        if _text(record, field) and not _URL.match(_text(record, field)):
            yield f"{who}: “{_text(record, field)}” is no web address."


def _own_chamber(record: Mapping) -> str:
    """Return the chamber that the record itself tells, "" if none."""
    domain = _text(record, "email").rpartition("@")[2].lower()
    return _role(record, "org_classification") or _EMAIL_CHAMBERS.get(domain, "")


def _person(record: Mapping, chamber: str) -> RosterPerson:
    links = tuple(_links(record))
    url = _text(record, "url") or next(iter(links), "")
    return RosterPerson(
        id=_text(record, "id"),
        name=_text(record, "name"),
        given_name=_text(record, "givenName", "given_name"),
        family_name=_text(record, "familyName", "family_name"),
        party=_text(record, "party"),
        chamber=chamber,
        district=_role(record, "district"),
        division_id=_role(record, "division_id"),
        email=_text(record, "email"),
        phone=_text(record, "phone"),
        offices=tuple(_offices(record)),
        url=url,
        links=links,
        image=_text(record, "image"),
        member_code=_text(record, "memberCode") or _member_code((url, *links)),
    )


def _links(record: Mapping) -> Iterator[str]:
    for link in _objects(record, "links"):
        if _URL.match(_text(link, "url")):
            yield _text(link, "url")


def _offices(record: Mapping) -> Iterator[Office]:
    for office in _objects(record, "offices"):
        kind = _text(office, "classification") or "capitol"
        yield Office(kind, _text(office, "voice"), _text(office, "address"))


def _member_code(urls: tuple[str, ...]) -> str:
    found = (_MEMBER_CODE.search(url) for url in urls)
    return next((match[1] for match in found if match), "")


def _shared(people: tuple[RosterPerson, ...]) -> Iterator[str]:
    for field, what in (("id", "id"), ("member_code", "member code")):
        counts = Counter(getattr(person, field) for person in people)
        for value in (value for value, times in counts.items() if value and times > 1):
            names = [
                person.name for person in people if getattr(person, field) == value
            ]
            yield f"{' and '.join(names)} have the same {what}, “{value}”."


def _text(record: Mapping, *fields: str) -> str:
    """Return the first of the fields that holds text, without spaces round it."""
    values = (record.get(field) for field in fields)
    found = (value.strip() for value in values if isinstance(value, str))
    return next((value for value in found if value), "")


def _role(record: Mapping, field: str) -> str:
    """Return a field of the seat, which Open States keeps under current_role."""
    role = record.get("current_role")
    nested = _text(role, field) if isinstance(role, Mapping) else ""
    return nested or _text(record, field)


def _objects(record: Mapping, field: str) -> Iterator[Mapping]:
    values = record.get(field)
    for value in values if isinstance(values, list) else ():
        if isinstance(value, Mapping):
            yield value
