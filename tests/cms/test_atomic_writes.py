"""A request that writes is whole or not at all."""

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.http import HttpResponse, HttpResponseBadRequest, HttpResponseServerError
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import path


def _write(response):
    Group.objects.create(name="A new group")
    return response


def _fail(request):
    _write(None)
    raise RuntimeError("after the write")


urlpatterns = [
    path("good/", lambda request: _write(HttpResponse())),
    path("refused/", lambda request: _write(HttpResponseBadRequest())),
    path("broken/", lambda request: _write(HttpResponseServerError())),
    path("raises/", _fail),
]


@pytest.fixture
def client(db, settings):
    settings.ROOT_URLCONF = __name__
    return Client(raise_request_exception=False)


def statements(method):
    """The first words of the statements of a request."""
    with CaptureQueriesContext(connection) as captured:
        assert method("/good/").status_code == 200
    words = [query["sql"].split()[0] for query in captured.captured_queries]
    assert "INSERT" in words
    return words


@pytest.mark.parametrize(
    ("address", "status", "kept"),
    [("good", 200, 1), ("refused", 400, 1), ("broken", 500, 0), ("raises", 500, 0)],
)
def test_a_write_is_kept_unless_the_answer_is_an_error(client, address, status, kept):
    before = Group.objects.count()
    assert client.post(f"/{address}/").status_code == status
    assert Group.objects.count() - before == kept


@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_a_request_that_reads_opens_no_transaction(client, method):
    assert "SAVEPOINT" not in statements(getattr(client, method))


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_a_request_that_writes_opens_one(client, method):
    assert statements(getattr(client, method))[0] == "SAVEPOINT"
