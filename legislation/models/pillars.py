"""The pillars that an organization builds its agendas on."""

from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from cms import shapes
from cms.blocks.text import PROSE


class Pillar(models.Model):
    """A part of the platform that agenda items and scored votes belong to."""

    name = models.CharField(max_length=120, help_text='"Shared Prosperity".')
    key = models.CharField(
        max_length=60,
        unique=True,
        help_text='The tag that the workbook has for it: "economy".',
    )
    introduction = RichTextField(
        blank=True, features=PROSE, help_text="What it stands for, for any agenda."
    )
    order = models.PositiveSmallIntegerField(default=0)

    panels = [
        FieldPanel("name"),
        FieldPanel("key"),
        FieldPanel("introduction"),
        FieldPanel("order"),
    ]

    class Meta:
        ordering = ["order", "name"]

    def __str__(self):
        return self.name

    @property
    def introduction_html(self) -> str:
        return shapes.rich_text(self.introduction)
