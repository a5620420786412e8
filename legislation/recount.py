"""Count the votes on an item anew when our position on it changes."""

from dataclasses import dataclass

from legislation.models import PersonVote, ScoredItem

Counted, Option = PersonVote.Counted, PersonVote.Option
_OPPOSITE = {"yes": "no", "no": "yes"}


@dataclass(frozen=True)
class Recount:
    """How many votes count otherwise now, and how many corrected ones were left."""

    changed: int
    kept: int

    def __str__(self):
        words = f"{self.changed} {_votes(self.changed)} counted anew"
        if not self.kept:
            return f"{words}."
        kept = f"{self.kept} {_votes(self.kept)} corrected by hand and left alone"
        return f"{words}. {kept}: please look there too."


def recount(item: ScoredItem) -> Recount:
    """Make the votes on an item count as its position says; the record stays.

    Votes with a reason are staff's own and stay. A record that could not be told
    without a position is told by it now. Saves the votes, without any signal.
    """
    changed = []
    for vote in item.votes.filter(reason=""):
        before = vote.option, vote.counted_as
        vote.option = _record(vote)
        vote.counted_as = vote.expected_count
        if (vote.option, vote.counted_as) != before:
            changed.append(vote)
    PersonVote.objects.bulk_update(changed, ["option", "counted_as"])
    return Recount(len(changed), item.votes.corrected().count())


def _record(vote: PersonVote) -> str:
    position = vote.item.our_position
    if vote.option == Option.UNKNOWN and position:
        told = {Counted.WITH: position, Counted.AGAINST: _OPPOSITE[position]}
        return told.get(vote.counted_as, vote.option)
    return vote.option


def _votes(count: int) -> str:
    return "vote was" if count == 1 else "votes were"
