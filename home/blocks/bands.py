"""The bands of the home page that staff write by hand."""

from wagtail import blocks

from cms.blocks.base import (
    ContentBlock,
    ContentValue,
    Example,
    FieldsBlock,
    OptionBlock,
)
from cms.blocks.links import ButtonBlock, LinkBlock, button_contents
from cms.blocks.pictures import PictureBlock, picture
from cms.blocks.text import PROSE

GROUP = "Home page"
HALF = "(min-width: 56rem) 50vw, 100vw"


class HeroValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, text, picture, buttons}."""
        return {
            "title": self["title"],
            "text": self["text"] or None,
            "picture": picture(self["image"], HALF),
            "buttons": button_contents(self["buttons"]),
        }


class HeroBlock(ContentBlock):
    title = blocks.CharBlock(
        max_length=90, help_text="What the organization stands for, in one line."
    )
    text = blocks.TextBlock(required=False, max_length=300)
    image = PictureBlock(
        required=False, help_text="Landscape, at least 1600 pixels wide, without words."
    )
    buttons = blocks.ListBlock(ButtonBlock(), min_num=1, max_num=2)

    class Meta:
        value_class = HeroValue
        icon = "home"
        group = GROUP
        description = "Opens the home page: one sentence, one picture, one thing to do."
        preview_value = {
            "title": "A State House that answers to the people",
            "text": "We are neighbors in 140 towns who read the bills, count the "
            "votes and knock on the doors.",
            "image": Example(),
            "buttons": [
                {"label": "Take action", "link": {"page": Example()}},
                {
                    "label": "See how they voted",
                    "link": {"url": "https://www.example.org/votes"},
                    "style": "secondary",
                },
            ],
        }


class ActionPanelBlock(FieldsBlock):
    title = blocks.CharBlock(max_length=60)
    text = blocks.TextBlock(required=False, max_length=200)
    link = LinkBlock()
    label = blocks.CharBlock(max_length=40, help_text="The words of the link.")

    class Meta:
        icon = "tasks"
        label_format = "{title}"


class ActionPanelsValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {items: [{title, text, label, link}]}."""
        return {
            "items": [
                {
                    "title": item["title"],
                    "text": item["text"] or None,
                    "label": item["label"],
                    "link": item["link"].shape(),
                }
                for item in self["items"]
            ]
        }


class ActionPanelsBlock(ContentBlock):
    items = blocks.ListBlock(ActionPanelBlock(), min_num=2, max_num=4, label="Panels")

    class Meta:
        value_class = ActionPanelsValue
        icon = "tasks"
        group = GROUP
        description = "Two to four ways to take part, side by side."
        preview_value = {
            "items": [
                {
                    "title": "Write to your legislators",
                    "text": "We find them, you say it in your own words.",
                    "link": {"page": Example()},
                    "label": "Find yours",
                },
                {
                    "title": "Join your chapter",
                    "text": "Most meet once a month, in person.",
                    "link": {"url": "https://www.example.org/chapters"},
                    "label": "Near you",
                },
            ]
        }


class FeatureValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {kicker, title, html, points, picture, buttons, tone, image_side}."""
        return {
            "kicker": self["kicker"] or None,
            "title": self["title"],
            "html": self.html("text") or None,
            "points": list(self["items"]),
            "picture": picture(self["image"], "(min-width: 56rem) 36rem, 100vw"),
            "buttons": button_contents(self["buttons"]),
            "tone": self["tone"],
            "image_side": self["image_side"],
        }


class FeatureBlock(ContentBlock):
    kicker = blocks.CharBlock(
        required=False, max_length=40, help_text='A word or two above: "Scorecard".'
    )
    title = blocks.CharBlock(max_length=120)
    text = blocks.RichTextBlock(required=False, features=PROSE)
    items = blocks.ListBlock(
        blocks.CharBlock(max_length=160), default=[], max_num=8, label="Points"
    )
    image = PictureBlock(required=False)
    buttons = blocks.ListBlock(ButtonBlock(), min_num=1, max_num=2)
    tone = OptionBlock(
        choices=[("light", "Light"), ("accent", "Accent"), ("dark", "Dark")],
        default="light",
    )
    image_side = OptionBlock(
        choices=[("left", "Left"), ("right", "Right")],
        default="right",
        label="Side of the picture",
    )

    class Meta:
        value_class = FeatureValue
        icon = "thumbtack"
        group = GROUP
        description = "One of the large things: the agenda, the scorecard, the ballot."
        preview_value = {
            "kicker": "Agenda",
            "title": "Twelve bills for this session",
            "text": "<p>Picked by members, chapter by chapter, last winter.</p>",
            "items": [
                "Homes people can pay for",
                "Voting made easy",
                "Schools with enough hands",
            ],
            "image": Example(),
            "buttons": [{"label": "Read the agenda", "link": {"page": Example()}}],
        }


class AboutValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, html, picture, buttons}."""
        return {
            "title": self["title"],
            "html": self.html("text"),
            "picture": picture(self["image"], "(min-width: 56rem) 24rem, 100vw"),
            "buttons": button_contents(self["buttons"]),
        }


class AboutBlock(ContentBlock):
    title = blocks.CharBlock(max_length=120)
    text = blocks.RichTextBlock(features=PROSE)
    image = PictureBlock(required=False)
    buttons = blocks.ListBlock(ButtonBlock(), default=[], max_num=2)

    class Meta:
        value_class = AboutValue
        icon = "group"
        group = GROUP
        description = "Who we are, in a paragraph or two."
        preview_value = {
            "title": "Who we are",
            "text": "<p>Members set the agenda, chapters carry it home.</p>",
            "image": Example(),
            "buttons": [
                {"label": "About us", "link": {"page": Example()}, "style": "quiet"}
            ],
        }
