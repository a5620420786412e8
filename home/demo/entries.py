"""What the demo knows of a page before it is one."""

from dataclasses import dataclass, field

from .blocks import body as flat
from .prose import html


@dataclass(frozen=True)
class Entry:
    """A page to be made: its kind, its place and what it says."""

    kind: str
    slug: str
    title: str
    summary: str = ""
    image: str | None = None
    body: list = field(default_factory=list)
    children: tuple["Entry", ...] = ()
    related: tuple[str, ...] = ()
    fields: dict = field(default_factory=dict)


def standard(slug, title, summary, image, *body, **more) -> Entry:
    """A page that stands by itself."""
    return Entry("standard", slug, title, summary, image, flat(list(body)), **more)


def index(slug, title, summary, image, introduction, *children, body=()) -> Entry:
    """A page that introduces and lists those below it."""
    fields = {"introduction": html(introduction)}
    return Entry(
        "index", slug, title, summary, image, flat(list(body)), children, fields=fields
    )


def post(slug, title, date, category, authors, summary, image, *body, **more) -> Entry:
    """A post of the blog. `authors` and `tags` are words parted by spaces, commas."""
    fields = {
        "date": date,
        "category": category,
        "authors": authors.split(),
        "tags": [tag.strip() for tag in more.pop("tags", "").split(",") if tag.strip()],
        "lead_caption": more.pop("caption", ""),
    }
    summary, blocks = " ".join(summary.split()), flat(list(body))
    return Entry("post", slug, title, summary, image, blocks, fields=fields, **more)


def chapter_post(slug, title, date, summary, image, *body, **more) -> Entry:
    """News from a chapter."""
    fields = {
        "date": date,
        "tags": [tag.strip() for tag in more.pop("tags", "").split(",") if tag.strip()],
        "lead_caption": more.pop("caption", ""),
    }
    summary, blocks = " ".join(summary.split()), flat(list(body))
    return Entry("chapter_post", slug, title, summary, image, blocks, fields=fields)
