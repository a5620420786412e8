"""Workbooks that staff have uploaded: previewed, imported or refused."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

from legislation.models.sessions import LegislativeSession

KEPT_UNCONFIRMED = timedelta(days=7)


class ScorecardImportQuerySet(models.QuerySet):
    def without_files(self):
        """Load what a page shows, without the files and the whole report."""
        files = ("workbook", "house_roster", "senate_roster", "report_csv")
        return self.defer(*files).select_related("session", "user")

    def forgotten(self):
        """Previews that nobody has confirmed for a week."""
        old = timezone.now() - KEPT_UNCONFIRMED
        return self.filter(state=ScorecardImport.State.PREVIEWED, created__lt=old)


class ScorecardImport(models.Model):
    """One upload: the files until they are imported, and the report of it.

    The files are kept in the database, which serves them to nobody, so that what is
    confirmed is what was previewed, byte for byte, whichever process does it. They
    are emptied as soon as the import has come to its end.
    """

    class State(models.TextChoices):
        PREVIEWED = "previewed", "Waiting to be confirmed"
        DONE = "done", "Imported"
        UNCHANGED = "unchanged", "Nothing to change"
        FAILED = "failed", "Refused, nothing changed"

    session = models.ForeignKey(
        LegislativeSession, on_delete=models.CASCADE, related_name="imports"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created = models.DateTimeField(default=timezone.now)
    finished = models.DateTimeField(null=True)
    state = models.CharField(
        max_length=10, choices=State.choices, default=State.PREVIEWED
    )
    file_name = models.CharField(max_length=120)
    sha256 = models.CharField(max_length=64)
    workbook = models.BinaryField()
    house_roster = models.BinaryField(default=bytes)
    senate_roster = models.BinaryField(default=bytes)
    outcome = models.CharField(max_length=120)
    report = models.JSONField(default=dict)
    report_csv = models.TextField(blank=True)

    objects = ScorecardImportQuerySet.as_manager()

    class Meta:
        ordering = ["-created", "-pk"]
        default_permissions = ()
        permissions = [("import_scorecard", "Can import a scorecard workbook")]

    def __str__(self):
        return f"{self.file_name}, {self.session}"

    @property
    def is_waiting(self) -> bool:
        return self.state == self.State.PREVIEWED

    def finish(self, state: "ScorecardImport.State") -> None:
        """Come to an end: set the state and let go of the files. Does not save."""
        self.state = state
        self.finished = timezone.now()
        self.workbook = self.house_roster = self.senate_roster = b""
