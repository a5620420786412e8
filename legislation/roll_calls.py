"""One scored item with how everybody voted on it: what its page and the API tell."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from django.db.models import OuterRef, Subquery
from django.utils import timezone
from django.utils.text import slugify

from legislation import shapes
from legislation.models import Bill, Correction, Membership, PersonVote, ScoredItem
from legislation.scoring import AbsenceRule

BY_LETTER = "by_letter"
# The groups that tell apart how people acted, in the order they are read in.
GROUPS = {
    PersonVote.Counted.WITH.value: "With us",
    PersonVote.Counted.AGAINST.value: "Against us",
    BY_LETTER: "Stated by letter",
    PersonVote.Counted.ABSENT.value: "Absent",
    PersonVote.Counted.PRESENT.value: "Present, not voting",
    PersonVote.Counted.PRESIDING.value: "Presiding",
    PersonVote.Counted.BLANK.value: "No entry",
    PersonVote.Counted.NOT_IN_OFFICE.value: "Not in office",
}
_MEANINGS = {
    PersonVote.Counted.WITH.value: "Counts for the score.",
    PersonVote.Counted.AGAINST.value: "Counts against the score.",
    BY_LETTER: "Not cast, but stated in a letter to the clerk; counts like a vote.",
    PersonVote.Counted.PRESENT.value: "Recorded, and counts against the score.",
    PersonVote.Counted.PRESIDING.value: "Left out of the score.",
    PersonVote.Counted.BLANK.value: "Counts as recorded, and not as with us.",
    PersonVote.Counted.NOT_IN_OFFICE.value: "Left out of the score.",
}
_ABSENCE = {
    AbsenceRule.AGAINST.value: "Counts against the score.",
    AbsenceRule.LEFT_OUT.value: "Left out of the score.",
}
_KINDS = {
    ScoredItem.Kind.ROLL_CALL: "",
    ScoredItem.Kind.COSPONSORSHIP_THRESHOLD: (
        "There was no roll call. This counts the bills of our agenda that somebody "
        "cosponsored: those who reached the threshold are with us, the others are not."
    ),
    ScoredItem.Kind.PLEDGE: (
        "There was no roll call. This counts what somebody promised or did in public: "
        "those who did are with us, the others are not."
    ),
}
UNKNOWN_PARTY = "Party not known"


def roll_call(item: ScoredItem) -> dict:
    """Return a scored item with its votes in groups, by party, and corrections.

    Two queries and those of the bill, however many voted. The item comes with its
    session and the session's policy.
    """
    votes = list(_votes(item))
    return {
        "item": _item(item),
        "description": item.description or None,
        "explanation": _KINDS[item.kind] or None,
        "outcome": outcome(item),
        "bill": _bill(item),
        "groups": _groups(votes, item),
        "counts": _counts(votes, item),
        "parties": _parties(votes),
        "note": _tally_note(item, votes),
        "corrections": _corrections(item),
    }


def _item(item) -> dict:
    """Return the item's shape: only a roll call has a tally that is official."""
    shape = shapes.scored_item(item)
    if item.kind != item.Kind.ROLL_CALL:
        shape |= {"official_yes": None, "official_no": None}
    return shape


def outcome(item: ScoredItem) -> dict | None:
    """Return {majority, with_us, words} of a roll call with an official tally.

    Which side had more votes, not whether the motion carried: an override of a veto
    needs two thirds.
    """
    yes, no = item.official_yes, item.official_no
    if item.kind != item.Kind.ROLL_CALL or yes is None or no is None:
        return None
    if yes == no:
        return {"majority": None, "with_us": None, "words": "A tie."}
    majority = "yes" if yes > no else "no"
    with_us = majority == item.our_position if item.our_position else None
    side = {True: ", with us", False: ", against us", None: ""}[with_us]
    return {
        "majority": majority,
        "with_us": with_us,
        "words": f"The majority voted {majority}{side}.",
    }


def only_party(groups: list[dict], party: str) -> list[dict]:
    """Return the groups with the votes of one party alone, named by its slug."""
    kept = (
        {**group, "votes": [row for row in group["votes"] if row["party"] == party]}
        for group in groups
    )
    return [{**group, "count": len(group["votes"])} for group in kept if group["votes"]]


def _votes(item) -> Iterable[dict]:
    """Each vote with its legislator, by name, and the district held on the day."""
    members = Membership.objects.on(item.date or timezone.localdate())
    held = members.in_chamber(item.chamber).filter(person=OuterRef("person"))
    votes = item.votes.select_related("person").annotate(
        district=Subquery(held.order_by("pk").values("seat__district__label")[:1])
    )
    for vote in votes.order_by("person__sort_name", "person_id"):
        vote.item = item
        person = vote.person
        yield {
            "person_id": person.pk,
            "name": person.name,
            "url": person.url,
            "party": slugify(person.party) or "unknown",
            "party_name": person.party or UNKNOWN_PARTY,
            "party_letter": person.party_letter,
            "district": vote.district,
            "group": BY_LETTER if vote.by_letter else vote.counted_as,
            "vote": shapes.vote(vote),
        }


def _groups(votes, item) -> list[dict]:
    by_group = defaultdict(list)
    for row in votes:
        by_group[row["group"]].append(row)
    absence = _ABSENCE[item.session.policy.absence_rule]
    meanings = {**_MEANINGS, PersonVote.Counted.ABSENT.value: absence}
    return [
        {
            "value": value,
            "label": label,
            "meaning": meanings[value],
            "count": len(by_group[value]),
            "votes": by_group[value],
        }
        for value, label in GROUPS.items()
        if value in by_group
    ]


def _counts(votes, item) -> dict | None:
    """Return {with, against}, letters among them, of what has no official tally."""
    if item.kind == item.Kind.ROLL_CALL:
        return None
    counted = Counter(row["vote"]["counted_as"]["value"] for row in votes)
    return {way: counted[way] for way in ("with", "against")}


def _parties(votes) -> dict:
    """Return {columns: [label], rows: [{slug, name, counts, total}], totals, total}."""
    groups = [value for value in GROUPS if any(row["group"] == value for row in votes)]
    names = {row["party"]: row["party_name"] for row in votes}
    counts = Counter((row["party"], row["group"]) for row in votes)
    rows = [
        {
            "slug": slug,
            "name": name,
            "counts": [counts[slug, group] for group in groups],
            "total": sum(counts[slug, group] for group in groups),
        }
        for slug, name in names.items()
    ]
    rows.sort(key=lambda row: (row["slug"] == "unknown", -row["total"], row["name"]))
    totals = [sum(counts[slug, group] for slug in names) for group in groups]
    return {
        "columns": [GROUPS[group] for group in groups],
        "rows": rows,
        "totals": totals,
        "total": len(votes),
    }


def _bill(item) -> dict | None:
    """Return the bill that was voted on, None for one that we do not follow."""
    bills = Bill.objects.for_display().filter(session=item.session_id)
    bill = bills.filter(identifier__iexact=item.bill_identifier).first()
    return shapes.bill(bill) if bill else None


def _tally_note(item, votes) -> str | None:
    """Say why the votes listed are not as many as the official tally has."""
    if outcome(item) is None:
        return None
    options = Counter(row["vote"]["option"]["value"] for row in votes)
    listed = options["yes"], options["no"]
    if listed == (item.official_yes, item.official_no):
        return None
    return (
        f"The votes listed here are {listed[0]} yes and {listed[1]} no. The official "
        "tally also has members who have left since, and no votes stated by letter."
    )


def _corrections(item) -> list[dict]:
    found = Correction.objects.filter(vote__item=item).select_related(
        "vote__person", "vote__item__session"
    )
    return [shapes.correction(correction) for correction in found]
