"""The rows that migrations make and every page needs.

A run with --nomigrations never had them, and a test that commits flushes them.
"""

from wagtail.models import Collection, Locale, Page, Site

from cms.models import ContentVersion
from home.models import HomePage
from legislation.models import ScoringPolicy


def create_first_rows() -> None:
    """Make what is missing of: locale, collection, version, rules, pages, site."""
    Locale.objects.get_or_create(language_code="en")
    if not Collection.objects.exists():
        Collection.add_root(name="Root")
    ContentVersion.objects.get_or_create(pk=ContentVersion.ONLY)
    ScoringPolicy.objects.default()
    home = HomePage.objects.first()
    if home is None:
        root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root")
        home = root.add_child(instance=HomePage(title="Home", slug="home"))
    if not Site.objects.exists():
        Site.objects.create(
            hostname="localhost", root_page=home, is_default_site=True
        )  # its settings rows follow by signal
