"""The API's addresses: its endpoints, a list of them, and words for all others."""

from django.http import Http404
from django.shortcuts import redirect
from django.urls import path, re_path, resolve, reverse
from rest_framework.response import Response
from rest_framework.views import APIView
from wagtail.api.utils import get_full_url
from wagtail.api.v2.router import WagtailAPIRouter


class ReadAPIRouter(WagtailAPIRouter):
    """Wagtail's router, with an index at its root and JSON where nothing is."""

    def get_urlpatterns(self):
        return [
            path("", self._index_view(), name="index"),
            *super().get_urlpatterns(),
            re_path(r"", NothingView.as_view()),
        ]

    def _index_view(self):
        names = {
            name: f"{self.url_namespace}:{name}:listing" for name in self._endpoints
        }
        return IndexView.as_view(url_names=names)


class IndexView(APIView):
    """The endpoints by name."""

    url_names = None

    def get(self, request):
        return Response(
            {
                name: get_full_url(request, reverse(url_name))
                for name, url_name in self.url_names.items()
            }
        )


class NothingView(APIView):
    """Any other address: 404, or on to the one that only lacks its last slash."""

    def get(self, request):
        if not request.path_info.endswith("/"):
            address = f"{request.path_info}/"
            if resolve(address).func.cls is not NothingView:
                query = request.META.get("QUERY_STRING", "")
                return redirect(f"{request.path}/?{query}".rstrip("?"), permanent=True)
        raise Http404("there is nothing at this address")

    post = put = patch = delete = options = get
