"""Who signs in: communications staff, a researcher, the editors of two chapters."""

import secrets

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from .library import collection

STAFF, MODERATORS, RESEARCH = "Communications", "Moderators", "Research"

LEGISLATION = (
    *("legislativesession", "scorecardimport", "bill", "agendaitem", "pillar"),
    *("scoreditem", "personvote", "sponsorship", "person", "membership"),
    "correction",
)
# What communications staff may edit beside pages and files: (app, models).
EDITABLE = (
    ("legislation", LEGISLATION),
    ("cms", ("author", "alertbanner", "organizationsettings", "navigationsettings")),
    ("blog", ("blogsection", "blogcategory")),
    ("wagtailredirects", ("redirect",)),
    ("wagtailsearchpromotions", ("query", "searchpromotion")),
)
PAGE_RIGHTS = ("add_page", "change_page", "publish_page")
STAFF_PAGE_RIGHTS = (*PAGE_RIGHTS, "bulk_delete_page", "lock_page", "unlock_page")
FILE_RIGHTS = (
    *("add_image", "change_image", "choose_image"),
    *("add_document", "change_document", "choose_document"),
)

# user name: (full name, chapter's slug, its collection)
CHAPTER_EDITORS = {
    "worcester-editor": ("Grace", "Okonjo-Bell", "greater-worcester"),
    "valley-editor": ("Amina", "Yusuf", "pioneer-valley"),
}


def add_accounts(home, chapters: dict) -> list[tuple[str, str | None]]:
    """Make the accounts; return each with its password, None for one that existed."""
    staff = _group(STAFF, home, Collection.get_first_root_node(), STAFF_PAGE_RIGHTS)
    for app, models in EDITABLE:
        staff.permissions.add(*_permissions(app, models))
    groups = [staff, *Group.objects.filter(name=MODERATORS)]
    accounts = [
        _account("staff", "Nadia", "Teixeira", groups),
        _account("researcher", "Marcus", "Whitfield", [_research_group()]),
    ]
    for username, (first, last, slug) in CHAPTER_EDITORS.items():
        page = chapters.get(slug)
        if page:
            own = collection(page.title)
            group = _group(f"{page.title} chapter", page, own, PAGE_RIGHTS)
            accounts.append(_account(username, first, last, [group]))
    return accounts


def _research_group() -> Group:
    """Those who keep the record of the legislature, and write no pages."""
    group, new = Group.objects.get_or_create(name=RESEARCH)
    if new:
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        group.permissions.add(*_permissions("legislation", LEGISLATION))
    return group


def _permissions(app, models):
    return Permission.objects.filter(
        content_type__app_label=app, content_type__model__in=models
    )


def _group(name, page, files, page_rights) -> Group:
    group, new = Group.objects.get_or_create(name=name)
    if not new:
        return group
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for permission in Permission.objects.filter(
        content_type__app_label="wagtailcore", codename__in=page_rights
    ):
        GroupPagePermission.objects.create(
            group=group, page=page, permission=permission
        )
    for permission in Permission.objects.filter(
        content_type__app_label__in=("wagtailimages", "wagtaildocs"),
        codename__in=FILE_RIGHTS,
    ):
        GroupCollectionPermission.objects.create(
            group=group, collection=files, permission=permission
        )
    return group


def _account(username, first, last, groups) -> tuple[str, str | None]:
    users = get_user_model().objects
    if users.filter(username=username).exists():
        return username, None
    password = secrets.token_urlsafe(12)
    user = users.create_user(
        username,
        f"{username}@forward-commonwealth.example.org",
        password,
        first_name=first,
        last_name=last,
    )
    user.groups.set(groups)
    return username, password
