"""The public read API: what its endpoints share, and those of the shared content."""

from .documents import DocumentsAPIViewSet
from .endpoints import ModelAPIViewSet
from .images import ImagesAPIViewSet
from .pages import PagesAPIViewSet
from .redirects import RedirectsAPIViewSet
from .router import ReadAPIRouter
from .shaped import ShapedAPIViewSet
from .site import SiteAPIViewSet

__all__ = [
    "DocumentsAPIViewSet",
    "ImagesAPIViewSet",
    "ModelAPIViewSet",
    "PagesAPIViewSet",
    "ReadAPIRouter",
    "RedirectsAPIViewSet",
    "ShapedAPIViewSet",
    "SiteAPIViewSet",
]
