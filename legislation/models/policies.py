"""The rules of scoring as rows, so that every score can name the version it follows."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models

from legislation.scoring import (
    PM_194_LETTERS,
    AbsenceRule,
    Rounding,
    ScoringRules,
)

DEFAULT_VERSION = "pm-194"


def default_letters() -> list[list]:
    """Return the letters that have always been published, as JSON keeps them."""
    return [list(pair) for pair in PM_194_LETTERS]


class ScoringPolicyQuerySet(models.QuerySet):
    def default(self) -> "ScoringPolicy":
        """Return the rules a new session starts with; makes them if need be."""
        values = {
            "published_on": date(2025, 1, 1),
            "explanation": (
                "An absence counts against our position, half a percent rounds up, "
                "and a grade needs 90% of the votes recorded."
            ),
        }
        return self.get_or_create(version=DEFAULT_VERSION, defaults=values)[0]


class ScoringPolicy(models.Model):
    """A published set of scoring rules; a new rule is a new version, never an edit.

    The defaults reproduce what the organization has always published. `rules` is
    what the arithmetic takes. Once a session follows a policy its rules are fixed.
    """

    class Absence(models.TextChoices):
        AGAINST = AbsenceRule.AGAINST.value, "Counts against our position"
        LEFT_OUT = AbsenceRule.LEFT_OUT.value, "Is left out of the score"

    class RoundingRule(models.TextChoices):
        HALF_UP = Rounding.HALF_UP.value, "Half a percent up"
        HALF_EVEN = Rounding.HALF_EVEN.value, "Half a percent to the even number"
        DOWN = Rounding.DOWN.value, "Always down"

    RULES = ("version", "absence_rule", "recorded_threshold", "rounding", "letters")

    version = models.CharField(
        max_length=40, unique=True, help_text='A name that never changes: "pm-194".'
    )
    published_on = models.DateField()
    absence_rule = models.CharField(
        max_length=10, choices=Absence.choices, default=Absence.AGAINST
    )
    recorded_threshold = models.PositiveSmallIntegerField(
        default=90,
        help_text="Percent of the votes that must be recorded for a grade to show.",
    )
    rounding = models.CharField(
        max_length=10, choices=RoundingRule.choices, default=RoundingRule.HALF_UP
    )
    letters = models.JSONField(
        default=default_letters,
        help_text='Lowest score of each letter, highest first: [[98, "A+"], …]. The '
        "last must start at 0.",
    )
    explanation = models.TextField(blank=True, help_text="For the page on the method.")

    objects = ScoringPolicyQuerySet.as_manager()

    class Meta:
        ordering = ["-published_on", "-pk"]
        verbose_name_plural = "scoring policies"

    def __str__(self):
        return self.version

    def clean(self):
        try:
            letters = {self.rules.letter(score) for score in range(101)}
        except (TypeError, ValueError) as error:
            raise ValidationError(f"These rules cannot grade: {error}") from error
        if not all(letter and isinstance(letter, str) for letter in letters):
            raise ValidationError({"letters": "Every score needs a letter."})
        if self._changes_published_rules():
            raise ValidationError(
                "Sessions are scored by these rules. Copy them into a new version "
                "and choose it for the session."
            )

    def _changes_published_rules(self) -> bool:
        stored = ScoringPolicy.objects.filter(pk=self.pk).first()
        if stored is None or not stored.sessions.exists():
            return False
        return any(getattr(self, name) != getattr(stored, name) for name in self.RULES)

    @property
    def rules(self) -> ScoringRules:
        """The rules as the arithmetic takes them.

        Raises TypeError or ValueError for rules that cannot grade every score.
        """
        return ScoringRules(
            version=self.version,
            absence=AbsenceRule(self.absence_rule),
            threshold=self.recorded_threshold,
            rounding=Rounding(self.rounding),
            letters=tuple((lowest, letter) for lowest, letter in self.letters),
        )
