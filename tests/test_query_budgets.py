"""What each page may ask of the database, however much there is to show.

Counted once the pictures' files are made: for the first reader after a public change,
who pays for what the cache then holds, and for all others until the next change.
"""

import pytest
from django.core.cache import cache
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from tests.small_site import build_small_site

# Page: (queries of the first reader, of the others).
BUDGETS = {
    "home": (25, 16),
    # It holds every block, and each of the legislature's is made of rows of its own.
    "standard": (72, 18),
    "index": (18, 12),
    "post": (20, 12),
    "news": (20, 12),
    "chapters": (15, 10),
    "chapter": (18, 12),
    "chapter post": (15, 10),
    "search": (24, 17),
    "agenda": (20, 12),
    "agenda item": (22, 14),
    "bills": (18, 12),
    "bill": (20, 15),
    "scorecard": (24, 10),
    "scores": (18, 12),
    "votes": (15, 12),
    "roll call": (18, 12),
    "legislator": (28, 15),
    "compare": (22, 15),
    "corrections": (15, 12),
}


def queries(client, path):
    """Return how many queries a page takes: the first reader's, the others'."""
    client.get(path)
    cache.clear()
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as captured:
            assert client.get(path).status_code == 200
        counts.append(len(captured.captured_queries))
    return tuple(counts)


@pytest.fixture
def measure(home, client):
    """Return {page: queries} of a site with so many of each thing."""

    def measure(number):
        with transaction.atomic():
            paths = build_small_site(number)
            found = {name: queries(client, path) for name, path in paths.items()}
            transaction.set_rollback(True)
        return found

    return measure


def test_pages_stay_within_their_budgets(measure):
    found = measure(3)
    assert found.keys() == BUDGETS.keys()
    for name, (first, others) in found.items():
        most_first, most_others = BUDGETS[name]
        assert 0 < first <= most_first, name
        assert 0 < others <= most_others, name


def test_no_page_asks_more_when_there_is_more_to_show(measure):
    assert measure(3) == measure(9)
