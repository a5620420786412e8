"""How tests make, check and render blocks."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.blocks import Block, ListBlock, StreamBlock, StructBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from cms import references


def content_blocks(stream_block: StreamBlock) -> Iterator[Block]:
    """Yield the blocks that a stream offers, and those that streams inside offer."""
    for block in stream_block.child_blocks.values():
        yield block
        for stream in _streams_inside(block):
            yield from content_blocks(stream)


def _streams_inside(block) -> Iterator[StreamBlock]:
    if isinstance(block, StreamBlock):
        yield block
    elif isinstance(block, ListBlock):
        yield from _streams_inside(block.child_block)
    elif isinstance(block, StructBlock):
        for child in block.child_blocks.values():
            yield from _streams_inside(child)


def content(block: Block, page=None, **fields) -> dict:
    """Return the content of a block with these fields."""
    return block.normalize(fields).content(page=page)


def errors(block: Block, *, draft=False, **fields) -> dict:
    """Return the errors by field that saving a block with these fields gives."""
    value = block.normalize(fields)
    with pytest.raises(StructBlockValidationError) as caught:
        block.clean_deferred(value) if draft else block.clean(value)
    return caught.value.block_errors


def accepted(block: Block, *, draft=False, **fields):
    """Return the cleaned value of a block with these fields."""
    value = block.normalize(fields)
    return block.clean_deferred(value) if draft else block.clean(value)


def render(block: Block, **fields) -> str:
    """Return the HTML of a block with these fields."""
    return block.render(block.normalize(fields))


def cold_cost(block: Block, **fields) -> int:
    """Return how many queries a page with this block twice makes of an empty cache."""
    value = block.normalize(fields)
    cache.clear()
    with references.scope(), CaptureQueriesContext(connection) as queries:
        block.render(value)
        block.render(value)
    return len(queries)
