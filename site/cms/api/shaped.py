"""Endpoints that answer with shapes: what they are asked by has names of its own."""

from django.http import Http404
from rest_framework.serializers import BaseSerializer
from wagtail.api.utils import get_full_url
from wagtail.api.v2.utils import BadRequestError

from cms.api.endpoints import ModelAPIViewSet
from cms.api.lookups import LookupFilter, NamedOrderFilter, WordsFilter


class ShapeSerializer(BaseSerializer):
    """The requested keys of the view's shape of an object."""

    def to_representation(self, instance):
        shape = self.context["view"].whole_shape(instance)
        asked = self.Meta.fields
        answer = {"id": shape["id"]} if "id" in asked else {}
        meta = {name: shape["meta"][name] for name in asked if name in self.meta_fields}
        if meta:
            answer["meta"] = meta
        return answer | {name: shape[name] for name in asked if name in shape}


class ShapedAPIViewSet(ModelAPIViewSet):
    """An endpoint for objects as one of the domain's shapes shows them.

    A subclass names the keys of its shape in `body_fields`, those that a list has
    not in `detail_only_fields` too, and returns them from `shape` and `detail_shape`.
    `lookups` has what a list is filtered by, {parameter: path of the ORM}, or a
    function of the queryset and the parameter's text that returns the queryset or
    raises BadRequestError. `orders` has {name: paths} and `searched` the columns in
    which words are found. `get_queryset` loads in bulk what the shapes read.
    """

    base_serializer_class = ShapeSerializer
    filter_backends = [LookupFilter, NamedOrderFilter, WordsFilter]
    lookups = {}
    orders = {}
    searched = ()

    @classmethod
    def get_available_fields(cls, model, db_fields_only=False):
        if db_fields_only:  # what a list can be filtered by
            return [*cls.lookups]
        return super().get_available_fields(model)

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        if any("\x00" in part for part in kwargs.values() if isinstance(part, str)):
            raise Http404("not found")
        if "(" in request.GET.get("fields", ""):
            raise BadRequestError("fields: no field here has fields to choose from")

    def shape(self, instance) -> dict:
        """Return what a list shows of an object."""
        raise NotImplementedError

    def detail_shape(self, instance) -> dict:
        """Return what its own answer shows beside that."""
        return {}

    def detail_key(self, instance):
        """Return what names an object in its address."""
        return instance.pk

    def whole_shape(self, instance) -> dict:
        """Return all that the answer may show of an object."""
        shape = {"id": instance.pk, **self.shape(instance)}
        if self.action != "listing_view":
            shape |= self.detail_shape(instance)
        shape["meta"] = {
            "type": instance._meta.label,
            "detail_url": self._detail_url(instance),
        }
        return shape

    def _detail_url(self, instance) -> str:
        router = self.request.wagtailapi_router
        key = self.detail_key(instance)
        return get_full_url(
            self.request, router.get_object_detail_urlpath(self.model, key)
        )
