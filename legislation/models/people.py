"""Legislators: the people, and the seats they hold or held."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone

from legislation import addresses
from legislation.models.districts import Seat


class PersonQuerySet(models.QuerySet):
    def current(self):
        """People who hold a seat today."""
        return self.filter(memberships__in=Membership.objects.on()).distinct()

    def in_chamber(self, chamber: str, day=None):
        """People who hold a seat of a chamber on a day (default: today)."""
        held = Membership.objects.on(day).in_chamber(chamber)
        return self.filter(memberships__in=held).distinct()


class Person(models.Model):
    """A legislator, present or former (Popolo: person).

    The roster keeps names, party and contacts up to date; a photo is staff's own.
    """

    name = models.CharField(max_length=160)
    given_name = models.CharField(max_length=80, blank=True)
    family_name = models.CharField(max_length=80, blank=True)
    sort_name = models.CharField(
        max_length=162, blank=True, help_text='"Family, Given", for lists.'
    )
    slug = models.SlugField(
        max_length=160, unique=True, help_text="The name in web addresses."
    )
    party = models.CharField(
        max_length=40, blank=True, help_text="Democratic, Republican, Independent, …"
    )
    photo = models.ForeignKey(
        "cms.CustomImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    email = models.EmailField(blank=True, help_text="The official address.")
    phone = models.CharField(
        max_length=40, blank=True, help_text="The office in the State House."
    )
    member_code = models.CharField(
        max_length=10, blank=True, help_text='The legislature\'s own code: "FAM1".'
    )
    official_url = models.URLField("official page", blank=True)

    objects = PersonQuerySet.as_manager()

    class Meta:
        ordering = ["sort_name", "pk"]
        verbose_name = "legislator"

    def __str__(self):
        return self.name

    @property
    def party_letter(self) -> str:
        """How lists write the party: "D", "R", "I"; "" when it is not known."""
        return self.party[:1].upper()

    @property
    def url(self) -> str | None:
        """The legislator's address, None without a public scorecard."""
        return addresses.legislator_url(self)


class PersonIdentifier(models.Model):
    """A name that another system has for a person (Popolo: identifier)."""

    OPEN_STATES = "ocd-person"

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="identifiers"
    )
    scheme = models.CharField(
        max_length=40, help_text='Whose name it is: "ocd-person" for Open States.'
    )
    value = models.CharField(max_length=120)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["scheme", "value"], name="unique_person_identifier"
            )
        ]

    def __str__(self):
        return f"{self.scheme}: {self.value}"


class MembershipQuerySet(models.QuerySet):
    def on(self, day=None):
        """Memberships that hold on a day (default: today)."""
        day = day or timezone.localdate()
        return self.filter(
            Q(start_date=None) | Q(start_date__lte=day),
            Q(end_date=None) | Q(end_date__gte=day),
        )

    def current(self):
        return self.on()

    def in_chamber(self, chamber: str):
        return self.filter(seat__district__chamber=chamber)


class Membership(models.Model):
    """A person holding a seat for a time (Popolo: membership).

    A date that is not known is empty; without an end, the seat is held today.
    """

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="memberships"
    )
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="memberships")
    start_date = models.DateField(
        null=True, blank=True, help_text="Empty when it is not known."
    )
    end_date = models.DateField(
        null=True, blank=True, help_text="The last day; empty while the seat is held."
    )

    objects = MembershipQuerySet.as_manager()

    class Meta:
        ordering = [models.F("start_date").desc(nulls_last=True), "-pk"]

    def __str__(self):
        return f"{self.person}, {self.seat}"

    def clean(self):
        if self.start_date and self.end_date and self.end_date < self.start_date:
            raise ValidationError({"end_date": "The end must not precede the start."})
