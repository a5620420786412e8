"""Legislators as lists inside other pages show them, made once for all readers."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from django.utils import timezone

from cms import references
from cms.content_version import cached
from cms.index_pages import index_link
from legislation import addresses, shapes
from legislation.models import (
    Bill,
    Chamber,
    LegislativeSession,
    Membership,
    Person,
    ScorecardPage,
    Seat,
)
from legislation.score_list import score_list
from legislation.signers import signings

Held = tuple[Person, Seat | None]


@dataclass(frozen=True)
class Wanted:
    """Which legislators to list: `source` is members, signed, not_signed or picked.

    `chamber` and `party` (in lower case) narrow the first three, "" does not;
    `people` are the picked ones' keys.
    """

    source: str
    chamber: str = ""
    party: str = ""
    people: tuple[int, ...] = ()
    bill: int | None = None
    with_scores: bool = True


def legislators(wanted: Wanted) -> dict:
    """Return {bill, items, more}: the legislators, by name or as picked.

    `bill` is the one they were listed by; `more` leads to the scorecard, or to a
    chamber's of the current session. Each item is a legislator's shape with `score`,
    None while nothing is scored or no scorecard is public.
    """
    asked = sha256(repr((wanted, timezone.localdate())).encode()).hexdigest()
    return cached(f"legislators:{asked}", lambda: _found(wanted))


def _found(wanted: Wanted) -> dict:
    bill = Bill.objects.for_display().filter(pk=wanted.bill).first()
    held = list(_held(wanted, bill))
    if not held:
        return {"bill": None, "items": [], "more": None}
    scores = _scores(bill.session if bill else None) if wanted.with_scores else {}
    photos = references.current().get_many(
        Person._meta.get_field("photo").related_model,
        {person.photo_id for person, _ in held},
    )
    items = []
    for person, seat in held:
        person.photo = photos.get(person.photo_id)
        shape = shapes.legislator(person, seat)
        items.append({**shape, "score": scores.get(person.pk)})
    return {
        "bill": shapes.bill(bill) if bill else None,
        "items": items,
        "more": _scorecard_link(wanted.chamber),
    }


def _scorecard_link(chamber: str) -> dict | None:
    link = index_link(ScorecardPage)
    session = link and chamber and _current_session()
    url = session and addresses.chamber_url(session, chamber)
    return {**link, "url": url} if url else link


def _held(wanted: Wanted, bill: Bill | None) -> Iterable[Held]:
    if wanted.source == "picked":
        return _picked(wanted.people)
    if wanted.source == "members":
        return [pair for pair in _members() if _fits(wanted, *pair)]
    if bill is None:
        return []
    parts = [
        part
        for part in signings([bill]).of(bill)
        if wanted.chamber in ("", part.chamber)
    ]
    signers = [signer for part in parts for signer in getattr(part, wanted.source)]
    signers.sort(
        key=lambda signer: (signer.person.sort_name.casefold(), signer.person.pk)
    )
    return [
        (signer.person, signer.seat)
        for signer in signers
        if wanted.party in ("", signer.person.party.casefold())
    ]


def _members() -> Iterable[Held]:
    """Everybody who holds a seat today, by name."""
    members = Membership.objects.on().select_related("person", "seat__district")
    by_name = members.order_by("person__sort_name", "person_id", "pk")
    return {member.person: member.seat for member in by_name}.items()


def _fits(wanted: Wanted, person: Person, seat: Seat) -> bool:
    return wanted.chamber in ("", seat.district.chamber) and wanted.party in (
        "",
        person.party.casefold(),
    )


def _picked(keys: tuple[int, ...]) -> Iterable[Held]:
    people = Person.objects.in_bulk(keys)
    members = Membership.objects.on().filter(person__in=keys)
    seats = {m.person_id: m.seat for m in members.select_related("seat__district")}
    return [(people[key], seats.get(key)) for key in keys if key in people]


def _scores(session: LegislativeSession | None) -> dict[int, dict]:
    """Return the scores of a session (default: the current one) by legislator.

    A member's score is that of the chamber where the seat is held today.
    """
    session = session or _current_session()
    if session is None or not addresses.scorecard_url():
        return {}
    lists = [score_list(session, chamber) for chamber in Chamber.values]
    scored = [found for found in lists if found["items"]]
    former = {row["id"]: row["score"] for found in scored for row in found["former"]}
    members = {row["id"]: row["score"] for found in scored for row in found["members"]}
    return {**former, **members}


def _current_session() -> LegislativeSession | None:
    return LegislativeSession.objects.select_related("policy").current()
