from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Site

from search.results import Search
from search.words import typed_query


@require_safe
def search(request):
    """Answer /search/?q=&type=&page= with results, or with what to do instead."""
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    query = typed_query(request.GET.get("q", ""))
    found = Search(site, query, request.GET.get("type", ""))
    listing = found.listing(request.GET.get("page")) if query else None
    first = listing is not None and listing.number == 1
    records = found.records if first else []
    context = {
        "query": query,
        "types": found.types,
        "listing": listing,
        "promoted": found.promoted if first else [],
        "records": records,
        "suggestions": []
        if records or (listing and listing.object_list)
        else found.suggestions,
    }
    return render(request, "search/search.html", context)
