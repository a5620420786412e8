"""The alert banner: where and when it shows, and what staff may not enter."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from wagtail.models import Site

from cms.frame import active_banner
from cms.models import AlertBanner
from tests.factories import BannerFactory, IndexPageFactory, StandardPageFactory

NOON = datetime(2026, 11, 3, 17, 0, tzinfo=UTC)


def shown(page=None):
    banner = active_banner(page)
    return banner and banner["title"]


@pytest.fixture(autouse=True)
def _site(home):
    pass


@pytest.mark.parametrize(
    ("moment", "shows"),
    [
        (NOON - timedelta(seconds=1), False),
        (NOON, True),
        (NOON + timedelta(hours=7), True),
        (NOON + timedelta(hours=8), False),
    ],
)
def test_shows_from_its_start_to_its_end(client, moment, shows):
    BannerFactory(
        title="Polls close at 8", starts_at=NOON, ends_at=NOON + timedelta(hours=8)
    )
    with time_machine.travel(NOON - timedelta(hours=1), tick=False):
        client.get("/")  # what is kept since then must not show too late or too long
    with time_machine.travel(moment, tick=False):
        html = client.get("/").content.decode()
    assert ("Polls close at 8" in html) is shows


def test_starts_and_ends_although_nothing_else_changes():
    with time_machine.travel(NOON - timedelta(hours=1), tick=False) as clock:
        BannerFactory(title="Now", starts_at=NOON, ends_at=NOON + timedelta(hours=1))
        seen = []
        for _ in range(4):
            seen.append(shown())
            clock.shift(timedelta(minutes=59))
    assert seen == [None, None, "Now", None]


def test_shows_everywhere_also_outside_of_the_tree(client):
    BannerFactory(title="Storm")
    for url in (StandardPageFactory().url, "/search/"):
        assert "Storm" in client.get(url).content.decode()


def test_shows_on_the_home_page_only(home):
    BannerFactory(title="Welcome", scope="home")
    assert shown(home) == "Welcome"
    assert shown(StandardPageFactory()) is None
    assert shown() is None


def test_the_home_page_of_a_deeper_site_is_one_too(home):
    root = IndexPageFactory(slug="campaign")
    Site.objects.create(hostname="campaign.example.org", root_page=root)
    page = StandardPageFactory(parent=root)
    BannerFactory(title="Welcome", scope="home")
    assert shown(root) == shown(home) == "Welcome"
    assert shown(page) is None


def test_shows_on_a_page_and_below_it(home):
    section = IndexPageFactory()
    BannerFactory(title="Here", scope="below", scope_page=section)
    assert shown(section) == "Here"
    assert shown(StandardPageFactory(parent=section)) == "Here"
    assert shown(home) is None
    assert shown(StandardPageFactory()) is None


def test_the_newest_one_shows():
    for days in (3, 1, 2):
        BannerFactory(title=f"{days} days old", starts_at=NOON - timedelta(days=days))
    with time_machine.travel(NOON):
        assert shown() == "1 days old"


def test_an_older_one_shows_where_the_newest_does_not(home):
    BannerFactory(title="Old", starts_at=NOON - timedelta(days=2))
    BannerFactory(title="New", starts_at=NOON - timedelta(days=1), scope="home")
    with time_machine.travel(NOON):
        assert shown(home) == "New"
        assert shown(StandardPageFactory()) == "Old"


def test_says_where_it_leads(client):
    page = StandardPageFactory(slug="hearing")
    BannerFactory(link_page=page, link_label="Sign up to testify")
    assert 'href="/hearing/">Sign up to testify</a>' in client.get("/").content.decode()


def test_leads_nowhere_that_is_not_public(client, private_page):
    BannerFactory(title="Members", link_page=private_page, link_label="Read it")
    html = client.get("/").content.decode()
    assert "Members" in html
    assert "Read it" not in html


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({"ends_at": NOON}, "ends_at", "The end must come after the start."),
        ({"scope": "below"}, "scope_page", "Choose the page below which"),
        ({"link_label": "Go"}, "link_page", "Choose where the link leads."),
        (
            {"link_url": "https://example.org"},
            "link_label",
            "Write what the link says.",
        ),
    ],
)
def test_says_what_is_wrong(fields, field, words):
    banner = AlertBanner(title="A banner", starts_at=NOON, **fields)
    with pytest.raises(ValidationError) as error:
        banner.full_clean()
    assert words in error.value.message_dict[field][0]


def test_takes_one_target_only(home):
    banner = BannerFactory.build(
        link_page=home, link_url="https://example.org", link_label="Go"
    )
    with pytest.raises(ValidationError) as error:
        banner.full_clean()
    assert "Choose one target only" in error.value.message_dict["link_url"][0]


def test_staff_read_what_is_wrong_in_the_form(staff_client):
    response = staff_client.post(
        "/admin/snippets/cms/alertbanner/add/",
        {"title": "A", "level": "info", "scope": "below", "text": "null"},
    )
    assert response.status_code == 200
    assert "Choose the page below which the banner shows." in response.content.decode()
