"""Pictures and documents of the library."""

import pytest

from cms import shapes
from tests import factories

QUERIES = 8


def test_a_picture_has_its_shape(api, image):
    image.credit = "Ana Silva"
    image.save()
    image.tags.add("march", "boston")
    found = api(f"images/{image.pk}/")
    assert found["picture"] == shapes.picture(image)
    assert found["alt"] == "People with signs on the steps of the State House"
    assert found["credit"] == "Ana Silva"
    assert (found["width"], found["height"]) == (640, 300)
    assert found["meta"]["tags"] == ["boston", "march"]


def test_a_document_says_what_it_is(api, document):
    found = api(f"documents/{document.pk}/")
    assert found["url"] == document.url
    assert found["size"] == document.file.size
    assert found["mime"] == "application/pdf"
    assert found["extension"] == "pdf"
    assert found["meta"]["download_url"].startswith("http://")


@pytest.mark.parametrize("name", ["images", "documents"])
def test_a_list_shows_what_one_shows(api, image, document, name):
    (item,) = api(f"{name}/")["items"]
    assert item == api(f"{name}/{item['id']}/")


@pytest.mark.parametrize("name", ["images", "documents"])
def test_a_private_collection_is_not_there(client, api, private_collection, name):
    factory = {
        "images": factories.ImageFactory,
        "documents": factories.DocumentFactory,
    }[name]
    public, private = factory(title="Report"), factory(title="Report")
    below = private_collection.add_child(name="Below the private one")
    private.collection = below
    private.save()
    for query in ({}, {"search": "report"}, {"title": "Report"}):
        found = api(f"{name}/", **query)
        assert [item["id"] for item in found["items"]] == [public.pk]
        assert found["meta"]["total_count"] == 1
    assert client.get(f"/api/v2/{name}/{private.pk}/").status_code == 404
    assert client.get(f"/api/v2/{name}/find/?id={private.pk}").status_code == 404


@pytest.mark.parametrize("name", ["images", "documents"])
def test_twenty_cost_as_much_as_five(queries, private_collection, name):
    factory = {
        "images": factories.ImageFactory,
        "documents": factories.DocumentFactory,
    }[name]
    counts = []
    for number in (5, 15):
        for item in factory.create_batch(number):
            item.tags.add("march", f"day {item.pk}")
        counts.append(queries(f"{name}/?fields=*"))
    assert counts[0] == counts[1] <= QUERIES
