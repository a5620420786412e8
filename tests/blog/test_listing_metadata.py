"""Each view of a blog has its own title and canonical address."""

import json

import pytest
from bs4 import BeautifulSoup

from cms.models.listings import PAGE_SIZE
from tests.blog.posts import post

VIEWS = {
    "/news/": "News",
    "/news/category/housing/": "Housing: News",
    "/news/section/issues/": "Issues: News",
    "/news/tag/rent/": "Rent: News",
    "/news/2026/": "2026: News",
    "/news/category/housing/?page=2": "Housing: News, page 2",
    "/news/?page=2": "News, page 2",
}


@pytest.fixture
def head(client, blog, housing):
    for _ in range(PAGE_SIZE + 1):
        post(category=housing, tags=["Rent"])
    return lambda url: BeautifulSoup(client.get(url).content, "html.parser").head


@pytest.mark.parametrize("url", VIEWS)
def test_title_and_canonical_address_are_those_of_the_view(head, url):
    found = head(url)
    assert found.title.text == f"{VIEWS[url]} | Statehouse"
    canonical = found.find("link", rel="canonical")["href"]
    assert canonical == f"http://localhost{url}"
    assert found.find("meta", property="og:url")["content"] == canonical
    assert found.find("meta", attrs={"name": "robots"})["content"] == "index, follow"


def test_other_parameters_are_no_part_of_the_address(head):
    canonical = head("/news/tag/rent/?utm_source=x&page=1").find(rel="canonical")
    assert canonical["href"] == "http://localhost/news/tag/rent/"


def test_a_section_is_described_in_its_own_words(head):
    description = head("/news/section/issues/").find("meta", {"name": "description"})
    assert description["content"] == "What we work on, all year."


@pytest.mark.parametrize(
    ("url", "trail"),
    [
        ("/news/", ["/", "/news/"]),
        ("/news/?page=2", ["/", "/news/?page=2"]),
        ("/news/tag/rent/", ["/", "/news/", "/news/tag/rent/"]),
    ],
)
def test_a_filtered_list_stands_below_the_whole_one(client, head, url, trail):
    crumbs = client.get(url).context["page"].breadcrumbs
    assert [crumb["url"] for crumb in crumbs] == trail[:-1]
    data = json.loads(head(url).find("script", type="application/ld+json").string)
    items = [item["item"] for item in data["itemListElement"]]
    assert items == [f"http://localhost{path}" for path in trail]


@pytest.mark.parametrize(
    ("url", "feed"),
    [
        ("/news/", "/news/feed/"),
        ("/news/tag/rent/", "/news/tag/rent/feed/"),
        ("/news/section/issues/", "/news/section/issues/feed/"),
        ("/news/2026/", "/news/feed/"),
    ],
)
def test_a_view_names_the_feed_of_its_posts(head, client, url, feed):
    links = head(url).find_all("link", rel="alternate")
    addresses = [link["href"] for link in links]
    assert addresses == [f"{feed}rss/", f"{feed}atom/"]
    assert all(client.get(address).status_code == 200 for address in addresses)
