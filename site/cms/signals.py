"""Which changes are public changes, and what a new site needs at once."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    Locale,
    Page,
    PageViewRestriction,
    Site,
)
from wagtail.signals import page_published, page_unpublished, post_page_move

from cms.content_version import raise_content_version
from cms.tasks import make_picture_sizes


def connect() -> None:
    """Connect the receivers; called once, when the app is ready."""
    from wagtail.contrib.redirects.models import Redirect

    from cms import models

    for signal in (page_published, page_unpublished, post_page_move):
        signal.connect(raise_content_version)
    post_delete.connect(raise_content_version, sender=Page)
    watched = (
        *(models.Author, models.AlertBanner, models.PageTag),
        *(models.CustomImage, models.CustomDocument),
        *(models.OrganizationSettings, models.NavigationSettings),
        *(Collection, CollectionViewRestriction, PageViewRestriction),
        *(Redirect, Site),
    )
    for model in watched:
        watch(model)
    # Cached content names rendition files, and the API every locale.
    post_delete.connect(raise_content_version, sender=models.CustomRendition)
    watch(Locale)
    post_save.connect(prepare_picture, sender=models.CustomImage)
    post_save.connect(create_site_settings, sender=Site)


def watch(model) -> None:
    """Let every save and deletion of this model's objects count as a public change."""
    post_save.connect(raise_content_version, sender=model)
    post_delete.connect(raise_content_version, sender=model)


def prepare_picture(instance, raw=False, **kwargs) -> None:
    """Have a picture's sizes made once the change that brought it has committed."""
    if not raw:
        transaction.on_commit(lambda: make_picture_sizes.enqueue(instance.pk))


def create_site_settings(instance, raw=False, **kwargs) -> None:
    """Give a new site its settings rows, so that no GET has to write them."""
    from cms.models import NavigationSettings, OrganizationSettings

    if not raw:
        OrganizationSettings.objects.get_or_create(site=instance)
        NavigationSettings.objects.get_or_create(site=instance)
