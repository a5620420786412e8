"""The pages that belong to no other domain: home, standard pages, their indexes."""

from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.search import index

from cms.blocks.body import BodyBlock
from cms.models import BasePage, IntroducedPage, ListingMixin
from cms.references import public_pages
from home.blocks import HomeBlock


class HomePage(BasePage):
    """The first page of a site, built from bands."""

    max_count = 1
    parent_page_types = ["wagtailcore.Page"]
    page_description = "The first page of the site."

    body = StreamField(HomeBlock(), blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    api_fields = [*BasePage.api_fields, APIField("body")]

    @property
    def has_hero(self) -> bool:
        """Whether the body has a hero, wherever: its title is the page's heading."""
        return any(block.block_type == "hero" for block in self.body)


class StandardPage(BasePage):
    """A page that stands by itself: about, how to vote, an issue explained."""

    page_description = "A page that stands by itself: about us, how to vote."

    body = StreamField(BodyBlock())

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    api_fields = [*BasePage.api_fields, APIField("body")]


class IndexPage(ListingMixin, IntroducedPage):
    """A page that introduces and lists the pages below it."""

    page_description = "Introduces a section and lists the pages below it."

    body = StreamField(BodyBlock(required=False), blank=True)

    content_panels = [*IntroducedPage.content_panels, FieldPanel("body")]
    search_fields = [*IntroducedPage.search_fields, index.SearchField("body")]
    api_fields = [*IntroducedPage.api_fields, APIField("body"), APIField("items")]
    api_detail_only_fields = (*IntroducedPage.api_detail_only_fields, "items")

    @property
    def listed_pages(self):
        """The public children in the order that editors gave them in the tree."""
        return public_pages(self.get_children()).order_by("path")

    def get_context(self, request, *args, **kwargs):
        listing = self.listing(request, self.listed_pages)
        return {**super().get_context(request, *args, **kwargs), "listing": listing}
