"""What a domain gets that registers an endpoint for a plain model."""

import pytest
from django.urls import path

from cms.api import ModelAPIViewSet, ReadAPIRouter
from cms.models import Author
from tests import factories

pytestmark = pytest.mark.urls(__name__)


class AuthorsAPIViewSet(ModelAPIViewSet):
    name = "authors"
    model = Author
    body_fields = [*ModelAPIViewSet.body_fields, "name", "slug", "role", "photo"]


router = ReadAPIRouter("wagtailapi")
router.register_endpoint("authors", AuthorsAPIViewSet)
urlpatterns = [path("api/v2/", router.urls)]


@pytest.fixture
def authors(site):
    return [
        factories.AuthorFactory(name=name, slug=name.lower(), role=role)
        for name, role in [("Ana", "Director"), ("Ben", "Organizer"), ("Cy", "Editor")]
    ]


def test_a_list_shows_all_fields(api, authors):
    items = api("authors/")["items"]
    assert [item["name"] for item in items] == ["Ana", "Ben", "Cy"]
    assert items[0].keys() == {"id", "meta", "name", "slug", "role", "photo"}


def test_a_list_is_filtered_ordered_and_cut(api, authors):
    assert api("authors/", role="Editor")["items"][0]["name"] == "Cy"
    found = api("authors/", order="-name", limit=1, offset=1, fields="_,name")
    assert found == {"meta": {"total_count": 3}, "items": [{"name": "Ben"}]}


def test_one_is_found(api, client, authors):
    assert api(f"authors/{authors[1].pk}/")["name"] == "Ben"
    assert client.get(f"/api/v2/authors/find/?id={authors[1].pk}").status_code == 302
    assert client.get("/api/v2/authors/999/").status_code == 404


@pytest.mark.parametrize("query", [f"photo={2**63}", "photo=x", "name=%00", "no=1"])
def test_a_malformed_filter_is_refused(client, authors, query):
    assert client.get(f"/api/v2/authors/?{query}").status_code == 400


def test_a_picture_of_a_private_collection_is_null(api, authors, private_collection):
    image = factories.ImageFactory(collection=private_collection)
    Author.objects.filter(pk=authors[0].pk).update(photo=image)
    assert api(f"authors/{authors[0].pk}/")["photo"] is None
