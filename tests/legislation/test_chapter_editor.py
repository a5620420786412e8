"""What a chapter's editors may not do with the legislature, and what they may."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission

from legislation.choosers import CHOOSERS
from legislation.models import AgendaPage, Bill, LegislativeSession
from legislation.wagtail_hooks import LegislationGroup
from tests import factories

pytestmark = pytest.mark.django_db
HOME = "wagtailadmin_home"


@pytest.fixture
def chapter(home):
    return factories.ChapterPageFactory()


@pytest.fixture
def editor(chapter, client):
    """Signed in: somebody who may edit and publish one chapter's pages, no more."""
    group = Group.objects.create(name="A chapter")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for right in ("add_page", "change_page", "publish_page"):
        permission = Permission.objects.get(codename=right)
        GroupPagePermission.objects.create(
            group=group, page=chapter, permission=permission
        )
    user = factories.UserFactory()
    user.groups.add(group)
    client.force_login(user)
    return client


@pytest.mark.parametrize("admin", LegislationGroup.items)
def test_no_list_of_the_legislature_opens_or_changes(admin, editor):
    name = f"legislation_{admin.model._meta.model_name}_modeladmin"
    bill = factories.BillFactory()
    for action, keys in (("index", []), ("create", []), ("edit", [1]), ("delete", [1])):
        address = reverse(f"{name}_{action}", args=keys)
        for answer in (
            editor.get(address),
            editor.get(address, {"export": "csv"}),
            editor.post(address, {"name": "Another", "status": "signed"}),
        ):
            assert answer.status_code in {302, 403, 404}
            assert answer.headers.get("Location", "/admin/") == reverse(HOME)
    assert list(Bill.objects.values_list("pk", "status")) == [(bill.pk, bill.status)]


def test_no_agenda_is_copied_and_no_page_of_it_edited(editor):
    agenda = factories.AgendaPageFactory()
    addresses = [
        reverse("legislation_roll_over", args=[agenda.pk]),
        reverse("wagtailadmin_pages:edit", args=[agenda.pk]),
    ]
    for address in addresses:
        for answer in (editor.get(address), editor.post(address, {"title": "Ours"})):
            assert answer.status_code in {302, 403}
    assert LegislativeSession.objects.count() == 1
    assert AgendaPage.objects.get().title == agenda.title


def test_the_menu_has_nothing_of_the_legislature(editor):
    menu = editor.get(reverse(HOME)).content.decode()
    assert "scorecard-import" not in menu
    assert "/legislation/" not in menu


@pytest.mark.parametrize("chooser", CHOOSERS, ids=lambda chooser: chooser.name)
def test_what_blocks_choose_from_is_found(chooser, editor):
    assert editor.get(reverse(f"{chooser.name}:choose")).status_code == 200


def test_the_blocks_are_offered_in_a_post_of_the_chapter(chapter, editor):
    post = factories.ChapterPostPageFactory(parent=chapter)
    page = editor.get(reverse("wagtailadmin_pages:edit", args=[post.pk]))
    assert page.status_code == 200
    assert "Contact legislator" in page.content.decode()
