"""The JSON-ready shapes of the legislature, for pages, blocks and endpoints alike."""

from cms import shapes
from legislation import addresses
from legislation.models import (
    Bill,
    Chamber,
    Correction,
    LegislativeSession,
    Person,
    PersonVote,
    ScoredItem,
    Seat,
)
from legislation.scoring import CountedAs, Score


def session(session: LegislativeSession) -> dict:
    """Return a session as whatever belongs to it names it."""
    return {
        "identifier": session.identifier,
        "name": session.name,
        "years": session.years,
        "is_current": session.is_current,
    }


def district(seat: Seat | None) -> dict | None:
    """Return the district of a seat with who sits there, None without a seat."""
    if seat is None:
        return None
    return {
        "label": seat.district.label,
        "ocd_id": seat.district.ocd_id,
        "chamber": chamber(seat.district.chamber),
        "role": seat.role,
        "url": addresses.seat_url(seat),
    }


def chamber(value: str) -> dict:
    """Return a chamber by its Open Civic Data name with its own: upper, Senate."""
    return {"value": value, "label": Chamber(value).label}


def member(person: Person, seat: Seat | None = None) -> dict:
    """Return a legislator as long lists name one: `legislator` without the picture.

    Callers load `seat.district` in bulk; the seat is the one held, if any.
    """
    return {
        "id": person.pk,
        "name": person.name,
        "party": person.party,
        "party_letter": person.party_letter,
        "district": district(seat),
        "url": person.url,
    }


def legislator(person: Person, seat: Seat | None = None) -> dict:
    """Return a legislator as lists show one; the seat is the one held, if any.

    Callers load `person.photo` and `seat.district` in bulk.
    """
    return {**member(person, seat), "picture": shapes.picture(person.photo)}


def bill(bill: Bill) -> dict:
    """Return a bill as lists show one (see `Bill.objects.for_display`).

    `position` is ours: support, oppose or watch; None without a public page.
    """
    status = bill.current_status
    page = bill.page if bill.url else None
    return {
        "id": bill.pk,
        "session": bill.session.identifier,
        "chamber": chamber(bill.chamber),
        "identifier": bill.identifier,
        "number": bill.number,
        "docket_number": bill.docket_number or None,
        "title": bill.title or None,
        "short_title": bill.short_title or None,
        "name": bill.name,
        "status": status and {"value": status.value, "label": status.label},
        "position": page
        and {"value": page.position, "label": page.get_position_display()},
        "official_url": bill.official_url or None,
        "url": bill.url,
    }


def scored_item(item: ScoredItem) -> dict:
    """Return what was scored: its question, our position, the official tally.

    Callers load `item.session` in bulk.
    """
    return {
        "id": item.pk,
        "session": item.session.identifier,
        "chamber": chamber(item.chamber),
        "kind": {"value": item.kind, "label": item.get_kind_display()},
        "number": item.number,
        "title": item.title,
        "keyword": item.keyword or None,
        "bill_identifier": item.bill_identifier or None,
        "bill_number": Bill.spellings(item.bill_identifier)[1] or None,
        "amendment_number": item.amendment_number or None,
        "date": shapes.iso_date(item.date),
        "our_position": item.our_position or None,
        "official_yes": item.official_yes,
        "official_no": item.official_no,
        "official_url": item.official_url or None,
        "url": addresses.scored_item_url(item),
    }


def vote(vote: PersonVote) -> dict:
    """Return how somebody voted: the record, how it counts, both in `words`.

    Callers load `vote.item`.
    """
    return {
        "option": {"value": vote.option, "label": vote.get_option_display()},
        "counted_as": {
            "value": vote.counted_as,
            "label": vote.get_counted_as_display(),
        },
        "by_letter": vote.by_letter,
        "words": vote.words,
        "reason": vote.reason or None,
        "source": vote.source or None,
    }


def correction(correction: Correction) -> dict:
    """Return a public correction: what the vote was and is now, and why.

    Callers load `vote.person` and `vote.item.session`.
    """
    vote = correction.vote
    return {
        "date": shapes.iso_date(correction.date),
        "was": correction.was,
        "now": correction.now,
        "reason": correction.reason,
        "source": correction.source or None,
        "legislator": {"name": vote.person.name, "url": vote.person.url},
        "item": scored_item(vote.item),
    }


def score(score: Score) -> dict:
    """Return a score with the numbers it is made of, see `legislation.scoring`.

    `value` is kept where too few votes are recorded; `letter` is null there, and
    `reason` says why in words.
    """
    return {
        "value": score.score,
        "letter": score.letter,
        "shown": score.shown,
        "reason": score.reason or None,
        "numerator": score.numerator,
        "denominator": score.denominator,
        "items": score.items,
        "recorded": score.recorded,
        "recorded_percentage": score.recorded_percentage,
        "by_letter": score.by_letter,
        "counts": {way.value: score.counts.get(way, 0) for way in CountedAs},
        "left_out": [{"item": left.item, "why": left.why} for left in score.left_out],
        "policy": score.rules.version,
    }
