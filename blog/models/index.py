from django.db.models import QuerySet
from django.utils.functional import cached_property
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import RoutablePageMixin, re_path

from blog.listings import (
    KINDS,
    PostFilters,
    PostListing,
    mark_current,
    posts_by,
    posts_of_year,
)
from blog.models.posts import BlogPage
from cms import references
from cms.models import FeedMixin, IntroducedPage
from cms.models.listings import FEED

FILTER = rf"^(?P<kind>{'|'.join(KINDS)})/(?P<slug>[\w-]+)/"


class BlogIndexPage(FeedMixin, RoutablePageMixin, IntroducedPage):
    """The list of all posts, and at addresses below its own, of some of them."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["blog.BlogPage"]
    page_description = "Lists the posts below it by section, topic, author and year."

    search_kind = "News"

    api_fields = [
        *IntroducedPage.api_fields,
        APIField("items"),
        APIField("filters"),
        APIField("feed_urls"),
    ]
    api_detail_only_fields = (
        *IntroducedPage.api_detail_only_fields,
        *("items", "filters"),
    )

    @property
    def posts(self) -> QuerySet:
        """The public posts, the newest first."""
        posts = BlogPage.objects.child_of(self).newest_first()
        return references.public_pages(posts)

    @property
    def filters(self) -> dict:
        """{sections, years, tags} that have posts; see PostFilters."""
        return PostFilters(self.get_url(), self.posts).options(self.pk)

    @cached_property
    def shown(self) -> PostListing:
        """What this view of the page lists; the routes below narrow it down."""
        return PostListing(self.posts)

    @re_path(FILTER + "$")
    def posts_by(self, request, kind, slug):
        return self._show(request, posts_by(kind, slug, self.posts))

    @re_path(r"^(?P<year>\d{4})/$")
    def posts_of_year(self, request, year):
        return self._show(request, posts_of_year(int(year), self.posts))

    @re_path(FILTER + FEED)
    def feed_by(self, request, kind, slug, syntax):
        found = posts_by(kind, slug, self.posts)
        about = {"path": found.path, "description": found.description}
        return self.serve_feed(request, syntax, found.posts, name=found.name, **about)

    def _show(self, request, listing):
        self.shown = listing
        self.listing_name = listing.name
        self.listing_path = listing.path
        self.feed_path = listing.path if listing.has_feed else ""
        self.listing_description = listing.description
        return self.index_route(request)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        shown = self.shown
        return {
            **context,
            **mark_current(self.filters, self.get_url() + shown.path),
            "listing": self.listing(request, shown.posts.defer_streamfields()),
            "heading": shown.name or self.title,
            "filter_label": shown.label,
            "introduction_html": "" if shown.name else self.introduction_html,
            "feed_urls": self.feed_urls,
        }
