from rest_framework.fields import CharField, IntegerField
from wagtail.documents import get_document_model
from wagtail.documents.api.v2 import serializers
from wagtail.documents.api.v2.views import (
    DocumentsAPIViewSet as WagtailDocumentsAPIViewSet,
)

from cms.api.endpoints import ReadMixin
from cms.api.media import public_items
from cms.api.serializers import ContentSerializer


class DocumentSerializer(ContentSerializer, serializers.DocumentSerializer):
    """A document under the keys that a document list block uses."""

    url = CharField(read_only=True)
    size = IntegerField(source="file_size", read_only=True)
    mime = CharField(source="content_type", read_only=True)
    extension = CharField(source="file_extension", read_only=True)


class DocumentsAPIViewSet(ReadMixin, WagtailDocumentsAPIViewSet):
    """The files to download."""

    model = get_document_model()
    base_serializer_class = DocumentSerializer
    body_fields = [
        *WagtailDocumentsAPIViewSet.body_fields,
        *("url", "size", "mime", "extension"),
    ]
    listing_default_fields = [
        *WagtailDocumentsAPIViewSet.listing_default_fields,
        *("url", "size", "mime", "extension"),
    ]

    def get_queryset(self):
        documents = self.model.objects.order_by("id").select_related("collection")
        return public_items(documents.prefetch_related("tags"))
