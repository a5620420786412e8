"""The link shape; None for whatever is not live and public."""

from urllib.parse import urlsplit

from wagtail.models import Page

from cms import references


def _link(kind, url, title=None, type_label=None, pk=None, rel=None) -> dict:
    return {
        "kind": kind,
        "url": url,
        "title": title,
        "page_type": type_label,
        "id": pk,
        "new_window": False,
        "rel": rel,
    }


def page_link(page: Page | None) -> dict | None:
    """Return the link to a page, or None when not everybody may read it."""
    if not references.current().is_public_page(page) or not (url := page.get_url()):
        return None
    return _link("page", url, page.title, page_type(page), page.pk)


def document_link(document) -> dict | None:
    """Return the link to a document, or None when it is in a private collection."""
    if not references.current().is_public_item(document):
        return None
    return _link("document", document.url, document.title, pk=document.pk)


def external_link(kind: str, target: str) -> dict | None:
    """Return the link of kind url, email, phone or anchor to a typed target.

    Its title is what can be said of the target: a page elsewhere has its host's.
    """
    if not target:
        return None
    if kind == "url":
        host = urlsplit(target).hostname or target
        return _link("url", target, host.removeprefix("www."), rel="noopener")
    digits = "".join(char for char in target if char.isdigit() or char == "+")
    url = {
        "email": f"mailto:{target}",
        "phone": f"tel:{digits}",
        "anchor": f"#{target.lstrip('#')}",
    }[kind]
    return _link(kind, url, target)


def page_type(page: Page) -> str | None:
    """Return "app.Model" of a page, None for a type that is no longer installed."""
    return page.specific_class and page.specific_class._meta.label
