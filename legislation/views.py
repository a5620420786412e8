"""Addresses of the legislature that no page can have."""

from django.http import Http404
from django.views.decorators.http import require_safe
from wagtail.views import serve

from legislation.bill_numbers import parse


@require_safe
def serve_spelling(request, above, spelling):
    """Serve an address whose last part Wagtail refuses for its dots or spaces."""
    identifier = parse(spelling)
    if identifier is None:
        raise Http404
    return serve(request, f"{above}{identifier}/")
