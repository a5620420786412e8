"""Legislative sessions: everything that votes, bills and agendas belong to."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone

from legislation.models.policies import ScoringPolicy


class LegislativeSessionQuerySet(models.QuerySet):
    def current(self) -> "LegislativeSession | None":
        """Return the session that is marked current, None while none is."""
        return self.filter(is_current=True).first()

    def on(self, day=None):
        """Sessions that sit on a day (default: today)."""
        day = day or timezone.localdate()
        return self.filter(start_date__lte=day, end_date__gte=day)


class LegislativeSession(models.Model):
    """A General Court of two years, or a special session (Popolo: event).

    Sessions may share a day: the old one ends when the new one is sworn in.
    """

    class Classification(models.TextChoices):
        PRIMARY = "primary", "Regular"
        SPECIAL = "special", "Special"

    identifier = models.CharField(
        max_length=20, unique=True, help_text='How official links name it: "194".'
    )
    name = models.CharField(max_length=80, help_text='"194th General Court".')
    classification = models.CharField(
        max_length=10, choices=Classification.choices, default=Classification.PRIMARY
    )
    start_date = models.DateField(help_text="The first day.")
    end_date = models.DateField(
        help_text="The last day; agendas of the session are archived after it."
    )
    is_current = models.BooleanField(
        "current session",
        default=False,
        help_text="Shown first everywhere. Marking one unmarks the other.",
    )
    policy = models.ForeignKey(
        ScoringPolicy,
        on_delete=models.PROTECT,
        related_name="sessions",
        verbose_name="scoring policy",
        help_text="The rules by which this session's votes are scored.",
    )

    objects = LegislativeSessionQuerySet.as_manager()

    class Meta:
        ordering = ["-start_date"]
        constraints = [
            models.UniqueConstraint(
                fields=["is_current"],
                condition=models.Q(is_current=True),
                name="one_current_session",
            )
        ]

    def __str__(self):
        return self.name

    @transaction.atomic
    def save(self, *args, **kwargs):
        if self.is_current:
            others = LegislativeSession.objects.exclude(pk=self.pk)
            others.filter(is_current=True).update(is_current=False)
        super().save(*args, **kwargs)

    def clean(self):
        if self.start_date and self.end_date and self.end_date <= self.start_date:
            raise ValidationError({"end_date": "The end must come after the start."})

    def validate_constraints(self, exclude=None):
        """As Django's, but for the mark of the current session, which save() moves."""
        super().validate_constraints({*(exclude or ()), "is_current"})

    @property
    def has_ended(self) -> bool:
        """Whether the session's last day is over."""
        return self.end_date < timezone.localdate()

    def sits_on(self, day) -> bool:
        """Tell whether the day is one of the session's."""
        return self.start_date <= day <= self.end_date

    @property
    def years(self) -> str:
        """The years as people name the session: "2025-2026".

        A General Court ends in the first days of a year that is already the next's.
        """
        last = (self.end_date - timedelta(days=7)).year
        return f"{self.start_date.year}-{last}"
