"""What every endpoint of the API has: checked parameters, words for every refusal."""

from django.http import Http404
from rest_framework.settings import api_settings
from wagtail.api.v2.utils import BadRequestError
from wagtail.api.v2.views import BaseAPIViewSet

from cms.api.filters import FieldsFilter, OrderingFilter, SearchFilter
from cms.api.pagination import Pagination
from cms.api.serializers import ContentSerializer
from cms.api.validation import (
    BIGGEST_NUMBER,
    check_parameters,
    is_filterable,
    requested_fields,
)


class ReadMixin:
    """Put before a Wagtail API viewset; it then never answers 500 to bad input.

    Nothing depends on who asks: no endpoint reads a cookie or a token.
    """

    renderer_classes = api_settings.DEFAULT_RENDERER_CLASSES
    pagination_class = Pagination
    base_serializer_class = ContentSerializer
    filter_backends = [FieldsFilter, OrderingFilter, SearchFilter]
    detail_query_parameters = frozenset(
        ["fields", "rich_text_format", "format", "site", "_"]
    )

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        check_parameters(request.GET)
        if self.action == "listing_view":
            self._check_listing_fields(request)
        elif request.method in ("GET", "HEAD"):
            self._check_detail_parameters(request)

    def _check_listing_fields(self, request):
        refused = requested_fields(request.GET).intersection(self.detail_only_fields)
        if refused:
            names = ", ".join(sorted(refused))
            raise BadRequestError(f"only a single object's answer has: {names}")

    def _check_detail_parameters(self, request):
        known = self.detail_query_parameters
        if self.action == "find_view":
            known = known | self.find_query_parameters
        if unknown := request.GET.keys() - known:
            names = ", ".join(sorted(unknown))
            raise BadRequestError(f"unknown query parameters: {names}")

    def get_object(self):
        if self.kwargs["pk"] > BIGGEST_NUMBER:
            raise Http404("not found")
        return super().get_object()

    def handle_exception(self, exc):
        if isinstance(exc, Http404) and not str(exc):
            exc = Http404("not found")
        return super().handle_exception(exc)

    @classmethod
    def get_available_fields(cls, model, db_fields_only=False):
        names = super().get_available_fields(model, db_fields_only)
        if not db_fields_only:
            return names
        return [name for name in names if is_filterable(model, name)]

    def get_renderer_context(self):
        # Without Wagtail's indentation, which is a third of an answer's size.
        return {**super().get_renderer_context(), "indent": None}


class ModelAPIViewSet(ReadMixin, BaseAPIViewSet):
    """An endpoint for plain objects.

    A subclass sets `name` and `model`; the model lists its fields in `api_fields`.
    A listing can be filtered and ordered by each that is a column, searched when
    the model is indexed, and shows all but the `detail_only_fields`. A subclass
    that shows related objects overrides `get_queryset` to load them in bulk.
    """

    @classmethod
    def get_listing_default_fields(cls, model):
        return cls.get_available_fields(model)
