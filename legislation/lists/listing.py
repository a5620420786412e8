"""What all lists of the legislature share: exports, filters, who may change rows."""

from functools import reduce
from operator import or_

from django.contrib.admin import AdminSite
from django.db.models import Model, Q
from wagtail_modeladmin.helpers import DjangoORMSearchHandler, PermissionHelper
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import IndexView

from legislation.exports import spreadsheet_text
from legislation.lists.deletion import UsageDeleteView
from legislation.workbook.normalise import bill_identifiers

# How the names of columns end that hold the number of a bill.
_NUMBERS = ("identifier", "docket_number")


class WordsOrNumbers(DjangoORMSearchHandler):
    """Finds rows that have every word, and bills by any spelling of their number."""

    def search_queryset(self, queryset, search_term, **kwargs):
        by_words = super().search_queryset(queryset, search_term, **kwargs)
        written = bill_identifiers(search_term)
        names = [name for name in self.search_fields if name.endswith(_NUMBERS)]
        if not (written and names):
            return by_words
        has_number = reduce(or_, (Q(**{f"{name}__in": written}) for name in names))
        by_number = queryset.filter(has_number)
        found = (
            Q(pk__in=rows.order_by().values("pk")) for rows in (by_words, by_number)
        )
        return queryset.filter(reduce(or_, found))


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
    search_handler_class = WordsOrNumbers

    def __init__(self, parent=None):
        super().__init__(parent)
        # Filters by a related model ask this; the default one needs Django's admin.
        self.admin_site = AdminSite()
