"""The form in which staff correct a vote, in public and with the reason."""

from wagtail.admin.forms import WagtailAdminModelForm
from wagtail_modeladmin.views import EditView

from legislation.models import Correction, PersonVote

STANDS = frozenset({PersonVote.Counted.WITH, PersonVote.Counted.AGAINST})


class VoteForm(WagtailAdminModelForm):
    """Requires a reason; a changed record leaves a correction that everybody reads.

    The reason is also what makes an import leave the vote as it is. The item and
    the legislator of a vote that is there cannot be changed.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.is_new = self.instance.pk is None
        self.was = "No entry" if self.is_new else Correction.words(self.instance)
        for name in () if self.is_new else ("item", "person"):
            self.fields[name].disabled = True
        self.fields[
            "counted_as"
        ].help_text = (
            "What the score reads. Change it with the record: it does not follow."
        )
        reason = self.fields["reason"]
        reason.required = True
        reason.help_text = (
            "Everybody can read it. With a reason, the vote stays as it is here when "
            "the next workbook is imported."
        )

    def clean(self):
        """Refuse a cast vote that counts as if it had not been cast."""
        data = super().clean()
        record, counted = data.get("option"), data.get("counted_as")
        if record in PersonVote.CAST and counted and counted not in STANDS:
            words = f"A {record} was cast: choose whether it counts with or against us."
            self.add_error("counted_as", words)
        return data

    def save(self, commit=True):
        """Save the vote and, if it counts or reads otherwise now, its correction."""
        vote = super().save(commit)
        now = Correction.words(vote)
        if commit and now != self.was:
            vote.corrections.create(
                was=self.was, now=now, reason=vote.reason, source=vote.source
            )
        return vote

    class Meta:
        model = PersonVote
        fields = ("item", "person", "option", "counted_as", "reason", "source")


class VoteEditView(EditView):
    """Points to a vote that counts otherwise than its record alone would."""

    def get_success_message(self, instance):
        words = super().get_success_message(instance)
        if instance.counted_as == instance.expected_count:
            return words
        alone = instance.Counted(instance.expected_count).label
        return (
            f"{words} It counts as “{instance.get_counted_as_display()}”; by the "
            f"record alone it would as “{alone}”."
        )
