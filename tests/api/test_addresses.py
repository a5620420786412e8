"""The API answers in JSON at every address below its own, and to no other method."""

import pytest
from django.test import Client
from rest_framework.renderers import JSONRenderer

from config.api import api_router
from tests import factories

ENDPOINTS = [
    *("pages", "images", "documents", "redirects", "site"),
    *("sessions", "people", "seats", "districts", "bills", "roll_calls"),
    *("votes", "scores", "sponsorships"),
]


def test_the_root_lists_the_endpoints(api, site, settings):
    found = api("")
    assert list(found) == ENDPOINTS
    assert found["pages"] == "http://localhost/api/v2/pages/"


@pytest.mark.parametrize("address", ["nothing/", "nothing", "pages/x/", "site/1/"])
@pytest.mark.parametrize("method", ["get", "post", "put", "delete", "options"])
def test_an_unknown_address_is_404_in_json(client, site, address, method):
    response = getattr(client, method)(f"/api/v2/{address}")
    assert response.status_code == 404
    assert response.json() == {"message": "there is nothing at this address"}


def test_a_forgotten_slash_is_added(client, site):
    response = client.get("/api/v2/pages?limit=1")
    assert response.status_code == 301
    assert response["Location"] == "/api/v2/pages/?limit=1"


@pytest.mark.parametrize("address", ["", *(f"{name}/" for name in ENDPOINTS)])
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_written(client, site, address, method):
    response = getattr(client, method)(f"/api/v2/{address}?limit=1")
    assert response.status_code == 405
    assert "GET" in response["Allow"]
    assert response.json()["message"]


def test_a_browser_gets_json_too(client, site):
    """The browsable answers are for development: they show more than they need."""
    accept = "text/html,application/xhtml+xml,*/*;q=0.8"
    for name in ENDPOINTS:
        response = client.get(f"/api/v2/{name}/", headers={"accept": accept})
        assert response["Content-Type"] == "application/json"
    for model in (type(factories.home_page()), factories.ImageFactory._meta.model):
        endpoint = api_router.get_model_endpoint(model)[1]
        assert endpoint.renderer_classes == [JSONRenderer]


def test_a_head_request_is_answered(client, site):
    assert client.head("/api/v2/pages/").status_code == 200


def test_an_unknown_format_is_404_in_words(client, site):
    response = client.get("/api/v2/pages/?format=xml")
    assert response.status_code == 404
    assert response.json() == {"message": "not found"}


def test_too_many_parameters_are_400_in_json(client, site, settings):
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 2
    response = client.get("/api/v2/pages/?limit=1&limit=2&limit=3")
    assert response.status_code == 400
    assert response.json() == {"message": "the request is malformed"}


def test_an_answer_depends_on_no_cookie(home, staff, private_page):
    """So that one cached answer serves everybody: staff sees what anybody sees."""
    signed_in = Client()
    signed_in.force_login(staff)
    answers = [browser.get("/api/v2/pages/") for browser in (Client(), signed_in)]
    assert answers[0].json() == answers[1].json()
    assert "cookie" not in answers[1]["Vary"].lower()
