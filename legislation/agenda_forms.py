"""The forms of agendas and their items: what does not go together gets words."""

from django.core.exceptions import ValidationError
from django.db.models import Q
from wagtail.admin.forms import WagtailAdminPageForm


class AgendaForm(WagtailAdminPageForm):
    """Takes each pillar once."""

    def clean(self):
        cleaned = super().clean()
        rows = self.formsets.get("pillars")
        if rows is not None and rows.is_valid():
            listed = set()
            for row in rows.ordered_forms:
                pillar = row.cleaned_data.get("pillar")
                if pillar in listed:
                    row.add_error("pillar", "This pillar is on the agenda already.")
                listed.add(pillar)
        return cleaned


class AgendaItemForm(WagtailAdminPageForm):
    """Offers the items of the agenda's session, and the agenda's pillars.

    What a copied or moved page has from another agenda stays in the form, so that
    nothing is lost in silence: saving it asks for a choice.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        agenda = self.parent_page.specific.get_latest_revision_as_object()
        session = agenda.session
        pillars = [row.pillar for row in agenda.pillars.all()]
        names = ", ".join(pillar.name for pillar in pillars) or "it has none yet"
        self._limit(
            "item",
            Q(session=session),
            f"Choose an item of the agenda's own session, the {session}.",
        )
        self._limit(
            "pillar",
            Q(pk__in=[pillar.pk for pillar in pillars]),
            f"Choose one of the agenda's pillars: {names}. "
            "Others can be added on the agenda's own page.",
        )

    def _limit(self, name: str, fitting: Q, words: str):
        """Offer what fits, and what is there now; the words refuse the rest."""
        if (field := self.fields.get(name)) is None:
            return
        current = Q(pk=getattr(self.instance, f"{name}_id"))
        fits = field.queryset.filter(fitting)
        field.queryset = field.queryset.filter(fitting | current)
        field.error_messages["invalid_choice"] = words
        field.validators = [*field.validators, _must_be_in(fits, words)]


def _must_be_in(fits, words: str):
    def validate(row):
        if not fits.filter(pk=row.pk).exists():
            raise ValidationError(words)

    return validate
