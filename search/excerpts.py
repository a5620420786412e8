"""The part of a page's text that shows why the page was found."""

import re

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

LENGTH = 240
BEFORE_THE_HIT = 80


def excerpt(text: str, words: list[str]) -> SafeString:
    """Return the surroundings of the first hit as HTML, hits marked; "" without one.

    A word that begins with one that was asked for is a hit: backends find "votes"
    for "vote". No word is cut.
    """
    hit = _pattern(words).search(text)
    if hit is None:
        return mark_safe("")
    start = _start(text, hit.start())
    end = _end(text, start, hit.end())
    html = mark(text[start:end].strip(), words)
    return format_html(
        "{}{}{}", "…" if start else "", html, "…" if end < len(text) else ""
    )


def mark(text: str, words: list[str]) -> SafeString:
    """Return the text as HTML with every hit in <mark>."""
    # Split by a group, the odd parts are the hits.
    parts = re.split(f"({_pattern(words).pattern})", text, flags=re.IGNORECASE)
    marked = (
        f"<mark>{escape(part)}</mark>" if number % 2 else escape(part)
        for number, part in enumerate(parts)
    )
    return mark_safe("".join(marked))  # noqa: S308 - every part is escaped


def _pattern(words) -> re.Pattern:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\w*", re.IGNORECASE)


def _start(text, hit_start):
    earliest = hit_start - BEFORE_THE_HIT
    if earliest <= 0:
        return 0
    # Without a space there is no other place that cuts no word.
    space = text.find(" ", earliest, hit_start)
    return space + 1 if space >= 0 else hit_start


def _end(text, start, hit_end):
    if start + LENGTH >= len(text):
        return len(text)
    return max(text.rfind(" ", start, start + LENGTH + 1), hit_end)
