"""Feeds: well-formed, full text, absolute addresses."""

import re
from xml.etree import ElementTree

import pytest

from tests.blog.posts import post
from tests.factories import AuthorFactory, ImageFactory, StandardPageFactory

ATOM = "{http://www.w3.org/2005/Atom}"
ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"
PATHS = ["", "section/issues/", "category/housing/", "tag/rent/", "author/ana/"]


@pytest.fixture
def rich_post(blog, housing):
    target = StandardPageFactory(slug="agenda")
    ana = AuthorFactory(name="Ana Reyes", slug="ana")
    link = f'<p>Read <a linktype="page" id="{target.pk}">the agenda</a>.</p>'
    body = [("paragraph", link), ("paragraph", "<p>Pay < rent & more \x0b</p>")]
    return post(
        "Rent & <b>more</b> \x0b",
        category=housing,
        tags=["Rent"],
        authors=[ana],
        lead_image=ImageFactory(),
        body=body,
    )


def parsed(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return ElementTree.fromstring(response.content)  # noqa: S314 - our own answer


@pytest.mark.parametrize("path", PATHS)
def test_rss_is_well_formed_and_names_the_page_it_belongs_to(client, rich_post, path):
    channel = parsed(client, f"/news/{path}feed/rss/").find("channel")
    assert channel.findtext("link") == f"http://localhost/news/{path}"
    own = channel.find(f"{ATOM}link")
    assert own.get("href") == f"http://localhost/news/{path}feed/rss/"
    assert [item.findtext("link") for item in channel.findall("item")] == [
        rich_post.full_url
    ]


@pytest.mark.parametrize("path", PATHS)
def test_atom_is_well_formed_and_names_the_page_it_belongs_to(client, rich_post, path):
    feed = parsed(client, f"/news/{path}feed/atom/")
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links == {
        "alternate": f"http://localhost/news/{path}",
        "self": f"http://localhost/news/{path}feed/atom/",
    }
    assert feed.find(f"{ATOM}entry/{ATOM}link").get("href") == rich_post.full_url


def contents(client) -> list[str]:
    rss = parsed(client, "/news/feed/rss/").findtext(f"channel/item/{ENCODED}")
    atom = parsed(client, "/news/feed/atom/").findtext(f"{ATOM}entry/{ATOM}content")
    return [rss, atom]


def test_both_carry_the_full_text_with_absolute_addresses(client, rich_post):
    for html in contents(client):
        assert '<a href="http://localhost/agenda/">the agenda</a>' in html
        assert "<img" in html
        addresses = re.findall(r'\s(?:href|src|srcset)="([^"]*)', html)
        assert len(addresses) > 1
        assert all(address.startswith("http://localhost/") for address in addresses)


def test_what_xml_cannot_hold_is_left_out(client, rich_post):
    titles = [
        parsed(client, "/news/feed/rss/").findtext("channel/item/title"),
        parsed(client, "/news/feed/atom/").findtext(f"{ATOM}entry/{ATOM}title"),
    ]
    assert titles == ["Rent & <b>more</b> "] * 2


def test_a_post_keeps_its_key_when_its_address_changes(client, rich_post):
    def key():
        return parsed(client, "/news/feed/rss/").findtext("channel/item/guid")

    before = key()
    rich_post.slug = "another-address"
    rich_post.save()
    assert before == key() == f"urn:uuid:{rich_post.translation_key}"


def test_author_topics_and_date_are_told(client, rich_post):
    entry = parsed(client, "/news/feed/atom/").find(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}author/{ATOM}name") == "Ana Reyes"
    assert entry.find(f"{ATOM}category").get("term") == "Rent"
    published = entry.findtext(f"{ATOM}published")
    assert published == "2026-03-01T17:00:00+00:00"


def test_a_feed_of_nothing_is_a_feed(client, blog, housing):
    channel = parsed(client, "/news/category/housing/feed/rss/").find("channel")
    assert channel.findtext("title") == "Housing: News"
    assert channel.findall("item") == []
