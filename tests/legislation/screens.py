"""What tests of the scorecard's screens share: reading one, counting its queries."""

from bs4 import BeautifulSoup
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from legislation.models import PersonVote
from tests.factories import MembershipFactory, PersonVoteFactory, ScoredItemFactory


def read(client, path: str, status: int = 200) -> BeautifulSoup:
    """Return a screen's HTML, once its status is the expected one."""
    response = client.get(path)
    assert response.status_code == status
    return BeautifulSoup(response.content, "html.parser")


def words(tag) -> str:
    """Return a tag's text with single spaces."""
    return " ".join(tag.get_text(" ").split())


def queries(client, path: str) -> int:
    """Return how many queries a screen takes the first reader after a change."""
    client.get(path)
    cache.clear()
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured.captured_queries)


def cast(item, option="yes", counted_as="with", **fields) -> PersonVote:
    """A new member's vote on an item."""
    person = fields.pop("person", None) or MembershipFactory().person
    return PersonVoteFactory(
        item=item, person=person, option=option, counted_as=counted_as, **fields
    )


def many_votes(people: int, items: int) -> list[PersonVote]:
    """Votes of so many members on so many items of the House."""
    members = [MembershipFactory() for _ in range(people)]
    return [
        cast(item, person=member.person)
        for item in [ScoredItemFactory() for _ in range(items)]
        for member in members
    ]
