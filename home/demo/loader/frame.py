"""The home page, the organization, the menus and the banner."""

import json

from wagtail.models import Site

from cms.models import AlertBanner, NavigationSettings, OrganizationSettings

from ..content import home_page
from ..content import organization as data
from .pages import moment, social_links

UNNAMED = OrganizationSettings._meta.get_field("name").default


def is_untouched(home) -> bool:
    """Tell whether nobody has written anything on the home page."""
    return not home.body and not home.revisions.exists()


def write_home_page(keys, home) -> bool:
    """Fill an untouched home page; tell whether it was one."""
    if not is_untouched(home):
        return False
    home.seo_title = home_page.TITLE
    home.search_description = home_page.SEARCH_DESCRIPTION
    home.listing_image_id = keys["picture:statehouse"]
    home.body = json.dumps(keys.resolve(home_page.BANDS))
    home.save_revision().publish()
    return True


def write_organization(keys, site: Site) -> bool:
    """Introduce the organization, unless somebody has introduced another."""
    settings = OrganizationSettings.for_site(site)
    if settings.name != UNNAMED or settings.tagline:
        return False
    for name, value in data.ORGANIZATION.items():
        setattr(settings, name, value)
    settings.social_links = json.dumps(social_links(data.SOCIAL))
    resources = [
        {"type": "resource", "value": {"label": label, "link": {"url": url}}}
        for label, url in data.VOTER_RESOURCES
    ]
    settings.voter_resources = json.dumps(resources)
    settings.share_image_id = keys["picture:statehouse"]
    settings.save()
    return True


def write_navigation(keys, site: Site) -> bool:
    """Write the menus, unless there are any."""
    settings = NavigationSettings.for_site(site)
    if settings.header or settings.footer or settings.header_button:
        return False
    settings.header = _stream(keys, "item", data.HEADER)
    settings.header_button = _stream(keys, "button", [data.HEADER_BUTTON])
    settings.footer = _stream(keys, "item", data.FOOTER)
    settings.save()
    return True


def _stream(keys, kind, values) -> str:
    blocks = [{"type": kind, "value": keys.resolve(value)} for value in values]
    return json.dumps(blocks)


def add_banner(keys) -> None:
    """Announce the next session over every page."""
    values = {**data.BANNER, "link_page_id": keys[data.BANNER["link_page"]]}
    del values["link_page"]
    for name in ("starts_at", "ends_at"):
        values[name] = moment(values[name])
    AlertBanner.objects.create(**values)


def name_site(site: Site, port: int | None) -> None:
    """Name an unnamed site, and let a local one know its port."""
    before = site.site_name, site.port
    site.site_name = site.site_name or data.SITE_NAME
    if port and site.hostname == "localhost":
        site.port = port
    if (site.site_name, site.port) != before:
        site.save()
