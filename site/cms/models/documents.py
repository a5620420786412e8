from wagtail.documents.models import AbstractDocument, Document, DocumentQuerySet

from cms.references import ReferencedQuerySet


class CustomDocumentQuerySet(ReferencedQuerySet, DocumentQuerySet):
    pass


class CustomDocument(AbstractDocument):
    """A file to download; ours, so that fields can be added without a swap."""

    objects = CustomDocumentQuerySet.as_manager()

    admin_form_fields = Document.admin_form_fields

    def save(self, *args, **kwargs):
        # Here and not only in the upload form: lists of documents tell the size.
        if self.file and not self.file._committed:
            self.file_size = self.file.size
        super().save(*args, **kwargs)

    class Meta(AbstractDocument.Meta):
        verbose_name = "document"
        verbose_name_plural = "documents"
        permissions = [("choose_document", "Can choose document")]
