"""The scorecard's list of what was corrected after it had been published."""

from django.core.paginator import Paginator

from legislation import shapes
from legislation.models import Correction
from legislation.scorecard.view import View

PATH = "corrections/"
PAGE_SIZE = 25


def view(page, request) -> View:
    """Return the screen; ?page= goes on, the newest corrections are first."""
    found = Correction.objects.select_related("vote__person", "vote__item__session")
    listing = Paginator(found, PAGE_SIZE).get_page(request.GET.get("page"))
    listing.object_list = list(map(shapes.correction, listing.object_list))
    title = f"Corrections: {page.title}"
    further = listing.number > 1
    return View(
        "legislation/scorecard/corrections.html",
        title=f"{title}, page {listing.number}" if further else title,
        path=f"{PATH}?page={listing.number}" if further else PATH,
        description="What we corrected on the scorecard: what it was, is now, and why.",
        context={"listing": listing},
    )
