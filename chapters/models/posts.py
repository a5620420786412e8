from django.db.models import F, Window
from django.db.models.functions import Left, Length, RowNumber
from wagtail.models import Page, PageManager

from cms import references
from cms.models import ArticlePage
from cms.models.articles import ArticleQuerySet


class ChapterPostQuerySet(ArticleQuerySet):
    def newest_per_chapter(self, count: int):
        """The newest public post of each chapter, the newest of all first.

        So a chapter that posts every day does not crowd out the others.
        """
        rank = Window(
            RowNumber(),
            partition_by=Left("path", Length("path") - Page.steplen),
            order_by=[F("date").desc(), F("pk").desc()],
        )
        posts = references.public_pages(self).annotate(rank_in_chapter=rank)
        return posts.filter(rank_in_chapter=1).newest_first()[:count]


class ChapterPostPage(ArticlePage):
    """A post of one chapter: a meeting, a canvass, a local win."""

    parent_page_types = ["chapters.ChapterPage"]
    subpage_types = []
    page_description = "News of the chapter it stands below."

    objects = PageManager.from_queryset(ChapterPostQuerySet)()

    card_names_parent = True
    search_kind = "Chapters"

    @property
    def chapter(self) -> Page:
        """The chapter's page, as one of no particular type."""
        return references.current().tree.ancestors(self)[-1]

    @property
    def card_label(self) -> str:
        return self.chapter.title
