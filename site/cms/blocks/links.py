"""Where a block leads: links and the buttons made of them."""

from django.core.validators import RegexValidator
from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock

from cms import references, shapes
from cms.blocks.base import Example, FieldsBlock, FieldsValue, OptionBlock, field_errors


class PublicPageChooserBlock(blocks.PageChooserBlock):
    """A page chooser whose pages come from the request's scope."""

    def bulk_to_python(self, values):
        found = references.current().get_many(self.model_class, values)
        return [found.get(value) for value in values]

    def normalize(self, value):
        if isinstance(value, Example):
            pages = self.model_class.objects.live().filter(depth__gt=1)
            return value.find(pages.order_by("path"))
        return super().normalize(value)


class PublicDocumentChooserBlock(DocumentChooserBlock):
    """A document chooser; its documents come from the request's scope (in_bulk)."""

    def normalize(self, value):
        if isinstance(value, Example):
            return value.find(get_document_model().objects.order_by("pk"))
        return super().normalize(value)


# Migrations name Wagtail's classes, so that ours may move.
DECONSTRUCT_ALIASES = {
    PublicPageChooserBlock: "wagtail.blocks.PageChooserBlock",
    PublicDocumentChooserBlock: "wagtail.documents.blocks.DocumentChooserBlock",
}


class LinkValue(FieldsValue):
    """A link to exactly one thing."""

    def shape(self) -> dict | None:
        """Return the link shape, None when there is no target anybody may read."""
        if page := self["page"]:
            return shapes.page_link(page)
        if document := self["document"]:
            return shapes.document_link(document)
        for kind in ("url", "email", "phone", "anchor"):
            if target := self[kind]:
                return shapes.external_link(kind, target)
        return None


class LinkBlock(FieldsBlock):
    """One target out of six; `required=False` allows none."""

    TARGETS = ("page", "url", "document", "email", "phone", "anchor")

    page = PublicPageChooserBlock(required=False, help_text="A page of this site.")
    url = blocks.URLBlock(
        required=False, label="Address", help_text="A page elsewhere, with https://."
    )
    document = PublicDocumentChooserBlock(required=False)
    email = blocks.EmailBlock(required=False, label="E-mail")
    phone = blocks.CharBlock(
        required=False,
        max_length=40,
        search_index=False,
        validators=[
            RegexValidator(
                r"^\+?[\d().\-\s]{7,}$", "Write a phone number: digits, spaces, ( ) -."
            )
        ],
    )
    anchor = blocks.CharBlock(
        required=False,
        max_length=80,
        search_index=False,
        help_text="A heading on the same page: its words in lower case with hyphens.",
        validators=[
            RegexValidator(r"^#?[\w-]+$", "Letters, digits, hyphens and _ only.")
        ],
    )

    def __init__(self, local_blocks=None, required=True, **kwargs):
        super().__init__(local_blocks, required=required, **kwargs)

    def clean(self, value):
        value = super().clean(value)
        given = [name for name in self.TARGETS if value[name]]
        if len(given) > 1:
            message = "Choose one target only: clear the others."
            raise field_errors(**dict.fromkeys(given[1:], message))
        if not given and self.meta.required and not self.is_deferred_validation:
            raise field_errors(page="Choose a page, or fill one of the others.")
        return value

    class Meta:
        icon = "link"
        label = "Link"
        value_class = LinkValue
        required = True
        # Without the choosers: the editor calls an empty one "null".
        label_format = "{url} {email} {phone} {anchor}"
        form_layout = blocks.BlockGroup(
            [
                "page",
                "url",
                "document",
                blocks.BlockGroup(
                    ["email", "phone", "anchor"],
                    heading="Or a mailbox, a phone, a heading",
                    classname="collapsed",
                    label_format="{email} {phone} {anchor}",
                ),
            ]
        )


class ButtonValue(FieldsValue):
    """A labelled link with a weight."""

    def content(self) -> dict:
        """Return {label, link, style}; link is None when its target is not public."""
        return {
            "label": self["label"],
            "link": self["link"].shape(),
            "style": self["style"],
        }


class ButtonBlock(FieldsBlock):
    label = blocks.CharBlock(
        max_length=40, help_text='What happens on a click: "Email your senator".'
    )
    link = LinkBlock()
    style = OptionBlock(
        choices=[
            ("primary", "Primary: the one thing to do"),
            ("secondary", "Secondary"),
            ("quiet", "Quiet: a plain link"),
        ],
        default="primary",
    )

    class Meta:
        icon = "pick"
        value_class = ButtonValue
        label_format = "{label}"


def button_contents(buttons) -> list[dict]:
    """Return a list of buttons in their shape."""
    return [button.content() for button in buttons]
