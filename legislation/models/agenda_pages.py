"""Agendas: what is asked of the legislature, pillar by pillar."""

from typing import TYPE_CHECKING

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
from cms.blocks.anchors import table_of_contents
from cms.blocks.body import BodyBlock
from cms.blocks.text import PROSE
from cms.models import IntroducedPage
from legislation.agenda_forms import AgendaForm

if TYPE_CHECKING:
    from legislation.agendas import AgendaContent


def _content(name: str) -> ReadOnlyField:
    """Return the API field that reads a page's `content`."""
    return ReadOnlyField(source=f"content.{name}")


class AgendaPage(IntroducedPage):
    """The agenda of a session, or the answer to one crisis."""

    class Kind(models.TextChoices):
        LEGISLATIVE = "legislative", "The agenda of a session"
        RESPONSE = "response", "A response to one crisis"

    parent_page_types = ["home.HomePage", "home.IndexPage"]
    subpage_types = ["legislation.AgendaItemPage"]
    page_description = "What we ask of the legislature in one session, by pillar."
    search_kind = "Agenda"
    base_form_class = AgendaForm

    session = models.ForeignKey(
        "legislation.LegislativeSession",
        on_delete=models.PROTECT,
        related_name="agenda_pages",
        help_text="The agenda is archived when this session has ended.",
    )
    kind = models.CharField(
        max_length=12,
        choices=Kind.choices,
        default=Kind.LEGISLATIVE,
        help_text="A response stands beside the agenda of its session.",
    )
    body = StreamField(
        BodyBlock(required=False),
        blank=True,
        help_text="What is to be said of the whole, before the first pillar.",
    )

    content_panels = [
        *IntroducedPage.content_panels,
        FieldRowPanel([FieldPanel("session"), FieldPanel("kind")]),
        FieldPanel("body"),
        InlinePanel(
            "pillars",
            heading="Pillars, in order",
            label="Pillar",
            help_text="The items are pages below this one: their order in each "
            "pillar is that of the pages.",
        ),
    ]
    search_fields = [*IntroducedPage.search_fields, index.SearchField("body")]
    api_fields = [
        *IntroducedPage.api_fields,
        APIField("session", serializer=_content("session_shape")),
        APIField("kind"),
        APIField("is_archived"),
        APIField("archive_notice", serializer=_content("archive_notice")),
        APIField("counts", serializer=_content("counts")),
        APIField("body"),
        APIField("pillars", serializer=_content("pillars")),
        APIField("earlier_agendas", serializer=_content("earlier_agendas")),
    ]
    api_detail_only_fields = (
        *IntroducedPage.api_detail_only_fields,
        *("archive_notice", "counts", "pillars", "earlier_agendas"),
    )

    @cached_property
    def content(self) -> "AgendaContent":
        """All that the page says beside its own words."""
        from legislation.agendas import AgendaContent

        return AgendaContent(self)

    @property
    def is_archived(self) -> bool:
        """Whether the agenda is of a session that has ended."""
        return self.content.is_archived

    @property
    def section_ids(self) -> tuple[str, ...]:
        return self.content.section_ids

    @property
    def toc(self) -> list[dict]:
        """The body's sections, then the pillars; [] of a single one."""
        pillars = [
            {"text": group["name"], "anchor": group["anchor"]}
            for group in self.content.pillars
        ]
        found = [*table_of_contents(self.body, self), *pillars]
        return found if len(found) > 1 else []


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

    @property
    def introduction_html(self) -> str:
        """The words on this agenda, else the pillar's own."""
        return shapes.rich_text(self.introduction) or self.pillar.introduction_html
