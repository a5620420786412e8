"""Posts and what a list shows of them, in few words."""

from datetime import datetime

from django.utils import timezone

from tests.factories import BlogPageFactory


def post(title=None, *, tags=(), authors=(), year=2026, **fields):
    """Return a public post of 1 March of a year."""
    if title:
        fields["title"] = title
    date = timezone.make_aware(datetime(year, 3, 1, 12))
    page = BlogPageFactory(**{"date": date, **fields})
    page.tags.add(*tags)
    page.authors.set(authors)
    page.save()
    return page


def relate(page, *targets) -> None:
    """Name pages at the end of another, as an editor does."""
    for target in targets:
        page.related_pages.create(target=target)
    page.save()


def titles(response) -> list[str]:
    """Return the titles on the response's part of the list, in its order."""
    assert response.status_code == 200
    return [card["title"] for card in response.context["listing"].object_list]
