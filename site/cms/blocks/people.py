"""Who stands behind it."""

from wagtail import blocks

from cms.blocks.base import (
    ContentBlock,
    ContentValue,
    Example,
    FieldsBlock,
    FieldsValue,
)
from cms.blocks.links import LinkBlock
from cms.blocks.pictures import PictureBlock, picture


class PersonValue(FieldsValue):
    def content(self) -> dict:
        """Return {name, role, text, picture, link}."""
        return {
            "name": self["name"] or "",
            "role": self["role"] or None,
            "text": self["text"] or None,
            "picture": picture(self["image"], "(min-width: 48rem) 18rem, 100vw"),
            "link": self["link"].shape(),
        }


class PersonBlock(FieldsBlock):
    name = blocks.CharBlock(max_length=120)
    role = blocks.CharBlock(required=False, max_length=120)
    text = blocks.TextBlock(required=False, max_length=600)
    image = PictureBlock(required=False, label="Portrait")
    link = LinkBlock(required=False)

    class Meta:
        value_class = PersonValue
        icon = "user"
        label_format = "{name}"


class PeopleValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, people: [{name, role, text, picture, link}]}."""
        return {
            "title": self["title"] or None,
            "people": [person.content() for person in self["items"]],
        }


class PeopleBlock(ContentBlock):
    title = blocks.CharBlock(required=False, max_length=120)
    items = blocks.ListBlock(PersonBlock(), min_num=1, max_num=40, label="People")

    class Meta:
        value_class = PeopleValue
        icon = "group"
        group = "Cards and lists"
        description = "Portraits with names and roles: a board, a team, speakers."
        preview_value = {
            "title": "Who answers when you write",
            "items": [
                {
                    "name": "Marcus Bell",
                    "role": "Statewide organizer",
                    "text": "Knows every town clerk by first name.",
                    "image": Example(),
                    "link": {"email": "organizer@example.org"},
                },
                {"name": "Ana Teixeira", "role": "Legislative director"},
            ],
        }
