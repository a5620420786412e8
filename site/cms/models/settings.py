"""What the whole site says of the organization, and how readers move about it."""

from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import RichTextField, StreamField

from cms import shapes
from cms.blocks.links import ButtonBlock
from cms.blocks.navigation import (
    NavigationStreamBlock,
    SocialLinkBlock,
    VoterResourceBlock,
)
from cms.blocks.text import LINE


@register_setting(icon="site")
class OrganizationSettings(BaseSiteSetting):
    """The organization as header, footer and every page's metadata show it."""

    name = models.CharField(max_length=120, default="Statehouse")
    tagline = models.CharField(
        max_length=160, blank=True, help_text="One line under the name in the footer."
    )
    logo = models.ForeignKey(
        "cms.CustomImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="At least 400 pixels wide. Without one, the name is set in type.",
    )
    about = RichTextField(
        blank=True, features=LINE, help_text="Two or three sentences for the footer."
    )
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=40, blank=True)
    address = models.TextField(
        blank=True, help_text="The organization's office, never a person's home."
    )
    donate_url = models.URLField(blank=True, verbose_name="donation page")
    paid_for_by = models.CharField(
        max_length=200,
        blank=True,
        help_text="The disclaimer of campaign finance law, printed on every page.",
    )
    social_links = StreamField([("link", SocialLinkBlock())], blank=True)
    voter_resources = StreamField(
        [("resource", VoterResourceBlock())],
        blank=True,
        help_text="Register, check your status, find your polling place.",
    )
    share_image = models.ForeignKey(
        "cms.CustomImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="For pages without a picture of their own; 1200 x 630 or larger.",
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel("name"), FieldPanel("tagline"), FieldPanel("logo")],
            heading="Identity",
        ),
        FieldPanel("about"),
        MultiFieldPanel(
            [FieldPanel("email"), FieldPanel("phone"), FieldPanel("address")],
            heading="Contacts",
        ),
        FieldPanel("social_links"),
        MultiFieldPanel(
            [FieldPanel("donate_url"), FieldPanel("paid_for_by")], heading="Money"
        ),
        FieldPanel("voter_resources"),
        FieldPanel("share_image"),
    ]

    class Meta:
        verbose_name = "organization"

    @property
    def content(self) -> dict:
        """The organization in shapes, for templates and the API."""
        return {
            "name": self.name,
            "tagline": self.tagline,
            "logo": shapes.picture(self.logo, alt=self.name, sizes="12rem"),
            "about_html": shapes.rich_text(self.about),
            "email": self.email or None,
            "email_link": shapes.external_link("email", self.email),
            "phone": self.phone or None,
            "phone_link": shapes.external_link("phone", self.phone),
            "address": self.address or None,
            "donate_url": self.donate_url or None,
            "paid_for_by": self.paid_for_by or None,
            "social": [block.value.content() for block in self.social_links],
            "voter_resources": [
                block.value.content() for block in self.voter_resources
            ],
        }


@register_setting(icon="list-ul")
class NavigationSettings(BaseSiteSetting):
    """The menus of header and footer, two levels deep."""

    header = StreamField(
        NavigationStreamBlock(max_num=5, required=False),
        blank=True,
        help_text="At most five: more do not fit and are not read.",
    )
    header_button = StreamField(
        [("button", ButtonBlock())],
        blank=True,
        max_num=1,
        help_text='The one thing to do, on every page: "Take action".',
    )
    footer = StreamField(NavigationStreamBlock(max_num=5, required=False), blank=True)

    panels = [
        FieldPanel("header"),
        FieldPanel("header_button"),
        FieldPanel("footer"),
    ]

    class Meta:
        verbose_name = "navigation"

    @property
    def content(self) -> dict:
        """The menus in shapes; what is not public is left out of them."""
        button = next((block.value.content() for block in self.header_button), None)
        return {
            "header": _items(self.header),
            "header_button": button if button and button["link"] else None,
            "footer": _items(self.footer),
        }


def _items(stream) -> list[dict]:
    items = [block.value.content() for block in stream]
    return [item for item in items if item["link"] or item["items"]]
