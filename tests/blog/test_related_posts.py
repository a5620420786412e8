"""Under a post stand the editor's picks, then the newest of the same subject."""

import pytest

from tests.blog.posts import post, relate
from tests.factories import BlogCategoryFactory, StandardPageFactory

pytestmark = pytest.mark.usefixtures("blog")


def related(page):
    return [card["title"] for card in type(page).objects.get(pk=page.pk).related]


def test_posts_of_the_category_and_of_the_tags_the_newest_first(housing):
    page = post(category=housing, tags=["Rent"])
    other = BlogCategoryFactory()
    post("Same category", category=housing, year=2024)
    post("Same tag", category=other, tags=["Rent"], year=2025)
    post("Both", category=housing, tags=["Rent"], year=2023)
    post("Neither", category=other, tags=["Jobs"])
    assert related(page) == ["Same tag", "Same category", "Both"]


def test_picks_come_first_and_are_not_repeated(housing):
    page = post(category=housing)
    pick = post("Picked", category=housing, year=2020)
    post("Newer", category=housing, year=2025)
    relate(page, StandardPageFactory(title="An explainer"), pick)
    assert related(page) == ["An explainer", "Picked", "Newer"]


def test_more_picks_than_are_filled_up_are_all_shown(housing):
    page = post(category=housing)
    relate(page, *(post(category=housing) for _ in range(5)))
    assert len(related(page)) == 5


def test_posts_without_category_are_not_related_by_that():
    page = post(category=None)
    post("Another without", category=None)
    assert related(page) == []


def test_a_draft_s_relations_do_not_reach_readers(client, housing):
    page = post(category=None)
    post("Same category", category=housing)
    draft = page.get_latest_revision_as_object()
    draft.category = housing
    assert [card["title"] for card in draft.related] == ["Same category"]
    assert "Same category" not in client.get(page.url).content.decode()
