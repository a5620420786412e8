"""The bands of the home page that follow the news."""

from django.db.models import QuerySet
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from blog.models import BlogIndexPage, BlogPage
from chapters.models import ChapterIndexPage, ChapterPostPage
from cms import references
from cms.blocks.base import ContentBlock, ContentValue, with_items
from cms.cards import page_cards
from cms.index_pages import index_link
from home.blocks.bands import GROUP


class LatestPostsValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, items: [card], more, more_label}."""
        posts = self._posts().defer_streamfields().newest_first()
        return with_items(
            page_cards(posts[: self["count"] or 0]),
            title=self["title"],
            more=self._more(),
            more_label=self["more_label"] or None,
        )

    def _posts(self) -> QuerySet:
        posts = references.public_pages(BlogPage.objects.all())
        section = self["section"]
        return posts.filter(category__section=section) if section else posts

    def _more(self) -> dict | None:
        link, section = index_link(BlogIndexPage), self["section"]
        if not (link and section):
            return link
        url = f"{link['url']}section/{section.slug}/"
        return {**link, "url": url, "title": section.name}


class LatestPostsBlock(ContentBlock):
    title = blocks.CharBlock(max_length=120)
    section = SnippetChooserBlock(
        "blog.BlogSection", required=False, help_text="Empty: posts of all sections."
    )
    count = blocks.IntegerBlock(min_value=1, max_value=12, default=3, label="At most")
    more_label = blocks.CharBlock(
        required=False, max_length=40, help_text="The words of the link to the others."
    )

    class Meta:
        value_class = LatestPostsValue
        icon = "list-ul"
        group = GROUP
        description = "The newest posts of the blog, or of one of its sections."
        preview_value = {"title": "From the blog", "more_label": "All posts"}


class LocalNewsValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, text, items: [card], more}."""
        posts = ChapterPostPage.objects.defer_streamfields()
        return with_items(
            page_cards(posts.newest_per_chapter(self["count"] or 0)),
            title=self["title"],
            text=self["text"] or None,
            more=index_link(ChapterIndexPage),
        )


class LocalNewsBlock(ContentBlock):
    title = blocks.CharBlock(max_length=120)
    text = blocks.TextBlock(required=False, max_length=300)
    count = blocks.IntegerBlock(
        min_value=1,
        max_value=12,
        default=6,
        label="At most",
        help_text="1 to 12 chapters, each with its newest post.",
    )

    class Meta:
        value_class = LocalNewsValue
        icon = "globe"
        group = GROUP
        description = "What chapters have to tell: the newest post of each."
        preview_value = {
            "title": "Happening locally",
            "text": "Chapters meet, march and testify all over the state.",
        }
