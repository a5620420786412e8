"""What stands around every page, in one answer."""

from datetime import timedelta

from django.utils import timezone

from cms.models import NavigationSettings, OrganizationSettings
from tests import factories
from tests.small_site import build_small_site


def test_it_holds_organization_menus_and_banner(api, home):
    build_small_site(1)
    found = api("site/")
    assert found["organization"]["name"] == "Ocean State Forward"
    assert found["navigation"]["header"][0]["link"]["url"] == "/issues/"
    assert found["navigation"]["header_button"]["label"] == "Take action"
    assert found["banner"]["title"].startswith("The hearing moved")
    assert found["root_url"] == "http://localhost"
    assert found["search_url"] == "/search/"


def test_every_key_is_there_without_content(api, site):
    found = api("site/")
    assert found["banner"] is None
    assert found["share_picture"] is None
    assert found["navigation"] == {"header": [], "header_button": None, "footer": []}


def test_another_site_has_its_own(api, site):
    other = factories.HomePageFactory(slug="other")
    second = type(site).objects.create(hostname="other.example.org", root_page=other)
    OrganizationSettings.objects.filter(site=second).update(name="The other one")
    assert NavigationSettings.objects.filter(site=second).exists()
    found = api("site/", site="other.example.org")
    assert found["organization"]["name"] == "The other one"
    assert found["root_url"] == "http://other.example.org"


def test_an_unknown_site_is_404(client, site):
    response = client.get("/api/v2/site/?site=nowhere.example.org")
    assert response.status_code == 404
    assert response.json()["message"]


def test_it_costs_one_query(queries, site):
    assert queries("site/", warm=True) == 1


def test_all_active_banners_come_with_where_they_show(api, home, private_page):
    page = factories.StandardPageFactory(slug="storm")
    hour = timedelta(hours=1)
    now = timezone.now()
    factories.BannerFactory(title="Everywhere", starts_at=now - 3 * hour)
    factories.BannerFactory(title="Home", scope="home", starts_at=now - 2 * hour)
    factories.BannerFactory(
        title="Below", scope="below", scope_page=page, starts_at=now - hour
    )
    factories.BannerFactory(title="Hidden", scope="below", scope_page=private_page)
    factories.BannerFactory(title="Later", starts_at=now + hour)
    found = api("site/")
    assert found["banner"]["title"] == "Everywhere"
    banners = [(item["title"], item["scope"]) for item in found["banners"]]
    assert banners == [
        ("Below", "below"),
        ("Home", "home"),
        ("Everywhere", "everywhere"),
    ]
    assert found["banners"][0]["scope_page"]["url"] == "/storm/"
    assert found["banners"][1]["scope_page"] is None


def test_contacts_are_links_in_html_and_json(api, client, home):
    OrganizationSettings.objects.update(phone="(617) 555-0100", email="a@example.org")
    organization = api("site/")["organization"]
    html = client.get("/").content.decode()
    for name, url in (("phone", "tel:6175550100"), ("email", "mailto:a@example.org")):
        assert organization[f"{name}_link"]["url"] == url
        assert f'href="{url}"' in html
