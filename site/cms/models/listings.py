"""Pages that list others, some at a time."""

from django.core.paginator import Page as ListingPage
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.utils.functional import cached_property
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import re_path
from wagtail.fields import RichTextField
from wagtail.search import index

from cms import shapes
from cms.blocks.text import PROSE
from cms.cards import page_cards
from cms.feeds import FEEDS, FeedSource
from cms.models.pages import BasePage
from cms.seo import page_metadata

PAGE_SIZE = 12
FEED = rf"feed/(?P<syntax>{'|'.join(FEEDS)})/$"


class IntroducedPage(BasePage):
    """The abstract parent of pages that say something before what they list."""

    introduction = RichTextField(blank=True, features=PROSE)

    class Meta:
        abstract = True

    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]
    api_fields = [*BasePage.api_fields, APIField("introduction_html")]

    @property
    def introduction_html(self) -> str:
        return shapes.rich_text(self.introduction)


class ListingMixin:
    """A page with a list that may be filtered and that goes on at ?page=2.

    The page's `listed_pages` is the whole list, a queryset. A view that shows
    something else sets the `listing_…` attributes before it builds the context.
    """

    listing_name = ""  # what the filtered list is called
    listing_path = ""  # where it is, below the page's own address
    listing_description = ""
    _listing_number = 1

    @property
    def items(self) -> list[dict]:
        """The first page of cards; further ones come from ?child_of= of the API."""
        return page_cards(self.listed_pages[:PAGE_SIZE])

    def listing(self, request, pages: QuerySet) -> ListingPage:
        """Return the requested part of the list, its objects as cards.

        A page number that is none, or too high, gives the first or the last part.
        """
        listing = Paginator(pages, PAGE_SIZE).get_page(request.GET.get("page"))
        self._listing_number = listing.number
        listing.object_list = page_cards(listing.object_list)
        return listing

    @cached_property
    def breadcrumbs(self) -> list[dict]:
        """As every page's; the whole list is the parent of a filtered one."""
        whole = {"title": self.title, "url": self.get_url()}
        return [*super().breadcrumbs, *([whole] if self.listing_path else [])]

    @cached_property
    def seo(self) -> dict:
        """As every page's, with the title and address of the list that is shown."""
        title = self.seo_title or self.title
        if self.listing_name:
            title = f"{self.listing_name}: {title}"
        below = self.listing_path
        if self._listing_number > 1:
            title = f"{title}, page {self._listing_number}"
            below = f"{below}?page={self._listing_number}"
        return page_metadata(
            self, title=title, description=self.listing_description, below=below
        )


class FeedMixin(ListingMixin):
    """A list of articles to follow; put before RoutablePageMixin.

    The page's `posts` is the whole list with the articles' bodies.
    """

    feed_path = ""  # of the shown list's feeds, below the page's own address

    @property
    def listed_pages(self) -> QuerySet:
        return self.posts.defer_streamfields()

    @property
    def feed_urls(self) -> dict:
        """{rss, atom} of the list that is shown, of the whole where it has none."""
        path = self.get_url() + self.feed_path
        return {name: f"{path}feed/{name}/" for name in FEEDS}

    @re_path(f"^{FEED}")
    def feed(self, request, syntax):
        return self.serve_feed(request, syntax, self.posts)

    def serve_feed(self, request, syntax, posts, *, name="", path="", description=""):
        """Answer with a feed of these posts; the options are for a filtered list."""
        _, root_url, own_path = self.get_url_parts()
        title = f"{name}: {self.title}" if name else self.title
        source = FeedSource(
            title=title,
            description=description or self.listing_summary or title,
            root_url=root_url,
            path=own_path + path,
            articles=posts,
        )
        return FEEDS[syntax](request, source=source)
