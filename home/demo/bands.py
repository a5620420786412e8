"""The bands of the home page as the database keeps them."""

from .blocks import Block, link, picture
from .prose import html


def _band(kind: str, **value) -> Block:
    return {"type": kind, "value": value}


def hero(title: str, text: str, image: str, *buttons: dict) -> Block:
    text = " ".join(text.split())
    return _band(
        "hero", title=title, text=text, image=picture(image), buttons=list(buttons)
    )


def action_panels(*items: tuple[str, str, str, str]) -> Block:
    """Panels as (title, text, words of the link, target)."""
    rows = [
        {"title": title, "text": text, "label": label, "link": link(target)}
        for title, text, label, target in items
    ]
    return _band("action_panels", items=rows)


def feature(
    kicker: str,
    title: str,
    text: str,
    *buttons: dict,
    points: tuple[str, ...] = (),
    image: str | None = None,
    tone: str = "light",
    side: str = "right",
) -> Block:
    return _band(
        "feature",
        kicker=kicker,
        title=title,
        text=html(text),
        items=list(points),
        image=picture(image),
        buttons=list(buttons),
        tone=tone,
        image_side=side,
    )


def latest_posts(title: str, section: str, count: int, more_label: str) -> Block:
    return _band(
        "latest_posts",
        title=title,
        section=f"section:{section}",
        count=count,
        more_label=more_label,
    )


def local_news(title: str, text: str, count: int) -> Block:
    return _band("local_news", title=title, text=" ".join(text.split()), count=count)


def about(title: str, text: str, image: str, *buttons: dict) -> Block:
    return _band(
        "about",
        title=title,
        text=html(text),
        image=picture(image),
        buttons=list(buttons),
    )
