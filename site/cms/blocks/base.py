"""A block says what it means once; its template and the API both read that."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.safestring import SafeString
from wagtail.blocks import ChoiceBlock, StreamBlock, StructBlock, StructValue
from wagtail.blocks.struct_block import StructBlockValidationError

from cms import shapes


class FieldsValue(StructValue):
    """The value of fields that belong together."""

    def html(self, name: str) -> SafeString:
        """Return a rich text field as the rich text shape, "" when empty."""
        return shapes.rich_text(self[name].source)


class FieldsBlock(StructBlock):
    """Fields that belong together; values made in code may leave any of them out."""

    def normalize(self, value):
        if not isinstance(value, StructValue):
            defaults = {
                name: block.get_default()
                for name, block in self.child_blocks.items()
                if name not in value
            }
            value = {**defaults, **value}
        return super().normalize(value)

    def get_searchable_content(self, value):
        """Return the words of the fields; unlike Wagtail's, an empty one has none."""
        return [
            words
            for name, block in self.child_blocks.items()
            if value.get(name)
            for words in block.get_searchable_content(value[name])
        ]

    class Meta:
        value_class = FieldsValue


class ContentValue(FieldsValue):
    """The value of a content block; subclasses know what it means."""

    def content(self, page=None) -> dict:
        """Return the block's content in shapes, JSON-ready, every key present.

        `page` is the page that is being read, None where there is none (a preview
        in the block picker, say).
        """
        raise NotImplementedError

    def anchored(self) -> Iterator:
        """Yield the values inside that links can lead to (see cms.blocks.anchors)."""
        yield from ()


class ContentBlock(FieldsBlock):
    """A block whose template gets `content` and whose API value is the same dict.

    Its template is blocks/<name in snake case without "Block">.html.
    """

    def get_template(self, value=None, context=None):
        return template_name(self)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["content"] = value.content(page=context.get("page"))
        return context

    def get_api_representation(self, value, context=None):
        return value.content(page=(context or {}).get("page"))

    class Meta:
        value_class = ContentValue


class ContentStreamBlock(StreamBlock):
    """A stream of content blocks, printed by one component."""

    def get_template(self, value=None, context=None):
        return "components/stream.html"


class OptionBlock(ChoiceBlock):
    """A choice of how a block looks or works; its label is no word of the page."""

    def __init__(self, **kwargs):
        super().__init__(search_index=False, **kwargs)


@dataclass(frozen=True)
class Example:
    """In a preview value: the nth picture, page or document there is, if any."""

    position: int = 0

    def find(self, queryset):
        """Return that object of the queryset; the last one when there are fewer."""
        found = list(queryset[: self.position + 1])
        return found[-1] if found else None


def with_items(items: list, **words) -> dict:
    """Return the words about a list with its items; of an empty list nothing is said.

    A page shows no heading over nothing, so the API has none either.
    """
    return {**(words if items else dict.fromkeys(words)), "items": items}


def field_errors(**messages: str) -> StructBlockValidationError:
    """Return the error that says each message at the field of that name."""
    return StructBlockValidationError(
        {name: ValidationError(message) for name, message in messages.items()}
    )


def template_name(block) -> str:
    """Return the template of a block: blocks/call_to_action.html, say."""
    name = type(block).__name__.removesuffix("Block")
    return f"blocks/{re.sub(r'(?<!^)(?=[A-Z])', '_', name).lower()}.html"
