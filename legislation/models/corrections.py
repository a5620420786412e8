"""What was corrected after it had been published, for everybody to read."""

from django.db import models
from django.utils import timezone

from legislation.models.votes import PersonVote


class Correction(models.Model):
    """A public note that a published vote was changed, and why.

    Neither its vote nor the vote's item can be deleted from under it.
    """

    vote = models.ForeignKey(
        PersonVote, on_delete=models.PROTECT, related_name="corrections"
    )
    date = models.DateField(default=timezone.localdate)
    was = models.CharField(max_length=80)
    now = models.CharField(max_length=80)
    reason = models.CharField(max_length=255)
    source = models.URLField(blank=True)

    class Meta:
        ordering = ["-date", "-pk"]

    def __str__(self):
        return f"{self.date}: {self.vote}"

    @staticmethod
    def words(vote: PersonVote) -> str:
        """Return what a vote says and how it counts, as a correction quotes it."""
        return f"{vote.get_option_display()} ({vote.get_counted_as_display()})"
