"""Old paths and where they lead now."""

from urllib.parse import quote

import pytest
from wagtail.contrib.redirects.models import Redirect

from tests import factories


def test_a_redirect_leads_to_a_page(api, home):
    page = factories.StandardPageFactory()
    Redirect.add_redirect("/old/", redirect_to=page, is_permanent=False)
    (found,) = api("redirects/")["items"]
    assert found["old_path"] == "/old"
    assert found["location"] == page.url
    assert found["is_permanent"] is False


@pytest.mark.parametrize("path", ["/old", "/old/", "old"])
def test_a_path_is_found_as_browsers_write_it(client, site, path):
    redirect = Redirect.add_redirect("/old", redirect_to="https://example.org/")
    response = client.get("/api/v2/redirects/find/", {"html_path": path})
    assert response.status_code == 302
    assert f"/redirects/{redirect.pk}/" in response["Location"]


def test_a_page_that_is_not_public_is_no_location(api, draft_page, private_page):
    for page in (draft_page, private_page):
        redirect = Redirect.add_redirect(f"/to/{page.slug}", redirect_to=page)
        assert api(f"redirects/{redirect.pk}/")["location"] is None
    assert [item["location"] for item in api("redirects/")["items"]] == [None, None]


def test_a_site_has_its_own(api, site):
    other = factories.HomePageFactory(slug="other")
    second = type(site).objects.create(hostname="other.example.org", root_page=other)
    Redirect.add_redirect("/shared", redirect_to="/a")
    Redirect.add_redirect("/theirs", redirect_to="/b", site=second)
    assert [item["old_path"] for item in api("redirects/")["items"]] == ["/shared"]
    theirs = api("redirects/", site="other.example.org")
    assert [item["old_path"] for item in theirs["items"]] == ["/shared", "/theirs"]


def test_twenty_cost_as_much_as_five(queries, home):
    counts = []
    for number in (5, 15):
        for page in factories.StandardPageFactory.create_batch(number):
            Redirect.add_redirect(f"/to/{page.slug}", redirect_to=page)
        counts.append(queries("redirects/"))
    assert counts[0] == counts[1] <= 4


def test_a_path_is_looked_up_in_the_named_site(client, site):
    other = factories.HomePageFactory(slug="other")
    second = type(site).objects.create(hostname="other.example.org", root_page=other)
    Redirect.add_redirect("/old", redirect_to="/for-all")
    Redirect.add_redirect("/old", redirect_to="/ours", site=site)
    theirs = Redirect.add_redirect("/old", redirect_to="/theirs", site=second)
    asked = {"html_path": "/old", "site": "other.example.org"}
    response = client.get("/api/v2/redirects/find/", asked)
    assert f"/redirects/{theirs.pk}/" in response["Location"]
    assert client.get(response["Location"]).json()["location"] == "/theirs"


def test_a_path_with_other_letters_is_found_however_it_was_stored(client, site):
    for stored in ("/año", "/caf%C3%A9"):
        redirect = Redirect.objects.create(
            old_path=stored, redirect_link="/x", site=site
        )
        written = quote(stored, safe="/%")
        response = client.get("/api/v2/redirects/find/", {"html_path": written})
        assert f"/redirects/{redirect.pk}/" in response["Location"]
