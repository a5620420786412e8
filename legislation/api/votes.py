"""What the scorecard counts, and how everybody acted on it."""

from collections import Counter, defaultdict

from cms.api import ShapedAPIViewSet
from cms.api.validation import boolean_value
from legislation import bill_numbers, roll_calls, shapes
from legislation.api.people import held_seat, holding
from legislation.models import PersonVote, ScoredItem


def _on_bill(items, text):
    number = bill_numbers.parse(text) or text
    return items.filter(bill_identifier__iexact=number)


class RollCallsAPIViewSet(ShapedAPIViewSet):
    """Scored items: roll calls, and what counts beside them."""

    name = "roll_calls"
    model = ScoredItem
    body_fields = [
        *("id", "session", "chamber", "kind", "number", "title", "keyword"),
        *("bill_identifier", "bill_number", "amendment_number"),
        *("date", "our_position"),
        *("official_yes", "official_no", "official_url", "url"),
        *("description", "explanation", "outcome", "bill", "tally", "note"),
        *("corrections", "votes"),
    ]
    detail_only_fields = [
        *("description", "explanation", "outcome", "bill", "tally", "note"),
        *("corrections", "votes"),
    ]
    lookups = {
        "session": "session__identifier",
        "chamber": "chamber",
        "kind": "kind",
        "number": "number",
        "bill_identifier": _on_bill,
        "our_position": "our_position",
        "date": "date",
    }
    orders = {
        "id": ("pk",),
        "date": ("date",),
        "number": ("number",),
        "title": ("title",),
    }
    searched = ("title", "keyword", "description", "bill_identifier")

    def get_queryset(self):
        items = ScoredItem.objects.select_related("session__policy")
        return items.order_by("-session__start_date", "chamber", "order", "number")

    def shape(self, item) -> dict:
        return shapes.scored_item(item)

    def detail_shape(self, item) -> dict:
        record = roll_calls.roll_call(item)
        votes = [vote for group in record["groups"] for vote in group["votes"]]
        same = ("description", "explanation", "outcome", "bill", "note", "corrections")
        return {
            **{name: record[name] for name in same},
            "tally": _tally(votes),
            "votes": [_named_vote(vote) for vote in votes],
        }


def _named_vote(vote: dict) -> dict:
    """Return a vote of a page's list with whose it is; `district` is of the day."""
    named = {
        "id": vote["person_id"],
        "name": vote["name"],
        "party": vote["party_name"],
        "party_letter": vote["party_letter"],
        "district": vote["district"],
        "url": vote["url"],
    }
    return {"person": named, **vote["vote"]}


def _tally(votes: list[dict]) -> list[dict]:
    """Return how the votes of each party count, the largest party first."""
    parties = defaultdict(list)
    for vote in votes:
        parties[vote["party_name"]].append(vote["vote"])
    return [
        {
            "party": party,
            "total": len(found),
            "counts": _counts(found),
            "by_letter": sum(vote["by_letter"] for vote in found),
        }
        for party, found in sorted(
            parties.items(), key=lambda pair: (-len(pair[1]), pair[0])
        )
    ]


def _counts(votes: list[dict]) -> dict[str, int]:
    counts = Counter(vote["counted_as"]["value"] for vote in votes)
    return {way: counts[way] for way in PersonVote.Counted.values}


def _corrected(votes, text):
    wanted = boolean_value("corrected", text)
    return votes.corrected() if wanted else votes.filter(reason="")


class VotesAPIViewSet(ShapedAPIViewSet):
    """How each legislator acted on each scored item, and how that counts."""

    name = "votes"
    model = PersonVote
    body_fields = [
        *("id", "item", "person", "option", "counted_as", "by_letter", "words"),
        *("reason", "source"),
    ]
    lookups = {
        "session": "item__session__identifier",
        "chamber": "item__chamber",
        "item": "item",
        "person": "person",
        "party": "person__party__iexact",
        "option": "option",
        "counted_as": "counted_as",
        "corrected": _corrected,
    }
    orders = {
        "id": ("pk",),
        "date": ("item__date",),
        "number": ("item__number",),
        "person": ("person__sort_name",),
    }

    def get_queryset(self):
        votes = PersonVote.objects.select_related("person", "item__session")
        return votes.prefetch_related(holding("person__memberships")).order_by("pk")

    def shape(self, vote) -> dict:
        return {
            "item": shapes.scored_item(vote.item),
            "person": shapes.member(vote.person, held_seat(vote.person)),
            **shapes.vote(vote),
        }
