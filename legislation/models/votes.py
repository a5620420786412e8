"""What is scored, and how each legislator acted on it."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models

from legislation.models.districts import Chamber
from legislation.models.people import Person
from legislation.models.sessions import LegislativeSession
from legislation.scoring import CountedAs


class Position(models.TextChoices):
    YES = "yes", "Yes"
    NO = "no", "No"


class ScoredItemQuerySet(models.QuerySet):
    def in_chamber(self, chamber: str):
        return self.filter(chamber=chamber)

    def current(self):
        """Items of the session that is marked current."""
        return self.filter(session__is_current=True)


class ScoredItem(models.Model):
    """One thing a chamber's scorecard counts (a roll call, mostly).

    A threshold item counts a legislator who cosponsored at least a share of the
    agenda; a pledge counts a promise given in public. Neither has a roll call.
    `our_position` is "" only where no sheet and no tally could tell it.
    """

    class Kind(models.TextChoices):
        ROLL_CALL = "roll_call", "Roll call"
        COSPONSORSHIP_THRESHOLD = "cosponsorship_threshold", "Cosponsorship threshold"
        PLEDGE = "pledge", "Pledge"

    session = models.ForeignKey(
        LegislativeSession, on_delete=models.PROTECT, related_name="scored_items"
    )
    chamber = models.CharField(max_length=5, choices=Chamber.choices)
    kind = models.CharField(max_length=25, choices=Kind.choices, default=Kind.ROLL_CALL)
    number = models.PositiveIntegerField(
        validators=[MaxValueValidator(99_999)],
        help_text="The roll call's number; for other kinds any free number.",
    )
    title = models.CharField(max_length=255)
    keyword = models.CharField(
        max_length=120, blank=True, help_text='The subject in a word or two: "Climate".'
    )
    description = models.TextField(blank=True)
    bill_identifier = models.CharField(
        max_length=20, blank=True, help_text='The bill voted on: "H3110".'
    )
    amendment_number = models.CharField(max_length=40, blank=True)
    date = models.DateField(null=True, blank=True)
    our_position = models.CharField(
        max_length=3, choices=Position.choices, blank=True, help_text="What we asked."
    )
    official_yes = models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[MaxValueValidator(1000)]
    )
    official_no = models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[MaxValueValidator(1000)]
    )
    official_url = models.URLField("official record", blank=True)
    pillars = models.JSONField(
        default=list, blank=True, help_text='Parts of the agenda: ["economy"].'
    )
    order = models.PositiveSmallIntegerField(default=0)

    objects = ScoredItemQuerySet.as_manager()

    class Meta:
        ordering = ["session", "chamber", "order", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["session", "chamber", "number"], name="unique_scored_item"
            )
        ]

    def __str__(self):
        return f"{self.get_chamber_display()} {self.number}: {self.title}"


class PersonVoteQuerySet(models.QuerySet):
    def in_chamber(self, chamber: str):
        return self.filter(item__chamber=chamber)

    def corrected(self):
        """Votes that staff changed by hand: an import leaves them alone."""
        return self.exclude(reason="")


class PersonVote(models.Model):
    """How one legislator acted on one scored item: the record, and how it counts.

    `option` is the official record (Popolo: vote option). `counted_as` differs from
    it only with a reason and a source: a letter to the clerk, say. Presiding and not
    in office leave the item out of the score; a blank counts as recorded.
    """

    class Option(models.TextChoices):
        YES = "yes", "Yes"
        NO = "no", "No"
        ABSENT = "absent", "Absent"
        PRESENT = "present", "Present"
        PRESIDING = "presiding", "Presiding"
        NOT_IN_OFFICE = "not_in_office", "Not in office"
        BLANK = "blank", "No entry"
        UNKNOWN = "unknown", "Not known"

    class Counted(models.TextChoices):
        WITH = CountedAs.WITH.value, "With us"
        AGAINST = CountedAs.AGAINST.value, "Against us"
        ABSENT = CountedAs.ABSENT.value, "Absent"
        PRESENT = CountedAs.PRESENT.value, "Present, not voting"
        PRESIDING = CountedAs.PRESIDING.value, "Presiding: left out"
        NOT_IN_OFFICE = CountedAs.NOT_IN_OFFICE.value, "Not in office: left out"
        BLANK = CountedAs.BLANK.value, "No entry: recorded, not with us"

    CAST = frozenset({Option.YES, Option.NO})

    item = models.ForeignKey(ScoredItem, on_delete=models.CASCADE, related_name="votes")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="votes")
    option = models.CharField("official record", max_length=15, choices=Option.choices)
    counted_as = models.CharField(max_length=15, choices=Counted.choices)
    reason = models.CharField(
        max_length=255,
        blank=True,
        help_text="Why it was corrected, or counts otherwise than the record reads.",
    )
    source = models.URLField(blank=True, help_text="Where that can be read.")

    objects = PersonVoteQuerySet.as_manager()

    class Meta:
        ordering = ["item_id", "person_id"]
        verbose_name = "vote"
        constraints = [
            models.UniqueConstraint(fields=["item", "person"], name="one_vote_an_item")
        ]

    def __str__(self):
        return f"{self.person}, {self.item}: {self.get_option_display()}"

    def clean(self):
        if self.item_id is None or self.reason:
            return
        if self.counted_as != self.expected_count:
            raise ValidationError(
                {"reason": "Say why this counts otherwise than the record reads."}
            )

    @property
    def expected_count(self) -> str:
        """How the official record alone would count, given our position."""
        if self.option == self.Option.UNKNOWN or (
            self.option in self.CAST and not self.item.our_position
        ):
            return self.counted_as
        if self.option in self.CAST:
            with_us = self.option == self.item.our_position
            return self.Counted.WITH if with_us else self.Counted.AGAINST
        return self.option

    @property
    def by_letter(self) -> bool:
        """Whether a vote counts that was stated, not cast."""
        return self.is_by_letter(self.option, self.counted_as)

    @classmethod
    def is_by_letter(cls, option: str, counted_as: str) -> bool:
        stated = counted_as in {cls.Counted.WITH, cls.Counted.AGAINST}
        return stated and option not in {*cls.CAST, cls.Option.UNKNOWN}

    @property
    def words(self) -> str:
        """The record in words: "Yes", "Absent, a yes stated by letter"."""
        record = self.get_option_display()
        if not self.by_letter:
            return record
        position = self.item.our_position
        if self.counted_as == self.Counted.AGAINST and position:
            position = Position.NO if position == Position.YES else Position.YES
        return f"{record}, a {position or 'vote'} stated by letter"
