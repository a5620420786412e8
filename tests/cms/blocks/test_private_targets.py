"""Nothing that not everybody may read shows through a block, in HTML or JSON."""

import json

import pytest

from cms.blocks.base import Example
from home.blocks import HomeBlock
from tests import factories
from tests.cms.blocks.making import content_blocks

BLOCKS = {type(block): block for block in content_blocks(HomeBlock())}
LINKS = {"link", "source"}


def refers_by(names):
    """Test the blocks whose previews refer to something by a field of these names."""
    found = [block for block in BLOCKS.values() if names & _references(_preview(block))]
    return pytest.mark.parametrize("block", found, ids=lambda block: block.name)


def _preview(block):
    return getattr(block.meta, "preview_value", None)


def _references(raw) -> set[str]:
    if isinstance(raw, dict):
        own = {name for name, value in raw.items() if _is_reference(name, value)}
        return own.union(*map(_references, raw.values()))
    if isinstance(raw, list | tuple):
        return set().union(*map(_references, raw))
    return set()


def _is_reference(name, value):
    return isinstance(value, Example) or (name in LINKS and isinstance(value, dict))


def _replaced(raw, replacements):
    if isinstance(raw, dict):
        return {
            name: replacements.get(name, value)
            if _is_reference(name, value)
            else _replaced(value, replacements)
            for name, value in raw.items()
        }
    if isinstance(raw, list | tuple):
        return [_replaced(item, replacements) for item in raw]
    return raw


def said(block, replacements) -> str:
    """All that a block whose references are replaced says, in HTML and in JSON."""
    value = block.normalize(_replaced(_preview(block), replacements))
    return block.render(value, {}) + json.dumps(block.get_api_representation(value))


@pytest.fixture(params=["draft_page", "private_page"])
def hidden_page(request):
    return request.getfixturevalue(request.param)


@refers_by(LINKS)
def test_a_page_that_is_not_public(block, hidden_page):
    words = said(
        block, {"link": {"page": hidden_page}, "source": {"page": hidden_page}}
    )
    assert hidden_page.slug not in words
    assert hidden_page.title not in words


@refers_by(LINKS)
def test_a_page_that_is_public(block, home):
    page = factories.StandardPageFactory(slug="all-may-read-this")
    words = said(block, {"link": {"page": page}, "source": {"page": page}})
    assert words.count("/all-may-read-this/") >= 2


@refers_by(LINKS | {"document"})
def test_a_document_that_is_not_public(block, private_collection):
    document = factories.DocumentFactory(
        title="Minutes of the board", collection=private_collection
    )
    link = {"document": document}
    words = said(block, {"link": link, "source": link, "document": document})
    assert document.url not in words
    assert document.title not in words


@refers_by({"image"})
def test_a_picture_that_is_not_public(block, private_collection, image):
    hidden = factories.ImageFactory(
        title="Inside", description="Behind the door", collection=private_collection
    )
    hidden.contextual_alt_text = "Behind the door"
    image.contextual_alt_text = "In the open"
    assert "In the open" in said(block, {"image": image})
    words = said(block, {"image": hidden})
    assert "Behind the door" not in words
    assert str(hidden.get_rendition("width-400|format-webp").url) not in words


def test_every_block_with_links_is_tested_here():
    found = {name for name, block in _by_name() if LINKS & _references(_preview(block))}
    assert found == {
        *("quote", "button_group", "call_to_action", "card_grid", "link_list"),
        *("people", "stats", "hero", "action_panels", "feature", "about"),
    }


def _by_name():
    return ((block.name, block) for block in BLOCKS.values())
