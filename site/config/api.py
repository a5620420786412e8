"""The public read API: its endpoints by name."""

from cms import api
from legislation import api as legislation

api_router = api.ReadAPIRouter("wagtailapi")
api_router.register_endpoint("pages", api.PagesAPIViewSet)
api_router.register_endpoint("images", api.ImagesAPIViewSet)
api_router.register_endpoint("documents", api.DocumentsAPIViewSet)
api_router.register_endpoint("redirects", api.RedirectsAPIViewSet)
api_router.register_endpoint("site", api.SiteAPIViewSet)
for name, endpoint in legislation.ENDPOINTS.items():
    api_router.register_endpoint(name, endpoint)
