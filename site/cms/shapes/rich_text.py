"""Rich text as HTML that is ready to print: links resolved, nothing of the editor."""

import re

from django.utils.safestring import SafeString, mark_safe
from wagtail.rich_text import expand_db_html

_EDITOR_ATTRIBUTES = re.compile(r' data-block-key="[^"]*"')
# What a link to something not public expands to (see cms.rich_text_links).
_DEAD_LINK = re.compile(r"<a>(.*?)</a>", re.DOTALL)
_EMPTY_PARAGRAPH = re.compile(r"<p>\s*</p>")


def rich_text(source: str | None) -> SafeString:
    """Return the HTML of a stored rich text; "" for None.

    A link whose target is not live and public leaves its words and no link.
    """
    if not source:
        return mark_safe("")
    html = _EDITOR_ATTRIBUTES.sub("", expand_db_html(source))
    html = _EMPTY_PARAGRAPH.sub("", _DEAD_LINK.sub(r"\1", html))
    return mark_safe(html)  # noqa: S308 - sanitised by the editor's feature whitelist
