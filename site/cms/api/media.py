"""Endpoints of the media library: what is in a private collection is not there."""

from functools import reduce
from operator import or_

from django.db.models import Q
from wagtail.models import Collection

from cms import references


def public_items(queryset):
    """Leave out what is in a collection that not everybody may see."""
    paths = references.current().restricted_collection_paths
    if not paths:
        return queryset
    restricted = reduce(or_, (Q(path__startswith=path) for path in paths))
    # By id: the search index knows an item's collection, not the collection's path.
    ids = list(Collection.objects.filter(restricted).values_list("pk", flat=True))
    return queryset.exclude(collection__in=ids)
