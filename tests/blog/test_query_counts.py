"""What a page of the blog costs, and that more posts do not raise it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.blog.posts import post, relate
from tests.factories import (
    AuthorFactory,
    DocumentFactory,
    ImageFactory,
    StandardPageFactory,
)

LISTS = [
    *("/news/", "/news/category/housing/", "/news/tag/rent/", "/news/2026/"),
    *("/news/feed/rss/", "/news/tag/rent/feed/atom/"),
]


@pytest.fixture
def rich_post(blog, housing):
    """Return a maker of posts that refer to all that a post can refer to."""

    def make():
        page, document = StandardPageFactory(), DocumentFactory()
        text = (
            f'<p><a linktype="page" id="{page.pk}">A page</a> and '
            f'<a linktype="document" id="{document.pk}">a document</a>.</p>'
        )
        made = post(
            category=housing,
            tags=["Rent", "Boston"],
            authors=[AuthorFactory(photo=ImageFactory())],
            lead_image=ImageFactory(),
            listing_image=ImageFactory(),
            body=[("paragraph", text)],
        )
        relate(made, page)
        return made

    return make


def queries(client, url) -> int:
    """Count the queries of a second visit, when renditions and caches are there."""
    assert client.get(url).status_code == 200
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    assert len(captured) > 0
    return len(captured)


def test_a_post_costs_at_most_twelve(client, rich_post):
    page = rich_post()
    rich_post()
    assert queries(client, page.url) <= 12


def test_a_post_costs_the_same_whatever_it_is_related_to(client, rich_post):
    page = rich_post()
    alone = queries(client, page.url)
    relate(page, *(rich_post() for _ in range(3)))
    assert queries(client, page.url) == alone


def test_a_list_costs_the_same_for_one_and_for_many(client, rich_post):
    rich_post()
    for_one = {url: queries(client, url) for url in LISTS}
    for _ in range(3):
        rich_post()
    assert {url: queries(client, url) for url in LISTS} == for_one
    assert max(for_one.values()) <= 14
