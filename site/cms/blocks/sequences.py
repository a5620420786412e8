"""Things in their order: steps, dates, questions."""

from datetime import date

from wagtail import blocks

from cms import shapes
from cms.blocks.anchors import AnchoredValue
from cms.blocks.base import ContentBlock, ContentValue, FieldsBlock
from cms.blocks.text import PROSE


class StepBlock(FieldsBlock):
    title = blocks.CharBlock(max_length=160)
    text = blocks.RichTextBlock(features=PROSE)

    class Meta:
        icon = "list-ol"


class StepsValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, items: [{title, html}]}."""
        return {
            "title": self["title"] or None,
            "items": [
                {"title": item["title"], "html": item.html("text")}
                for item in self["items"]
            ],
        }


class StepsBlock(ContentBlock):
    title = blocks.CharBlock(required=False, max_length=120)
    items = blocks.ListBlock(StepBlock(), min_num=2, max_num=12, label="Steps")

    class Meta:
        value_class = StepsValue
        icon = "list-ol"
        group = "Steps and facts"
        description = "What to do, one thing after the other."
        preview_value = {
            "title": "How to testify",
            "items": [
                {
                    "title": "Sign up the day before",
                    "text": "<p>By noon, on the committee's own page.</p>",
                },
                {
                    "title": "Speak for three minutes",
                    "text": "<p>Say where you live and what happened to you.</p>",
                },
            ],
        }


class TimelineItemBlock(FieldsBlock):
    date = blocks.DateBlock()
    title = blocks.CharBlock(max_length=160)
    text = blocks.RichTextBlock(required=False, features=PROSE)

    class Meta:
        icon = "date"
        label_format = "{date} {title}"


class TimelineValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, items: [{date, title, html}]}."""
        return {
            "title": self["title"] or None,
            "items": [
                {
                    "date": shapes.iso_date(item["date"]),
                    "title": item["title"],
                    "html": item.html("text"),
                }
                for item in self["items"]
            ],
        }


class TimelineBlock(ContentBlock):
    title = blocks.CharBlock(required=False, max_length=120)
    items = blocks.ListBlock(TimelineItemBlock(), min_num=2, max_num=40, label="Dates")

    class Meta:
        value_class = TimelineValue
        icon = "time"
        group = "Steps and facts"
        description = "What happened when, or will."
        preview_value = {
            "title": "The way of a bill",
            "items": [
                {
                    "date": date(2025, 1, 17),
                    "title": "Filed in the House",
                    "text": "<p>With forty-one cosponsors.</p>",
                },
                {
                    "date": date(2026, 3, 18),
                    "title": "Reported by the committee",
                    "text": "<p>Favorably, with an amendment.</p>",
                },
            ],
        }


class AccordionItemValue(AnchoredValue):
    def content(self) -> dict:
        """Return {title, html, anchor}."""
        return {
            "title": self["title"],
            "html": self.html("text"),
            "anchor": self.anchor,
        }


class AccordionItemBlock(FieldsBlock):
    title = blocks.CharBlock(max_length=160)
    text = blocks.RichTextBlock(features=PROSE)

    class Meta:
        value_class = AccordionItemValue
        icon = "collapse-down"


class AccordionValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, items: [{title, html, anchor}], faq}."""
        return {
            "title": self["title"] or None,
            "items": [item.content() for item in self["items"]],
            "faq": bool(self["faq"]),
        }

    def anchored(self):
        yield from self["items"]


class AccordionBlock(ContentBlock):
    title = blocks.CharBlock(required=False, max_length=120)
    items = blocks.ListBlock(
        AccordionItemBlock(), min_num=1, max_num=40, label="Folded parts"
    )
    faq = blocks.BooleanBlock(
        required=False,
        label="Questions and answers",
        help_text="Every title is a question and every text its answer.",
    )

    class Meta:
        value_class = AccordionValue
        icon = "collapse-down"
        group = "Steps and facts"
        description = "Parts that open when readers ask for them."
        preview_value = {
            "title": "Questions people ask",
            "items": [
                {
                    "title": "Can I register on the day itself?",
                    "text": "<p>Not yet. The last day is ten days before.</p>",
                },
                {
                    "title": "Do I need a photo ID?",
                    "text": "<p>Most voters are asked for none. In some cases you need "
                    "something with your name and address; it may lack a photo.</p>",
                },
            ],
            "faq": True,
        }
