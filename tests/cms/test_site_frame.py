"""What stands around every page is built once for each content version."""

import pytest

from cms import references
from cms.frame import site_frame
from cms.models import NavigationSettings, OrganizationSettings
from tests.factories import ImageFactory, StandardPageFactory

NO_TARGET = dict.fromkeys(("page", "url", "document", "email", "phone", "anchor"))


@pytest.fixture
def commit(django_capture_on_commit_callbacks):
    """A context whose end is a commit."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def organization(site):
    return OrganizationSettings.objects.get(site=site)


def menu(label, target):
    link = {**NO_TARGET, "page": target}
    return [("item", {"label": label, "link": link, "items": []})]


def test_a_second_look_costs_one_query_for_the_version(
    site, organization, django_assert_num_queries
):
    organization.logo = organization.share_image = ImageFactory()
    organization.save()
    with references.scope():
        first = site_frame(site.pk)
    with django_assert_num_queries(1) as captured, references.scope():
        assert site_frame(site.pk) == first
    assert "contentversion" in captured[0]["sql"]


def test_a_changed_name_shows_in_the_next_request(client, organization, commit):
    assert "Statehouse" in client.get("/").content.decode()
    with commit():
        organization.name = "Ocean State Forward"
        organization.save()
    html = client.get("/").content.decode()
    assert "Ocean State Forward" in html
    assert "Statehouse" not in html


def test_a_changed_menu_shows_in_the_next_request(client, site, commit):
    assert "About us" not in client.get("/").content.decode()
    with commit():
        navigation = NavigationSettings.objects.get(site=site)
        navigation.header = menu("About us", StandardPageFactory(slug="about"))
        navigation.save()
    assert 'href="/about/">About us</a>' in client.get("/").content.decode()


def test_an_unpublished_target_leaves_the_menu_at_once(client, site, commit):
    page = StandardPageFactory(slug="about")
    navigation = NavigationSettings.objects.get(site=site)
    navigation.header = menu("About us", page)
    navigation.save()
    assert "About us" in client.get("/").content.decode()
    with commit():
        page.unpublish()
    assert "About us" not in client.get("/").content.decode()


def test_an_uncommitted_change_does_not_show(client, organization):
    client.get("/")
    organization.name = "Not yet"
    organization.save()
    assert "Not yet" not in client.get("/").content.decode()


def test_the_frame_has_what_the_settings_say(site, organization):
    organization.tagline = "People over lobbyists"
    organization.paid_for_by = "Paid for by Statehouse"
    organization.social_links = [
        ("link", {"network": "bluesky", "url": "https://bsky.app/profile/statehouse"})
    ]
    organization.save()
    said = site_frame(site.pk)["organization"]
    assert said["tagline"] == "People over lobbyists"
    assert said["paid_for_by"] == "Paid for by Statehouse"
    assert said["email"] is said["logo"] is None
    assert said["social"] == [
        {
            "network": "bluesky",
            "label": "Bluesky",
            "url": "https://bsky.app/profile/statehouse",
        }
    ]
