"""What a post says of itself beside its text."""

import pytest
from django.core.exceptions import ValidationError

from blog.models import BlogCategory, BlogPage
from tests.blog.posts import post
from tests.factories import AuthorFactory

pytestmark = pytest.mark.usefixtures("blog")


def test_the_category_is_a_link_and_the_card_s_label(housing):
    page = post(category=housing)
    assert page.category_link == {
        "id": housing.pk,
        "name": "Housing",
        "slug": "housing",
        "section": {"name": "Issues", "slug": "issues"},
        "url": "/news/category/housing/",
    }
    assert page.card["label"] == "Housing"


def test_a_post_without_category_has_no_label():
    page = post(category=None)
    assert page.category_link is page.card["label"] is None


def test_tags_and_authors_link_to_their_posts(client):
    page = post(tags=["Rent", "Boston"], authors=[AuthorFactory(slug="ana")])
    urls = [tag["url"] for tag in page.tag_list] + [page.author_list[0]["url"]]
    assert urls == ["/news/tag/boston/", "/news/tag/rent/", "/news/author/ana/"]
    html = client.get(page.url).content.decode()
    for url in urls:
        assert f'href="{url}"' in html
        assert client.get(url).status_code == 200


def test_a_renamed_category_shows_in_the_next_request(
    client, housing, django_capture_on_commit_callbacks
):
    page = post(category=housing)
    assert ">Housing</a>" in client.get(page.url).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        BlogCategory.objects.get().save()
        housing.name = "Homes"
        housing.save()
    assert ">Homes</a>" in client.get(page.url).content.decode()


@pytest.mark.parametrize("slug", ["2026", "0000"])
def test_a_post_cannot_have_the_address_of_a_year(blog, slug):
    page = BlogPage(title="The year in numbers", slug=slug)
    with pytest.raises(ValidationError, match="add a word"):
        blog.add_child(instance=page)


def test_a_post_may_have_a_year_in_its_address(client):
    assert client.get(post(slug="2026-review").url).status_code == 200


def test_structured_data_names_date_and_authors():
    page = post(authors=[AuthorFactory(name="Ana Reyes")])
    data = page.seo["json_ld"][0]
    assert data["@type"] == "BlogPosting"
    assert data["datePublished"] == "2026-03-01T12:00:00-05:00"
    assert data["author"] == [{"@type": "Person", "name": "Ana Reyes"}]
