"""The form in which staff correct a vote, in public and with the reason."""

from wagtail.admin.forms import WagtailAdminModelForm

from legislation.models import Correction, PersonVote


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
        reason = self.fields["reason"]
        reason.required = True
        reason.help_text = (
            "Everybody can read it. With a reason, the vote stays as it is here when "
            "the next workbook is imported."
        )

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
