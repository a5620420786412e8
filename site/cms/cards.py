"""Page cards: what a list says of each page it holds."""

from collections import defaultdict
from collections.abc import Iterable

from wagtail.models import Page

from cms import references


def page_cards(pages: Iterable[Page]) -> list[dict]:
    """Return the cards of those pages that are public, in the given order."""
    return [page.card for page in card_pages(pages)]


def card_pages(pages: Iterable[Page]) -> list[Page]:
    """Return those pages that are public and have cards, loaded as cards need them.

    Costs a query for the pages of each type and one for each kind of object their
    cards refer to, whatever their number.
    """
    pages = list(pages)
    by_key = _with_card_fields(pages)
    found = [by_key[page.pk] for page in pages if page.pk in by_key]
    public = [page for page in found if references.current().is_public_page(page)]
    _load_card_references(public)
    return public


def _with_card_fields(pages) -> dict:
    loaded = {page.pk: page for page in pages if _has_card(page)}
    missing = [page.pk for page in pages if page.pk not in loaded]
    if missing:
        rest = Page.objects.filter(pk__in=missing).defer_streamfields().specific()
        loaded.update({page.pk: page for page in rest if _has_card(page)})
    return loaded


def _has_card(page):
    # Asked of the class: asking the page would make the card, pictures and all.
    return hasattr(type(page), "card")


def _load_card_references(pages) -> None:
    keys = defaultdict(set)
    for page in pages:
        for name in page.card_foreign_keys:
            field = page._meta.get_field(name)
            keys[field.related_model].add(getattr(page, field.attname))
    for model, primary_keys in keys.items():
        references.current().get_many(model, primary_keys)
    named = [page for page in pages if page.card_names_parent]
    references.current().tree.load_ancestors(named)
