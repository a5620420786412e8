from django.db.models import F
from django.utils.encoding import uri_to_iri
from rest_framework.fields import Field
from wagtail.api.v2.utils import BadRequestError
from wagtail.contrib.redirects.api import (
    RedirectsAPIViewSet as WagtailRedirectsAPIViewSet,
)
from wagtail.contrib.redirects.models import Redirect

from cms import references
from cms.api.endpoints import ReadMixin
from cms.api.serializers import ContentSerializer
from cms.api.site import requested_site


class LocationField(Field):
    """Where a redirect leads; None when that is a page that is not public."""

    def get_attribute(self, instance):
        page = instance.redirect_page
        if page is not None and not references.current().is_public_page(page):
            return None
        return instance.link

    def to_representation(self, value):
        return value


class RedirectSerializer(ContentSerializer):
    location = LocationField(read_only=True)


class RedirectsAPIViewSet(ReadMixin, WagtailRedirectsAPIViewSet):
    """Old paths of the requested site and where they lead now."""

    base_serializer_class = RedirectSerializer
    body_fields = [*WagtailRedirectsAPIViewSet.body_fields, "is_permanent"]
    listing_default_fields = [
        *WagtailRedirectsAPIViewSet.listing_default_fields,
        "is_permanent",
    ]
    known_query_parameters = frozenset(
        [*WagtailRedirectsAPIViewSet.known_query_parameters, "site"]
    )
    find_query_parameters = frozenset(["id", "html_path"])

    def get_queryset(self):
        redirects = Redirect.get_for_site(requested_site(self.request))
        return redirects.select_related("redirect_page").order_by("id")

    def find_object(self, queryset, request):
        if "html_path" not in request.GET:
            return super().find_object(queryset, request)
        try:
            path = Redirect.normalise_path(
                request.GET["html_path"], decode_unicode=False
            )
        except ValueError as error:
            raise BadRequestError("html_path is not a path") from error
        # The site's own redirect comes before one of all sites, as it does for readers.
        own_first = queryset.order_by(F("site").asc(nulls_last=True))
        paths = (uri_to_iri(path), path)
        found = (own_first.filter(old_path=written).first() for written in paths)
        return next(filter(None, found), None)
