"""The scorecard's list of everything that is scored in a chamber."""

from itertools import groupby

from django.utils.text import slugify

from cms.shapes import iso_date
from legislation import shapes
from legislation.models import Pillar, ScoredItem
from legislation.roll_calls import outcome
from legislation.scorecard.filters import Filters
from legislation.scorecard.places import find_place
from legislation.scorecard.session import unknown_session
from legislation.scorecard.view import View

KINDS = {slugify(label): (value, label) for value, label in ScoredItem.Kind.choices}


def view(page, request, session, chamber) -> View:
    """Return the screen; ?pillar= and ?kind= narrow it down, by their slugs."""
    place = find_place(page, session, chamber)
    if place is None:
        return unknown_session(session)
    scored = place.session.scored_items.in_chamber(place.chamber)
    items = list(scored.order_by("order", "number"))
    pillars = {slugify(pillar.key): pillar for pillar in Pillar.objects.all()}
    filters = Filters(request.GET, ("pillar", "kind"))
    shown = [item for item in items if _matches(item, filters, pillars)]
    for item in shown:
        item.session = place.session
    return View(
        "legislation/scorecard/vote_list.html",
        title=f"Votes: {place.name}",
        path=f"{place.path}votes/",
        description=f"Every vote that we score in the {place.name}, with our position.",
        parents=place.parents,
        no_index=filters.any,
        context={
            "place": place,
            "days": _days(shown),
            "total": len(items),
            "pillars": _pillar_links(items, pillars, filters),
            "kinds": _kind_links(items, filters),
            "filters": filters,
            "all_pillars": filters.without("pillar"),
            "all_kinds": filters.without("kind"),
            "chamber_url": f"{page.get_url()}{place.path}",
            "summary": _summary(len(shown), len(items)),
        },
    )


def _summary(shown: int, total: int) -> str:
    if not total:
        return ""
    which = f"{shown} of the {total}" if shown < total else f"The {total}"
    return f"{which} that make up the scores of this chamber, the newest first."


def _matches(item: ScoredItem, filters: Filters, pillars: dict) -> bool:
    """Tell whether an item is asked for; what nobody knows matches nothing."""
    pillar, kind = filters["pillar"], filters["kind"]
    if pillar and (pillar not in pillars or pillars[pillar].key not in item.pillars):
        return False
    return not kind or (kind in KINDS and item.kind == KINDS[kind][0])


def _days(items: list[ScoredItem]) -> list[dict]:
    """Return [{date, items}], the newest day first and what has no date last.

    What happened on one day stays in the scorecard's order.
    """
    dated = sorted((item for item in items if item.date), key=_day, reverse=True)
    undated = [item for item in items if not item.date]
    days = [
        {"date": iso_date(day), "items": _entries(of_day)}
        for day, of_day in groupby(dated, key=_day)
    ]
    return [*days, *([{"date": None, "items": _entries(undated)}] if undated else [])]


def _day(item: ScoredItem):
    return item.date


def _entries(items) -> list[dict]:
    return [{**shapes.scored_item(item), "outcome": outcome(item)} for item in items]


def _pillar_links(items, pillars: dict, filters: Filters) -> list[dict]:
    used = {key for item in items for key in item.pillars}
    return [
        filters.link("pillar", slug, pillar.name)
        for slug, pillar in pillars.items()
        if pillar.key in used
    ]


def _kind_links(items, filters: Filters) -> list[dict]:
    used = {item.kind for item in items}
    links = [
        filters.link("kind", slug, label)
        for slug, (value, label) in KINDS.items()
        if value in used
    ]
    return links if len(links) > 1 else []
