from django.db import models
from wagtail.admin.panels import FieldPanel, TitleFieldPanel
from wagtail.admin.widgets.slug import SlugInput
from wagtail.search import index

from cms import references, shapes


class Author(index.Indexed, models.Model):
    """Somebody who signs posts."""

    name = models.CharField(max_length=120)
    slug = models.SlugField(
        max_length=120, unique=True, help_text="The name in addresses: maria-lopes."
    )
    role = models.CharField(max_length=120, blank=True)
    bio = models.TextField(blank=True, help_text="Two or three sentences.")
    photo = models.ForeignKey(
        "cms.CustomImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    panels = [
        TitleFieldPanel("name", placeholder=False),
        FieldPanel("slug", widget=SlugInput),
        FieldPanel("role"),
        FieldPanel("bio"),
        FieldPanel("photo"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name

    @property
    def content(self) -> dict:
        """{name, slug, role, bio, picture}."""
        photo = references.current().get(
            self._meta.get_field("photo").related_model, self.photo_id
        )
        return {
            "name": self.name,
            "slug": self.slug,
            "role": self.role,
            "bio": self.bio,
            "picture": shapes.picture(photo, decorative=True, sizes="6rem"),
        }
