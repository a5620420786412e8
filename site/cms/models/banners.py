from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Site

from cms import shapes
from cms.blocks.text import LINE


class AlertBannerQuerySet(models.QuerySet):
    def not_ended(self, now=None):
        """Banners that show now or will."""
        now = now or timezone.now()
        return self.filter(Q(ends_at=None) | Q(ends_at__gt=now))


class AlertBanner(models.Model):
    """A line over every page, or some, for a while: a deadline, a hearing, a storm."""

    class Level(models.TextChoices):
        INFO = "info", "Information"
        WARNING = "warning", "Warning"
        URGENT = "urgent", "Urgent"

    class Scope(models.TextChoices):
        EVERYWHERE = "everywhere", "Every page"
        HOME = "home", "The home page"
        BELOW = "below", "One page and all below it"

    title = models.CharField(max_length=80)
    text = RichTextField(blank=True, features=LINE, help_text="One or two sentences.")
    level = models.CharField(max_length=10, choices=Level.choices, default=Level.INFO)
    scope = models.CharField(
        max_length=10, choices=Scope.choices, default=Scope.EVERYWHERE
    )
    scope_page = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name="page",
        help_text="For the scope of one page and all below it.",
    )
    link_page = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    link_url = models.URLField(blank=True, verbose_name="or an address elsewhere")
    link_label = models.CharField(max_length=40, blank=True)
    starts_at = models.DateTimeField(default=timezone.now)
    ends_at = models.DateTimeField(
        null=True, blank=True, help_text="Empty: until somebody ends it."
    )

    objects = AlertBannerQuerySet.as_manager()

    panels = [
        MultiFieldPanel(
            [FieldPanel("title"), FieldPanel("text"), FieldPanel("level")],
            heading="Message",
        ),
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")], heading="When"),
        MultiFieldPanel([FieldPanel("scope"), FieldPanel("scope_page")], "Where"),
        MultiFieldPanel(
            [
                FieldPanel("link_label"),
                FieldPanel("link_page"),
                FieldPanel("link_url"),
            ],
            heading="Link",
        ),
    ]

    class Meta:
        ordering = ["-starts_at", "-pk"]
        verbose_name = "alert banner"

    def __str__(self):
        return self.title

    def clean(self):
        errors = {}
        if self.ends_at and self.starts_at and self.ends_at <= self.starts_at:
            errors["ends_at"] = "The end must come after the start."
        if self.scope == self.Scope.BELOW and not self.scope_page_id:
            errors["scope_page"] = "Choose the page below which the banner shows."
        if self.link_page_id and self.link_url:
            errors["link_url"] = "Choose one target only: a page or an address."
        has_target = bool(self.link_page_id or self.link_url)
        if has_target and not self.link_label:
            errors["link_label"] = "Write what the link says."
        if self.link_label and not has_target:
            errors["link_page"] = "Choose where the link leads."
        if errors:
            raise ValidationError(errors)

    def is_active(self) -> bool:
        """Tell whether the banner shows now, wherever that is."""
        now = timezone.now()
        return self.starts_at <= now and (self.ends_at is None or now < self.ends_at)

    def shows(self, page=None) -> bool:
        """Tell whether the banner shows on this page now (None: one of no tree)."""
        if not self.is_active():
            return False
        if self.scope == self.Scope.EVERYWHERE:
            return True
        if page is None:
            return False
        if self.scope == self.Scope.HOME:
            # As Page.is_site_root(), but Wagtail keeps these paths: no query a page.
            roots = Site.get_site_root_paths()
            return any(page.url_path == root.root_path for root in roots)
        return page.path.startswith(self.scope_page.path)

    @property
    def content(self) -> dict:
        """The banner in shapes, with its times, for templates and the API."""
        target = (
            shapes.page_link(self.link_page)
            if self.link_page_id
            else shapes.external_link("url", self.link_url)
        )
        return {
            "level": self.level,
            "title": self.title,
            "html": shapes.rich_text(self.text),
            "link": target,
            "link_label": self.link_label or None,
            "scope": self.scope,
            "scope_page": shapes.page_link(self.scope_page),
            "starts_at": shapes.iso_date(self.starts_at),
            "ends_at": shapes.iso_date(self.ends_at),
        }
