"""What the legislature adds to the admin: its menu, choosers and snippets."""

from django.contrib.auth.models import Permission
from django.shortcuts import redirect
from django.urls import include, path, reverse
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets import Button
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet
from wagtail_modeladmin.options import ModelAdminGroup, modeladmin_register

from legislation.choosers import CHOOSERS
from legislation.lists import LISTS
from legislation.models import AgendaPage, BillPage, Pillar
from legislation.rollover.views import RollOverView, may_roll_over
from legislation.workbook_upload.menu import ImportMenuItem


@modeladmin_register
class LegislationGroup(ModelAdminGroup):
    menu_label = "Legislation"
    menu_icon = "clipboard-list"
    menu_order = 320
    items = LISTS

    def get_submenu_items(self):
        """Return the lists, and the import before them."""
        return [ImportMenuItem(order=0), *super().get_submenu_items()]


class PillarViewSet(SnippetViewSet):
    model = Pillar
    icon = "thumbtack"
    list_display = ("name", "key", "order")
    search_fields = ("name", "key")


register_snippet(PillarViewSet)


@hooks.register("register_admin_viewset")
def register_choosers():
    """Let forms, panels and blocks choose from the rows of the legislature."""
    return CHOOSERS


@hooks.register("register_admin_urls")
def register_import_urls():
    """Give the import of a workbook its addresses."""
    return [path("scorecard-import/", include("legislation.workbook_upload.urls"))]


@hooks.register("register_permissions")
def register_import_permission():
    """Let groups be allowed to import."""
    return Permission.objects.filter(
        content_type__app_label="legislation", codename="import_scorecard"
    )


@hooks.register("register_admin_urls")
def register_rollover():
    """Give the copy of an agenda into the next session its address."""
    address = "legislation/agendas/<int:page_id>/roll-over/"
    return [path(address, RollOverView.as_view(), name="legislation_roll_over")]


@hooks.register("register_page_header_buttons")
def offer_rollover(page, user, view_name, next_url=None):
    """Offer it in the menu of an agenda's own editor and listing."""
    if isinstance(page, AgendaPage) and may_roll_over(user, page):
        url = reverse("legislation_roll_over", args=[page.pk])
        yield Button(RollOverView.page_title, url, icon_name="calendar", priority=35)


@hooks.register("before_copy_page")
def keep_one_page_for_a_bill(request, page):
    """Refuse to copy a bill's page, alone or with what is above it."""
    pages = BillPage.objects.descendant_of(page, inclusive=True)
    if page.specific_class is not BillPage and "copy_subpages" not in request.POST:
        pages = pages.none()
    if not pages.exists():
        return None
    messages.error(
        request,
        "A bill has one page and cannot be copied. Create a page for another bill; "
        "of a bill that was filed again, say so in the list of bills.",
    )
    return redirect("wagtailadmin_explore", page.get_parent().pk)


@hooks.register("before_publish_page")
@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def warn_of_odd_steps(request, page):
    """Tell staff what to look at again in a bill's page that is being saved."""
    for warning in vars(page).pop("editor_warnings", ()):
        messages.warning(request, warning)
