"""Filters of listings: Wagtail's, with values and orders that cannot fail."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import ForeignKey, QuerySet
from rest_framework.filters import BaseFilterBackend
from taggit.managers import TaggableManager
from wagtail.api.v2 import filters
from wagtail.api.v2.utils import BadRequestError
from wagtail.search.backends import get_search_backend
from wagtail.search.backends.base import FilterFieldError, OrderByFieldError
from wagtail.search.index import class_is_indexed

from cms.api.validation import field_value, tag_names


class FieldsFilter(BaseFilterBackend):
    """?title=...&tags=a,b: what has just these values, and all of these tags."""

    def filter_queryset(self, request, queryset, view):
        model = queryset.model
        names = set(view.get_available_fields(model, db_fields_only=True))
        # The locale has a filter of its own, by language code.
        for name in request.GET.keys() & names - {"locale"}:
            field = model._meta.get_field(name)
            if isinstance(field, TaggableManager):
                for tag in tag_names(request.GET[name]):
                    queryset = queryset.filter(pk__in=_tagged(field, tag))
            else:
                value = field_value(field, request.GET[name])
                queryset = queryset.filter(**{name: value})
        return queryset


def _tagged(field, tag) -> QuerySet:
    # Not `tags__name`: taggit looks for a page's id in the table of its type.
    items = field.through.objects.filter(tag__name__iexact=tag)
    link = field.through._meta.get_field("content_object")
    if isinstance(link, ForeignKey):
        return items.values(link.attname)
    content_type = ContentType.objects.get_for_model(field.model)
    return items.filter(content_type=content_type).values(link.fk_field)


class OrderingFilter(filters.OrderingFilter):
    """?order=title: ties are broken by id, so that no item is on two pages."""

    def filter_queryset(self, request, queryset, view):
        order = request.GET.get("order")
        if not order:
            return queryset
        if "tags" in order.replace("-", "").split(","):
            raise BadRequestError("cannot order by 'tags': an item has many")
        queryset = super().filter_queryset(request, queryset, view)
        if order == "random" or "search" in request.GET:
            return queryset
        return queryset.order_by(*queryset.query.order_by, "pk")


class SearchFilter(BaseFilterBackend):
    """?search=...&search_operator=or: plain words, in any order."""

    def filter_queryset(self, request, queryset, view):
        if "search" not in request.GET:
            return queryset
        if not class_is_indexed(queryset.model):
            raise BadRequestError("search is not supported here")
        try:
            return get_search_backend().search(
                # SQLite reads a quotation mark as syntax, PostgreSQL not at all.
                request.GET["search"].replace('"', " "),
                queryset,
                operator=request.GET.get("search_operator"),
                order_by_relevance="order" not in request.GET,
            )
        except (FilterFieldError, OrderByFieldError) as error:
            raise BadRequestError(
                f"search cannot be combined with {error.field_name}"
            ) from error
