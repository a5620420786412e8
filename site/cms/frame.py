"""What stands around every page: organization, menus, banner. Cached as a whole."""

from django.urls import reverse

from cms import references, shapes
from cms.content_version import cached


def site_frame(site_id: int) -> dict:
    """Return {organization, navigation, share_picture, search_url} of a site.

    Reads no table while nothing public has changed: the answer is cached under
    the content version.
    """
    return cached(f"frame:{site_id}", lambda: _build(site_id))


def active_banner(page=None) -> dict | None:
    """Return the newest banner that shows on this page now, None without one."""
    showing = (banner for banner in _banners() if banner.shows(page))
    return next((banner.content for banner in showing), None)


def active_banners() -> list[dict]:
    """Return the banners that show now, on whatever public page, the newest first.

    Each page shows the first of those whose `scope` (with `scope_page`) it is in.
    """
    active = (banner.content for banner in _banners() if banner.is_active())
    return [item for item in active if item["scope"] != "below" or item["scope_page"]]


def _banners():
    from cms.models import AlertBanner

    pages = ("scope_page", "link_page")
    not_ended = AlertBanner.objects.not_ended().select_related(*pages)
    return cached("banners", lambda: list(not_ended))


def _build(site_id):
    from cms.models import NavigationSettings, OrganizationSettings

    organization = OrganizationSettings.objects.get(site_id=site_id)
    navigation = NavigationSettings.objects.get(site_id=site_id)
    references.current().preload([organization, navigation])
    return {
        "organization": organization.content,
        "navigation": navigation.content,
        "share_picture": shapes.share_picture(organization.share_image),
        "search_url": reverse("search"),
    }
