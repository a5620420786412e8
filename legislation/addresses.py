"""Where things of the legislature are read: one way to the address of each.

Every function returns None while the page that shows the thing is not public.
"""

from cms.index_pages import index_link

# The chambers as addresses name them.
CHAMBER_PATHS = {"lower": "house", "upper": "senate"}


def scorecard_url(path: str = "") -> str | None:
    """Return the address of the scorecard, or of something below it."""
    from legislation.models import ScorecardPage

    link = index_link(ScorecardPage)
    return f"{link['url']}{path}" if link else None


def chamber_url(session, chamber: str) -> str | None:
    """Return where a chamber's scores of a session are listed."""
    return scorecard_url(f"{session.identifier}/{CHAMBER_PATHS[chamber]}/")


def legislator_url(person, session=None) -> str | None:
    """Return a legislator's address: of one session, or of the newest one."""
    below = f"{session.identifier}/" if session else ""
    return scorecard_url(f"legislators/{person.slug}/{below}")


def scored_item_url(item) -> str | None:
    """Return where one roll call, threshold or pledge is shown."""
    chamber = CHAMBER_PATHS[item.chamber]
    return scorecard_url(f"{item.session.identifier}/{chamber}/votes/{item.number}/")


def seat_url(seat) -> str | None:
    """Return a seat's address, which stays when somebody else holds it."""
    district = seat.district
    return scorecard_url(f"seats/{CHAMBER_PATHS[district.chamber]}/{district.slug}/")


def bill_url(bill) -> str | None:
    """Return the address of a bill's page, None for a bill without a public one.

    Callers load `bill.page` in bulk (`select_related("page")`).
    """
    from cms import references

    page = getattr(bill, "page", None)
    return page.get_url() if references.current().is_public_page(page) else None
