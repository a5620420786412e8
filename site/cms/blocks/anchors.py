"""Places on a page that links can lead to, each under an address of its own."""

from collections.abc import Iterator
from itertools import count

from django.utils.text import slugify

from cms.blocks.base import ContentValue, FieldsValue

# Ids that the layout around the content uses.
LAYOUT_IDS = {"main", "toc-title"}


class AnchoredValue(FieldsValue):
    """A value with an id on the page, made of its words; subclasses name the field."""

    anchor_field = "title"
    _anchor = None

    @property
    def anchor(self) -> str:
        """The id: unique on the page once its stream has assigned the anchors."""
        return self._anchor or self.wanted_anchor

    @anchor.setter
    def anchor(self, value: str) -> None:
        self._anchor = value

    @property
    def wanted_anchor(self) -> str:
        words = self[self.anchor_field] or ""
        return slugify(words) or slugify(words, allow_unicode=True) or "section"


def assign_anchors(stream) -> None:
    """Give all places in a page's stream different anchors: faq, faq-2, faq-3.

    The order of the stream decides, so every reader of the page comes to the same.
    """
    taken = set(LAYOUT_IDS)
    for value in anchored_values(stream):
        value.anchor = next(
            anchor for anchor in _candidates(value.wanted_anchor) if anchor not in taken
        )
        taken.add(value.anchor)


def table_of_contents(stream) -> list[dict]:
    """Return the stream's section headings as [{text, anchor}]."""
    assign_anchors(stream)
    headings = (block.value for block in stream if block.block_type == "heading")
    return [
        {"text": heading["text"], "anchor": heading.anchor}
        for heading in headings
        if heading["level"] == "h2"
    ]


def anchored_values(stream) -> Iterator[AnchoredValue]:
    """Yield the places of a stream in its order."""
    for block in stream:
        if isinstance(block.value, ContentValue):
            yield from block.value.anchored()


def _candidates(anchor) -> Iterator[str]:
    yield anchor
    yield from (f"{anchor}-{number}" for number in count(2))
