"""The scorecard's screen of one roll call, threshold or pledge."""

from legislation import roll_calls
from legislation.models import ScoredItem
from legislation.scorecard.places import Place, find_place
from legislation.scorecard.session import unknown_session
from legislation.scorecard.view import View, problem


def view(page, request, session, chamber, number) -> View:
    """Return the screen; ?party= leaves the votes of one party, by its slug."""
    place = find_place(page, session, chamber)
    if place is None:
        return unknown_session(session)
    scored = place.session.scored_items.in_chamber(place.chamber)
    items = list(scored.order_by("order", "number"))
    item = next((item for item in items if item.number == number), None)
    if item is None:
        words = f"Nothing of the {place.name} that we score has the number {number}."
        return problem("No such vote", words)
    item.session = place.session
    record = roll_calls.roll_call(item)
    party = request.GET.get("party", "")
    context = {
        **record,
        "place": place,
        "parties": _with_links(record["parties"], party),
        "groups": roll_calls.only_party(record["groups"], party)
        if party
        else record["groups"],
        "filtered": party,
        "all_url": request.path,
        "neighbours": _neighbours(page, place, items, item),
    }
    return View(
        "legislation/scorecard/roll_call.html",
        title=item.title,
        path=f"{place.path}votes/{item.number}/",
        description=_description(item, record, place),
        parents=(*place.parents, ("Votes", f"{place.path}votes/")),
        context=context,
        no_index=bool(party),
    )


def _with_links(parties: dict, current: str) -> dict:
    links = (
        {
            "name": row["name"],
            "count": row["total"],
            "url": f"?party={row['slug']}#votes",
            "current": row["slug"] == current,
        }
        for row in parties["rows"]
    )
    return {**parties, "links": list(links)}


def _neighbours(page, place: Place, items: list[ScoredItem], item: ScoredItem) -> dict:
    """Return {previous, next, up}: {title, url} in the list's order, or None."""
    position = items.index(item)
    votes = f"{page.get_url()}{place.path}votes/"

    def link(index):
        if not 0 <= index < len(items):
            return None
        url = f"{votes}{items[index].number}/"
        return {"title": items[index].title, "url": url}

    return {
        "previous": link(position - 1),
        "next": link(position + 1),
        "up": {"title": "Votes that we score", "url": votes},
    }


def _description(item, record, place) -> str:
    parts = (
        item.description,
        record["outcome"] and record["outcome"]["words"],
        f"How everybody in the {place.name} voted.",
    )
    return " ".join(part for part in parts if part)[:300]
