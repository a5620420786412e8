"""A page's place in the tree, known without asking level by level."""

from django.http import Http404
from django.utils.functional import cached_property
from wagtail.models import PageViewRestriction

from cms import references, shapes


class TreeMixin:
    """Routing, restrictions and breadcrumbs from one look at the tree."""

    def route(self, request, path_components):
        """Find the page that the rest of an address names.

        Wagtail asks twice for every level. Here one query finds all levels, what
        lies between passes the request on without its own fields, and only the
        page that answers is loaded whole.
        """
        if not path_components:
            return super().route(request, path_components)
        child = references.current().tree.child(self, path_components)
        if child is None:
            raise Http404
        child._cached_parent_obj = self  # what get_parent() returns then
        rest = path_components[1:]
        result = child.specific_deferred.route(request, rest)
        if result.page.pk != child.pk:
            return result
        return child.specific.route(request, rest)

    def get_view_restrictions(self):
        """As Wagtail's, without a query for a page that is known to be public."""
        if self.path.startswith(references.current().restricted_page_paths):
            return super().get_view_restrictions()
        return PageViewRestriction.objects.none()

    @cached_property
    def breadcrumbs(self) -> list[dict]:
        """[{title, url}] from the home page down to the parent, public pages only."""
        links = map(shapes.page_link, references.current().tree.ancestors(self))
        return [{"title": link["title"], "url": link["url"]} for link in links if link]
