"""One chamber in one session: everybody with a score, filtered and ordered."""

from legislation.models import Chamber
from legislation.score_list import score_list
from legislation.scorecard.overview import session_links
from legislation.scorecard.places import CHAMBERS
from legislation.scorecard.selection import NO_GRADE, Selection
from legislation.scorecard.session import unknown_session
from legislation.scorecard.view import View
from legislation.scorecard.words import counted


def view(page, request, session, chamber) -> View:
    """Return the screen; words for a session that is not known."""
    found = page.find_session(session)
    if found is None:
        return unknown_session(session)
    selection = Selection.of(request.GET)
    scores = score_list(found, CHAMBERS[chamber])
    label = CHAMBERS[chamber].label
    return View(
        "legislation/scorecard/chamber.html",
        title=f"{label}, {found.name}",
        path=f"{found.identifier}/{chamber}/",
        description=f"Scores of everybody in the {label} in the {found.name}, "
        f"{found.years}, with {counted(scores['items'], 'scored vote')}.",
        parents=((found.name, f"{found.identifier}/"),),
        no_index=not selection.is_default,
        context={
            "session": found,
            "scores": scores,
            "selection": selection,
            "sessions": _tabs(page, found, chamber),
            **_chosen(scores, selection),
            "parties": _parties(scores, selection),
            "grades": _grades(scores, selection),
        },
    )


def _tabs(page, session, chamber: str) -> list[dict]:
    return [
        {**tab, "url": f"{tab['url']}{chamber}/"}
        for tab in session_links(page, session)
    ]


def _chosen(scores: dict, selection: Selection) -> dict:
    members = selection.choose(scores["members"])
    former = selection.choose(scores["former"])
    vacancies = selection.choose_seats(scores["vacancies"])
    return {
        "columns": selection.columns(),
        "members": members,
        "former": former,
        "vacancies": vacancies,
        "count": _count(scores, selection, members, former, vacancies),
    }


def _count(scores, selection, members, former, vacancies) -> str:
    """Return how many are listed, as a sentence."""
    who = Chamber(scores["chamber"]["value"]).role.lower()
    told = counted(len(members), who)
    if selection.narrows:
        told = f"{len(members)} of {counted(len(scores['members']), who)}"
    parts = [told]
    if former:
        parts.append(f"{len(former)} no longer in the {scores['chamber']['label']}")
    if vacancies:
        parts.append(counted(len(vacancies), "vacant seat"))
    return f"{', '.join(parts)}."


def _parties(scores: dict, selection: Selection) -> list[dict]:
    rows = [*scores["members"], *scores["former"]]
    parties = dict.fromkeys(row["party"] for row in rows if row["party"])
    return [
        {
            "value": party.lower(),
            "label": party,
            "chosen": party.lower() == selection.party,
        }
        for party in sorted(parties)
    ]


def _grades(scores: dict, selection: Selection) -> list[dict]:
    values = [
        (grade["letter"].lower() or NO_GRADE, grade) for grade in scores["grades"]
    ]
    return [
        {
            "value": value,
            "label": grade["letter"] or "No grade",
            "chosen": value == selection.grade,
        }
        for value, grade in values
    ]
