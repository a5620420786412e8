"""Every address of the site; pages come after all else and take what is left."""

from django.conf import settings
from django.conf.urls.static import static
from django.urls import include, path, re_path
from django.views.generic import TemplateView
from wagtail import urls as wagtail_urls
from wagtail import views as wagtail_views
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from config.api import api_router
from legislation.bill_numbers import SPELLING
from legislation.views import serve_spelling
from search import urls as search_urls

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("api/v2/", api_router.urls),
    path("search/", include(search_urls)),
    path("sitemap.xml", sitemap, name="sitemap"),
    path(
        "robots.txt",
        TemplateView.as_view(template_name="robots.txt", content_type="text/plain"),
    ),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
    # A page's downloads, whose names end in no slash as those of pages do.
    re_path(r"^((?:[\w-]+/)+[\w-]+\.csv)$", wagtail_views.serve),
    path("", include(wagtail_urls)),
    # Only what pages refuse comes here: "/bills/H. 3110/", for its dot and space.
    re_path(rf"^(?P<above>(?:[\w-]+/)+)(?P<spelling>{SPELLING})/$", serve_spelling),
]
if "debug_toolbar" in settings.INSTALLED_APPS:
    urlpatterns.insert(0, path("__debug__/", include("debug_toolbar.urls")))
