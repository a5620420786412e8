"""The form of a scored item, which counts its votes anew when our position changes."""

from wagtail.admin.forms import WagtailAdminModelForm
from wagtail_modeladmin.views import EditView

from legislation.models import ScoredItem
from legislation.recount import recount


class ScoredItemForm(WagtailAdminModelForm):
    """Says beforehand what another position does; `recounted` afterwards."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.was = self.instance.our_position
        votes = self.instance.votes.count() if self.instance.pk else 0
        if votes:
            self.fields["our_position"].help_text = (
                f"What we asked. Another position counts the {votes} votes on this "
                "item anew, by the official record: who voted with us then voted "
                "against us. Votes corrected by hand stay. Correct the workbook too: "
                "the next import takes its position."
            )

    def save(self, commit=True):
        """Save the item and, under another position, what its votes count."""
        item = super().save(commit)
        if commit and item.our_position != self.was:
            item.recounted = recount(item)
        return item

    class Meta:
        model = ScoredItem
        fields = (
            *("session", "chamber", "kind", "number", "order", "title", "keyword"),
            *("description", "bill_identifier", "amendment_number", "date"),
            *("our_position", "official_yes", "official_no", "official_url", "pillars"),
        )


class ScoredItemEditView(EditView):
    """Tells how many votes were counted anew."""

    def get_success_message(self, instance):
        words = super().get_success_message(instance)
        recounted = getattr(instance, "recounted", None)
        if recounted is None:
            return words
        return f"{words} Our position changed: {recounted}"
