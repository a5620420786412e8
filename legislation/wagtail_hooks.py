"""What the legislature adds to the admin: its menu, choosers and snippets."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet
from wagtail_modeladmin.options import ModelAdminGroup, modeladmin_register

from legislation.choosers import CHOOSERS
from legislation.lists import LISTS
from legislation.models import Pillar


@modeladmin_register
class LegislationGroup(ModelAdminGroup):
    menu_label = "Legislation"
    menu_icon = "clipboard-list"
    menu_order = 320
    items = LISTS


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
