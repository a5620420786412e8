"""Lists of pages: what an item shows, how a list is narrowed down and cut."""

from datetime import UTC, datetime

import pytest
from wagtail.models import Page, get_page_models

from cms.api import PagesAPIViewSet
from cms.api.filters import OrderingFilter
from tests import factories

SHARED = {"id", "meta", "title", "summary", "listing_picture", "date"}


@pytest.fixture
def posts(home):
    """Three posts of three days, the second one with a tag."""
    days = [datetime(2026, 3, day, 12, tzinfo=UTC) for day in (1, 2, 3)]
    posts = [
        factories.BlogPageFactory(title=f"Post {day.day}", date=day) for day in days
    ]
    posts[1].tags.add("housing")
    posts[1].save()
    return posts


def titles(found):
    return [item["title"] for item in found["items"]]


def test_a_list_of_all_types_shows_cards(api, posts, image):
    posts[0].lead_image = image
    posts[0].save()
    items = {item["id"]: item for item in api("pages/")["items"]}
    assert all(item.keys() == SHARED for item in items.values())
    post = items[posts[0].pk]
    assert post["meta"]["type"] == "blog.BlogPage"
    assert post["summary"] == "One sentence for lists."
    assert post["listing_picture"]["id"] == image.pk
    assert post["date"] == "2026-03-01T07:00:00-05:00"


def test_a_list_of_one_type_shows_the_same(api, posts):
    (first, *_) = api("pages/", type="blog.BlogPage")["items"]
    of_all_types = {item["id"]: item for item in api("pages/")["items"]}
    assert first == of_all_types[first["id"]]


def test_a_post_without_summary_is_summed_up_by_its_words(api, home):
    post = factories.BlogPageFactory(summary="")
    assert api(f"pages/{post.pk}/")["summary"] == post.excerpt != ""
    (item,) = api("pages/", type="blog.BlogPage")["items"]
    assert item["summary"] == post.excerpt


def test_a_list_shows_bodies_on_request(api, posts):
    found = api("pages/", type="blog.BlogPage", fields="_,id,body,author_list")
    first = found["items"][0]
    assert first.keys() == {"id", "body", "author_list"}
    assert [block["type"] for block in first["body"]] == ["heading", "paragraph"]


def test_all_fields_of_a_list_are_those_of_a_page_but_the_costly(api, posts):
    (item, *_) = api("pages/", type="blog.BlogPage", fields="*")["items"]
    one = api(f"pages/{item['id']}/")
    assert one.keys() - item.keys() == {"seo", "breadcrumbs", "related", "toc"}
    assert one["meta"].keys() - item["meta"].keys() == {"parent"}
    assert {**item, "meta": None} == {**{key: one[key] for key in item}, "meta": None}


def test_a_costly_field_is_refused_in_words(client, posts):
    response = client.get("/api/v2/pages/?type=blog.BlogPage&fields=seo,title,toc")
    assert response.status_code == 400
    message = "only a single object's answer has: seo, toc"
    assert response.json() == {"message": message}


def test_a_list_is_narrowed_down(api, posts):
    blog = posts[0].get_parent()
    assert titles(api("pages/", child_of=blog.pk)) == ["Post 1", "Post 2", "Post 3"]
    assert titles(api("pages/", type="blog.BlogPage", tags="housing")) == ["Post 2"]
    category = posts[2].category_id
    assert titles(api("pages/", type="blog.BlogPage", category=category)) == ["Post 3"]
    date = "2026-03-02T12:00:00Z"
    assert titles(api("pages/", type="blog.BlogPage", date=date)) == ["Post 2"]
    assert titles(api("pages/", search="post 2")) == ["Post 2"]
    either = api("pages/", search='"post" 2', search_operator="or", order="title")
    assert titles(either) == ["Post 1", "Post 2", "Post 3"]


def test_a_list_is_ordered_and_cut(api, posts):
    newest = {"type": "blog.BlogPage", "order": "-date", "limit": 2}
    found = api("pages/", **newest)
    assert titles(found) == ["Post 3", "Post 2"]
    assert found["meta"] == {"total_count": 3}
    assert titles(api("pages/", **newest, offset=2)) == ["Post 1"]
    beyond = api("pages/", **newest, offset=50)
    assert beyond == {"meta": {"total_count": 3}, "items": []}


def test_what_is_alike_is_ordered_by_id(rf):
    """Else PostgreSQL may show an item on two pages of a list, and another on none."""
    request = rf.get("/", {"order": "-title"})
    pages = OrderingFilter().filter_queryset(
        request, Page.objects.all(), PagesAPIViewSet()
    )
    assert pages.query.order_by == ("-title", "pk")


def test_search_finds_in_bodies_and_counts(api, posts):
    found = api("pages/", search="committee", type="blog.BlogPage", limit=1)
    assert found["meta"]["total_count"] == 3
    assert len(found["items"]) == 1


def test_names_of_detail_only_fields_mean_the_same_in_every_type():
    """One type's costly field would be missing from another type's lists."""
    for model in get_page_models():
        named = {field.name for field in getattr(model, "api_fields", ())}
        costly = set(getattr(model, "api_detail_only_fields", ()))
        assert named.intersection(PagesAPIViewSet.detail_only_fields) <= costly
