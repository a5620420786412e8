"""Streams side by side, one level deep."""

from wagtail import blocks

from cms.blocks.actions import ButtonGroupBlock
from cms.blocks.anchors import anchored_values
from cms.blocks.base import ContentBlock, ContentStreamBlock, ContentValue, Example
from cms.blocks.cards import LinkListBlock
from cms.blocks.media import DocumentListBlock, ImageBlock, VideoBlock
from cms.blocks.text import CalloutBlock, HeadingBlock, ParagraphBlock, QuoteBlock


class SimpleBlock(ContentStreamBlock):
    """The blocks that make sense in a narrow column."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock()
    image = ImageBlock()
    video = VideoBlock()
    quote = QuoteBlock()
    callout = CalloutBlock()
    button_group = ButtonGroupBlock()
    link_list = LinkListBlock()
    document_list = DocumentListBlock()


class ColumnsValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {columns: [[{type, value, id}]]}."""
        return {
            "columns": [
                column.stream_block.get_api_representation(column, {"page": page})
                for column in self["columns"]
            ]
        }

    def anchored(self):
        for column in self["columns"]:
            yield from anchored_values(column)


class ColumnsBlock(ContentBlock):
    columns = blocks.ListBlock(SimpleBlock(), min_num=2, max_num=3)

    def get_context(self, value, parent_context=None):
        # The template renders the streams themselves: no need to say it all twice.
        return super(ContentBlock, self).get_context(value, parent_context)

    class Meta:
        value_class = ColumnsValue
        icon = "grip"
        group = "Layout"
        description = "Two or three columns of text, pictures, links."
        preview_value = {
            "columns": [
                [
                    ("heading", {"text": "In your town", "level": "h3"}),
                    ("paragraph", "<p>Chapters meet on first Tuesdays.</p>"),
                ],
                [("image", {"image": Example(), "caption": "The May meeting."})],
            ]
        }
