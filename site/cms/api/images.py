from rest_framework.fields import CharField, Field
from wagtail.images import get_image_model
from wagtail.images.api.v2 import serializers
from wagtail.images.api.v2.views import ImagesAPIViewSet as WagtailImagesAPIViewSet

from cms import shapes
from cms.api.endpoints import ReadMixin
from cms.api.media import public_items
from cms.api.serializers import ContentSerializer


class PictureField(Field):
    """The picture shape of an image."""

    def get_attribute(self, instance):
        return shapes.picture(instance)

    def to_representation(self, value):
        return value


class ImageSerializer(ContentSerializer, serializers.ImageSerializer):
    picture = PictureField(read_only=True)
    alt = CharField(source="default_alt_text", read_only=True)


class ImagesAPIViewSet(ReadMixin, WagtailImagesAPIViewSet):
    """The pictures of the library, each with the shape that pages show it in."""

    model = get_image_model()
    base_serializer_class = ImageSerializer
    body_fields = [*WagtailImagesAPIViewSet.body_fields, "alt", "credit", "picture"]
    listing_default_fields = [
        *WagtailImagesAPIViewSet.listing_default_fields,
        *("alt", "credit", "width", "height", "picture"),
    ]

    def get_queryset(self):
        images = self.model.objects.order_by("id").select_related("collection")
        return public_items(images.prefetch_renditions().prefetch_related("tags"))
