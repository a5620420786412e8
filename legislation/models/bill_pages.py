"""Bills as pages: what a bill does, where it stands, who has signed it."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable
from wagtail.search import index

from cms import shapes
from cms.blocks.body import BodyBlock
from cms.blocks.text import PROSE
from cms.models import BasePage, IntroducedPage
from legislation.models.bills import Bill
from legislation.models.districts import Chamber


class BillIndexPage(RoutablePageMixin, IntroducedPage):
    """All bills, and the way to each by any spelling of its number."""

    parent_page_types = ["home.HomePage", "home.IndexPage"]
    subpage_types = ["legislation.BillPage"]
    page_description = "Lists the bills; finds one by its number."


class BillPage(BasePage):
    """One bill: what it does, our position, its way through the chambers."""

    class Position(models.TextChoices):
        SUPPORT = "support", "Support"
        OPPOSE = "oppose", "Oppose"
        WATCH = "watch", "Watch"

    parent_page_types = ["legislation.BillIndexPage"]
    subpage_types = []
    page_description = "One bill, with its status, its sponsors and our position."
    search_kind = "Bills"

    bill = models.OneToOneField(
        "legislation.Bill", on_delete=models.PROTECT, related_name="page"
    )
    position = models.CharField(
        max_length=10, choices=Position.choices, default=Position.SUPPORT
    )
    ask = RichTextField(
        blank=True, features=PROSE, help_text="What legislators should do now."
    )
    body = StreamField(
        BodyBlock(required=False), blank=True, verbose_name="what it does"
    )

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("bill"), FieldPanel("position")]),
        FieldPanel("ask"),
        InlinePanel("actions", heading="Status log", label="Step"),
        FieldPanel("body", heading="What it does"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("ask"),
        index.SearchField("body"),
    ]
    api_fields = [
        *BasePage.api_fields,
        APIField("position"),
        APIField("ask_html"),
        APIField("body"),
    ]

    @property
    def ask_html(self) -> str:
        return shapes.rich_text(self.ask)


class BillAction(Orderable):
    """One dated step of a bill (Open States: action); published with its page."""

    page = ParentalKey(BillPage, on_delete=models.CASCADE, related_name="actions")
    date = models.DateField()
    chamber = models.CharField(
        max_length=5,
        choices=Chamber.choices,
        blank=True,
        help_text="Empty for both together, or for the governor.",
    )
    status = models.CharField(
        max_length=25,
        choices=Bill.Status.choices,
        blank=True,
        help_text="Where the bill stands since; empty when the step changed nothing.",
    )
    description = models.CharField(
        max_length=255, help_text='"Reported favorably by the Committee on Health".'
    )
    source = models.URLField("official record", blank=True)

    panels = [
        FieldRowPanel([FieldPanel("date"), FieldPanel("chamber")]),
        FieldPanel("status"),
        FieldPanel("description"),
        FieldPanel("source"),
    ]

    class Meta(Orderable.Meta):
        ordering = ["date", "sort_order"]

    def __str__(self):
        return f"{self.date}: {self.description}"
