"""Whom to call about a bill: the members in office who have and have not signed it."""

from django.utils import timezone

from cms import shapes as content_shapes
from cms.content_version import cached
from legislation import shapes
from legislation.models import Bill, Chamber, Seat
from legislation.signers import ChamberSigning, Signer, signings
from legislation.sponsors import MEMBERS


def contacts(key: int) -> dict | None:
    """Return {bill, chambers: [{chamber, number, groups, vacant}]}, None once deleted.

    A bill and its companion in the other chamber are one request. `groups` are
    [{purpose: ask|thank, label, role, members}]: only who holds a seat today, with
    `phone` (a link) and `email` (an address); `vacant` are the seats of nobody.
    """
    day = timezone.localdate()
    return cached(f"contacts:{key}:{day}", lambda: {"found": _contacts(key)})["found"]


def _contacts(key) -> dict | None:
    bill = Bill.objects.for_display().filter(pk=key).first()
    if bill is None:
        return None
    pair = _pair(bill)
    vacant = list(Seat.objects.vacant().select_related("district"))
    parts = signings(pair).of(*pair)
    return {
        "bill": shapes.bill(bill),
        "chambers": [_chamber(part, bill, vacant) for part in parts],
    }


def _pair(bill: Bill) -> list[Bill]:
    """Return the bill with its companion, both of which one signature is for."""
    if bill.agenda_item_id is None:
        return [bill]
    others = Bill.objects.filter(agenda_item=bill.agenda_item_id).exclude(pk=bill.pk)
    return [bill, *others.exclude(chamber=bill.chamber).select_related("session")]


def _chamber(part: ChamberSigning, bill: Bill, vacant: list[Seat]) -> dict:
    own = next(iter(part.bills), bill)
    empty = (seat for seat in vacant if seat.district.chamber == part.chamber)
    return {
        "chamber": shapes.chamber(part.chamber),
        "number": own.number,
        "groups": [*_asked(part), *_thanked(part)],
        "vacant": [shapes.district(seat) for seat in empty],
    }


def _asked(part: ChamberSigning):
    if part.not_signed:
        words = f"{_count(part, part.not_signed)} not signed yet: please ask them"
        yield _group("ask", words, part, part.not_signed)


def _thanked(part: ChamberSigning):
    seated = sorted(
        (signer for signer in part.signed if signer.seat),
        key=lambda signer: (signer.person.sort_name.casefold(), signer.person.pk),
    )
    if seated:
        words = f"{_count(part, seated)} signed: thank them"
        yield _group("thank", words, part, seated)


def _count(part: ChamberSigning, signers) -> str:
    word = MEMBERS[part.chamber]
    return f"1 {word[:-1]} has" if len(signers) == 1 else f"{len(signers)} {word} have"


def _group(purpose: str, label: str, part: ChamberSigning, signers) -> dict:
    return {
        "purpose": purpose,
        "label": label,
        "role": Chamber(part.chamber).role,
        "members": [_member(signer) for signer in signers],
    }


def _member(signer: Signer) -> dict:
    return {
        **shapes.member(signer.person, signer.seat),
        "role": signer.seat.role,
        "phone": content_shapes.external_link("phone", signer.person.phone),
        "email": signer.person.email or None,
    }
