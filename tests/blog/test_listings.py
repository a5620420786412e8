"""A blog answers for all its posts, and for those of a section, topic or year."""

import pytest

from tests.blog.posts import post, titles
from tests.factories import AuthorFactory, BlogCategoryFactory, BlogIndexPageFactory

pytestmark = pytest.mark.usefixtures("blog")


@pytest.fixture
def two_posts(housing):
    """One that every filter finds, and one that none does."""
    ana = AuthorFactory(name="Ana Reyes", slug="ana-reyes")
    other = AuthorFactory(slug="somebody-else")
    post("Rent control", category=housing, tags=["Rent"], authors=[ana], year=2025)
    post("Elsewhere", category=BlogCategoryFactory(), tags=["Jobs"], authors=[other])


FILTERS = {
    "section/issues/": ("Issues", "Section"),
    "category/housing/": ("Housing", "Category"),
    "tag/rent/": ("Rent", "Topic"),
    "author/ana-reyes/": ("Ana Reyes", "Author"),
    "2025/": ("2025", "Year"),
}


def test_all_posts_stand_on_the_blog_itself_the_newest_first(client, two_posts):
    response = client.get("/news/")
    assert titles(response) == ["Elsewhere", "Rent control"]
    assert response.context["heading"] == "News"
    assert not response.context["filter_label"]


@pytest.mark.parametrize("path", FILTERS)
def test_a_filter_leaves_only_its_posts(client, two_posts, path):
    response = client.get(f"/news/{path}")
    assert titles(response) == ["Rent control"]
    heading, label = FILTERS[path]
    assert response.context["heading"] == heading
    assert response.context["filter_label"] == label
    assert f">{heading}</h1>" in response.content.decode()


@pytest.mark.parametrize(
    "path",
    [
        *("section/none/", "category/none/", "tag/none/", "author/none/", "2024/"),
        *("0000/", "9999/", "202/", "section/", "tag/rent/more/", "colour/red/"),
        *("feed/", "feed/json/", "tag/none/feed/rss/", "2025/feed/rss/"),
    ],
)
def test_what_does_not_exist_is_404(client, two_posts, path):
    assert client.get(f"/news/{path}").status_code == 404


def test_a_category_without_posts_has_an_empty_page(client, two_posts):
    BlogCategoryFactory(slug="transit")
    assert titles(client.get("/news/category/transit/")) == []


def test_a_blog_lists_no_posts_of_another(client, two_posts, housing):
    second = BlogIndexPageFactory(slug="archive")
    post("From the archive", parent=second, category=housing)
    assert titles(client.get("/archive/category/housing/")) == ["From the archive"]
    assert "From the archive" not in titles(client.get("/news/category/housing/"))


def test_every_link_of_the_filters_leads_to_posts(client, two_posts):
    context = client.get("/news/").context
    sections = context["sections"]
    links = [*sections, *context["years"], *context["tags"]]
    links += [category for section in sections for category in section["categories"]]
    assert len(links) == 8
    for link in links:
        assert titles(client.get(link["url"]))
        assert not link["current"]


def test_the_filters_say_where_one_is(client, two_posts):
    def current(path, name):
        items = client.get(f"/news/{path}").context[name]
        return [item["url"] for item in items if item["current"]]

    assert current("section/issues/", "sections") == ["/news/section/issues/"]
    assert current("category/housing/", "sections") == ["/news/section/issues/"]
    assert current("tag/rent/", "tags") == ["/news/tag/rent/"]
    assert current("2025/", "years") == ["/news/2025/"]


def test_years_count_their_posts(client, two_posts):
    post("A third", year=2025)
    years = client.get("/news/").context["years"]
    assert [(year["year"], year["count"]) for year in years] == [(2026, 1), (2025, 2)]


def test_sections_stand_in_their_editors_order(client, two_posts, issues):
    issues.sort_order = 9
    issues.save()
    *_, last = client.get("/news/").context["sections"]
    assert last["name"] == "Issues"


def test_a_year_begins_at_midnight_here(client, blog):
    from datetime import UTC, datetime

    post("New year's eve", date=datetime(2026, 1, 1, 3, tzinfo=UTC))
    assert titles(client.get("/news/2025/")) == ["New year's eve"]
    assert client.get("/news/2026/").status_code == 404
