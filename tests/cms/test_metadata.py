"""What a page tells search engines and social networks."""

import json

import pytest
from bs4 import BeautifulSoup

from cms.models import OrganizationSettings
from tests.factories import ImageFactory, StandardPageFactory

NASTY = 'A "bill" </script><script>alert(1)</script> & <!-- more'


@pytest.fixture
def head(client, home):
    """The parsed <head> of a page."""

    def head(page):
        html = client.get(page.url).content.decode()
        return BeautifulSoup(html, "html.parser").head

    return head


def meta(head, name):
    tag = head.find("meta", attrs={"name": name}) or head.find(
        "meta", attrs={"property": name}
    )
    return tag and tag["content"]


def test_the_canonical_address_is_the_pages_own(head):
    page = StandardPageFactory(slug="agenda")
    canonical = head(page).find("link", rel="canonical")["href"]
    assert canonical == page.seo["canonical"] == "http://localhost/agenda/"


def test_title_and_description_of_the_editor_win(head):
    page = StandardPageFactory(seo_title="For engines", search_description="Found.")
    assert head(page).title.string.strip().startswith("For engines")
    assert meta(head(page), "description") == "Found."


def test_title_and_summary_stand_in_for_them(head):
    page = StandardPageFactory(title="Our agenda", summary="What we fight for.")
    assert head(page).title.string.strip().startswith("Our agenda")
    assert meta(head(page), "description") == "What we fight for."


@pytest.mark.parametrize(
    ("no_index", "words"), [(True, "noindex"), (False, "index, follow")]
)
def test_robots(head, no_index, words):
    assert meta(head(StandardPageFactory(no_index=no_index)), "robots") == words


def test_a_page_kept_from_search_engines_is_not_in_the_sitemap(client, home):
    hidden = StandardPageFactory(no_index=True)
    listed = StandardPageFactory()
    sitemap = client.get("/sitemap.xml").content.decode()
    assert listed.full_url in sitemap
    assert hidden.full_url not in sitemap


@pytest.fixture
def site_image(site):
    organization = OrganizationSettings.objects.get(site=site)
    organization.share_image = ImageFactory(description="Our banner")
    organization.save()
    return organization.share_image


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (("share_image", "listing_image"), "share_image"),
        (("listing_image",), "listing_image"),
        ((), "Our banner"),
    ],
)
def test_the_nearest_picture_is_shared(head, site_image, own, expected):
    images = {name: ImageFactory(description=name) for name in own}
    found = head(StandardPageFactory(**images))
    assert meta(found, "og:image:alt") == expected
    assert meta(found, "og:image").startswith("http")
    assert meta(found, "twitter:card") == "summary_large_image"


def test_a_private_picture_is_not_shared(head, site_image, private_collection):
    page = StandardPageFactory(share_image=ImageFactory(collection=private_collection))
    assert page.share_image.filename not in str(head(page))


def test_without_any_picture_there_is_none(head):
    found = head(StandardPageFactory())
    assert meta(found, "og:image") is None
    assert meta(found, "twitter:card") == "summary"


def test_a_title_cannot_break_out_of_its_place(head):
    page = StandardPageFactory(title=NASTY, summary=NASTY)
    found = head(page)
    scripts = found.find_all("script", type="application/ld+json")
    data = [json.loads(script.string) for script in scripts]
    assert data == page.seo["json_ld"]
    assert data[-1]["itemListElement"][-1]["name"] == NASTY
    assert meta(found, "og:title") == meta(found, "description") == NASTY
    assert "alert(1)" not in [script.string for script in found.find_all("script")]


def test_share_links_name_the_page(home):
    page = StandardPageFactory(title="Rent & us", slug="rent", share_text="Read this")
    share = page.share
    urls = {item["network"]: item["url"] for item in share["urls"]}
    assert share["text"] == "Read this"
    assert urls["facebook"].endswith("?u=http%3A%2F%2Flocalhost%2Frent%2F")
    assert urls["email"] == (
        "mailto:?subject=Read%20this&body=Read%20this%20http%3A%2F%2Flocalhost%2Frent%2F"
    )
