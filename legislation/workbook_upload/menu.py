"""The way to an import in the menu, for those who may."""

from django.urls import reverse
from wagtail.admin.menu import MenuItem

from legislation.workbook_upload.views import PERMISSION


class ImportMenuItem(MenuItem):
    """Leads to the upload; shown to whoever may import."""

    def __init__(self, order: int):
        url = reverse("scorecard_import:upload")
        super().__init__("Import scorecard", url, icon_name="upload", order=order)

    def is_shown(self, request):
        return request.user.has_perm(PERMISSION)
