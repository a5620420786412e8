"""The status log of a bill."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from cms import shapes
from legislation.models.bills import Bill
from legislation.models.districts import Chamber


class BillAction(Orderable):
    """One dated step of a bill (Open States: action); published with its page."""

    page = ParentalKey(
        "legislation.BillPage", on_delete=models.CASCADE, related_name="actions"
    )
    date = models.DateField(help_text="The day it happened.")
    chamber = models.CharField(
        max_length=5,
        choices=Chamber.choices,
        blank=True,
        help_text="Where it happened; empty for both together, or for the governor.",
    )
    status = models.CharField(
        max_length=25,
        choices=Bill.Status.choices,
        blank=True,
        help_text=(
            "Where the bill stands since. The newest step that has one decides what "
            "the whole site shows; leave it empty when the step changed nothing."
        ),
    )
    description = models.CharField(
        max_length=255,
        help_text='What happened: "Reported favorably by the Committee on Health".',
    )
    source = models.URLField(
        "official record", blank=True, help_text="Where that can be read."
    )

    panels = [
        FieldRowPanel([FieldPanel("date"), FieldPanel("chamber")]),
        FieldPanel("status"),
        FieldPanel("description"),
        FieldPanel("source"),
    ]

    class Meta(Orderable.Meta):
        ordering = ["date", "sort_order"]

    def __str__(self):
        return f"{self.date}: {self.description}"

    @property
    def content(self) -> dict:
        """{date, status, description, source}; the source is the link shape."""
        status = Bill.Status(self.status) if self.status else None
        return {
            "date": shapes.iso_date(self.date),
            "status": status and {"value": status.value, "label": status.label},
            "description": self.description,
            "source": shapes.external_link("url", self.source),
        }


def newest_first(actions) -> list[BillAction]:
    """Return the steps as they are read; of one day, the one entered last is first."""
    return sorted(
        actions, key=lambda step: (step.date, step.sort_order or 0), reverse=True
    )


def status_log(actions) -> list[dict]:
    """Return [{chamber, label, steps}] of a bill's steps, the newest step first.

    `chamber` is null for what both did together, or the governor. The chamber in
    which something happened last comes first; one without a step is left out.
    """
    groups = {}
    for step in newest_first(actions):
        groups.setdefault(step.chamber, []).append(step.content)
    return [
        {
            "chamber": Chamber(value).value if value else None,
            "label": Chamber(value).label if value else "Both chambers and governor",
            "steps": steps,
        }
        for value, steps in groups.items()
    ]
