"""Places on a page that links can lead to, each under an address of its own."""

from collections.abc import Iterable, Iterator
from itertools import count

from django.utils.text import slugify
from wagtail.fields import StreamField
from wagtail.models import Page

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
        return anchor_of(self[self.anchor_field] or "")


def assign_anchors(stream, page=None) -> None:
    """Give all places in a page's streams different anchors: faq, faq-2, faq-3.

    The order of the streams decides, so every reader of the page comes to the same.
    `page` is the one that is being read: its other streams, and the sections that
    its template draws, are on the page too. Without one the stream stands alone.
    """
    taken = {*LAYOUT_IDS, *getattr(page, "section_ids", ())}
    streams = _streams_of(page) if isinstance(page, Page) else []
    if not any(each is stream for each in streams):
        streams = [stream]
    values = [value for each in streams for value in anchored_values(each)]
    anchors = unique_anchors([value.wanted_anchor for value in values], taken)
    for value, anchor in zip(values, anchors, strict=True):
        value.anchor = anchor


def unique_anchors(wanted: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """Return these anchors with numbers where they, or those taken, repeat."""
    taken = set(taken)
    found = []
    for name in wanted:
        anchor = next(each for each in _candidates(name) if each not in taken)
        taken.add(anchor)
        found.append(anchor)
    return found


def anchor_of(words: str) -> str:
    """Return words as an address names them; never empty."""
    return slugify(words) or slugify(words, allow_unicode=True) or "section"


def table_of_contents(stream, page=None) -> list[dict]:
    """Return the stream's section headings as [{text, anchor}]."""
    assign_anchors(stream, page)
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


def _streams_of(page) -> list:
    """Return the streams of a page in the order in which its type names them."""
    fields = (field for field in page._meta.fields if isinstance(field, StreamField))
    return [getattr(page, field.name) for field in fields]


def _candidates(anchor) -> Iterator[str]:
    yield anchor
    yield from (f"{anchor}-{number}" for number in count(2))
