from django.http import Http404
from django.urls import path
from rest_framework.response import Response
from wagtail.api.v2.utils import BadRequestError
from wagtail.api.v2.views import BaseAPIViewSet
from wagtail.api.validators import SiteFilterValidator
from wagtail.models import Site

from cms import frame
from cms.api.endpoints import ReadMixin
from cms.content_version import cached


def requested_site(request) -> Site | None:
    """Return the site of the host, or the one that ?site= names; None without one."""
    if "site" not in request.GET:
        host = request.get_host()
        site = cached(f"api:site:{host}", lambda: Site.find_for_request(request))
        request._wagtail_site = site  # where Wagtail looks before it asks again
        return site
    named = SiteFilterValidator(site=request.GET["site"], request=request)
    try:
        return named.site_obj
    except ValueError as error:
        raise BadRequestError(str(error)) from error


class SiteAPIViewSet(ReadMixin, BaseAPIViewSet):
    """What stands around every page of the requested site, as one object."""

    name = "site"
    model = Site
    detail_query_parameters = frozenset(["site", "format", "_"])

    def frame_view(self, request):
        site = requested_site(request)
        if site is None:
            raise Http404("there is no site at this host")
        return Response(
            {
                "root_url": site.root_url,
                **frame.site_frame(site.pk),
                "banner": frame.active_banner(),
                "banners": frame.active_banners(),
            }
        )

    @classmethod
    def get_urlpatterns(cls):
        return [path("", cls.as_view({"get": "frame_view"}), name="listing")]
