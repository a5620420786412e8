"""A draft or private post is nowhere: no list, archive, feed, filter or search."""

import pytest
from wagtail.models import PageViewRestriction

from tests.blog.posts import post, relate
from tests.factories import AuthorFactory

TITLE = "A secret endorsement"
LISTS = [
    *("/news/", "/news/section/issues/", "/news/category/housing/", "/news/tag/rent/"),
    *("/news/author/ana-reyes/", "/news/2026/", "/search/?q=endorsement", "/search/"),
]
FEEDS = [
    f"/news/{path}feed/{syntax}/"
    for path in ("", "section/issues/", "category/housing/", "tag/rent/")
    for syntax in ("rss", "atom")
]


@pytest.fixture
def ana(db):
    return AuthorFactory(name="Ana Reyes", slug="ana-reyes")


@pytest.fixture
def hide(blog, housing, ana):
    """Make the post and hide it in a way; "not" leaves it public."""

    def make(way):
        page = post(TITLE, category=housing, tags=["Rent"], authors=[ana])
        if way == "draft":
            page.unpublish()
        if way in ("private", "below a private blog"):
            restricted = page if way == "private" else blog
            PageViewRestriction.objects.create(
                page=restricted, restriction_type="login"
            )
        return page

    return make


@pytest.fixture
def public_post(blog, housing, ana):
    return post("A public one", category=housing, tags=["Rent"], authors=[ana])


def places(client) -> list[str]:
    """The addresses at which the post's title is read."""
    answers = {url: client.get(url) for url in [*LISTS, *FEEDS]}
    assert {answer.status_code for answer in answers.values()} == {200}
    return [url for url in answers if TITLE in answers[url].content.decode()]


@pytest.mark.parametrize("way", ["draft", "private"])
def test_a_hidden_post_is_absent(client, public_post, hide, way):
    hide(way)
    assert places(client) == []


def test_a_public_post_is_present(client, public_post, hide):
    hide("not")
    assert places(client) == [*LISTS, *FEEDS]


@pytest.mark.parametrize("way", ["draft", "private"])
def test_what_only_hidden_posts_have_leads_nowhere(client, blog, hide, way):
    hide(way)
    context = client.get("/news/").context
    assert context["sections"] == context["years"] == context["tags"] == []
    for path in ("tag/rent/", "2026/", "tag/rent/feed/rss/"):
        assert client.get(f"/news/{path}").status_code == 404


@pytest.mark.parametrize("way", ["draft", "private"])
def test_a_hidden_post_is_related_to_nothing(client, public_post, hide, way):
    relate(public_post, hide(way))
    assert TITLE not in client.get(public_post.url).content.decode()


def test_nobody_reads_a_draft(client, hide):
    assert client.get(hide("draft").url).status_code == 404


@pytest.mark.parametrize("way", ["private", "below a private blog"])
def test_a_private_post_asks_who_is_there(client, hide, way):
    response = client.get(hide(way).url)
    assert response.status_code == 302
    assert "/login/" in response["Location"]


def test_a_restriction_counts_in_the_next_request(
    client, public_post, django_capture_on_commit_callbacks
):
    assert "A public one" in client.get("/news/2026/").content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        PageViewRestriction.objects.create(page=public_post, restriction_type="login")
    assert client.get("/news/2026/").status_code == 404
    assert client.get("/news/").context["years"] == []
