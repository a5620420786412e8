"""Where legislators sit: chambers, districts, seats."""

from django.db import models
from django.db.models import Exists, OuterRef


class Chamber(models.TextChoices):
    """The chambers by their Open Civic Data names."""

    UPPER = "upper", "Senate"
    LOWER = "lower", "House"

    @property
    def role(self) -> str:
        """What somebody who sits there is called."""
        return "Senator" if self is Chamber.UPPER else "Representative"


class District(models.Model):
    """An electoral district of one chamber (OCD: division)."""

    chamber = models.CharField(max_length=5, choices=Chamber.choices)
    label = models.CharField(max_length=120, help_text='"17th Essex".')
    ocd_id = models.CharField(
        "OCD id",
        max_length=200,
        unique=True,
        help_text="ocd-division/country:us/state:ma/sldl:17th_essex",
    )
    order = models.PositiveSmallIntegerField(
        default=0, help_text="Place in lists: 2nd Essex comes before 10th Essex."
    )

    class Meta:
        ordering = ["chamber", "order", "label"]
        constraints = [
            models.UniqueConstraint(
                fields=["chamber", "label"], name="unique_district_label"
            )
        ]

    def __str__(self):
        return f"{self.label} ({self.get_chamber_display()})"

    @property
    def slug(self) -> str:
        """The label as addresses write it, made of the OCD id: "17th-essex"."""
        return self.ocd_id.rpartition(":")[2].replace("_", "-")


class SeatQuerySet(models.QuerySet):
    def in_chamber(self, chamber: str):
        return self.filter(district__chamber=chamber)

    def vacant(self, day=None):
        """Seats that nobody holds on a day (default: today)."""
        from legislation.models.people import Membership

        held = Membership.objects.on(day).filter(seat=OuterRef("pk"))
        return self.filter(~Exists(held))


class Seat(models.Model):
    """One place in a chamber (Popolo: post); vacant when nobody holds it."""

    district = models.ForeignKey(
        District, on_delete=models.CASCADE, related_name="seats"
    )
    role = models.CharField(max_length=60, help_text='"Representative" or "Senator".')

    objects = SeatQuerySet.as_manager()

    class Meta:
        ordering = ["district"]

    def __str__(self):
        return f"{self.role}, {self.district.label}"
