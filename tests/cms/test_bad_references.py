"""What is lost, broken or hidden takes no page down and shows nobody its name."""

import pytest
from django.core.files.storage import default_storage
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import GroupPagePermission, Page, PageViewRestriction

from tests.factories import ChapterPageFactory, StandardPageFactory, UserFactory


def test_a_lost_original_leaves_the_picture_out(client, home, image):
    page = StandardPageFactory(listing_image=image, title="Shows a lost picture")
    default_storage.delete(image.file.name)
    assert "Shows a lost picture" in client.get(page.url).content.decode()
    assert client.get(f"/api/v2/pages/{page.pk}/").json()["listing_picture"] is None
    assert client.get("/api/v2/images/?limit=100").status_code == 200


@pytest.mark.parametrize("key", ["abc", "", "-1", "1" * 23, "1 OR 1=1"])
@pytest.mark.parametrize("kind", ["page", "document"])
def test_a_link_to_an_impossible_id_leaves_its_words(client, home, kind, key):
    html = f'<p>Read <a linktype="{kind}" id="{key}">the report</a>.</p>'
    page = StandardPageFactory(body=[("paragraph", html)])
    page.save_revision().publish()
    assert "<p>Read the report.</p>" in client.get(page.url).content.decode()
    value = client.get(f"/api/v2/pages/{page.pk}/").json()["body"][0]["value"]
    assert value == {"html": "<p>Read the report.</p>"}


def test_a_redirect_to_a_hidden_page_is_none(client, draft_page, private_page):
    shown = StandardPageFactory()
    for page in (draft_page, private_page, shown):
        old = Redirect.normalise_path(f"/old-{page.slug}/")
        Redirect.objects.create(old_path=old, redirect_page=page)
    assert client.get(f"/old-{draft_page.slug}/").status_code == 404
    assert client.get(f"/old-{private_page.slug}/").status_code == 404
    assert client.get(f"/old-{shown.slug}/").status_code == 301
    assert client.get(f"/old-{shown.slug}/?from=mail").url.startswith(shown.url)


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_a_page_takes_no_input(client, home, method):
    assert getattr(client, method)(home.url).status_code == 405


@pytest.fixture
def chapter_editor(home, client):
    """An editor of one chapter, signed in."""
    chapter = ChapterPageFactory(title="Our own chapter", live=False)
    editor = UserFactory()
    group = editor.groups.create(name="Our chapter")
    group.permissions.add(*_permissions("access_admin"))
    for permission in _permissions("add_page", "change_page"):
        GroupPagePermission.objects.create(
            group=group, page=chapter, permission=permission
        )
    client.force_login(editor)
    return editor


def _permissions(*codenames):
    from django.contrib.auth.models import Permission

    return Permission.objects.filter(
        codename__in=codenames,
        content_type__app_label__in=["wagtailadmin", "wagtailcore"],
    )


def test_a_chooser_offers_no_draft_of_others(client, chapter_editor, draft_page):
    StandardPageFactory(title="A chapter on record")
    hidden = StandardPageFactory(title="A private chapter")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    Page.objects.filter(pk=draft_page.pk).update(title="A chapter in secret")
    for page in Page.objects.all():
        page.specific.save()
    found = client.get("/admin/choose-page/search/?q=chapter").content.decode()
    assert "A chapter on record" in found
    assert "Our own chapter" in found
    assert "A private chapter" not in found
    assert "A chapter in secret" not in found


def test_a_private_page_asks_for_a_sign_in_of_our_own(client, private_page):
    answer = client.get(private_page.url, follow=True)
    html = answer.content.decode()
    assert answer.redirect_chain
    assert "css/site.css" in html
    assert "Sign in" in html


def test_a_page_behind_a_password_does_not_show(client, home):
    page = StandardPageFactory(title="The strike fund", summary="It holds ten dollars.")
    PageViewRestriction.objects.create(
        page=page, restriction_type="password", password="soup"
    )
    html = client.get(page.url).content.decode()
    assert "Password required" in html
    assert "css/site.css" in html
    assert "strike fund" not in html
    assert "ten dollars" not in html
