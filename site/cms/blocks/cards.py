"""Collections of links: cards and lists, made by hand."""

from wagtail import blocks

from cms.blocks.base import ContentBlock, ContentValue, Example, FieldsBlock, with_items
from cms.blocks.links import LinkBlock
from cms.blocks.pictures import PictureBlock, picture


class CardBlock(FieldsBlock):
    image = PictureBlock(required=False)
    heading = blocks.CharBlock(max_length=120)
    text = blocks.TextBlock(required=False, max_length=400)
    link = LinkBlock(required=False)

    class Meta:
        icon = "doc-empty"
        label_format = "{heading}"


class CardGridValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, columns, cards: [{picture, heading, text, link}]}."""
        return {
            "title": self["title"] or None,
            "columns": self["columns"],
            "cards": [
                {
                    "picture": picture(
                        card["image"], "(min-width: 48rem) 24rem, 100vw"
                    ),
                    "heading": card["heading"],
                    "text": card["text"] or None,
                    "link": card["link"].shape(),
                }
                for card in self["cards"]
            ],
        }


class CardGridBlock(ContentBlock):
    title = blocks.CharBlock(required=False, max_length=120)
    columns = blocks.IntegerBlock(
        min_value=2, max_value=4, default=3, help_text="2 to 4, on a wide screen."
    )
    cards = blocks.ListBlock(CardBlock(), min_num=1, max_num=12)

    class Meta:
        value_class = CardGridValue
        icon = "grid"
        group = "Cards and lists"
        description = "Cards with a picture, words and a link, written by hand."
        preview_value = {
            "title": "Where to begin",
            "columns": 3,
            "cards": [
                {
                    "image": Example(0),
                    "heading": "Call your legislator",
                    "text": "The one thing that moves a vote.",
                    "link": {"page": Example()},
                },
                {
                    "image": Example(1),
                    "heading": "Join your chapter",
                    "text": "Meet the people two streets away.",
                    "link": {"url": "https://www.example.org/chapters"},
                },
                {
                    "heading": "Learn the agenda",
                    "text": "What we ask for, and why.",
                },
            ],
        }


class LinkItemBlock(FieldsBlock):
    link = LinkBlock()
    label = blocks.CharBlock(
        required=False, max_length=120, help_text="Instead of the target's own title."
    )
    description = blocks.CharBlock(required=False, max_length=255)

    class Meta:
        icon = "link"
        label_format = "{label} {link}"


class LinkListValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, items: [{label, description, link}]} of public targets."""
        links = ((item, item["link"].shape()) for item in self["items"])
        items = [
            {
                "label": item["label"] or link["title"],
                "description": item["description"] or None,
                "link": link,
            }
            for item, link in links
            if link
        ]
        return with_items(items, title=self["title"] or None)


class LinkListBlock(ContentBlock):
    title = blocks.CharBlock(required=False, max_length=120)
    items = blocks.ListBlock(LinkItemBlock(), min_num=1, max_num=40, label="Links")

    class Meta:
        value_class = LinkListValue
        icon = "link"
        group = "Cards and lists"
        description = "Links with a line about each."
        preview_value = {
            "title": "Read further",
            "items": [
                {
                    "link": {"page": Example()},
                    "description": "From our own pages.",
                },
                {
                    "link": {"url": "https://www.example.org/report"},
                    "label": "The auditor's report",
                    "description": "Forty pages; start with the summary.",
                },
            ],
        }
