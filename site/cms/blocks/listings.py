"""Lists of pages that keep themselves up to date."""

from hashlib import sha256

from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from wagtail import blocks
from wagtail.models import Page, get_page_models

from cms import references, shapes
from cms.blocks.base import (
    ContentBlock,
    ContentValue,
    Example,
    OptionBlock,
    field_errors,
    with_items,
)
from cms.blocks.links import PublicPageChooserBlock
from cms.cards import page_cards
from cms.content_version import cached


class PageListingValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, layout, items: [card], more, more_label}."""
        words = with_items(
            self._cards(page),
            title=self["title"] or None,
            more=self._more(page),
            more_label=self["more_label"] or None,
        )
        return {**words, "layout": self["layout"]}

    def _cards(self, page) -> list[dict]:
        """The cards of the pages to list, without the one that is being read."""
        own_key = page and page.pk
        if self["source"] == "picked":
            picked = (item for item in self["pages"] if item and item.pk != own_key)
            return page_cards(picked)
        count = self["count"] or 0
        found = self._found(self["parent"] or page, count + 1)
        return [card for card in found if card["id"] != own_key][:count]

    def _found(self, parent, most) -> list[dict]:
        """The first cards, the same ones for every page with such a list."""
        source, tag = self["source"], self["tag"] or ""
        if source != "tag" and (parent is None or parent.pk is None):
            return []  # a preview of a page that does not exist yet
        about = tag if source == "tag" else parent.pk
        # Hashed, because a tag may have characters that no cache takes in a name.
        key = sha256(repr((source, about, most)).encode()).hexdigest()
        pages = references.public_pages(_queryset(source, parent, tag))
        return cached(f"listing:{key}", lambda: page_cards(pages[:most]))

    def _more(self, page) -> dict | None:
        parent = self["parent"]
        if self["source"] not in ("children", "section") or not parent:
            return None
        return None if page and parent.pk == page.pk else shapes.page_link(parent)


def _queryset(source, parent, tag) -> QuerySet:
    if source == "tag":
        return _newest_first(Page.objects.filter(tagged_items__tag__name__iexact=tag))
    if source == "section":
        return _newest_first(Page.objects.descendant_of(parent))
    return Page.objects.child_of(parent).order_by("path")


def _newest_first(pages) -> QuerySet:
    """Order by the date that a card shows, else by that of the first publication."""
    from cms.models import ArticlePage

    dates = (
        f"{model._meta.model_name}__date"
        for model in get_page_models()
        if issubclass(model, ArticlePage)
    )
    first_seen = ("first_published_at", "latest_revision_created_at")
    return pages.order_by(Coalesce(*dates, *first_seen).desc(), "-pk")


class PageListingBlock(ContentBlock):
    # Each source reads one of the fields; the last two need theirs.
    FIELDS = {
        "children": "parent",
        "section": "parent",
        "tag": "tag",
        "picked": "pages",
    }

    title = blocks.CharBlock(required=False, max_length=120)
    source = OptionBlock(
        choices=[
            ("children", "The pages right below a page"),
            ("section", "All pages below a page, newest first"),
            ("tag", "All pages with a tag, newest first"),
            ("picked", "Pages picked by hand"),
        ],
        default="children",
    )
    parent = PublicPageChooserBlock(
        required=False,
        label="Below this page",
        help_text="For the first two sources; empty: the page this list is on.",
    )
    tag = blocks.CharBlock(required=False, max_length=100, search_index=False)
    pages = blocks.ListBlock(
        PublicPageChooserBlock(), default=[], max_num=12, label="Picked pages"
    )
    count = blocks.IntegerBlock(
        min_value=1,
        max_value=12,
        default=6,
        label="At most",
        help_text="1 to 12; pages picked by hand are all shown.",
    )
    layout = OptionBlock(
        choices=[("cards", "Cards"), ("list", "List")], default="cards"
    )
    more_label = blocks.CharBlock(
        required=False,
        max_length=40,
        help_text="The words of the link to the page above the listed ones.",
    )

    def clean(self, value):
        value = super().clean(value)
        field = self.FIELDS[value["source"]]
        errors = {
            name: "The chosen source does not read this: clear it."
            for name in set(self.FIELDS.values()) - {field}
            if value[name]
        }
        if not self.is_deferred_validation:
            errors |= _missing(field, value[field])
        if errors:
            raise field_errors(**errors)
        return value

    class Meta:
        value_class = PageListingValue
        icon = "folder-open-inverse"
        group = "Cards and lists"
        description = "Cards of pages: those below a page, with a tag, or picked."
        preview_value = {
            "title": "From this section",
            "source": "section",
            "parent": Example(),
            "count": 3,
            "more_label": "All of it",
        }


def _missing(field, given) -> dict[str, str]:
    from cms.models import PageTag

    if field == "pages" and not given:
        return {"pages": "Pick at least one page."}
    if field == "tag" and not given:
        return {"tag": "Write the tag."}
    if field == "tag" and not PageTag.objects.filter(name__iexact=given).exists():
        return {"tag": "No page has this tag."}
    return {}
