"""How the content of every page appears in the admin."""

from django.db.models import Q
from wagtail import hooks
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from cms import references
from cms.content_version import raise_content_version
from cms.models import AlertBanner, Author
from cms.rich_text_links import PublicDocumentLinkHandler, PublicPageLinkHandler


@hooks.register("register_rich_text_features", order=100)
def guard_links(features):
    """Put the reference guard before every link in rich text."""
    features.register_link_type(PublicPageLinkHandler)
    features.register_link_type(PublicDocumentLinkHandler)


@hooks.register("construct_page_chooser_queryset")
def hide_others_drafts(pages, request):
    """Offer what is public and what the user may edit: no other chapter's drafts."""
    policy = policy_registry.get_by_type(Page)
    own = policy.instances_user_has_permission_for(request.user, "change")
    public = references.public_pages(Page.objects.all())
    return pages.filter(Q(pk__in=own.values("pk")) | Q(pk__in=public.values("pk")))


@hooks.register("after_bulk_action")
@hooks.register("after_copy_page")
def count_as_public_change(*args):
    """Raise the content version for what Wagtail does without any signal.

    Bulk moves to a collection are bulk updates; a new alias is live at once.
    """
    raise_content_version()


class AuthorViewSet(SnippetViewSet):
    model = Author
    icon = "user"
    menu_label = "Authors"
    menu_order = 320
    add_to_admin_menu = True
    list_display = ["name", "role"]
    search_backend_name = None
    search_fields = ["name", "role"]


class AlertBannerViewSet(SnippetViewSet):
    model = AlertBanner
    icon = "warning"
    menu_label = "Alert banners"
    menu_order = 330
    add_to_admin_menu = True
    list_display = ["title", "level", "scope", "starts_at", "ends_at"]
    list_filter = ["level", "scope"]
    search_backend_name = None
    search_fields = ["title"]


register_snippet(AuthorViewSet)
register_snippet(AlertBannerViewSet)
