"""Bills, the agenda's items that they make up, and who signed them."""

import re

from django.db import models

from legislation import addresses
from legislation.models.districts import Chamber
from legislation.models.people import Person
from legislation.models.sessions import LegislativeSession


class AgendaItem(models.Model):
    """What the agenda asks for: a House and a Senate bill that count once together.

    A page that presents it refers to this row. `key` names it within the session,
    by its bills' numbers: "H3110/S2033".
    """

    session = models.ForeignKey(
        LegislativeSession, on_delete=models.PROTECT, related_name="agenda_items"
    )
    key = models.CharField(
        max_length=120, help_text='The numbers of its bills: "H3110/S2033".'
    )
    title = models.CharField(max_length=255)
    pillars = models.JSONField(
        default=list, blank=True, help_text='Parts of the agenda: ["economy"].'
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["session", "order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["session", "key"], name="unique_agenda_item_key"
            )
        ]

    def __str__(self):
        return self.title


class BillQuerySet(models.QuerySet):
    def current(self):
        """Bills of the session that is marked current."""
        return self.filter(session__is_current=True)

    def in_chamber(self, chamber: str):
        return self.filter(chamber=chamber)

    def for_display(self):
        """Load with each bill what its name, status and address are made of."""
        return self.select_related("session", "page").prefetch_related("page__actions")


class Bill(models.Model):
    """One bill of a session, as the official record and our agenda name it.

    A page that presents it refers to this row, so that a number, a status or the
    names of sponsors are kept in one place.
    """

    class Status(models.TextChoices):
        FILED = "filed", "Filed"
        IN_COMMITTEE = "in_committee", "In committee"
        REPORTED_FAVORABLY = "reported_favorably", "Advanced out of committee"
        SENT_TO_STUDY = "sent_to_study", "Sent to study"
        ACCOMPANIED = "accompanied", "Accompanied other legislation"
        PASSED = "passed", "Passed"
        PASSED_VIA_OMNIBUS = "passed_via_omnibus", "Passed via omnibus bill"
        CONFERENCE_COMMITTEE = "conference_committee", "Conference committee"
        ENACTED = "enacted", "Enacted"
        SIGNED = "signed", "Signed"
        VETOED = "vetoed", "Vetoed"

    session = models.ForeignKey(
        LegislativeSession, on_delete=models.PROTECT, related_name="bills"
    )
    chamber = models.CharField(max_length=5, choices=Chamber.choices)
    identifier = models.CharField(
        max_length=20,
        help_text='The number without spaces: "H3110"; "HD4328" until it has one.',
    )
    docket_number = models.CharField(
        max_length=20, blank=True, help_text='The number it was filed under: "HD3390".'
    )
    title = models.TextField(blank=True, help_text='"An Act …", the official title.')
    short_title = models.CharField(max_length=255, blank=True)
    description = models.TextField(blank=True, help_text="What it does.")
    sponsor_names = models.CharField(
        max_length=255,
        blank=True,
        help_text="The lead sponsors as the agenda has them.",
    )
    status = models.CharField(max_length=25, choices=Status.choices, blank=True)
    official_url = models.URLField("official record", blank=True)
    agenda_item = models.ForeignKey(
        AgendaItem,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="bills",
        help_text="A House bill and its Senate companion have the same.",
    )
    refiled_from = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="refiled_as",
        help_text="The same bill in the session before.",
    )

    objects = BillQuerySet.as_manager()

    class Meta:
        ordering = ["session", "identifier"]
        constraints = [
            models.UniqueConstraint(
                fields=["session", "identifier"], name="unique_bill_identifier"
            )
        ]

    def __str__(self):
        return f"{self.identifier}: {self.short_title or self.title}"

    @staticmethod
    def spellings(identifier: str) -> list[str]:
        """Return the ways to write an identifier: "H3110", "H.3110", "H 3110"."""
        return [
            re.sub(r"^([A-Z]+)(\d)", rf"\1{gap}\2", identifier)
            for gap in ("", ".", " ")
        ]

    @property
    def number(self) -> str:
        """The identifier as the legislature prints it: "H.3110", "HD.4328"."""
        return self.spellings(self.identifier)[1]

    @property
    def docket(self) -> str | None:
        """The docket number as printed, None where it adds nothing to the number."""
        if self.docket_number in ("", self.identifier):
            return None
        return self.spellings(self.docket_number)[1]

    @property
    def name(self) -> str:
        """What people call the bill: its short title, else the official one."""
        return self.short_title or self.title or self.number

    @property
    def url(self) -> str | None:
        """The address of the bill's page, None without a public one."""
        return addresses.bill_url(self)

    @property
    def current_status(self) -> "Bill.Status | None":
        """Where the bill stands: by its page's status log, else as imported.

        The newest step that changed anything counts, once its page is public.
        """
        if self.url:
            steps = sorted(
                (step for step in self.page.actions.all() if step.status),
                key=lambda step: (step.date, step.sort_order or 0),
            )
            if steps:
                return Bill.Status(steps[-1].status)
        return Bill.Status(self.status) if self.status else None


class Sponsorship(models.Model):
    """A legislator's name on a bill (Open States: sponsorship).

    Who leads a bill and who counts as its cosponsor are two rows: a cosponsorship
    count is of what is counted, whoever leads.
    """

    class Classification(models.TextChoices):
        PRIMARY = "primary", "Lead sponsor"
        COSPONSOR = "cosponsor", "Cosponsor"

    bill = models.ForeignKey(
        Bill, on_delete=models.CASCADE, related_name="sponsorships"
    )
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="sponsorships"
    )
    classification = models.CharField(
        max_length=10,
        choices=Classification.choices,
        default=Classification.COSPONSOR,
    )
    date = models.DateField(null=True, blank=True, help_text="Empty when not known.")

    class Meta:
        ordering = ["bill_id", "classification", "person_id"]
        constraints = [
            models.UniqueConstraint(
                fields=["bill", "person", "classification"], name="unique_sponsorship"
            )
        ]

    def __str__(self):
        return f"{self.person}, {self.get_classification_display()}: {self.bill}"
