"""What one address below the scorecard answers."""

from dataclasses import dataclass, field
from http import HTTPStatus

from cms.models import CustomImage


@dataclass(frozen=True)
class View:
    """One screen of the scorecard, for its template, metadata and breadcrumbs.

    `path` is the screen's own address below the page, without what filters it.
    `parents` are the (title, path) of the screens between the page and this one.
    A screen that lists a filtered part is kept out of search engines by `no_index`.
    `structured_data` are JSON-LD objects; `share_image` stands for the screen where
    its address is shared.
    """

    template: str
    title: str
    path: str
    context: dict = field(default_factory=dict)
    description: str = ""
    parents: tuple[tuple[str, str], ...] = ()
    no_index: bool = False
    status: int = HTTPStatus.OK
    structured_data: tuple[dict, ...] = ()
    share_image: CustomImage | None = None


def problem(title: str, words: str, status: int = HTTPStatus.NOT_FOUND, **context):
    """Return the screen that says in words why there is nothing to show."""
    return View(
        template="legislation/scorecard/problem.html",
        title=title,
        path="",
        context={"words": words, **context},
        no_index=True,
        status=status,
    )
