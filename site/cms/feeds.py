"""RSS and Atom with the full text of articles."""

import re
from dataclasses import dataclass

from django.contrib.syndication.views import Feed
from django.db.models import QuerySet
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed
from django.utils.html import format_html
from django.utils.safestring import SafeString

from cms import references

ITEMS = 20
# What XML cannot carry at all; text pasted from word processors has it.
_CONTROL_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LOCAL_ADDRESS = re.compile(r'(\s(?:href|src|poster)=")/(?!/)')
_SRCSET = re.compile(r'(?<=\ssrcset=")[^"]*')
_LOCAL_CANDIDATE = re.compile(r"(^|,\s*)/(?!/)")


@dataclass(frozen=True)
class FeedSource:
    """Which articles a feed carries and what it says of itself."""

    title: str
    description: str
    root_url: str
    path: str  # of the page that lists the same articles
    articles: QuerySet


class FullTextRss(Rss201rev2Feed):
    def rss_attributes(self):
        content = "http://purl.org/rss/1.0/modules/content/"
        return {**super().rss_attributes(), "xmlns:content": content}

    def add_item_elements(self, handler, item):
        super().add_item_elements(handler, item)
        handler.addQuickElement("content:encoded", item["content"])


class FullTextAtom(Atom1Feed):
    def add_item_elements(self, handler, item):
        super().add_item_elements(handler, item)
        handler.addQuickElement("content", item["content"], {"type": "html"})


class ArticleFeed(Feed):
    """The newest articles of a FeedSource, which the view is called with."""

    def get_object(self, request, source):
        return source

    def title(self, source):
        return printable(source.title)

    def description(self, source):
        return printable(source.description)

    subtitle = description

    def link(self, source):
        return source.root_url + source.path

    def feed_url(self, source):
        return f"{source.root_url}{source.path}feed/{self.syntax}/"

    def items(self, source):
        articles = source.articles.prefetch_related("authors", "tags")[:ITEMS]
        references.current().preload(articles)
        return articles

    def item_title(self, article):
        return printable(article.title)

    def item_description(self, article):
        return printable(article.listing_summary)

    def item_link(self, article):
        return article.full_url

    # An address may change, the key does not: readers see no article twice.
    item_guid_is_permalink = False

    def item_guid(self, article):
        return f"urn:uuid:{article.translation_key}"

    def item_author_name(self, article):
        return printable(", ".join(author.name for author in article.signers))

    def item_pubdate(self, article):
        return article.date

    def item_updateddate(self, article):
        return article.last_published_at or article.date

    def item_categories(self, article):
        return [printable(tag.name) for tag in article.tags.all()]

    def item_extra_kwargs(self, article):
        _, root_url, _ = article.get_url_parts()
        return {"content": printable(absolute(article_html(article), root_url))}


class RssFeed(ArticleFeed):
    syntax = "rss"
    feed_type = FullTextRss


class AtomFeed(ArticleFeed):
    syntax = "atom"
    feed_type = FullTextAtom


FEEDS = {feed.syntax: feed() for feed in (RssFeed, AtomFeed)}


def article_html(article) -> SafeString:
    """Return the article's lead picture and body as they stand on its page."""
    lead = ""
    if picture := article.lead_picture:
        lead = format_html(
            '<p><img src="{src}" alt="{alt}" width="{width}" height="{height}"></p>',
            **picture,
        )
    return lead + article.body.render_as_block({"page": article})


def absolute(html: str, root_url: str) -> str:
    """Return the HTML with the site's own addresses made absolute."""
    html = _LOCAL_ADDRESS.sub(rf"\1{root_url}/", html)
    return _SRCSET.sub(
        lambda found: _LOCAL_CANDIDATE.sub(rf"\1{root_url}/", found[0]), html
    )


def printable(text: str) -> str:
    """Return the text without the characters that no XML may hold."""
    return _CONTROL_CHARACTERS.sub("", text)
