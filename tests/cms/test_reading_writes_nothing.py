"""Every row that reading needs is there before: a GET never writes."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from cms.models import ContentVersion, NavigationSettings, OrganizationSettings
from tests.factories import HomePageFactory, StandardPageFactory

SETTINGS = [OrganizationSettings, NavigationSettings]
WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")


@pytest.mark.parametrize("setting", SETTINGS)
def test_the_first_site_has_its_settings(site, setting):
    assert setting.objects.filter(site=site).count() == 1


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_new_site_gets_its_settings(site, setting):
    other = Site.objects.create(hostname="other.org", root_page=HomePageFactory())
    assert setting.objects.filter(site=other).count() == 1
    other.save()
    assert setting.objects.filter(site=other).count() == 1


def test_there_is_one_content_version(site):
    assert ContentVersion.objects.get().pk == ContentVersion.ONLY


@pytest.mark.parametrize(
    "address",
    ["/", "/about/", "/search/", "/nowhere/", "/sitemap.xml", "/api/v2/pages/"],
)
def test_a_get_writes_nothing(client, home, address):
    StandardPageFactory(slug="about")
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
        statements = [query["sql"] for query in captured.captured_queries]
    assert statements
    assert [sql for sql in statements if sql.startswith(WRITES)] == []
