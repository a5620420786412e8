"""A page's own answer, and how it is found by its address."""

import pytest

from tests import factories


@pytest.fixture
def page(home):
    return factories.StandardPageFactory(title="Housing", slug="housing")


@pytest.fixture
def detail_url(page, settings):
    return f"http://localhost/api/v2/pages/{page.pk}/"


def test_its_addresses_are_whole(api, page, detail_url):
    meta = api(f"pages/{page.pk}/")["meta"]
    assert meta["html_url"] == page.full_url == "http://localhost/housing/"
    assert meta["detail_url"] == detail_url
    assert meta["parent"]["title"] == "Home"


def test_it_carries_what_a_front_end_needs_around_it(api, page):
    found = api(f"pages/{page.pk}/")
    assert found["breadcrumbs"] == [{"title": "Home", "url": "/"}]
    assert found["seo"]["canonical"] == page.full_url
    assert found["toc"] == []  # one heading needs no table of contents
    assert found["share"]["urls"]


def test_dates_are_in_the_shape_of_dates(api, page):
    found = api(f"pages/{page.pk}/")
    first = found["meta"]["first_published_at"]
    assert first == found["updated_at"]
    assert "." not in first


def test_only_the_named_fields_come(api, page):
    found = api(f"pages/{page.pk}/", fields="_,title,body")
    assert found.keys() == {"title", "body"}


@pytest.mark.parametrize("name", ["html", "db_html", "markdown", "db_markdown"])
def test_rich_text_is_html_in_every_format(api, page, name):
    body = api(f"pages/{page.pk}/", rich_text_format=name)["body"]
    assert body == api(f"pages/{page.pk}/")["body"]
    assert body[1]["value"]["html"].startswith("<p>")


def test_it_is_found_by_address_and_id(client, page, detail_url):
    for query in ("html_path=/housing/", "html_path=housing", f"id={page.pk}"):
        response = client.get(f"/api/v2/pages/find/?{query}&fields=title")
        assert response.status_code == 302
        assert response["Location"] == f"{detail_url}?fields=title"


@pytest.mark.parametrize("query", ["html_path=/nothing/", "id=999999", ""])
def test_what_is_not_found_is_404(client, page, query):
    response = client.get(f"/api/v2/pages/find/?{query}")
    assert response.status_code == 404
    assert response.json() == {"message": "not found"}


def test_another_site_has_its_own_pages(api, client, page, site):
    other = factories.HomePageFactory(title="Other", slug="other")
    type(site).objects.create(hostname="other.example.org", root_page=other)
    found = api("pages/", site="other.example.org")
    assert [item["title"] for item in found["items"]] == ["Other"]
    assert client.get(f"/api/v2/pages/{other.pk}/").status_code == 404
    root = api(f"pages/{other.pk}/", site="other.example.org")
    assert root["meta"]["parent"] is None
    assert root["meta"]["html_url"] == "http://other.example.org/"
    assert client.get("/api/v2/pages/?site=nowhere.example.org").status_code == 404


def test_a_path_is_looked_up_in_the_named_site(client, home, site):
    other = factories.HomePageFactory(slug="other")
    type(site).objects.create(hostname="two.example.org", root_page=other)
    theirs = factories.StandardPageFactory(slug="about", parent=other)
    ours = factories.StandardPageFactory(slug="about", parent=home)

    def found(path, **where):
        asked = {"html_path": path, **where}
        return client.get("/api/v2/pages/find/", asked).get("Location", "")

    two = {"site": "two.example.org"}
    for path, page in (("/", other), ("/about/", theirs)):
        assert f"/pages/{page.pk}/" in found(path, **two)
        assert client.get(found(path, **two)).json()["id"] == page.pk
    assert f"/pages/{ours.pk}/" in found("/about/")
    assert found("/nothing/", **two) == ""
