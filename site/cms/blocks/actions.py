"""What a reader can do: buttons, calls to action, sharing."""

from datetime import datetime

from django.utils import timezone
from wagtail import blocks

from cms import shapes
from cms.blocks.base import ContentBlock, ContentValue, Example, OptionBlock
from cms.blocks.links import ButtonBlock, button_contents
from cms.blocks.pictures import PictureBlock, picture
from cms.blocks.text import PROSE
from cms.seo import share_links


class ButtonGroupValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {buttons}."""
        return {"buttons": button_contents(self["buttons"])}


class ButtonGroupBlock(ContentBlock):
    buttons = blocks.ListBlock(ButtonBlock(), min_num=1, max_num=4)

    class Meta:
        value_class = ButtonGroupValue
        icon = "pick"
        group = "Take action"
        description = "One to four buttons in a row."
        preview_value = {
            "buttons": [
                {"label": "Find your legislators", "link": {"page": Example()}},
                {
                    "label": "Read the bill",
                    "link": {"url": "https://www.example.org/bill"},
                    "style": "secondary",
                },
            ]
        }


class CallToActionValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, html, buttons, style, picture, deadline, expired}.

        After the deadline nothing is left to do, so there are no buttons.
        """
        deadline = shapes.iso_date(self["deadline"])
        expired = bool(deadline) and datetime.fromisoformat(deadline) < timezone.now()
        return {
            "title": self["title"],
            "html": self.html("text") or None,
            "buttons": [] if expired else button_contents(self["buttons"]),
            "style": self["style"],
            "picture": picture(self["image"], "(min-width: 48rem) 20rem, 100vw"),
            "deadline": deadline,
            "expired": expired,
        }


class CallToActionBlock(ContentBlock):
    title = blocks.CharBlock(
        max_length=120, help_text='What to do: "Call your senator before Wednesday".'
    )
    text = blocks.RichTextBlock(required=False, features=PROSE)
    buttons = blocks.ListBlock(ButtonBlock(), min_num=1, max_num=2)
    style = OptionBlock(
        choices=[("plain", "Plain"), ("accent", "Accent"), ("dark", "Dark")],
        default="accent",
    )
    image = PictureBlock(required=False)
    deadline = blocks.DateTimeBlock(
        required=False, help_text="After it, readers see that this has ended."
    )

    class Meta:
        value_class = CallToActionValue
        icon = "arrow-right-full"
        group = "Take action"
        description = "Asks for one thing, by a deadline if there is one."
        preview_value = {
            "title": "Ask your senator to bring the bill to a vote",
            "text": "<p>It takes two minutes. You get the number and the words.</p>",
            "buttons": [{"label": "Call now", "link": {"phone": "(617) 555-0100"}}],
            "style": "accent",
            "image": Example(),
        }


class ShareValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {text, urls: [{network, label, url}]} of the page being read."""
        text = self["text"] or (page and (page.share_text or page.title))
        url = page and page.full_url
        return share_links(text or "", url or "", self["networks"] or ())


class ShareBlock(ContentBlock):
    NETWORKS = [
        ("facebook", "Facebook"),
        ("x", "X"),
        ("bluesky", "Bluesky"),
        ("threads", "Threads"),
        ("email", "E-mail"),
    ]

    text = blocks.CharBlock(
        required=False,
        max_length=200,
        help_text="The words to pass on; without them, those of the page.",
    )
    networks = blocks.MultipleChoiceBlock(
        choices=NETWORKS,
        default=["facebook", "bluesky", "email"],
        search_index=False,
    )

    class Meta:
        value_class = ShareValue
        icon = "link-external"
        group = "Take action"
        description = "Plain links that pass the page on; nothing follows readers."
        preview_value = {"text": "Tell three friends before Wednesday"}
