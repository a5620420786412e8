"""How posts are sorted: sections, and categories within each."""

from django.db import models
from wagtail.admin.panels import FieldPanel, TitleFieldPanel
from wagtail.admin.widgets.slug import SlugInput

from cms.content_version import cached


class BlogSection(models.Model):
    """A desk of the newsroom: Issues, Elections, Beacon Hill."""

    name = models.CharField(max_length=80)
    slug = models.SlugField(
        max_length=80, unique=True, help_text="The name in addresses: climate-justice."
    )
    description = models.TextField(
        blank=True, help_text="One or two sentences for search engines and feeds."
    )
    sort_order = models.PositiveIntegerField(
        default=0, help_text="Sections with lower numbers come first."
    )

    panels = [
        TitleFieldPanel("name", placeholder=False),
        FieldPanel("slug", widget=SlugInput),
        FieldPanel("description"),
        FieldPanel("sort_order"),
    ]

    class Meta:
        ordering = ["sort_order", "name"]
        verbose_name = "section"

    def __str__(self):
        return self.name


class BlogCategory(models.Model):
    """The subject of a post: it has at most one."""

    name = models.CharField(max_length=80)
    slug = models.SlugField(
        max_length=80, unique=True, help_text="The name in addresses: housing."
    )
    section = models.ForeignKey(
        BlogSection, on_delete=models.PROTECT, related_name="categories"
    )
    description = models.TextField(
        blank=True, help_text="One or two sentences for search engines and feeds."
    )

    panels = [
        TitleFieldPanel("name", placeholder=False),
        FieldPanel("slug", widget=SlugInput),
        FieldPanel("section"),
        FieldPanel("description"),
    ]

    class Meta:
        ordering = ["name"]
        verbose_name = "category"
        verbose_name_plural = "categories"

    def __str__(self):
        return self.name

    @property
    def content(self) -> dict:
        """{id, name, slug, section: {name, slug}}."""
        return {
            "id": self.pk,
            "name": self.name,
            "slug": self.slug,
            "section": {"name": self.section.name, "slug": self.section.slug},
        }


def category_content(key: int | None) -> dict | None:
    """Return a category's content; reads the table once after each public change."""
    if key is None:
        return None

    def every_category():
        categories = BlogCategory.objects.select_related("section")
        return {category.pk: category.content for category in categories}

    found = cached("blog:categories", every_category).get(key)
    # A category made in this very transaction is not in the cache yet.
    return found or BlogCategory.objects.get(pk=key).content
