"""A small House for the tests of what the scorecard shows."""

from bs4 import BeautifulSoup

from tests.factories import MembershipFactory, PersonVoteFactory

WAYS = {
    "W": ("yes", "with"),
    "A": ("no", "against"),
    "B": ("absent", "absent"),
    "P": ("present", "present"),
    "C": ("presiding", "presiding"),
    "N": ("not_in_office", "not_in_office"),
    "L": ("absent", "with"),
}


def member(name, items=(), ways="", party="Democratic", **district):
    """A representative with a vote on each item, by its letter in WAYS."""
    fields = {f"seat__district__{key}": value for key, value in district.items()}
    membership = MembershipFactory(
        person__family_name=name, person__party=party, **fields
    )
    vote(membership.person, items, ways)
    return membership.person


def vote(person, items, ways):
    """Let somebody vote on each item, by its letter in WAYS."""
    for item, letter in zip(items, ways, strict=True):
        option, counted_as = WAYS[letter]
        PersonVoteFactory(
            item=item,
            person=person,
            option=option,
            counted_as=counted_as,
            reason="A letter to the Clerk." if letter == "L" else "",
        )


def read(client, path, status=200) -> BeautifulSoup:
    """The page at an address, which must answer with the status."""
    response = client.get(path)
    assert response.status_code == status, path
    return BeautifulSoup(response.content, "html.parser")


def words(tag) -> str:
    """What a tag says, with single spaces."""
    return " ".join(tag.get_text(" ").split())
