import re

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.functional import cached_property
from rest_framework.fields import ReadOnlyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.search import index

from blog.models.categories import category_content
from cms import references, shapes
from cms.cards import page_cards
from cms.content_version import cached
from cms.models import ArticlePage, TaggedPage

RELATED = 3
_YEAR = re.compile(r"\d{4}")


class BlogPage(ArticlePage):
    """A post of the organization."""

    parent_page_types = ["blog.BlogIndexPage"]
    subpage_types = []
    page_description = "News, analysis, an action alert: a post of the blog."

    # SET_NULL, because Wagtail cannot open drafts that name a category which a
    # PROTECT let go; deleting one in use is refused in the admin (wagtail_hooks).
    category = models.ForeignKey(
        "blog.BlogCategory",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="posts",
        help_text=(
            "Decides in which section the post is listed, here and on the home page. "
            "Without one it stands only in the list of all posts."
        ),
    )

    content_panels = [
        *ArticlePage.content_panels,
        MultiFieldPanel([FieldPanel("category")], heading="Section"),
    ]
    search_fields = [
        *ArticlePage.search_fields,
        index.FilterField("category"),
        index.RelatedFields("category", [index.SearchField("name")]),
    ]
    api_fields = [
        *ArticlePage.api_fields,
        APIField("category", serializer=ReadOnlyField(source="category_link")),
    ]

    def clean(self):
        super().clean()
        if _YEAR.fullmatch(self.slug or ""):
            raise ValidationError(
                {"slug": "Four digits are the address of a year's posts: add a word."}
            )

    @property
    def card_label(self) -> str | None:
        category = category_content(self.category_id)
        return category and category["name"]

    @property
    def category_link(self) -> dict | None:
        """{id, name, slug, section: {name, slug}, url}."""
        category = category_content(self.category_id)
        return category and {
            **category,
            "url": self._listing_url("category", category["slug"]),
        }

    def tag_url(self, tag) -> str | None:
        return self._listing_url("tag", tag.slug)

    def author_url(self, author) -> str | None:
        return self._listing_url("author", author.slug)

    def _listing_url(self, kind, slug) -> str | None:
        *_, parent = references.current().tree.ancestors(self)
        link = shapes.page_link(parent)
        return link and f"{link['url']}{kind}/{slug}/"

    @cached_property
    def related(self) -> list[dict]:
        """Cards of the editor's picks, filled up with the newest similar posts."""
        picks = [relation.target_id for relation in self.related_pages.all()]
        tags = [tag.pk for tag in self._tags]
        # All that a draft may change is in the name: drafts have their own cards.
        parts = (self.pk, self.category_id, "tags", *tags, "picks", *picks)
        name = "blog:related:" + ":".join(map(str, parts))
        return cached(name, self._related_cards)

    def _related_cards(self):
        cards = super().related
        missing = RELATED - len(cards)
        if missing <= 0:
            return cards
        shown = [self.pk, *(card["id"] for card in cards)]
        return [*cards, *page_cards(self._similar_posts(shown)[:missing])]

    def _similar_posts(self, shown):
        tagged = TaggedPage.objects.filter(tag__in=self._tags)
        similar = Q(pk__in=tagged.values("content_object"))
        if self.category_id:
            similar |= Q(category=self.category_id)
        posts = BlogPage.objects.sibling_of(self).filter(similar).exclude(pk__in=shown)
        return references.public_pages(posts).defer_streamfields().newest_first()
