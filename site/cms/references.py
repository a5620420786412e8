"""What content may refer to, and each referred object loaded once a request.

A reference counts only when its target is public: a live page under no view
restriction, a picture or document in no private collection. Everything that turns
a reference into a shape asks `current()`.
"""

import copy
from collections import defaultdict
from collections.abc import Iterable
from contextlib import contextmanager
from contextvars import ContextVar

from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, CharField, QuerySet, Value
from django.db.models.functions import Cast, Concat
from django.utils.functional import cached_property
from wagtail.models import CollectionViewRestriction, Page, PageViewRestriction
from wagtail.models.reference_index import ReferenceIndex

from cms.page_tree import PageTree
from cms.transactions import SAFE_METHODS

_scope: ContextVar["References | None"] = ContextVar("references", default=None)


class References:
    """The referred objects of one request, by model and primary key."""

    def __init__(self):
        self._objects = defaultdict(dict)
        self._holders = []
        self._holders_done = defaultdict(int)  # of _holders, by model
        self.tree = PageTree()
        self.remembered = {}  # what the cache was asked for, by its key

    @cached_property
    def _ground(self) -> dict[str, list[str]]:
        """What every answer stands on, in one query: version, what is private."""
        from cms.models import ContentVersion

        versions = ContentVersion.objects.values_list(
            Value("version"), Cast("number", CharField())
        )
        pages = PageViewRestriction.objects.values_list(Value("page"), "page__path")
        collections = CollectionViewRestriction.objects.values_list(
            Value("collection"), "collection__path"
        )
        aliases = Page.objects.order_by().filter(alias_of__isnull=False)
        aliases = aliases.values_list(
            Value("alias"), Concat("path", Value(" "), "alias_of__path")
        )
        ground = defaultdict(list)
        for kind, value in versions.union(pages, collections, aliases):
            ground[kind].append(value)
        return ground

    @property
    def content_version(self) -> int:
        """The number that every public change raises (see cms.content_version)."""
        return int(self._ground["version"][0])

    @cached_property
    def restricted_page_paths(self) -> tuple[str, ...]:
        """Tree paths of the pages under which nothing is public.

        An alias of such a page is one too: it shows the same content.
        """
        paths = set(self._ground["page"])
        aliases = [entry.split(" ") for entry in self._ground["alias"]]
        found = paths
        while found:
            below = tuple(paths)
            found = {path for path, source in aliases if source.startswith(below)}
            found -= paths
            paths |= found
        return tuple(paths)

    @cached_property
    def restricted_collection_paths(self) -> tuple[str, ...]:
        """Tree paths of the collections in which nothing is public."""
        return tuple(self._ground["collection"])

    def get_many(self, model, primary_keys) -> dict:
        """Return {primary key: object}; one query for all that are not yet loaded.

        The objects are copies that share their prefetched rows, because callers
        (Wagtail's image block, for one) set attributes on them.
        """
        loaded = self._objects[model]
        wanted = {key for raw in primary_keys if (key := row_key(raw)) is not None}
        if wanted - loaded.keys():
            self._load_announced(model)
        if missing := wanted - loaded.keys():
            loaded.update(dict.fromkeys(missing))
            loaded.update({item.pk: item for item in _load(model, missing)})
        return {key: copy.copy(loaded[key]) for key in wanted if loaded[key]}

    def get(self, model, primary_key):
        """Return one object, or None when there is none."""
        return next(iter(self.get_many(model, [primary_key]).values()), None)

    def preload(self, objects: Iterable) -> None:
        """Load in bulk what these objects refer to, once some of it is asked for.

        So twenty posts cost as much as one, and pages without documents no query
        for documents. What the reference index does not know yet (a draft's
        references) comes later, one query at a time.
        """
        self._holders += objects

    def _load_announced(self, model):
        holders = self._holders[self._holders_done[model] :]
        if not holders:
            return
        self._holders_done[model] = len(self._holders)
        keys = ReferenceIndex.objects.filter(
            base_content_type__in={_base_content_type(item) for item in holders},
            object_id__in=[str(item.pk) for item in holders],
            to_content_type=ContentType.objects.get_for_model(model),
        ).values_list(Cast("to_object_id", BigIntegerField()))
        self._objects[model].update({item.pk: item for item in _load(model, keys)})

    def is_public_page(self, page: Page | None) -> bool:
        """Tell whether anybody may read this page."""
        return bool(page and page.live) and not page.path.startswith(
            self.restricted_page_paths
        )

    def is_public_item(self, item) -> bool:
        """Tell whether anybody may see this picture or document."""
        return item is not None and not item.collection.path.startswith(
            self.restricted_collection_paths
        )


def row_key(value) -> int | None:
    """Return a primary key as the database knows it; None for what cannot be one.

    Rich text and API clients can send any words in the place of an id.
    """
    try:
        key = int(value)
    except (TypeError, ValueError):
        return None
    return key if 0 < key <= BigIntegerField.MAX_BIGINT else None


def _load(model, primary_keys):
    queryset = model._default_manager.filter(pk__in=primary_keys)
    if hasattr(model, "collection"):
        queryset = queryset.select_related("collection")
    if hasattr(queryset, "prefetch_renditions"):
        queryset = queryset.prefetch_renditions()
    return queryset


def _base_content_type(item):
    # The index files a BlogPage, say, under Page: the root of its inheritance.
    parents = item._meta.get_parent_list()
    model = parents[-1] if parents else type(item)
    return ContentType.objects.get_for_model(model, for_concrete_model=False).pk


class ReferencedQuerySet(QuerySet):
    """`in_bulk()` of a chooser or of rich text goes through the request's scope."""

    def in_bulk(self, id_list=None, *, field_name="pk"):
        if id_list is None or field_name != "pk" or self.query.where:
            return super().in_bulk(id_list, field_name=field_name)
        return current().get_many(self.model, id_list)


def current() -> References:
    """Return the scope's references, or, outside of one, new ones."""
    return _scope.get() or References()


@contextmanager
def scope():
    """Share loaded objects between all that runs inside; for reading only."""
    token = _scope.set(References())
    try:
        yield
    finally:
        _scope.reset(token)


def public_pages(pages: QuerySet) -> QuerySet:
    """Return those pages of a queryset that anybody may read."""
    for path in current().restricted_page_paths:
        pages = pages.exclude(path__startswith=path)
    return pages.filter(live=True)


class ReferenceMiddleware:
    """Open a scope for a request that reads; one that writes must see its writes."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.method not in SAFE_METHODS:
            return self.get_response(request)
        with scope():
            return self.get_response(request)
