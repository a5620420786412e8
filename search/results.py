"""What a search finds: pages, editors' recommendations, and where else to look."""

from collections import Counter
from dataclasses import dataclass

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.paginator import Page as ListingPage
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.utils.functional import cached_property
from django.utils.module_loading import import_string
from django.utils.text import slugify
from wagtail.contrib.search_promotions.models import SearchPromotion
from wagtail.models import Page, Site
from wagtail.search.utils import normalise_query_string

from cms import references, shapes
from cms.cards import page_cards
from search.excerpts import excerpt, mark
from search.words import search_words

PAGE_SIZE = 10
SUGGESTIONS = 5


@dataclass
class Search:
    """One query over the pages of a site that anybody may read."""

    site: Site
    query: str
    kind: str = ""  # slug of a search_kind; any other word means all

    @cached_property
    def words(self) -> list[str]:
        return search_words(self.query)

    @property
    def pages(self) -> QuerySet:
        return references.public_pages(Page.objects.in_site(self.site))

    @cached_property
    def counts(self) -> Counter:
        """How many pages of each content type the words are found in."""
        if not self.words:
            return Counter()
        found = self.pages.search(
            " ".join(self.words), operator="and", order_by_relevance=False
        )
        return Counter(found.facet("content_type_id"))

    @property
    def types(self) -> list[dict]:
        """[{value, label, count, current}] of the kinds of which pages were found."""
        counts = Counter()
        for key, count in self.counts.items():
            counts[_kind(key)] += count
        return [
            {
                "value": slugify(label),
                "label": label,
                "count": count,
                "current": slugify(label) == self.kind,
            }
            for label, count in sorted(counts.items())
        ]

    def listing(self, number) -> ListingPage:
        """Return one part of the results: cards with `type_label`, `excerpt_html`."""
        listing = Paginator(self._found(), PAGE_SIZE).get_page(number)
        listing.object_list = self._results(listing.object_list)
        return listing

    def _found(self):
        keys = list(self.counts)
        if any(item["current"] for item in self.types):
            keys = [key for key in keys if slugify(_kind(key)) == self.kind]
        if not keys:
            return []
        pages = self.pages.filter(content_type__in=keys)
        return pages.search(" ".join(self.words), operator="and")

    def _results(self, found):
        keys = [page.pk for page in found]
        pages = Page.objects.filter(pk__in=keys).specific().in_bulk()
        references.current().preload(pages.values())
        ordered = [pages[key] for key in keys if key in pages]
        return [self._result(card, pages[card["id"]]) for card in page_cards(ordered)]

    def _result(self, card, page):
        html = excerpt(page.text, self.words) or mark(card["summary"], self.words)
        kind = page.search_kind
        label = card["label"] or kind
        return {**card, "label": label, "type_label": kind, "excerpt_html": html}

    @property
    def promoted(self) -> list[dict]:
        """What editors recommend for just this query, as cards.

        Only reads: Wagtail's own way to ask would write a row for every query.
        """
        promotions = SearchPromotion.objects.filter(
            query__query_string=normalise_query_string(self.query)
        )
        keys = [promotion.page_id for promotion in promotions]
        pages = references.current().get_many(Page, keys)
        cards = {card["id"]: card for card in page_cards(pages.values())}
        found = (_recommendation(promotion, cards) for promotion in promotions)
        return [card for card in found if card]

    @property
    def records(self) -> list[dict]:
        """What else has the words in its name: {title, url, label, summary} each.

        The setting SEARCH_SOURCES names what is asked: this package knows pages only.
        """
        if not self.words or self.kind:
            return []
        sources = (import_string(path) for path in settings.SEARCH_SOURCES)
        return [record for source in sources for record in source(self.words)]

    @property
    def suggestions(self) -> list[dict]:
        """Links to the pages that changed last, for a reader who found nothing."""
        pages = self.pages.exclude(pk=self.site.root_page_id)
        newest = pages.order_by("-last_published_at", "-pk")[:SUGGESTIONS]
        return [link for page in newest if (link := shapes.page_link(page))]


def _kind(content_type_id) -> str:
    model = ContentType.objects.get_for_id(content_type_id).model_class()
    return getattr(model, "search_kind", "Pages")


def _recommendation(promotion, cards) -> dict | None:
    """The card of a promotion: a public page's, or one made of an address."""
    if promotion.page_id:
        card = cards.get(promotion.page_id)
        return card and {**card, "summary": promotion.description or card["summary"]}
    return {
        **dict.fromkeys(("id", "page_type", "picture", "date", "label")),
        "url": promotion.external_link_url,
        "title": promotion.external_link_text or promotion.external_link_url,
        "summary": promotion.description,
    }
