"""Sections and categories are kept in the admin, and those in use stay."""

import pytest
from django.urls import reverse

from blog.models import BlogCategory, BlogPage, BlogSection
from tests.blog.posts import post


def address(item, action):
    name = f"wagtailsnippets_blog_{item._meta.model_name}:{action}"
    return reverse(name, args=[item.pk])


@pytest.mark.parametrize("model", [BlogSection, BlogCategory])
def test_staff_lists_and_searches_them(staff_client, housing, model):
    url = reverse(f"wagtailsnippets_blog_{model._meta.model_name}:list")
    for query in ("", "?q=s", "?q=%22"):
        assert staff_client.get(url + query).status_code == 200


def test_a_category_in_use_is_kept_with_words(staff_client, blog, housing):
    page = post(category=housing)
    response = staff_client.post(address(housing, "delete"), follow=True)
    assert "Posts are filed under “Housing”" in response.content.decode()
    assert BlogPage.objects.get(pk=page.pk).category == housing


def test_a_draft_s_category_is_in_use_too(staff_client, blog, housing):
    post(category=housing, live=False)
    staff_client.post(address(housing, "delete"))
    assert BlogCategory.objects.filter(pk=housing.pk).exists()


def test_deleting_many_at_once_keeps_those_in_use(staff_client, blog, housing):
    post(category=housing)
    url = reverse("wagtail_bulk_action", args=["blog", "blogcategory", "delete"])
    staff_client.post(f"{url}?id={housing.pk}")
    assert BlogCategory.objects.filter(pk=housing.pk).exists()


def test_an_unused_category_can_go(staff_client, housing):
    staff_client.post(address(housing, "delete"))
    assert not BlogCategory.objects.exists()


def test_a_section_with_categories_stays(staff_client, housing):
    response = staff_client.get(address(housing.section, "delete"))
    assert response.status_code == 200
    staff_client.post(address(housing.section, "delete"))
    assert BlogSection.objects.exists()


def test_a_draft_whose_category_is_gone_still_opens(staff_client, blog, housing):
    page = post(category=None)
    page.category = housing
    page.save_revision()
    housing.delete()
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert staff_client.get(url).status_code == 200
