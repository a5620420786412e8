"""Words: headings, prose, quotes, callouts, updates."""

from datetime import UTC, datetime

from wagtail import blocks

from cms import shapes
from cms.blocks.anchors import AnchoredValue
from cms.blocks.base import (
    ContentBlock,
    ContentValue,
    Example,
    OptionBlock,
    field_errors,
    template_name,
)
from cms.blocks.links import LinkBlock
from cms.blocks.pictures import PictureBlock, picture

PROSE = ["bold", "italic", "link", "document-link", "ol", "ul", "hr"]
LINE = ["bold", "italic", "link"]


class HeadingValue(AnchoredValue, ContentValue):
    anchor_field = "text"

    def content(self, page=None) -> dict:
        """Return {text, level, anchor}."""
        return {"text": self["text"], "level": self["level"], "anchor": self.anchor}

    def anchored(self):
        yield self


class HeadingBlock(ContentBlock):
    text = blocks.CharBlock(max_length=160)
    level = OptionBlock(
        choices=[("h2", "Section"), ("h3", "Part"), ("h4", "Detail")], default="h2"
    )

    class Meta:
        value_class = HeadingValue
        icon = "title"
        group = "Text"
        description = "Starts a section; long pages list their sections on top."
        preview_value = {"text": "What the bill would change", "level": "h2"}


class ParagraphBlock(blocks.RichTextBlock):
    """Prose; its API value is {html}."""

    def __init__(self, **kwargs):
        super().__init__(**{"features": PROSE, **kwargs})

    def get_template(self, value=None, context=None):
        return template_name(self)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["content"] = self.get_api_representation(value)
        return context

    def get_api_representation(self, value, context=None):
        return {"html": shapes.rich_text(value.source)}

    class Meta:
        icon = "pilcrow"
        group = "Text"
        description = "Running text with links and lists."
        preview_value = (
            "<p>The committee has until <b>the third Wednesday of March</b> to report. "
            "A call from a constituent weighs more than a form letter.</p>"
        )


# Migrations name Wagtail's class, so that ours may move.
DECONSTRUCT_ALIASES = {ParagraphBlock: "wagtail.blocks.RichTextBlock"}


class QuoteValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {text, attribution, role, link, picture}."""
        return {
            "text": self["text"],
            "attribution": self["attribution"] or None,
            "role": self["role"] or None,
            "link": self["source"].shape(),
            "picture": picture(self["image"], sizes="4rem"),
        }


class QuoteBlock(ContentBlock):
    text = blocks.TextBlock(rows=3, help_text="Without quotation marks.")
    attribution = blocks.CharBlock(
        required=False, max_length=120, help_text="Who said or wrote it."
    )
    role = blocks.CharBlock(
        required=False, max_length=120, help_text='"Nurse, Fall River", say.'
    )
    source = LinkBlock(required=False, help_text="Where the words can be read.")
    image = PictureBlock(required=False, label="Portrait")

    def clean(self, value):
        value = super().clean(value)
        of_somebody = value["role"] or value["image"] or any(value["source"].values())
        if of_somebody and not value["attribution"] and not self.is_deferred_validation:
            raise field_errors(attribution="Say whose words these are.")
        return value

    class Meta:
        value_class = QuoteValue
        icon = "openquote"
        group = "Text"
        description = "Somebody's own words, set apart."
        preview_value = {
            "text": "I waited eleven months for a hearing. My rent did not wait.",
            "attribution": "Dolores Andrade",
            "role": "Tenant, New Bedford",
            "source": {"url": "https://www.example.org/testimony"},
            "image": Example(),
        }


class CalloutValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {tone, title, html}."""
        return {
            "tone": self["tone"],
            "title": self["title"] or None,
            "html": self.html("text"),
        }


class CalloutBlock(ContentBlock):
    tone = OptionBlock(
        choices=[
            ("info", "Good to know"),
            ("success", "Good news"),
            ("warning", "Take care"),
            ("deadline", "Deadline"),
        ],
        default="info",
    )
    title = blocks.CharBlock(required=False, max_length=120)
    text = blocks.RichTextBlock(features=PROSE)

    class Meta:
        value_class = CalloutValue
        icon = "info-circle"
        group = "Text"
        description = "A note that must not be overlooked."
        preview_value = {
            "tone": "deadline",
            "title": "Register by October 24",
            "text": "<p>Online, by mail or at your town hall before it closes.</p>",
        }


class UpdateValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {date, title, html}."""
        return {
            "date": shapes.iso_date(self["date"]),
            "title": self["title"] or None,
            "html": self.html("text"),
        }


class UpdateBlock(ContentBlock):
    date = blocks.DateTimeBlock(help_text="When this was added to the page.")
    title = blocks.CharBlock(required=False, max_length=120)
    text = blocks.RichTextBlock(features=PROSE)

    class Meta:
        value_class = UpdateValue
        icon = "history"
        group = "Text"
        description = "A dated addition to a post that is already out."
        preview_value = {
            "date": datetime(2026, 3, 18, 21, 30, tzinfo=UTC),
            "title": "The committee reported the bill",
            "text": "<p>It goes to the Senate floor with a favorable report.</p>",
        }
