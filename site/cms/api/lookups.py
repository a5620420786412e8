"""Filters of endpoints that name for themselves what a listing is asked by."""

from collections.abc import Iterable
from functools import reduce
from operator import and_, or_

from django.db.models import F, Field, Q, QuerySet
from rest_framework.filters import BaseFilterBackend
from wagtail.api.v2.utils import BadRequestError

from cms.api.validation import choice_or_refuse, field_value


class LookupFilter(BaseFilterBackend):
    """?chamber=lower: what the view's `lookups` find for each parameter."""

    def filter_queryset(self, request, queryset, view):
        for name, lookup in view.lookups.items():
            if name not in request.GET:
                continue
            text = request.GET[name]
            if callable(lookup):
                queryset = lookup(queryset, text)
            else:
                queryset = _filter_by_path(queryset, name, lookup, text)
        return queryset


class NamedOrderFilter(BaseFilterBackend):
    """?order=name,-date: by the view's `orders`, what has no value last."""

    def filter_queryset(self, request, queryset, view):
        if not request.GET.get("order"):
            return queryset
        columns = [
            column
            for name in request.GET["order"].split(",")
            for column in _columns(name, view.orders)
        ]
        return queryset.order_by(*columns, "pk")


class WordsFilter(BaseFilterBackend):
    """?search=green jobs: every word (or any) in one of the view's `searched`."""

    def filter_queryset(self, request, queryset, view):
        if "search" not in request.GET:
            return queryset
        if not view.searched:
            raise BadRequestError("search is not supported here")
        words = request.GET["search"].split()
        join = or_ if request.GET.get("search_operator") == "or" else and_
        return queryset.filter(reduce(join, (_has(w, view.searched) for w in words)))


def named_order(text: str, known: Iterable[str]) -> list[tuple[str, bool]]:
    """Return [(name, descending)] of "name,-date"; refuse names that are not known."""
    names = [(part.removeprefix("-"), part.startswith("-")) for part in text.split(",")]
    for name, _ in names:
        if name not in known:
            raise BadRequestError(
                f"cannot order by '{name[:80]}' (known: {', '.join(sorted(known))})"
            )
    return names


def _columns(text, orders):
    for name, descending in named_order(text, orders):
        for path in orders[name]:
            column = F(path)
            yield (
                column.desc(nulls_last=True)
                if descending
                else column.asc(nulls_last=True)
            )


def _has(word, columns) -> Q:
    return reduce(or_, (Q(**{f"{column}__icontains": word}) for column in columns))


def _filter_by_path(queryset, name, path, text) -> QuerySet:
    field = _field_at(queryset.model, path)
    choice_or_refuse(name, text, [value for value, _ in field.flatchoices if value])
    return queryset.filter(**{path: field_value(field, text, name)})


def _field_at(model, path) -> Field:
    """Return the field that a path of lookups reaches: "bill__session" a relation."""
    field = None
    for part in path.split("__"):
        if field is not None and not field.is_relation:
            break  # what follows is how to compare, "iexact"
        field = (field.related_model if field else model)._meta.get_field(part)
    return field
