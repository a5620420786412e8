"""One vote in short: the question, our position, who was with us."""

from cms.blocks.base import ContentBlock, ContentValue, Example
from legislation.blocks.options import GROUP
from legislation.choosers import ScoredItemChooserBlock

NOTHING = {"item": None, "description": None, "explanation": None, "outcome": None}


class VoteSummaryValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {item, description, explanation, outcome, bill, parties, note}.

        `parties` are {columns, rows: [{name, counts, total}], totals, total}: how the
        members of each party acted. All None for a vote that was deleted.
        """
        from legislation.vote_summaries import vote_in_short

        found = vote_in_short(self["item"].pk) if self["item"] else None
        return found or {**NOTHING, "bill": None, "parties": None, "note": None}


class VoteSummaryBlock(ContentBlock):
    item = ScoredItemChooserBlock(
        label="Vote", help_text="A roll call, a threshold or a pledge."
    )

    class Meta:
        value_class = VoteSummaryValue
        icon = "list-ol"
        group = GROUP
        description = "One vote: the question, our position, the tally, by party."
        preview_value = {"item": Example()}
