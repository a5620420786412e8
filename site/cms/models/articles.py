"""News: what a blog's post and a chapter's post have in common."""

import textwrap

from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.timezone import localdate
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from taggit.models import ItemBase, TagBase
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.query import PageQuerySet
from wagtail.search import index

from cms import references, shapes
from cms.blocks.body import BodyBlock
from cms.models.pages import BasePage

EXCERPT_LENGTH = 240


def word_safe_excerpt(text: str) -> str:
    """Return the first words of a text, at most 240 characters, never half a word."""
    return textwrap.shorten(text, EXCERPT_LENGTH, placeholder="…")


class PageTag(TagBase):
    """A word that connects pages; its own table, so images' tags stay theirs."""

    free_tagging = True

    class Meta:
        verbose_name = "tag"
        ordering = ["name"]


class TaggedPage(ItemBase):
    tag = models.ForeignKey(
        PageTag, related_name="tagged_pages", on_delete=models.CASCADE
    )
    content_object = ParentalKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="tagged_items"
    )


class ArticleQuerySet(PageQuerySet):
    def newest_first(self):
        """Ordered as lists show them; posts of the same minute keep their places."""
        return self.order_by("-date", "-pk")


class ArticlePage(BasePage):
    """The abstract parent of posts."""

    date = models.DateTimeField(
        "published",
        default=timezone.now,
        db_index=True,
        help_text="Posts are listed by this date.",
    )
    authors = ParentalManyToManyField("cms.Author", blank=True)
    lead_image = models.ForeignKey(
        "cms.CustomImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Opens the post; landscape, at least 1600 pixels wide.",
    )
    lead_caption = models.CharField(max_length=255, blank=True)
    body = StreamField(BodyBlock())
    # Kept, so that a list need not load bodies to have its words.
    excerpt = models.TextField(blank=True, editable=False)
    tags = ClusterTaggableManager(through=TaggedPage, blank=True)

    objects = PageManager.from_queryset(ArticleQuerySet)()

    class Meta:
        abstract = True

    card_foreign_keys = ("listing_image", "lead_image")
    search_kind = "News"

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [FieldPanel("lead_image"), FieldPanel("lead_caption")], heading="Picture"
        ),
        FieldPanel("body"),
        MultiFieldPanel(
            [FieldPanel("date"), FieldPanel("authors"), FieldPanel("tags")],
            heading="Details",
        ),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.FilterField("date"),
    ]
    api_fields = [
        *BasePage.api_fields,
        APIField("date"),
        APIField("author_list"),
        APIField("lead_picture"),
        APIField("lead_caption"),
        APIField("excerpt"),
        APIField("tags"),
        APIField("tag_list"),
        APIField("body"),
    ]

    @property
    def listing_picture(self) -> dict | None:
        return super().listing_picture or self.lead_picture

    @property
    def lead_picture(self) -> dict | None:
        """The picture shape that opens the post."""
        return shapes.picture(
            self.referenced("lead_image"), sizes="(min-width: 60em) 56rem, 100vw"
        )

    def save(self, *args, **kwargs):
        self.excerpt = word_safe_excerpt(self.summary or self.text)
        super().save(*args, **kwargs)

    @property
    def listing_summary(self) -> str:
        return self.summary or self.excerpt

    @property
    def card_date(self):
        return self.date

    @property
    def was_updated(self) -> bool:
        """Whether readers got a new version on a later day than the published one."""
        updated = self.last_published_at
        return bool(updated) and localdate(updated) > localdate(self.date)

    @cached_property
    def _tags(self) -> list:
        return sorted(self.tags.all(), key=lambda tag: tag.name.casefold())

    @property
    def tag_list(self) -> list[dict]:
        """[{name, url}] in alphabetical order."""
        return [{"name": tag.name, "url": self.tag_url(tag)} for tag in self._tags]

    def tag_url(self, tag) -> str | None:
        """Where the posts with this tag are listed; None where nothing lists them."""
        return None

    @cached_property
    def signers(self) -> list:
        """The authors in the order of their names."""
        return list(self.authors.all())

    @property
    def reference_holders(self) -> list:
        return [*super().reference_holders, *self.signers]

    @property
    def author_list(self) -> list[dict]:
        """[{name, slug, role, bio, picture, url}] in the order of their names."""
        photos = {author.photo_id for author in self.signers}
        references.current().get_many(
            self._meta.get_field("lead_image").related_model, photos
        )
        return [
            {**author.content, "url": self.author_url(author)}
            for author in self.signers
        ]

    def author_url(self, author) -> str | None:
        """Where this author's posts are listed; None where nothing lists them."""
        return None

    @property
    def share_picture_source(self):
        return super().share_picture_source or self.referenced("lead_image")

    @property
    def og_type(self) -> str:
        return "article"

    @property
    def structured_data(self) -> list[dict]:
        return [
            {
                "@context": "https://schema.org",
                "@type": "BlogPosting",
                "headline": self.title,
                "description": self.excerpt,
                "datePublished": shapes.iso_date(self.date),
                "dateModified": self.updated_at,
                "author": [
                    {"@type": "Person", "name": author.name} for author in self.signers
                ],
                "mainEntityOfPage": self.full_url,
            }
        ]
