"""One legislator: scores with their receipts, terms, contact."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.text import slugify

from cms import references
from cms import shapes as cms_shapes
from cms.models import CustomImage
from legislation import addresses, shapes
from legislation.addresses import CHAMBER_PATHS
from legislation.models import LegislativeSession, Person
from legislation.scorecard.overview import newest
from legislation.scorecard.receipt import receipts, signatures
from legislation.scorecard.record import Record, record
from legislation.scorecard.session import unknown_session
from legislation.scorecard.terms import terms
from legislation.scorecard.view import View, problem


def view(page, request, slug, session) -> View | HttpResponse:
    """Return the screen of a session, without one of the newest with a record.

    Words where nobody has the address, or no record in the session.
    """
    person = _find(slug)
    if person is None:
        return problem(
            "No such legislator",
            "The scorecard has nobody at this address. Search for the name or the "
            "district instead.",
            searches=True,
        )
    if person.slug != slug:
        below = f"{session}/" if session else ""
        address = f"{page.get_url()}legislators/{person.slug}/{below}"
        return redirect(address, permanent=True)
    found = record(person)
    sessions = found.sessions(page.all_sessions)
    if session is None:
        return _screen(page, found, sessions, newest(sessions))
    asked = page.find_session(session)
    if asked is None:
        return unknown_session(session)
    if asked not in sessions:
        return problem(
            f"{person.name}: no record",
            f"{person.name} has no votes and no cosponsorships in the {asked.name}.",
        )
    return _screen(page, found, sessions, asked)


def _find(slug: str) -> Person | None:
    wanted = {slug, slugify(slug.replace("_", "-"))}
    people = {person.slug: person for person in Person.objects.filter(slug__in=wanted)}
    return people.get(slug) or next(iter(people.values()), None)


def _screen(page, found: Record, sessions, session) -> View:
    person = found.person
    path = f"legislators/{person.slug}/"
    below = f"{session.identifier}/" if session and session != newest(sessions) else ""
    name = f"{person.name}, {session.years}" if below else person.name
    about = _about(found)
    of_session = _of_session(found, session) if session else {}
    return View(
        "legislation/scorecard/legislator.html",
        title=name,
        path=path + below,
        description=_description(found, session),
        parents=_parents(session, of_session.get("receipts")),
        structured_data=(_linked_data(found, about["legislator"]),),
        share_image=person.photo,
        context={
            **about,
            "session": session,
            "sessions": [_tab(page, path, one, session, found) for one in sessions],
            **of_session,
        },
    )


def _about(found: Record) -> dict:
    person = found.person
    person.photo = references.current().get(CustomImage, person.photo_id)
    return {
        "legislator": shapes.legislator(person, found.seat),
        "terms": terms(found.memberships),
        "contact": _contact(person) if found.seat else None,
        "compare_url": addresses.scorecard_url(f"compare/?with={person.slug}"),
    }


def _linked_data(found: Record, legislator: dict) -> dict:
    """The person for search engines; what is not known is left out."""
    seat, picture = found.seat, legislator["picture"]
    known = {
        "name": found.person.name,
        "affiliation": found.person.party,
        "jobTitle": seat and f"{seat.role}, {seat.district.label}",
        "sameAs": found.person.official_url,
        "image": picture and picture["src"],
    }
    given = {name: value for name, value in known.items() if value}
    return {"@context": "https://schema.org", "@type": "Person", **given}


def _contact(person: Person) -> dict:
    """How a member's office is reached: public record."""
    return {
        "phone": cms_shapes.external_link("phone", person.phone),
        "email": cms_shapes.external_link("email", person.email),
        "official_page": cms_shapes.external_link("url", person.official_url),
    }


def _of_session(found: Record, session: LegislativeSession) -> dict:
    votes = found.votes.get(session.pk, [])
    signed = found.sponsorships.get(session.pk, [])
    return {
        "receipts": receipts(session, votes, found.seated_in(session)),
        "signatures": signatures(session, signed),
    }


def _tab(page, path, session, shown, found: Record) -> dict:
    return {
        "name": session.years,
        "url": f"{page.get_url()}{path}{session.identifier}/",
        "current": session == shown,
    }


def _parents(session, shown: list[dict] | None) -> tuple:
    """The list in which the shown score stands."""
    if not shown:
        return ()
    chamber = shown[0]["chamber"]
    place = CHAMBER_PATHS[chamber["value"]]
    name = f"{chamber['label']}, {session.name}"
    return ((name, f"{session.identifier}/{place}/"),)


def _description(found: Record, session) -> str:
    seat = found.seat
    place = f"{seat.role}, {seat.district.label}" if seat else "Former legislator"
    party = f", {found.person.party}" if found.person.party else ""
    when = f" in the {session.name}" if session else ""
    return f"{place}{party}: votes, score and cosponsorships{when}."
