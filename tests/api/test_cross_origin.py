"""Front ends on the allowed origins, and only those, may read the API."""

import pytest

ALLOWED = "https://front.example.org"


@pytest.mark.parametrize("address", ["/api/v2/pages/", "/api/v2/nothing/"])
def test_an_allowed_origin_may_read(client, site, address):
    response = client.get(address, headers={"origin": ALLOWED})
    assert response["Access-Control-Allow-Origin"] == ALLOWED
    assert "origin" in response["Vary"].lower()
    assert "Access-Control-Allow-Credentials" not in response


def test_another_origin_may_not(client, site):
    response = client.get("/api/v2/pages/", headers={"origin": "https://evil.example"})
    assert "Access-Control-Allow-Origin" not in response
    assert "origin" in response["Vary"].lower()


def test_only_reading_is_allowed(client, site):
    response = client.options(
        "/api/v2/pages/",
        headers={"origin": ALLOWED, "access-control-request-method": "GET"},
    )
    allowed = response["Access-Control-Allow-Methods"]
    assert allowed.split(", ") == ["GET", "HEAD", "OPTIONS"]


def test_pages_are_not_shared_with_other_origins(client, home):
    response = client.get(home.url, headers={"origin": ALLOWED})
    assert "Access-Control-Allow-Origin" not in response
