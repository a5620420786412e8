"""How fields become JSON: the shapes, and nothing that is not public."""

from django.db import models
from rest_framework.fields import CharField, Field, ReadOnlyField
from wagtail.api.v2 import serializers
from wagtail.fields import StreamField
from wagtail.models import Locale, Page

from cms import references, shapes
from cms.content_version import cached


class ContentStreamField(Field):
    """A stream's blocks; each may ask its context for the page it stands on."""

    def get_attribute(self, instance):
        return instance, super().get_attribute(instance)

    def to_representation(self, value):
        instance, stream = value
        page = instance if isinstance(instance, Page) else None
        context = {**self.context, "page": page}
        return stream.stream_block.get_api_representation(stream, context)


class DateField(Field):
    """The date shape."""

    def to_representation(self, value):
        return shapes.iso_date(value)


class TagsField(Field):
    """The names of an object's tags; of prefetched ones where there are such."""

    def to_representation(self, value):
        return sorted(tag.name for tag in value.all())


class PublicRelatedField(serializers.RelatedField):
    """A related object; None for a page, picture or document that is not public."""

    def to_representation(self, value):
        return super().to_representation(value) if _is_public(value) else None


class ContentSerializer(serializers.BaseSerializer):
    """The parent of all serializers: dates, streams, tags and relations as above."""

    serializer_field_mapping = {
        **serializers.BaseSerializer.serializer_field_mapping,
        StreamField: ContentStreamField,
        models.DateField: DateField,
        models.DateTimeField: DateField,
    }
    serializer_related_field = PublicRelatedField

    def build_property_field(self, field_name, model_class):
        field_class, kwargs = super().build_property_field(field_name, model_class)
        if field_class is serializers.TagsField:
            return TagsField, kwargs
        return field_class, kwargs


class HtmlUrlField(Field):
    """A page's address with its host."""

    def get_attribute(self, instance):
        return instance.get_full_url(self.context["request"])

    def to_representation(self, value):
        return value


class LocaleField(Field):
    """The code of a page's language."""

    def get_attribute(self, instance):
        codes = cached("api:locales", _language_codes)
        return codes.get(instance.locale_id) or instance.locale.language_code

    def to_representation(self, value):
        return value


class ParentField(serializers.PageParentField):
    """The page above, None when it is not public."""

    def get_attribute(self, instance):
        ancestors = references.current().tree.ancestors(instance)
        return ancestors[-1] if ancestors and _is_public(ancestors[-1]) else None


class AliasOfField(serializers.PageAliasOfField):
    """The page that this one copies, None when that is not public."""

    def get_attribute(self, instance):
        original = references.current().get(Page, instance.alias_of_id)
        return original if _is_public(original) else None


class PageSerializer(ContentSerializer, serializers.PageSerializer):
    """A page; `summary` is what lists say of it, as on cards."""

    html_url = HtmlUrlField(read_only=True)
    locale = LocaleField(read_only=True)
    parent = ParentField(read_only=True)
    alias_of = AliasOfField(read_only=True)
    summary = CharField(source="listing_summary", read_only=True, default=None)
    listing_picture = ReadOnlyField(default=None)


def _language_codes() -> dict[int, str]:
    return dict(Locale.objects.values_list("pk", "language_code"))


def _is_public(item) -> bool:
    if isinstance(item, Page):
        return references.current().is_public_page(item)
    if hasattr(item, "collection"):
        return references.current().is_public_item(item)
    return item is not None
