"""The blocks of the settings: menus, social links, voter resources."""

from wagtail import blocks

from cms.blocks.base import FieldsBlock, FieldsValue, OptionBlock, field_errors
from cms.blocks.links import LinkBlock

SOCIAL_NETWORKS = [
    ("facebook", "Facebook"),
    ("instagram", "Instagram"),
    ("bluesky", "Bluesky"),
    ("threads", "Threads"),
    ("x", "X"),
    ("mastodon", "Mastodon"),
    ("youtube", "YouTube"),
    ("tiktok", "TikTok"),
    ("linkedin", "LinkedIn"),
]


class LabelledLinkValue(FieldsValue):
    def content(self) -> dict:
        """Return {label, link}; link is None when its target is not public."""
        return {"label": self["label"], "link": self["link"].shape()}


class LabelledLinkBlock(FieldsBlock):
    label = blocks.CharBlock(max_length=40)
    link = LinkBlock()

    class Meta:
        value_class = LabelledLinkValue
        icon = "link"
        label_format = "{label}"


class VoterResourceBlock(LabelledLinkBlock):
    label = blocks.CharBlock(max_length=80)


class NavigationItemValue(FieldsValue):
    def content(self) -> dict:
        """Return {label, link, items:[{label, link}]} without what is not public."""
        items = [item.content() for item in self["items"]]
        return {
            "label": self["label"],
            "link": self["link"].shape(),
            "items": [item for item in items if item["link"]],
        }


class NavigationItemBlock(FieldsBlock):
    label = blocks.CharBlock(max_length=30)
    link = LinkBlock(
        required=False, help_text="May stay empty when the item only opens a menu."
    )
    items = blocks.ListBlock(
        LabelledLinkBlock(), default=[], max_num=8, required=False, label="Menu below"
    )

    def clean(self, value):
        value = super().clean(value)
        has_link = any(value["link"].values())
        if not has_link and not value["items"] and not self.is_deferred_validation:
            raise field_errors(items="Give the item a link, or items below it.")
        return value

    class Meta:
        value_class = NavigationItemValue
        icon = "list-ul"
        label_format = "{label}"


class NavigationStreamBlock(blocks.StreamBlock):
    item = NavigationItemBlock()


class SocialLinkValue(FieldsValue):
    def content(self) -> dict:
        """Return {network, label, url}."""
        network = self["network"]
        return {
            "network": network,
            "label": dict(SOCIAL_NETWORKS)[network],
            "url": self["url"],
        }


class SocialLinkBlock(FieldsBlock):
    network = OptionBlock(choices=SOCIAL_NETWORKS)
    url = blocks.URLBlock(label="Address")

    class Meta:
        value_class = SocialLinkValue
        icon = "group"
        label_format = "{network}"
