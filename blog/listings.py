"""A blog's posts by section, category, tag, author and year."""

from dataclasses import dataclass

from django.db.models import Count, QuerySet
from django.db.models.functions import ExtractYear
from django.http import Http404
from django.shortcuts import get_object_or_404

from blog.models.categories import BlogCategory, BlogSection
from cms.content_version import cached
from cms.models import Author, PageTag

TAGS = 20


@dataclass(frozen=True)
class PostListing:
    """Some of a blog's posts, with a name and an address below the blog's own."""

    posts: QuerySet
    name: str = ""  # empty: all posts
    label: str = ""  # what the name names
    path: str = ""
    description: str = ""
    has_feed: bool = True


# How to find what a slug names, how its posts, and what to call it.
KINDS = {
    "section": (BlogSection, "category__section", "Section"),
    "category": (BlogCategory, "category", "Category"),
    "tag": (PageTag, "tagged_items__tag", "Topic"),
    "author": (Author, "authors", "Author"),
}


def posts_by(kind: str, slug: str, posts: QuerySet) -> PostListing:
    """Return the posts of a section, category, tag or author; Http404 without one.

    Tags come into being in drafts: one that no public post has does not exist yet.
    """
    model, lookup, label = KINDS[kind]
    item = get_object_or_404(model, slug=slug)
    posts = posts.filter(**{lookup: item})
    if kind == "tag" and not posts.exists():
        raise Http404
    return PostListing(
        posts,
        name=item.name,
        label=label,
        path=f"{kind}/{slug}/",
        description=getattr(item, "description", ""),
    )


def posts_of_year(year: int, posts: QuerySet) -> PostListing:
    """Return the posts of a year; Http404 for a year without any."""
    # Outside of these, the year's first or last moment is no date in some time zone.
    posts = posts.filter(date__year=year) if 1 < year < 9999 else posts.none()
    if not posts.exists():
        raise Http404
    return PostListing(posts, str(year), "Year", f"{year:04}/", has_feed=False)


class PostFilters:
    """The links that narrow a blog's list down, none of which leads to nothing."""

    def __init__(self, blog_url: str, posts: QuerySet):
        self.blog_url = blog_url
        self.posts = posts.order_by()

    def options(self, name: str) -> dict:
        """Return {sections, years, tags}; asks the database after a public change."""
        return cached(
            f"blog:filters:{name}",
            lambda: {
                "sections": self._sections(),
                "years": self._years(),
                "tags": self._tags(),
            },
        )

    def _sections(self):
        """[{name, url, categories: [{name, url}]}]."""
        sections = {}
        used = BlogCategory.objects.filter(pk__in=self.posts.values("category"))
        for category in used.select_related("section").order_by(
            "section__sort_order", "section__name", "name"
        ):
            entry = {**self._link("section", category.section), "categories": []}
            section = sections.setdefault(category.section_id, entry)
            section["categories"].append(self._link("category", category))
        return list(sections.values())

    def _years(self):
        """[{year, url, count}], the newest first."""
        years = self.posts.annotate(year=ExtractYear("date")).values("year")
        return [
            {**row, "url": f"{self.blog_url}{row['year']:04}/"}
            for row in years.annotate(count=Count("pk")).order_by("-year")
        ]

    def _tags(self):
        """[{name, url}] of those used most, in alphabetical order."""
        tags = PageTag.objects.filter(
            tagged_pages__content_object__in=self.posts.values("pk")
        )
        most_used = tags.annotate(count=Count("pk")).order_by("-count", "name")[:TAGS]
        in_order = sorted(most_used, key=lambda tag: tag.name.casefold())
        return [self._link("tag", tag) for tag in in_order]

    def _link(self, kind, item):
        return {"name": item.name, "url": f"{self.blog_url}{kind}/{item.slug}/"}


def mark_current(options: dict, url: str) -> dict:
    """Return the options with `current` on what leads to this address or above it."""

    def marked(items):
        return [{**item, "current": item["url"] == url} for item in items]

    sections = []
    for section in options["sections"]:
        categories = marked(section["categories"])
        is_current = section["url"] == url or any(
            category["current"] for category in categories
        )
        sections.append({**section, "current": is_current, "categories": categories})
    return {
        "sections": sections,
        "years": marked(options["years"]),
        "tags": marked(options["tags"]),
    }
