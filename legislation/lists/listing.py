"""What all lists of the legislature share: exports, filters, who may change rows."""

from django.contrib.admin import AdminSite
from django.db.models import Model
from wagtail_modeladmin.helpers import PermissionHelper
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import IndexView

from legislation.exports import spreadsheet_text
from legislation.lists.deletion import UsageDeleteView


class ExportingIndexView(IndexView):
    """A list whose CSV runs nothing in a spreadsheet."""

    custom_value_preprocess = {
        **IndexView.custom_value_preprocess,
        list: {"csv": str, "xlsx": str},
        Model: {"csv": lambda row: spreadsheet_text(str(row)), "xlsx": str},
        str: {"csv": spreadsheet_text},
    }

    def get_heading(self, queryset, field):
        """Name a column that belongs to a related row by the way to it."""
        if "." in field:
            return field.replace(".", " ").replace("_", " ")
        return super().get_heading(queryset, field)


class ReadOnly(PermissionHelper):
    """For rows that others make: nobody adds, changes or deletes them by hand."""

    def user_can_create(self, user):
        return False

    def user_can_edit_obj(self, user, obj):
        return False

    def user_can_delete_obj(self, user, obj):
        return False


class LegislationAdmin(ModelAdmin):
    index_view_class = ExportingIndexView
    delete_view_class = UsageDeleteView

    def __init__(self, parent=None):
        super().__init__(parent)
        # Filters by a related model ask this; the default one needs Django's admin.
        self.admin_site = AdminSite()
