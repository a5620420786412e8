"""The walls built of the bricks: which blocks a body may hold."""

from django.conf import settings
from django.utils.module_loading import import_string

from cms.blocks.actions import ButtonGroupBlock, CallToActionBlock, ShareBlock
from cms.blocks.anchors import assign_anchors
from cms.blocks.base import ContentStreamBlock
from cms.blocks.cards import CardGridBlock, LinkListBlock
from cms.blocks.columns import ColumnsBlock
from cms.blocks.data import StatsBlock, TableBlock
from cms.blocks.listings import PageListingBlock
from cms.blocks.media import DocumentListBlock, GalleryBlock, ImageBlock, VideoBlock
from cms.blocks.people import PeopleBlock
from cms.blocks.sequences import AccordionBlock, StepsBlock, TimelineBlock
from cms.blocks.text import (
    CalloutBlock,
    HeadingBlock,
    ParagraphBlock,
    QuoteBlock,
    UpdateBlock,
)


class PageStreamBlock(ContentStreamBlock):
    """A stream of a page: no two places on the page share an anchor."""

    def get_context(self, value, parent_context=None):
        assign_anchors(value, (parent_context or {}).get("page"))
        return super().get_context(value, parent_context=parent_context)

    def get_api_representation(self, value, context=None):
        assign_anchors(value or (), (context or {}).get("page"))
        return super().get_api_representation(value, context=context)


class BodyBlock(PageStreamBlock):
    """The blocks of an ordinary page or post, those of the domains after them.

    The setting BODY_BLOCKS names the domains' own as {name: path of the class}:
    this package imports no domain. Their modules are loaded before any model is.
    """

    def __init__(self, local_blocks=None, **kwargs):
        paths = settings.BODY_BLOCKS.items()
        of_domains = [(name, import_string(path)()) for name, path in paths]
        super().__init__([*of_domains, *(local_blocks or ())], **kwargs)

    heading = HeadingBlock()
    paragraph = ParagraphBlock()
    quote = QuoteBlock()
    callout = CalloutBlock()
    update = UpdateBlock()
    image = ImageBlock()
    gallery = GalleryBlock()
    video = VideoBlock()
    document_list = DocumentListBlock()
    call_to_action = CallToActionBlock()
    button_group = ButtonGroupBlock()
    share = ShareBlock()
    card_grid = CardGridBlock()
    page_listing = PageListingBlock()
    link_list = LinkListBlock()
    people = PeopleBlock()
    steps = StepsBlock()
    timeline = TimelineBlock()
    stats = StatsBlock()
    table = TableBlock()
    accordion = AccordionBlock()
    columns = ColumnsBlock()
