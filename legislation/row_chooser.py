"""What choosers of plain rows have in common: a dialog that searches, and a block."""

from functools import reduce
from operator import and_, or_

from django import forms
from django.db.models import Q, QuerySet
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import chooser as views
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.blocks import ChooserBlock
from wagtail.coreutils import resolve_model_string

from cms import references
from cms.blocks.base import Example
from legislation.workbook.normalise import bill_identifiers


class RowSearchForm(BaseFilterForm):
    """Finds rows that have every word, and bills by any spelling of their number."""

    words: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()

    q = forms.CharField(
        label="Search term",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"placeholder": "Search"}),
    )

    def filter(self, objects: QuerySet) -> QuerySet:
        objects, query = super().filter(objects), self.cleaned_data.get("q")
        if not query:
            return objects
        self.is_searching, self.search_query = True, query
        return objects.filter(self._by_number(query) | self._by_words(query))

    def _by_number(self, query) -> Q:
        found = bill_identifiers(query)
        return _any(Q(**{f"{name}__in": found}) for name in self.numbers)

    def _by_words(self, query) -> Q:
        names = [f"{name}__icontains" for name in self.words]
        each = (_any(Q(**{name: word}) for name in names) for word in query.split())
        return reduce(and_, each)


def _any(conditions) -> Q:
    return reduce(or_, conditions, Q(pk__in=()))


class ChooseRows:
    """A list to choose from, with the columns that tell its rows apart."""

    own_columns: tuple[Column, ...] = ()

    @property
    def columns(self):
        return [*super().columns, *self.own_columns]


class ChooseView(ChooseRows, views.ChooseView):
    """The list with its search, in a dialog."""


class ChooseResultsView(ChooseRows, views.ChooseResultsView):
    """What the dialog's search found."""


class ChosenView(views.ChosenView):
    def get_object(self, pk):
        return super().get_object(references.row_key(pk))


class ChosenMultipleView(views.ChosenMultipleView):
    def get_objects(self, pks):
        keys = (references.row_key(pk) for pk in pks)
        return super().get_objects([key for key in keys if key])


class RowChooserBlock(ChooserBlock):
    """A row of the legislature, from the request's scope; None once it is deleted."""

    def bulk_to_python(self, values):
        found = references.current().get_many(self.model_class, values)
        return [found.get(references.row_key(value)) for value in values]

    def normalize(self, value):
        if isinstance(value, Example):
            return value.find(self.model_class.objects.all())
        return super().normalize(value)

    def get_searchable_content(self, value):
        return [str(value)] if value else []


class RowChooserViewSet(ChooserViewSet):
    """A chooser whose search reads columns of the database.

    `related` are the rows that `own_columns` and the titles read.
    """

    choose_view_class = ChooseView
    choose_results_view_class = ChooseResultsView
    chosen_view_class = ChosenView
    chosen_multiple_view_class = ChosenMultipleView
    base_block_class = RowChooserBlock
    per_page = 20
    search_form: type[RowSearchForm]
    ordering: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    own_columns: tuple[Column, ...] = ()

    def get_common_view_kwargs(self, **kwargs):
        own = {
            "filter_form_class": self.search_form,
            "ordering": self.ordering,
            "own_columns": self.own_columns,
        }
        return super().get_common_view_kwargs(**own, **kwargs)

    def get_object_list(self):
        rows = resolve_model_string(self.model)._default_manager
        return rows.select_related(*self.related)

    @property
    def block_class(self) -> type[RowChooserBlock]:
        """The chooser as a block for streams."""
        name = f"{self.model_name}ChooserBlock"
        return self.get_block_class(name=name, module_path=type(self).__module__)
