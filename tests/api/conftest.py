"""What API tests are given: a short way to ask, and to count what an answer costs."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext


@pytest.fixture
def api(client):
    """Return the JSON of an address below /api/v2/; a failure unless it is 200."""

    def get(address, **parameters) -> dict:
        response = client.get(f"/api/v2/{address}", parameters)
        assert response.status_code == 200, response.content
        return response.json()

    return get


@pytest.fixture
def queries(client):
    """Return how many queries an answer takes to the first reader after a change.

    The pictures' files are made before. `warm`: to further readers, until the next
    public change.
    """

    def count(address, *, warm=False) -> int:
        cache.clear()
        client.get(f"/api/v2/{address}")
        if not warm:
            cache.clear()
        with CaptureQueriesContext(connection) as captured:
            response = client.get(f"/api/v2/{address}")
        assert response.status_code == 200, response.content
        assert len(captured) > 0
        return len(captured)

    return count
