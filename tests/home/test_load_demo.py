"""The demo loads once, whole, and then keeps its hands off."""

from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import Client
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.models import (
    Collection,
    GroupPagePermission,
    Page,
    PageLogEntry,
    Revision,
    Site,
)

from blog.models import BlogPage
from cms.models import AlertBanner, Author, NavigationSettings, OrganizationSettings
from home.demo.content.legislation.scorecard import ROWS
from legislation.models import (
    AgendaItemPage,
    AgendaPage,
    Bill,
    BillPage,
    LegislativeSession,
    Person,
    ScorecardPage,
    ScoredItem,
)
from legislation.scores import chamber_scorecard
from legislation.scoring import CountedAs
from tests.first_rows import create_first_rows

COUNTED = (
    *(Page, Revision, PageLogEntry, Collection, GroupPagePermission),
    *(get_image_model(), get_image_model().get_rendition_model()),
    *(Author, AlertBanner, get_user_model()),
)


def load_demo(**options) -> str:
    out = StringIO()
    call_command("load_demo", picture_size=160, stdout=out, **options)
    return out.getvalue()


def counts() -> dict:
    return {model.__name__: model.objects.count() for model in COUNTED}


@pytest.fixture(scope="module")
def first_run(django_db_setup, django_db_blocker):
    """Load the demo once for all tests of this file; return what it said."""
    with django_db_blocker.unblock(), transaction.atomic():
        create_first_rows()
        yield load_demo()
        transaction.set_rollback(True)


@pytest.fixture
def demo(first_run, db):
    """The home page of a site with the demo."""
    return Site.objects.get(is_default_site=True).root_page.specific


def test_it_makes_a_whole_site(demo):
    assert demo.body
    assert BlogPage.objects.live().count() >= 30
    assert OrganizationSettings.objects.get().name == "Forward Commonwealth"
    assert 1 <= len(NavigationSettings.objects.get().header) <= 5


def test_it_shows_the_passwords_once(first_run, demo):
    assert first_run.count("password (shown once)") == 4
    second = load_demo()
    assert "shown once" not in second
    assert "changepassword staff" in second


def test_a_second_run_changes_nothing(demo):
    before = counts()
    said = load_demo()
    assert counts() == before
    assert "Nothing to do" in said


def test_it_never_overwrites_what_staff_edited(demo):
    page = BlogPage.objects.get(slug="fair-share-year-three")
    page.title = "Edited by staff"
    page.save_revision().publish()
    OrganizationSettings.objects.update(name="Somebody else")
    AlertBanner.objects.all().delete()
    load_demo()
    page.refresh_from_db()
    assert page.title == "Edited by staff"
    assert OrganizationSettings.objects.get().name == "Somebody else"
    assert not AlertBanner.objects.exists()


def test_it_puts_back_a_page_that_is_gone(demo):
    BlogPage.objects.get(slug="2417-doors").delete()
    load_demo()
    assert BlogPage.objects.get(slug="2417-doors").live


def test_every_page_renders(demo):
    client = Client()
    pages = Page.objects.descendant_of(demo, inclusive=True)
    answers = {page.url: client.get(page.get_url()).status_code for page in pages}
    assert len(answers) > 90
    assert {url for url, status in answers.items() if status != 200} == set()


def test_editors_can_save_every_block(demo):
    pages = [*Page.objects.descendant_of(demo, inclusive=True).specific()]
    for thing in [*pages, OrganizationSettings.objects.get()]:
        for field in thing._meta.fields:
            if isinstance(field, StreamField):
                value = getattr(thing, field.name)
                value.stream_block.clean(value)


def test_no_post_is_dated_in_the_future(demo):
    dates = BlogPage.objects.values_list("date", flat=True)
    assert max(dates).date().isoformat() <= "2026-11-23"
    assert min(dates).year == 2024


def test_a_chapter_editor_publishes_in_their_own_chapter_only(demo):
    editor = get_user_model().objects.get(username="worcester-editor")
    own = Page.objects.get(slug="greater-worcester").permissions_for_user(editor)
    other = Page.objects.get(slug="pioneer-valley").permissions_for_user(editor)
    assert own.can_add_subpage() and own.can_publish()
    assert not other.can_edit()
    assert not demo.permissions_for_user(editor).can_edit()


def test_staff_may_edit_pages_snippets_and_settings(demo):
    staff = get_user_model().objects.get(username="staff")
    assert demo.permissions_for_user(staff).can_publish()
    for right in (
        *("cms.change_navigationsettings", "blog.add_blogcategory"),
        *("legislation.import_scorecard", "legislation.change_personvote"),
    ):
        assert staff.has_perm(right)


def test_a_researcher_keeps_the_record_and_writes_no_page(demo):
    researcher = get_user_model().objects.get(username="researcher")
    assert researcher.has_perm("legislation.change_personvote")
    assert not researcher.has_perm("blog.add_blogcategory")
    assert not demo.permissions_for_user(researcher).can_edit()
    editor = get_user_model().objects.get(username="worcester-editor")
    assert not editor.has_perm("legislation.change_personvote")


def test_some_legislators_have_a_photo(demo):
    photos = Person.objects.exclude(photo=None)
    assert 24 <= photos.count() <= 60
    assert photos.filter(name="Juniper Rowanberry").exists()


def test_if_empty_leaves_a_site_with_content_alone(demo):
    Page.objects.get(slug="privacy").delete()
    said = load_demo(if_empty=True, port=8000)
    assert "was not loaded" in said
    assert "http://localhost:8000/" in said
    assert not Page.objects.filter(slug="privacy").exists()


def test_a_site_that_is_not_there_is_said_in_words(demo):
    Site.objects.all().delete()
    with pytest.raises(CommandError, match=r"manage\.py migrate"):
        load_demo()


def test_a_size_out_of_range_is_said_in_words(db):
    with pytest.raises(CommandError, match="between 160 and 1600"):
        call_command("load_demo", picture_size=9000)


def test_the_legislature_has_its_pages(demo):
    agenda = AgendaPage.objects.get(slug="agenda")
    assert AgendaItemPage.objects.child_of(agenda).live().count() == 24
    assert AgendaItemPage.objects.child_of(agenda).exclude(item=None).count() == 19
    assert AgendaPage.objects.get(slug="agenda-2023").is_archived
    assert AgendaPage.objects.get(kind=AgendaPage.Kind.RESPONSE).get_children()
    assert BillPage.objects.live().count() >= 28
    for page in BillPage.objects.all():
        assert (
            page.slug
            == f"{page.bill.session.identifier}-{page.bill.identifier}".lower()
        )


def test_a_bill_stands_where_its_log_says(demo):
    pages = BillPage.objects.filter(bill__session__identifier="194")
    statuses = {page.bill.current_status for page in pages}
    assert statuses == set(Bill.Status)
    for page in pages:
        assert page.bill.current_status == page.bill.status
        days = [step.date for step in page.actions.all()]
        assert days == sorted(days)


def test_the_scorecard_says_who_is_invented_and_adds_up(demo):
    page = ScorecardPage.objects.get()
    assert "all legislators and their votes are invented" in (
        Client().get(page.url).content.decode()
    )
    text = str(page.body)
    assert "Nobody on this scorecard lives" in text
    session = LegislativeSession.objects.get(identifier="194")
    rows = {
        row.person.name: row.score for row in chamber_scorecard(session, "lower").rows
    }
    for name, with_us, against, missed, left_out, _ in ROWS:
        counts = rows[name].counts
        assert counts.get(CountedAs.WITH, 0) == int(with_us)
        assert counts.get(CountedAs.AGAINST, 0) == int(against)
        absent = counts.get(CountedAs.ABSENT, 0) + counts.get(CountedAs.PRESENT, 0)
        assert absent == int(missed)
        assert len(rows[name].left_out) == int(left_out)
        assert name in text


def test_every_screen_of_the_scorecard_answers(demo):
    client = Client()
    base = ScorecardPage.objects.get().url
    paths = ["194/", "193/", "194/house/", "194/senate/", "193/house/"]
    paths += ["method/", "corrections/", "seats/house/6th-essex/"]
    numbers = ScoredItem.objects.filter(session__identifier="194", chamber="lower")
    paths += [f"194/house/votes/{item.number}/" for item in numbers]
    paths += [
        f"legislators/{slug}/" for slug in Person.objects.values_list("slug", flat=True)
    ]
    answers = {path: client.get(base + path).status_code for path in paths}
    assert len(answers) > 200
    assert {path for path, status in answers.items() if status != 200} == set()
