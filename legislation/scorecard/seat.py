"""One seat: who holds it, or that it is vacant, and who held it before."""

from django.http import HttpResponse
from django.shortcuts import redirect

from legislation import addresses, shapes
from legislation.models import Chamber, Seat
from legislation.scorecard.overview import newest
from legislation.scorecard.places import CHAMBERS
from legislation.scorecard.terms import terms
from legislation.scorecard.view import View, problem
from legislation.scorecard.words import plain


def view(page, request, chamber, district) -> View | HttpResponse:
    """Return the screen; words for a district that is not known.

    Any spelling of the district leads to its address: "17th Essex", "17TH-ESSEX".
    """
    seat = _find(CHAMBERS[chamber], district)
    if seat is None:
        return problem(
            "No such seat",
            f"The {CHAMBERS[chamber].label} has no district by this name. Search for "
            "the district instead.",
            searches=True,
        )
    path = f"seats/{chamber}/{seat.district.slug}/"
    if seat.district.slug != district:
        return redirect(page.get_url() + path, permanent=True)
    return _screen(page, seat, path)


def _find(chamber: str, district: str) -> Seat | None:
    wanted = plain(district)
    seats = Seat.objects.in_chamber(chamber).select_related("district")
    by_name = {}
    for seat in seats:
        by_name.setdefault(plain(seat.district.slug), seat)
        by_name.setdefault(plain(seat.district.label), seat)
    return by_name.get(wanted)


def _screen(page, seat: Seat, path: str) -> View:
    memberships = seat.memberships.select_related("person", "seat__district")
    held = [
        {**term, "legislator": shapes.member(membership.person)}
        for membership, term in zip(memberships, terms(memberships), strict=True)
    ]
    district = seat.district
    label = Chamber(district.chamber).label
    session = newest(page.all_sessions)
    return View(
        "legislation/scorecard/seat.html",
        title=f"{district.label}, {label}",
        path=path,
        description=f"Who holds the seat of {district.label} in the {label}, who held "
        "it before, and how they voted.",
        context={
            "seat": shapes.district(seat),
            "holders": [term for term in held if term["is_held"]],
            "others": [term for term in held if not term["is_held"]],
            "list_url": session and addresses.chamber_url(session, district.chamber),
        },
    )
