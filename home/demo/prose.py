"""The small markup in which the demo's prose is written, and its HTML.

Paragraphs are parted by empty lines, lists start with "- " or "1. "; **bold**,
*italic* and [words](target), where a target is https://..., mailto:..., page:slug
or document:name.
"""

import re
import textwrap
from html import escape

LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
ITALIC = re.compile(r"\*(.+?)\*")
BULLET = re.compile(r"^(?:- |\d+\. )", re.MULTILINE)


def pieces(text: str) -> list[str]:
    """The paragraphs and lists of a text, each as it is written."""
    return [
        piece.strip() for piece in re.split(r"\n\s*\n", textwrap.dedent(text).strip())
    ]


def html(text: str) -> str:
    """A text of any number of paragraphs and lists, as HTML."""
    return "".join(_element(piece) for piece in pieces(text) if piece)


def _element(piece: str) -> str:
    if not BULLET.match(piece):
        return f"<p>{_inline(piece)}</p>"
    tag = "ul" if piece.startswith("- ") else "ol"
    items = (item for item in BULLET.split(piece) if item.strip())
    return f"<{tag}>{''.join(f'<li>{_inline(item)}</li>' for item in items)}</{tag}>"


def _inline(text: str) -> str:
    text = escape(" ".join(text.split()), quote=False)
    text = LINK.sub(r'<a href="\2">\1</a>', text)
    return ITALIC.sub(r"<i>\1</i>", BOLD.sub(r"<b>\1</b>", text))
