"""What every page of the site has."""

from http import HTTPMethod

from django.db import models
from django.utils.functional import cached_property
from django.utils.html import strip_tags
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    InlinePanel,
    MultiFieldPanel,
    PageChooserPanel,
)
from wagtail.api import APIField
from wagtail.models import Orderable, Page
from wagtail.search import index

from cms import cards, references, seo, shapes
from cms.blocks.anchors import table_of_contents
from cms.models.tree import TreeMixin

WORDS_PER_MINUTE = 230
# Fewer headings are seen at a glance and need no table of contents.
SHORTEST_TOC = 4


class RelatedPage(Orderable):
    """A page that an editor names at the end of another one."""

    page = ParentalKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="related_pages"
    )
    target = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="+"
    )

    panels = [PageChooserPanel("target")]

    def __str__(self):
        return str(self.target)


class BasePage(TreeMixin, Page):
    """The abstract parent of all page types: summary, pictures, metadata, relations."""

    summary = models.TextField(
        blank=True,
        max_length=300,
        help_text="One or two sentences for lists, search and feeds; 300 characters.",
    )
    listing_image = models.ForeignKey(
        "cms.CustomImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Shown in lists; landscape, at least 1200 pixels wide.",
    )
    share_image = models.ForeignKey(
        "cms.CustomImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Shown when the page is shared; without one, the listing image is.",
    )
    share_text = models.CharField(
        max_length=200,
        blank=True,
        help_text="Words to offer for sharing; without them, the title.",
    )
    no_index = models.BooleanField(
        "keep out of search engines",
        default=False,
        help_text="The page stays public; search engines are asked not to list it.",
    )

    class Meta:
        abstract = True

    # Pages are read; what takes input says so itself.
    allowed_http_methods = [HTTPMethod.GET, HTTPMethod.HEAD, HTTPMethod.OPTIONS]

    # Foreign keys that a card reads; a list loads them in bulk (cms.cards).
    card_foreign_keys = ("listing_image",)
    # Whether the card's label is the parent's title; loaded in bulk likewise.
    card_names_parent = False
    # The heading under which search results of this type can be asked for.
    search_kind = "Pages"

    content_panels = [*Page.content_panels, FieldPanel("summary")]
    promote_panels = [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("listing_image")],
            heading="Address and lists",
        ),
        MultiFieldPanel(
            [
                FieldPanel("seo_title"),
                FieldPanel("search_description"),
                FieldPanel("no_index"),
            ],
            heading="Search engines",
        ),
        MultiFieldPanel(
            [FieldPanel("share_image"), FieldPanel("share_text")], heading="Sharing"
        ),
        InlinePanel("related_pages", heading="Related pages", label="Page", max_num=6),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("summary", boost=2),
        index.AutocompleteField("summary"),
    ]
    api_fields = [
        APIField("summary"),
        APIField("listing_picture"),
        APIField("updated_at"),
        APIField("reading_time"),
        APIField("toc"),
        APIField("share"),
        APIField("seo"),
        APIField("breadcrumbs"),
        APIField("related"),
    ]
    # Ids of the sections that the page's template draws around its streams.
    section_ids: tuple[str, ...] = ()
    # Fields that only a page's own API answer carries: each costs queries a page.
    api_detail_only_fields = ("seo", "breadcrumbs", "related", "toc")

    @property
    def listing_picture(self) -> dict | None:
        """The picture shape for lists."""
        return shapes.picture(
            self.referenced("listing_image"),
            sizes="(min-width: 60em) 36rem, (min-width: 40em) 50vw, 100vw",
        )

    @property
    def card(self) -> dict:
        """The page as lists show it; callers see to it that the page is public."""
        return {
            "id": self.pk,
            "page_type": shapes.page_type(self),
            "url": self.get_url(),
            "title": self.title,
            "summary": self.listing_summary,
            "picture": self.listing_picture,
            "date": shapes.iso_date(self.card_date),
            "label": self.card_label,
        }

    @property
    def listing_summary(self) -> str:
        return self.summary or self.search_description

    @property
    def card_date(self):
        """The date a card shows; None for pages that are not news."""
        return None

    @property
    def card_label(self) -> str | None:
        """The word over a card's title: a category, a chapter."""
        return None

    @property
    def updated_at(self) -> str | None:
        """When readers last got a new version, ISO 8601."""
        return shapes.iso_date(self.last_published_at)

    @property
    def text(self) -> str:
        """All words of the body, without markup; "" for a page without a body."""
        body = getattr(self, "body", None)
        if not body:
            return ""
        parts = body.stream_block.get_searchable_content(body)
        return " ".join(strip_tags(str(part)) for part in parts)

    @property
    def reading_time(self) -> int | None:
        """Whole minutes to read the body, at 230 words a minute; None without one."""
        words = len(self.text.split())
        return max(1, round(words / WORDS_PER_MINUTE)) if words else None

    @property
    def toc(self) -> list[dict]:
        """The body's section headings as [{text, anchor}]; [] of fewer than four."""
        headings = table_of_contents(getattr(self, "body", None) or (), self)
        return headings if len(headings) >= SHORTEST_TOC else []

    @cached_property
    def related(self) -> list[dict]:
        """Cards of the related pages that are public."""
        keys = [relation.target_id for relation in self.related_pages.all()]
        found = references.current().get_many(Page, keys)
        return cards.page_cards(found[key] for key in keys if key in found)

    @cached_property
    def seo(self) -> dict:
        """{title, description, canonical, robots, og, json_ld} for <head> and JSON."""
        return seo.page_metadata(self)

    @property
    def share(self) -> dict:
        """{text, urls: [{network, label, url}]} to pass the page on."""
        return seo.share_links(
            self.share_text or self.seo_title or self.title, self.full_url or ""
        )

    @property
    def share_picture_source(self):
        """The image that represents the page when it is shared, or None."""
        return self.referenced("share_image") or self.referenced("listing_image")

    @property
    def og_type(self) -> str:
        return "website"

    @property
    def structured_data(self) -> list[dict]:
        """JSON-LD objects of this page type; subclasses add theirs."""
        return []

    def get_sitemap_urls(self, request=None):
        return [] if self.no_index else super().get_sitemap_urls(request)

    @property
    def reference_holders(self) -> list:
        """The page and what else refers to things that its full view shows."""
        return [self]

    def preload_references(self) -> None:
        """Have what the full view refers to come in bulk; HTML and API begin here."""
        references.current().preload(self.reference_holders)

    def get_context(self, request, *args, **kwargs):
        self.preload_references()
        return super().get_context(request, *args, **kwargs)

    def referenced(self, name: str):
        """Return the object of a foreign key from the request's scope."""
        field = self._meta.get_field(name)
        key = getattr(self, field.attname)
        return references.current().get(field.related_model, key)
