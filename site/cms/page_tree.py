"""Pages by their place in the tree, each place looked up once a request."""

from collections.abc import Iterable

from wagtail.models import Page


class PageTree:
    """The places that one request has come across."""

    def __init__(self):
        self._by_path = {}
        self._by_name = {}

    def ancestors(self, page) -> list[Page]:
        """Return the pages above this one, the site's home page first.

        The tree's root is no page that anybody reads and is left out.
        """
        self.load_ancestors([page])
        found = (self._by_path[path] for path in _ancestor_paths(page))
        return [ancestor for ancestor in found if ancestor]

    def load_ancestors(self, pages: Iterable[Page]) -> None:
        """Look up the ancestors of many pages with at most one query."""
        wanted = {path for page in pages for path in _ancestor_paths(page)}
        if missing := wanted - self._by_path.keys():
            self._by_path.update(dict.fromkeys(missing))
            self._remember(Page.objects.filter(path__in=missing))

    def child(self, page, slugs: list[str]) -> Page | None:
        """Return the child that the first slug names, None without one.

        The other slugs are those of the levels below: all come with one query.
        """
        self._by_path[page.path] = page
        if (page.path, slugs[0]) not in self._by_name:
            below = Page.objects.filter(
                path__startswith=page.path,
                depth__gt=page.depth,
                depth__lte=page.depth + len(slugs),
                slug__in=slugs,
            )
            self._remember(below)
        return self._by_name.get((page.path, slugs[0]))

    def _remember(self, pages):
        for page in pages:
            self._by_path[page.path] = page
            self._by_name[page.path[: -Page.steplen], page.slug] = page


def _ancestor_paths(page) -> list[str]:
    # The first step is the tree's root, the last one the page itself.
    ends = range(2 * Page.steplen, len(page.path), Page.steplen)
    return [page.path[:end] for end in ends]
