"""The JSON-ready shape of who has signed a bill and who has not."""

from cms.shapes import iso_date
from legislation import shapes
from legislation.signers import ChamberSigning, Signer

# What many members of a chamber are called.
MEMBERS = {"lower": "representatives", "upper": "senators"}


def signing(part: ChamberSigning) -> dict:
    """Return one chamber's signatures; `words` say how many of its members signed.

    `asked` tells whether the chamber has the bill and may still sign it: only then
    there is anybody who has not.
    """
    return {
        "chamber": shapes.chamber(part.chamber),
        "bills": [bill.identifier for bill in part.bills],
        "lead_sponsors": [member(signer) for signer in part.leads],
        "cosponsors": [member(signer) for signer in part.cosponsors],
        "asked": part.is_open,
        "not_signed": [member(signer) for signer in part.not_signed],
        "members": part.members,
        "vacant_seats": part.vacant_seats,
        "words": words(part),
    }


def member(signer: Signer) -> dict:
    """Return a signer as lists of many names show one: without a picture."""
    return {
        **shapes.member(signer.person, signer.seat),
        "date": iso_date(signer.date),
    }


def words(part: ChamberSigning) -> str:
    """Return how many have signed, as a sentence; vacant seats are nobody's refusal."""
    signed, who = len(part.signed), MEMBERS[part.chamber]
    if not part.is_open:
        return f"{signed or 'No'} {who if signed != 1 else who[:-1]} signed."
    seated = sum(signer.seat is not None for signer in part.signed)
    if not part.members:
        return "Nobody is known to have signed yet."
    sentence = f"{seated or 'None'} of {part.members} {who} {_have(seated)} signed."
    if former := signed - seated:
        sentence += f" {former} more {_have(former)} left since."
    if part.vacant_seats:
        seats = "seat is" if part.vacant_seats == 1 else "seats are"
        sentence += f" {part.vacant_seats} {seats} vacant."
    return sentence


def _have(count: int) -> str:
    return "has" if count == 1 else "have"
