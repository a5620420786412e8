"""The items of an agenda: why, by which bills, and how to help."""

from typing import TYPE_CHECKING

from django import forms
from django.db import models
from django.utils.functional import cached_property
from modelcluster.fields import ParentalKey
from rest_framework.fields import ReadOnlyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.api import APIField
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable
from wagtail.search import index

from cms import shapes
from cms.blocks.body import BodyBlock
from cms.blocks.text import PROSE, UpdateBlock
from cms.models import BasePage
from cms.models.pages import SHORTEST_TOC
from legislation.agenda_forms import AgendaItemForm

if TYPE_CHECKING:
    from legislation.agenda_items import ItemContent

# What the API has from `content`.
RESOLVED = (
    *("agenda", "pillar", "archive_notice", "bills", "cosponsors", "signatures"),
    *("roll_calls", "updates", "other_sessions", "previous", "next"),
)


def _content(name: str) -> ReadOnlyField:
    return ReadOnlyField(source=f"content.{name}")


class AgendaItemPage(BasePage):
    """One thing that an agenda asks for: why, by which bills, and how to help."""

    parent_page_types = ["legislation.AgendaPage"]
    subpage_types = []
    page_description = "One priority of the agenda, with its bills and what to do."
    search_kind = "Agenda"
    base_form_class = AgendaItemForm

    pillar = models.ForeignKey(
        "legislation.Pillar",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="agenda_item_pages",
        help_text="One of the agenda's pillars; without one the item comes last.",
    )
    item = models.ForeignKey(
        "legislation.AgendaItem",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="pages",
        verbose_name="item of the scorecard",
        help_text="Brings its bills and cosponsors; empty for what is not scored.",
    )
    ask = RichTextField(
        blank=True, features=PROSE, help_text="What legislators should do."
    )
    body = StreamField(
        BodyBlock(required=False), blank=True, verbose_name="why it matters"
    )
    steps = StreamField(
        BodyBlock(required=False),
        blank=True,
        verbose_name="steps to act",
        help_text="What readers can do, today.",
    )
    updates = StreamField(
        [("update", UpdateBlock())],
        blank=True,
        help_text="In any order: readers get the newest first.",
    )

    content_panels = [
        *BasePage.content_panels,
        # Plain selects: the form limits them to the few that fit the agenda.
        FieldRowPanel(
            [FieldPanel(name, widget=forms.Select) for name in ("pillar", "item")]
        ),
        InlinePanel(
            "more_bills",
            heading="More bills",
            label="Bill",
            help_text="Bills beside those that the scorecard's item brings.",
        ),
        FieldPanel("ask"),
        FieldPanel("body"),
        FieldPanel("steps"),
        FieldPanel("updates"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("ask"),
        index.SearchField("body"),
        index.SearchField("steps"),
        index.SearchField("updates"),
    ]
    api_fields = [
        *BasePage.api_fields,
        APIField("ask_html"),
        APIField("body"),
        APIField("steps"),
        *(APIField(name, serializer=_content(name)) for name in RESOLVED),
    ]
    api_detail_only_fields = (*BasePage.api_detail_only_fields, *RESOLVED)

    @property
    def ask_html(self) -> str:
        return shapes.rich_text(self.ask)

    @cached_property
    def content(self) -> "ItemContent":
        """All that the page says beside its own words."""
        from legislation.agenda_items import ItemContent

        return ItemContent(self)

    @property
    def section_ids(self) -> tuple[str, ...]:
        return self.content.section_ids

    @property
    def toc(self) -> list[dict]:
        """The sections that the page has; [] of only a few, seen at a glance."""
        sections = self.content.sections
        return sections if len(sections) >= SHORTEST_TOC else []


class AgendaItemBill(Orderable):
    """A bill beside those of the scorecard's item."""

    page = ParentalKey(
        AgendaItemPage, on_delete=models.CASCADE, related_name="more_bills"
    )
    bill = models.ForeignKey(
        "legislation.Bill", on_delete=models.CASCADE, related_name="agenda_item_pages"
    )

    panels = [FieldPanel("bill")]

    def __str__(self):
        return str(self.bill)
