"""What a content dict says, and that HTML made of it says the same.

A content dict is what a block's `content()` returns and the API sends. Its words are
what a reader must find: not the keys that steer the look, nor the words of a link
whose target is not public.
"""

from collections.abc import Iterator

from bs4 import BeautifulSoup

# Values that no reader sees as words: identifiers and what steers the look.
SILENT = {
    *("anchor", "color", "embed_url", "expired", "extension", "faq", "icon", "id"),
    *("image_side", "key", "kind", "layout", "level", "mime", "network", "page_type"),
    *("outcome", "provider", "purpose", "row_headers", "size", "state", "style"),
    *("tone", "type"),
}
# What HTML says of a row of the legislature, told by a key that only its shape has:
# the rest (other numbers, the official title) is for those who look further.
SAID = {
    "docket_number": ("name", "number", "status", "url"),
    "party_letter": (
        *("name", "party_letter", "district", "picture", "score", "url"),
        *("phone", "email"),
    ),
    "ocd_id": ("label",),
    "recorded_percentage": ("letter",),
    "our_position": ("title", "url"),
    "is_current": ("years",),
}


def texts(content) -> set[str]:
    """Return every text of a content dict (or a list of blocks) that HTML must say."""
    return {text for kind, text in _walk(content) if kind == "text"}


def links(content) -> set[str]:
    """Return every address of a content dict (or a list of blocks)."""
    return {url for kind, url in _walk(content) if kind == "link"}


def assert_same(html: str, content) -> None:
    """Fail unless the HTML says what the content says, and links nowhere else."""
    assert_holds(html, content)
    own = {f"#{heading}" for heading in _anchors(content)}
    extra = _addresses(_parsed(html)) - links(content) - set(_urls(content)) - own
    assert not extra, f"links in the HTML that the content does not have: {extra}"


def assert_holds(html: str, content) -> None:
    """Fail unless every text and link of the content is somewhere in the HTML."""
    soup = _parsed(html)
    said = _condensed(" ".join(_words(soup)))
    missing = {text for text in texts(content) if _condensed(text) not in said}
    assert not missing, f"texts that the HTML does not say: {missing}"
    dead = links(content) - _addresses(soup)
    assert not dead, f"links that the HTML does not have: {dead}"


def _walk(content, key="") -> Iterator[tuple[str, str]]:
    if isinstance(content, dict):
        yield from _walk_dict(content)
    elif isinstance(content, list | tuple):
        for item in content:
            yield from _walk(item, key)
    elif not isinstance(content, str) or not content or key in SILENT:
        return
    elif key == "url":
        yield "link", content
    elif key in ("html", "transcript") or key.endswith("_html"):
        soup = _parsed(content)
        yield from (("text", text) for text in soup.stripped_strings)
        yield from (("link", address) for address in _addresses(soup))
    else:
        yield "text", content


def _walk_dict(content) -> Iterator[tuple[str, str]]:
    if "srcset" in content:
        yield from _walk(content["alt"])
    elif isinstance(content.get("kind"), str) and "url" in content:
        yield "link", content["url"]
    elif content.keys() <= {"value", "label", "state"}:
        yield "text", content["label"]
    else:
        for key in _said(content) - _unsaid(content):
            yield from _walk(content[key], key)


def _said(content) -> set[str]:
    found = next((SAID[key] for key in SAID if key in content), content)
    return content.keys() & set(found)


def _unsaid(content) -> set[str]:
    """The keys whose words make no sense without a target."""
    unsaid = set()
    if "link" in content and content["link"] is None:
        unsaid.add("label")
    if "more" in content and content["more"] is None:
        unsaid.add("more_label")
    return unsaid


def _urls(content) -> Iterator[str]:
    """Every address in the content, those too that HTML need not have."""
    if isinstance(content, dict):
        if isinstance(url := content.get("url"), str):
            yield url
        content = list(content.values())
    if isinstance(content, list | tuple):
        for item in content:
            yield from _urls(item)


def _anchors(content) -> set[str]:
    if isinstance(content, dict):
        own = {content["anchor"]} if content.get("anchor") else set()
        return own.union(*map(_anchors, content.values()))
    if isinstance(content, list | tuple):
        return set().union(*map(_anchors, content))
    return set()


def _parsed(html) -> BeautifulSoup:
    return BeautifulSoup(str(html), "html.parser")


def _words(soup) -> Iterator[str]:
    yield soup.get_text()
    for attribute in ("alt", "datetime"):
        yield from (tag[attribute] for tag in soup.find_all(attrs={attribute: True}))


def _addresses(soup) -> set[str]:
    return {tag["href"] for tag in soup.find_all("a", href=True)}


def _condensed(text) -> str:
    # Markup may break a text anywhere; only its characters and their order count.
    return "".join(text.split())
