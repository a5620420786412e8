"""The parts of a list hold every post once, whatever the page number says."""

from datetime import UTC, datetime

import pytest

from cms.models.listings import PAGE_SIZE
from tests.blog.posts import post, titles

SAME_MINUTE = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def posts(blog, housing):
    for number in range(PAGE_SIZE + 2):
        post(f"Post {number}", category=housing, date=SAME_MINUTE)


def test_posts_of_one_minute_each_stand_on_one_page_only(client, posts):
    first, second = (titles(client.get(f"/news/?page={n}")) for n in (1, 2))
    assert len(first) == PAGE_SIZE
    assert sorted(first + second) == sorted(
        f"Post {number}" for number in range(PAGE_SIZE + 2)
    )


@pytest.mark.parametrize("junk", ["", "x", "0", "-1", "1.5", "%00", "9" * 5000, "²"])
@pytest.mark.parametrize("path", ["/news/", "/news/category/housing/"])
def test_a_page_number_that_is_none_shows_a_page(client, posts, path, junk):
    assert titles(client.get(f"{path}?page={junk}"))


def test_a_page_number_too_high_shows_the_last_page(client, posts):
    assert client.get("/news/?page=99").context["listing"].number == 2


def test_page_links_stay_in_the_filter(client, posts):
    html = client.get("/news/category/housing/").content.decode()
    assert 'rel="next" href="?page=2"' in html
    assert len(titles(client.get("/news/category/housing/?page=2"))) == 2
