"""The tree of pages: first all pages, then what they say, for they name each other."""

import json
from datetime import datetime

from django.utils import timezone
from wagtail.models import Page

from blog.models import BlogCategory, BlogIndexPage, BlogPage
from chapters.models import ChapterIndexPage, ChapterPage, ChapterPostPage
from cms.models import Author, RelatedPage
from home.models import IndexPage, StandardPage

from ..entries import Entry
from . import legislation_fields

MODELS = {
    "standard": StandardPage,
    "index": IndexPage,
    "news": BlogIndexPage,
    "post": BlogPage,
    "chapters": ChapterIndexPage,
    "chapter": ChapterPage,
    "chapter_post": ChapterPostPage,
    **legislation_fields.MODELS,
}
POSTS = ("post", "chapter_post")


def moment(text: str) -> datetime:
    """A local time of the data ("2026-11-03T20:00") with its zone."""
    return timezone.make_aware(datetime.fromisoformat(text))


def add_pages(keys, parent: Page, entries) -> list[tuple[Entry, Page]]:
    """Add the pages that are missing below a parent, at all depths; return those."""
    made = []
    there = {page.slug: page for page in parent.get_children()}
    for entry in entries:
        page = there.get(entry.slug)
        if page is None:
            page = parent.add_child(instance=_bare_page(keys, entry))
            made.append((entry, page))
        keys[f"page:{entry.slug}"] = page.pk
        made += add_pages(keys, page, entry.children)
    return made


def _bare_page(keys, entry: Entry) -> Page:
    page = MODELS[entry.kind](
        title=entry.title, slug=entry.slug, summary=entry.summary, live=False
    )
    image = entry.image and keys[f"picture:{entry.image}"]
    if entry.kind in POSTS:
        page.date = moment(entry.fields["date"])
        page.lead_image_id = image
        page.first_published_at = page.date
    else:
        page.listing_image_id = image
    legislation_fields.set_references(keys, page, entry.fields)
    return page


def write_page(keys, entry: Entry, page: Page) -> None:
    """Give a new page its content and publish it."""
    if entry.body:
        page.body = json.dumps(keys.resolve(entry.body))
    for name, value in entry.fields.items():
        SETTERS.get(name, _set_text)(page, name, keys.resolve(value))
    for slug in entry.related:
        page.related_pages.add(RelatedPage(target_id=keys[f"page:{slug}"]))
    page.save_revision().publish()
    if entry.kind in POSTS:
        # A post of 2024 that says "updated today" would be odd. Nothing reads the
        # row in between, so the signals that update() skips are not missed.
        Page.objects.filter(pk=page.pk).update(last_published_at=page.date)


def _set_text(page, name, value) -> None:
    setattr(page, name, value)


def _set_date(page, name, value) -> None:
    page.date = moment(value)


def _set_category(page, name, slug) -> None:
    page.category = BlogCategory.objects.get(slug=slug)


def _set_authors(page, name, slugs) -> None:
    page.authors = Author.objects.filter(slug__in=slugs)


def _set_tags(page, name, tags) -> None:
    page.tags.set(tags)


def _set_profiles(page, name, profiles) -> None:
    page.social_profiles = json.dumps(social_links(profiles))


def social_links(profiles) -> list[dict]:
    """Raw stream data of (network, address) pairs."""
    return [
        {"type": "link", "value": {"network": network, "url": url}}
        for network, url in profiles
    ]


SETTERS = {
    "date": _set_date,
    "category": _set_category,
    "authors": _set_authors,
    "tags": _set_tags,
    "social_profiles": _set_profiles,
    **legislation_fields.SETTERS,
}
