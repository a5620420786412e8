"""Agendas: what is asked of the legislature, pillar by pillar."""

from django.db import models
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
)
from wagtail.api import APIField
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable
from wagtail.search import index

from cms import shapes
from cms.blocks.body import BodyBlock
from cms.blocks.text import PROSE, UpdateBlock
from cms.models import BasePage, IntroducedPage


class AgendaPage(IntroducedPage):
    """The agenda of a session, or the answer to one crisis."""

    class Kind(models.TextChoices):
        LEGISLATIVE = "legislative", "The agenda of a session"
        RESPONSE = "response", "A response to one crisis"

    parent_page_types = ["home.HomePage", "home.IndexPage"]
    subpage_types = ["legislation.AgendaItemPage"]
    page_description = "What we ask of the legislature in one session, by pillar."
    search_kind = "Agenda"

    session = models.ForeignKey(
        "legislation.LegislativeSession",
        on_delete=models.PROTECT,
        related_name="agenda_pages",
    )
    kind = models.CharField(
        max_length=12, choices=Kind.choices, default=Kind.LEGISLATIVE
    )
    body = StreamField(BodyBlock(required=False), blank=True)

    content_panels = [
        *IntroducedPage.content_panels,
        FieldRowPanel([FieldPanel("session"), FieldPanel("kind")]),
        InlinePanel("pillars", heading="Pillars, in order", label="Pillar"),
        FieldPanel("body"),
    ]
    search_fields = [*IntroducedPage.search_fields, index.SearchField("body")]
    api_fields = [*IntroducedPage.api_fields, APIField("kind"), APIField("body")]


class AgendaPillar(Orderable):
    """A pillar's place in one agenda, with words of its own there."""

    page = ParentalKey(AgendaPage, on_delete=models.CASCADE, related_name="pillars")
    pillar = models.ForeignKey(
        "legislation.Pillar", on_delete=models.PROTECT, related_name="agendas"
    )
    introduction = RichTextField(
        blank=True,
        features=PROSE,
        help_text="For this agenda; empty: the pillar's own words.",
    )

    panels = [FieldPanel("pillar"), FieldPanel("introduction")]

    def __str__(self):
        return str(self.pillar)


class AgendaItemPage(BasePage):
    """One thing that an agenda asks for: why, by which bills, and how to help."""

    parent_page_types = ["legislation.AgendaPage"]
    subpage_types = []
    page_description = "One priority of the agenda, with its bills and what to do."
    search_kind = "Agenda"

    pillar = models.ForeignKey(
        "legislation.Pillar",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="agenda_item_pages",
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
    more_bills = ParentalManyToManyField(
        "legislation.Bill",
        blank=True,
        related_name="+",
        help_text="Bills beside those of the scorecard's item.",
    )
    ask = RichTextField(
        blank=True, features=PROSE, help_text="What legislators should do."
    )
    body = StreamField(BodyBlock(required=False), blank=True, verbose_name="why")
    steps = StreamField(
        BodyBlock(required=False), blank=True, verbose_name="steps to act"
    )
    updates = StreamField([("update", UpdateBlock())], blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("pillar"), FieldPanel("item")]),
        FieldPanel("ask"),
        FieldPanel("body", heading="Why it matters"),
        FieldPanel("steps", heading="Steps to act"),
        MultiFieldPanel([FieldPanel("more_bills")], heading="More bills"),
        FieldPanel("updates"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("ask"),
        index.SearchField("body"),
    ]
    api_fields = [
        *BasePage.api_fields,
        APIField("ask_html"),
        APIField("body"),
        APIField("steps"),
        APIField("updates"),
    ]

    @property
    def ask_html(self) -> str:
        return shapes.rich_text(self.ask)
