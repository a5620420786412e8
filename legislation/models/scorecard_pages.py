"""The scorecard: a page with the chambers, legislators and votes below it."""

from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.fields import StreamField
from wagtail.search import index

from cms.blocks.body import BodyBlock
from cms.models import IntroducedPage


class ScorecardPage(RoutablePageMixin, IntroducedPage):
    """How legislators voted and what they cosponsored, session by session."""

    max_count = 1
    parent_page_types = ["home.HomePage", "home.IndexPage"]
    subpage_types = []
    page_description = "Votes, cosponsorships and scores of all legislators."
    search_kind = "Scorecard"

    body = StreamField(
        BodyBlock(required=False),
        blank=True,
        verbose_name="method",
        help_text="How we choose and count votes, for the page on the method.",
    )

    content_panels = [
        *IntroducedPage.content_panels,
        FieldPanel("body", heading="Method"),
    ]
    search_fields = [*IntroducedPage.search_fields, index.SearchField("body")]
    api_fields = [*IntroducedPage.api_fields, APIField("body")]
