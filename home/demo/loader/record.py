"""Votes, signatures and corrections of the demo's invented legislators."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from django.db.models import F

from legislation.models import Person, PersonVote, ScoredItem, Sponsorship
from legislation.vote_form import VoteForm

from ..conduct import Signature, ballot, signatures
from ..content.legislation import bills_193, bills_194, votes_193, votes_194
from ..content.legislation.cast import CORRECTED
from ..content.legislation.sessions import SESSIONS
from ..legislation_entries import Member

RECORDS = {"193": (bills_193, votes_193), "194": (bills_194, votes_194)}


def add_record(keys, members: Iterable[Member], people: dict[str, Person]) -> int:
    """Give the people the record of two sessions; return the number of rows."""
    made = 0
    for session, (bills, votes) in RECORDS.items():
        days = SESSIONS[session][1:3]
        signed = signatures(bills.BILLS, members, days)
        made += _add_sponsorships(keys, signed, people)
        shares = {
            name: count / len(bills.ITEMS) for name, count in _counts(signed).items()
        }
        made += _add_votes(keys, votes.SCORED, members, people, days, shares)
    _correct()
    return made


def name_votes(keys) -> None:
    """Make what is scored known by session, chamber and number: "194-lower-4"."""
    items = ScoredItem.objects.values_list(
        "pk", "session__identifier", "chamber", "number"
    )
    for pk, *name in items:
        keys[f"vote:{'-'.join(map(str, name))}"] = pk


def _counts(signed: Iterable[Signature]) -> Counter:
    """How many of the agenda's items each member cosponsored, by name."""
    pairs = {(row.member.name, row.bill.item) for row in signed if not row.leads}
    return Counter(name for name, _ in pairs)


def _add_sponsorships(keys, signed, people) -> int:
    kinds = {
        True: Sponsorship.Classification.PRIMARY,
        False: Sponsorship.Classification.COSPONSOR,
    }
    rows = Sponsorship.objects.bulk_create(
        Sponsorship(
            bill_id=keys[f"bill:{row.bill.session}-{row.bill.identifier}"],
            person=people[row.member.name],
            classification=kinds[row.leads],
            date=row.date,
        )
        for row in signed
    )
    return len(rows)


def _add_votes(keys, entries, members, people, days, shares) -> int:
    items, rows = [], []
    places = defaultdict(int)
    for entry in entries:
        places[entry.chamber] += 1
        cast = [
            (people[member.name], found)
            for member in members
            if (found := ballot(entry, member, days, shares.get(member.name, 0)))
        ]
        item = _item(keys, entry, places[entry.chamber], cast)
        items.append(item)
        rows += [_vote(item, person, found) for person, found in cast]
    ScoredItem.objects.bulk_create(items)
    return len(items) + len(PersonVote.objects.bulk_create(rows, batch_size=1000))


def _item(keys, entry, order, cast) -> ScoredItem:
    tally = Counter(found.option for _, found in cast)
    is_roll_call = entry.kind == ScoredItem.Kind.ROLL_CALL
    return ScoredItem(
        session_id=keys[f"session:{entry.session}"],
        chamber=entry.chamber,
        kind=entry.kind,
        number=entry.number,
        title=entry.title,
        keyword=entry.keyword,
        description=entry.description,
        bill_identifier=entry.bill,
        amendment_number=entry.amendment,
        date=entry.day,
        our_position=entry.position,
        official_yes=tally["yes"] if is_roll_call else None,
        official_no=tally["no"] if is_roll_call else None,
        pillars=[entry.pillar] if entry.pillar else [],
        order=order,
    )


def _vote(item, person, found) -> PersonVote:
    return PersonVote(
        item=item,
        person=person,
        option=found.option,
        counted_as=found.counted_as,
        reason=found.reason,
        source=found.source,
    )


def _correct() -> None:
    """Correct a vote as staff do: by the form that leaves a correction."""
    vote = PersonVote.objects.get(
        person__name=CORRECTED["name"],
        item__session__identifier=CORRECTED["session"],
        item__chamber=CORRECTED["chamber"],
        item__number=CORRECTED["number"],
    )
    values = {
        "option": vote.item.our_position,
        "counted_as": PersonVote.Counted.WITH,
        "reason": CORRECTED["reason"],
        "source": CORRECTED["source"],
    }
    form = VoteForm(values, instance=vote)
    if not form.is_valid():
        raise ValueError(f"The demo's correction is refused: {form.errors.as_text()}")
    form.save()
    # A correction is dated today, and this one lies some time back.
    vote.corrections.update(date=CORRECTED["date"])
    ScoredItem.objects.filter(pk=vote.item_id).update(
        official_yes=F("official_yes") + 1, official_no=F("official_no") - 1
    )
