"""What staff are told before they delete a row that pages refer to."""

from django.utils.text import get_text_list
from wagtail.models import Page, ReferenceIndex
from wagtail_modeladmin.views import DeleteView

MOST_NAMED = 10


class UsageDeleteView(DeleteView):
    """Names the pages that refer to the row, in blocks or fields."""

    def confirmation_message(self):
        asked, pages = super().confirmation_message(), self.pages()
        if not pages:
            return asked
        named = [f"“{page.get_admin_display_title()}”" for page in pages[:MOST_NAMED]]
        if rest := len(pages) - len(named):
            named.append(f"{rest} more")
        return f"{asked} It is used on {get_text_list(named, 'and')}."

    def pages(self) -> list[Page]:
        """Return the pages that refer to the row, published or not."""
        groups = ReferenceIndex.get_grouped_references_to(self.instance)
        found = (holder for holder, _ in groups if isinstance(holder, Page))
        return sorted(found, key=lambda page: page.title.casefold())
