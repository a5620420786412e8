"""Addresses lead to pages with few queries, and to no page that they should not."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from cms import references
from tests.factories import StandardPageFactory

pytestmark = pytest.mark.usefixtures("home")


@pytest.fixture
def deep_page():
    """A page four levels below the home page: /one/two/three/four/."""
    page = None
    for slug in ("one", "two", "three", "four"):
        parent = {"parent": page} if page else {}
        page = StandardPageFactory(title=slug.title(), slug=slug, **parent)
    return page


def test_every_level_of_an_address_leads_to_its_page(client, deep_page):
    for url in ("/one/", "/one/two/", "/one/two/three/", "/one/two/three/four/"):
        title = url.strip("/").rpartition("/")[2].title()
        assert client.get(url).context["page"].title == title


@pytest.mark.parametrize(
    "url", ["/two/", "/one/three/", "/one/two/three/five/", "/one/one/", "/no/", "/0/"]
)
def test_an_address_with_a_level_that_is_none_is_404(client, deep_page, url):
    assert client.get(url).status_code == 404


def test_pages_of_one_name_below_different_parents_are_told_apart(client, deep_page):
    other = StandardPageFactory(slug="other")
    StandardPageFactory(slug="two", title="The other two", parent=other)
    assert client.get("/other/two/").context["page"].title == "The other two"
    assert client.get("/one/two/").context["page"].title == "Two"


def test_a_draft_is_404_and_a_page_below_it_is_not(client, deep_page):
    deep_page.get_parent().specific.unpublish()
    assert client.get("/one/two/three/").status_code == 404
    assert client.get("/one/two/three/four/").status_code == 200


def test_depth_costs_no_queries(client, deep_page):
    def queries(url):
        client.get(url)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(url).status_code == 200
        return len(captured)

    assert 0 < queries("/one/") == queries("/one/two/three/four/")


def test_the_page_that_answers_is_loaded_whole(client, deep_page):
    assert not client.get("/one/two/").context["page"].get_deferred_fields()


@pytest.mark.parametrize("restricted", ["/one/", "/one/two/three/four/"])
def test_a_restriction_holds_for_all_that_is_below(client, deep_page, restricted):
    page = client.get(restricted).context["page"]
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    response = client.get("/one/two/three/four/")
    assert response.status_code == 302
    assert "no-store" in response["Cache-Control"]


@pytest.fixture
def aliases(deep_page):
    """An alias, a page below it, an alias of the alias."""
    alias = deep_page.create_alias(update_slug="alias")
    below = StandardPageFactory(slug="below", parent=alias)
    return [alias, below, alias.create_alias(update_slug="second-alias")]


def test_an_alias_is_as_private_as_its_source(client, deep_page, aliases):
    for alias in aliases:
        assert client.get(alias.url).status_code == 200
        assert references.current().is_public_page(alias)
    restricted = deep_page.get_parent().get_parent()
    PageViewRestriction.objects.create(page=restricted, restriction_type="login")
    for alias in aliases:
        assert client.get(alias.url).status_code == 302
        assert not references.current().is_public_page(alias)


def test_an_alias_can_be_private_without_its_source(client, deep_page, aliases):
    PageViewRestriction.objects.create(page=aliases[0], restriction_type="login")
    assert client.get(deep_page.url).status_code == 200
