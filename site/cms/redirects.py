"""Redirects, under the same guard as every reference."""

from urllib.parse import urlparse

from wagtail.contrib.redirects.middleware import RedirectMiddleware, get_redirect
from wagtail.contrib.redirects.models import Redirect

from cms import references


class PublicRedirectMiddleware(RedirectMiddleware):
    """Wagtail's redirects, without those that lead to a page nobody may read.

    A draft's address must not show, and browsers keep a permanent redirect.
    """

    def process_response(self, request, response):
        answer = super().process_response(request, response)
        if answer is response:
            return response
        path = Redirect.normalise_path(request.get_full_path(), decode_unicode=False)
        found = get_redirect(request, path)
        found = found or get_redirect(request, urlparse(path).path)
        page = found.redirect_page
        if page and not references.current().is_public_page(page):
            return response
        return answer
