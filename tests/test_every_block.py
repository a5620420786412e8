"""What every block promises, whoever adds it."""

import json

import pytest
from django.core.serializers.json import DjangoJSONEncoder
from django.template.loader import get_template
from django.urls import reverse
from wagtail import hooks

from home.blocks import HomeBlock
from tests import factories
from tests.cms.blocks.making import content_blocks
from tests.content_parity import assert_holds, assert_same, texts
from tests.legislature import fill_legislature

BLOCKS = {type(block): block for block in content_blocks(HomeBlock())}
GROUPS = {
    *("Text", "Media", "Take action", "Cards and lists", "Steps and facts"),
    *("Layout", "Home page", "Legislature"),
}

every_block = pytest.mark.parametrize(
    "block", BLOCKS.values(), ids=lambda block: type(block).__name__
)


@pytest.fixture
def filled_site(home, document):
    """A site with something to show in every preview."""
    for _ in range(3):
        factories.ImageFactory()
    factories.StandardPageFactory()
    factories.BlogPageFactory()
    factories.ChapterPostPageFactory()
    fill_legislature()
    return home


def test_the_list_of_blocks_is_whole():
    names = {block.name for block in BLOCKS.values()}
    assert {"heading", "columns", "hero", "local_news"} <= names
    assert len(BLOCKS) >= 35


@every_block
def test_editors_can_tell_what_it_is(block):
    icons = {name for hook in hooks.get_hooks("register_icons") for name in hook([])}
    assert f"wagtailadmin/icons/{block.meta.icon}.svg" in icons
    assert block.meta.group in GROUPS
    assert block.get_description().endswith(".")
    assert block.is_previewable


@every_block
def test_it_has_its_own_template(block):
    template = block.get_template(block.get_default())
    assert template == f"blocks/{block.name}.html"
    get_template(template)


@every_block
def test_its_preview_says_the_same_in_html_and_json(block, filled_site):
    value = block.get_preview_value()
    content = block.get_api_representation(value, {"page": filled_site})
    html = block.render(value, {"page": filled_site})
    assert texts(content)
    assert_same(html, content)


@every_block
def test_the_picker_of_blocks_shows_it(block, filled_site, staff_client):
    url = reverse("wagtailadmin_block_preview")
    response = staff_client.get(url, {"id": block.definition_prefix})
    content = block.get_api_representation(block.get_preview_value())
    assert_holds(response.content.decode(), content)


@every_block
def test_its_preview_survives_an_empty_database(block, db):
    value = block.get_preview_value()
    assert_same(block.render(value, {}), block.get_api_representation(value, {}))


@every_block
def test_an_unfinished_draft_of_it_renders(block, home):
    value = block.get_default()
    assert isinstance(block.render(value, {"page": home}), str)


@every_block
def test_its_json_is_an_object_with_all_keys_always(block, filled_site):
    full, empty = (
        json.loads(json.dumps(block.get_api_representation(value)))
        for value in (block.get_preview_value(), block.get_default())
    )
    assert full.keys() == empty.keys()
    assert full.keys()


@every_block
def test_what_is_stored_is_what_comes_back(block, filled_site):
    value = block.get_preview_value()
    stored_json = json.dumps(block.get_prep_value(value), cls=DjangoJSONEncoder)
    [stored] = block.bulk_to_python([json.loads(stored_json)])
    page = {"page": filled_site}
    assert block.get_api_representation(stored, page) == (
        block.get_api_representation(value, page)
    )


@every_block
def test_its_preview_could_be_published(block, filled_site):
    assert block.clean(block.get_preview_value())
