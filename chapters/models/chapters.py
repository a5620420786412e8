from django.db import models
from django.db.models import QuerySet
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.fields import StreamField
from wagtail.search import index

from chapters.models.posts import ChapterPostPage
from cms import references, shapes
from cms.blocks.body import BodyBlock
from cms.blocks.navigation import SocialLinkBlock
from cms.cards import page_cards
from cms.models import FeedMixin, IntroducedPage


class ChapterIndexPage(IntroducedPage):
    """The list of all chapters."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["chapters.ChapterPage"]
    page_description = "Introduces the chapters and lists them."

    search_kind = "Chapters"

    api_fields = [*IntroducedPage.api_fields, APIField("chapters")]
    api_detail_only_fields = (*IntroducedPage.api_detail_only_fields, "chapters")

    @property
    def chapters(self) -> list[dict]:
        """The public chapters' cards, each with its towns, in alphabetical order."""
        pages = references.public_pages(ChapterPage.objects.child_of(self))
        pages = pages.defer_streamfields().order_by("title", "pk")
        towns = {page.pk: page.towns for page in pages}
        return [{**card, "towns": towns[card["id"]]} for card in page_cards(pages)]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, "chapters": self.chapters}


class ChapterPage(FeedMixin, RoutablePageMixin, IntroducedPage):
    """A chapter: where it is, when it meets, what it has posted."""

    parent_page_types = ["chapters.ChapterIndexPage"]
    subpage_types = ["chapters.ChapterPostPage"]
    page_description = "A local chapter; its posts are written below it."

    search_kind = "Chapters"

    towns = models.TextField(
        blank=True, help_text="The towns and neighborhoods, with commas between them."
    )
    meeting = models.TextField(
        blank=True, help_text="When and where the chapter meets, in words."
    )
    email = models.EmailField(
        "e-mail", blank=True, help_text="Published: the chapter's, not a person's."
    )
    social_profiles = StreamField([("link", SocialLinkBlock())], blank=True)
    body = StreamField(BodyBlock(required=False), blank=True)

    content_panels = [
        *IntroducedPage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("towns"),
                FieldPanel("meeting"),
                FieldPanel("email"),
                FieldPanel("social_profiles"),
            ],
            heading="Where to find the chapter",
        ),
        FieldPanel("body"),
    ]
    search_fields = [
        *IntroducedPage.search_fields,
        index.SearchField("towns"),
        index.SearchField("body"),
    ]
    api_fields = [
        *IntroducedPage.api_fields,
        APIField("towns"),
        APIField("meeting"),
        APIField("email"),
        APIField("email_link"),
        APIField("social_links"),
        APIField("body"),
        APIField("items"),
        APIField("feed_urls"),
    ]
    api_detail_only_fields = (*IntroducedPage.api_detail_only_fields, "items")

    @property
    def email_link(self) -> dict | None:
        return shapes.external_link("email", self.email)

    @property
    def social_links(self) -> list[dict]:
        """[{network, label, url}]."""
        return [block.value.content() for block in self.social_profiles]

    @property
    def posts(self) -> QuerySet:
        """The chapter's public posts, the newest first."""
        posts = ChapterPostPage.objects.child_of(self).newest_first()
        return references.public_pages(posts)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {
            **context,
            "listing": self.listing(request, self.listed_pages),
            "feed_urls": self.feed_urls,
        }
