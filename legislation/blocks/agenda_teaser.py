"""An agenda in short: its pillars and what comes first in each."""

from wagtail import blocks

from cms.blocks.base import ContentBlock, ContentValue, Example
from cms.blocks.links import PublicPageChooserBlock
from legislation.blocks.options import GROUP

NOTHING = {"kicker": None, "title": None, "text": None, "pillars": []}


class AgendaTeaserValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {kicker, title, text, pillars: [{name, items}], more, more_label}.

        An item is {title, url, summary}.
        """
        from legislation.agenda_teasers import agenda_in_short

        found = agenda_in_short(self["agenda"].pk) if self["agenda"] else None
        if found is None:
            return {**NOTHING, "more": None, "more_label": None}
        most = self["count"] or 0
        return {
            "kicker": found["kicker"],
            "title": self["title"] or found["link"]["title"],
            "text": self["text"] or found["summary"],
            "pillars": [
                {"name": pillar["name"], "items": pillar["items"][:most]}
                for pillar in found["pillars"]
            ],
            "more": found["link"],
            "more_label": self["more_label"] or None,
        }


class AgendaTeaserBlock(ContentBlock):
    agenda = PublicPageChooserBlock(page_type="legislation.AgendaPage")
    title = blocks.CharBlock(
        required=False, max_length=120, help_text="Empty: the title of the agenda."
    )
    text = blocks.TextBlock(
        required=False, max_length=300, help_text="Empty: the summary of the agenda."
    )
    count = blocks.IntegerBlock(
        min_value=0,
        max_value=12,
        default=3,
        label="Items of each pillar",
        help_text="At most so many, in the agenda's order; 0 for the pillars alone.",
    )
    more_label = blocks.CharBlock(
        required=False, max_length=40, default="The whole agenda"
    )

    class Meta:
        value_class = AgendaTeaserValue
        icon = "clipboard-list"
        group = GROUP
        description = "An agenda in short: its pillars with their first items."
        preview_value = {"agenda": Example()}
