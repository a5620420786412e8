"""A page with many blocks: what readers get, and what it costs."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms import references
from cms.blocks.body import BodyBlock
from home.models import StandardPage
from tests import factories
from tests.content_parity import assert_holds, links, texts


def picture(image):
    return {"image": image.pk, "alt_text": image.description, "decorative": False}


def link_list(pages):
    rows = [{"link": {"page": page.pk}, "label": page.title} for page in pages]
    return {"type": "link_list", "value": {"title": "Read on", "items": rows}}


def page_with(pages, images) -> StandardPage:
    """A page that links to the pages and shows the pictures, in several blocks."""
    third = len(pages) // 3
    buttons = [
        {"label": page.title, "link": {"page": page.pk}} for page in pages[:third]
    ]
    cards = [
        {"heading": page.title, "link": {"page": page.pk}, "image": picture(image)}
        for page, image in zip(pages[third : 2 * third], images, strict=False)
    ]
    body = [
        *[
            {"type": "button_group", "value": {"buttons": buttons[start : start + 4]}}
            for start in range(0, len(buttons), 4)
        ],
        {"type": "card_grid", "value": {"cards": cards}},
        *[{"type": "image", "value": {"image": picture(image)}} for image in images],
        link_list(pages[2 * third :]),
        {"type": "columns", "value": {"columns": [[link_list(pages)], []]}},
    ]
    page = factories.StandardPageFactory(body=body)
    return StandardPage.objects.get(pk=page.pk)


def read(page) -> tuple[str, list[dict]]:
    """The HTML and the JSON of a page's body, read as one request would."""
    page = StandardPage.objects.get(pk=page.pk)
    with references.scope():
        references.current().preload([page])
        html = page.body.stream_block.render(page.body, {"page": page})
        json = page.body.stream_block.get_api_representation(page.body, {"page": page})
    return html, json


@pytest.fixture
def pages(home):
    return [factories.StandardPageFactory(title=f"Page {n}") for n in range(30)]


@pytest.fixture
def images(db):
    return [factories.ImageFactory() for _ in range(10)]


def test_thirty_links_and_ten_pictures_cost_as_much_as_three_and_one(pages, images):
    costs = []
    for page in (page_with(pages[:3], images[:1]), page_with(pages, images)):
        read(page)  # makes the renditions
        with CaptureQueriesContext(
            connection,
        ) as queries:
            html, json = read(page)
        costs.append(len(queries))
        assert_holds(html, json)
    assert len(links(json)) == 30
    assert html.count("<picture") == 20
    assert 0 < costs[0] == costs[1] <= 10


def test_a_page_of_every_block_says_the_same_to_every_reader(home, client, images):
    factories.DocumentFactory()
    factories.BlogPageFactory()
    blocks = BodyBlock().child_blocks
    body = [(name, block.get_preview_value()) for name, block in blocks.items()]
    page = factories.StandardPageFactory(title="All there is", body=body)
    page = StandardPage.objects.get(pk=page.pk)
    json = page.body.stream_block.get_api_representation(page.body, {"page": page})

    assert [block["type"] for block in json] == list(blocks)
    assert len(texts(json)) > 80
    assert len(links(json)) > 10
    assert_holds(client.get(page.url).content.decode(), json)
