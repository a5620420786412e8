"""The content version: raised by every public change, and by nothing else."""

import pytest
from django.core.cache import cache
from django.db import transaction
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, Page, PageViewRestriction

from cms import references
from cms.content_version import cached, content_version
from cms.models import NavigationSettings, OrganizationSettings
from tests.factories import (
    AuthorFactory,
    BannerFactory,
    DocumentFactory,
    ImageFactory,
    IndexPageFactory,
    StandardPageFactory,
)


@pytest.fixture
def raised(home, django_capture_on_commit_callbacks):
    """Tell whether a change, once committed, raised the number."""

    def raised(change):
        before = content_version()
        with django_capture_on_commit_callbacks(execute=True):
            change()
        return content_version() > before

    return raised


def publish(page):
    page.save_revision().publish()


def restrict(page):
    PageViewRestriction.objects.create(page=page, restriction_type="login")


def lift(page):
    restrict(page)
    PageViewRestriction.objects.get(page=page).delete()


def move(page):
    page.move(IndexPageFactory(), pos="last-child")


@pytest.mark.parametrize(
    "change",
    [publish, Page.unpublish, move, Page.delete, restrict, lift],
    ids=lambda change: change.__name__,
)
def test_raised_by_a_page_that(raised, change):
    page = StandardPageFactory()
    assert raised(lambda: change(page))


def test_raised_by_deleting_a_page_of_unknown_type(raised):
    page = Page.objects.get(pk=StandardPageFactory().pk)
    assert raised(page.delete)


@pytest.mark.parametrize("setting", [OrganizationSettings, NavigationSettings])
def test_raised_by_a_setting(raised, site, setting):
    assert raised(setting.objects.get(site=site).save)


@pytest.mark.parametrize(
    "factory", [AuthorFactory, BannerFactory, ImageFactory, DocumentFactory]
)
def test_raised_by(raised, factory):
    thing = factory()
    assert raised(factory)
    assert raised(thing.save)
    assert raised(thing.delete)


def test_raised_by_a_redirect(raised):
    assert raised(lambda: Redirect.objects.create(old_path="/old", redirect_link="/"))


def test_raised_by_a_moved_collection(raised, private_collection):
    public = Collection.get_first_root_node().add_child(name="Public")
    assert raised(public.save)


def test_raised_by_publishing_in_the_admin(raised, home, staff_client):
    page = StandardPageFactory()
    page.save_revision()
    url = f"/admin/pages/{page.pk}/unpublish/"
    assert raised(lambda: staff_client.post(url))
    assert not Page.objects.get(pk=page.pk).live


@pytest.mark.parametrize(
    ("factory", "name"), [(ImageFactory, "image"), (DocumentFactory, "document")]
)
def test_raised_by_many_that_become_private_at_once(
    raised, staff_client, private_collection, factory, name
):
    thing = factory()
    url = f"/admin/bulk/cms/custom{name}/add_to_collection/?id={thing.pk}"
    data = {"collection": private_collection.pk}
    assert raised(lambda: staff_client.post(url, data))
    thing.refresh_from_db()
    assert thing.collection == private_collection


def test_raised_by_an_alias(raised, home, staff_client):
    page = StandardPageFactory()
    data = {"new_title": "Alias", "new_slug": "alias", "new_parent_page": home.pk}
    url = f"/admin/pages/{page.pk}/copy/"
    assert raised(lambda: staff_client.post(url, {**data, "alias": "on"}))
    assert page.aliases.get().live


@pytest.mark.parametrize("restriction", ["login", "none"])
def test_raised_by_privacy_set_in_the_admin(raised, staff_client, restriction):
    page = StandardPageFactory()
    restrict(page)
    url = f"/admin/pages/{page.pk}/privacy/"
    assert raised(lambda: staff_client.post(url, {"restriction_type": restriction}))


def test_raised_by_another_order_of_pages(raised, home, staff_client):
    first, second = StandardPageFactory(), StandardPageFactory()
    url = f"/admin/pages/{first.pk}/set_position/?position=1"
    assert raised(lambda: staff_client.post(url))
    first.refresh_from_db()
    second.refresh_from_db()
    assert second.path < first.path


def test_not_raised_by_saving_a_draft(raised):
    page = StandardPageFactory()
    page.title = "A better title"
    assert not raised(page.save_revision)


def test_not_raised_by_reading(raised, client):
    url = StandardPageFactory().url
    assert not raised(lambda: client.get(url))


def test_not_raised_by_a_change_that_is_rolled_back(raised):
    page = StandardPageFactory()

    def publish_and_fail():
        with pytest.raises(RuntimeError), transaction.atomic():
            publish(page)
            raise RuntimeError

    assert not raised(publish_and_fail)


def test_raised_only_when_the_change_is_committed(home):
    before = content_version()
    publish(StandardPageFactory())
    assert content_version() == before


def test_only_what_a_reading_request_saw_is_kept(site):
    """A write may still be undone: what it sees is nobody else's."""
    assert cached("word", lambda: "of a write") == "of a write"
    with references.scope():
        assert cached("word", lambda: "public") == "public"
    with references.scope():
        assert cached("word", lambda: "newer") == "public"
    assert cached("word", lambda: "of a write") == "of a write"


def test_a_request_asks_the_cache_once_for_what_it_needs_often(home, monkeypatch):
    asked = []
    get = cache.get
    monkeypatch.setattr(cache, "get", lambda key: asked.append(key) or get(key))
    with references.scope():
        assert [cached("a", lambda: [1]) for _ in range(3)] == [[1]] * 3
    with references.scope():
        assert cached("a", lambda: [2]) == [1]
    assert len(asked) == 2
