"""The demo as a whole, in the order in which its parts need each other."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db import transaction
from wagtail.models import Page, Site

from chapters.models import ChapterPage

from ..content.site import TREE
from . import accounts, frame, library
from .keys import Keys
from .legislature import add_legislature
from .newsroom import add_newsroom
from .pages import add_pages, write_page
from .photos import add_photos
from .renditions import warm_pictures


@dataclass
class Demo:
    """Loads what is missing and says what it does."""

    site: Site
    picture_size: int
    port: int | None
    say: Callable[[str], None]

    @property
    def home(self) -> Page:
        return self.site.root_page.specific

    @property
    def is_needed(self) -> bool:
        """Tell whether the site is still as `migrate` left it."""
        home = self.home
        return frame.is_untouched(home) and not home.get_children().exists()

    @transaction.atomic
    def load(self) -> tuple[int, list]:
        """Return how many things were made, and the accounts."""
        keys = Keys()
        self.say("Legislature")
        made = add_legislature(keys)
        made += self._add_library(keys) + add_newsroom(keys)
        made += self._add_pages(keys)
        made += self._write_frame(keys)
        chapters = {page.slug: page for page in ChapterPage.objects.all()}
        people = accounts.add_accounts(self.home, chapters)
        self.say("Picture sizes")
        made += warm_pictures(self.say)
        return made + sum(1 for _, password in people if password), people

    def _add_library(self, keys) -> int:
        self.say("Pictures and documents")
        made = library.add_pictures(keys, self.picture_size, self.say)
        return made + add_photos(self.picture_size) + library.add_documents(keys)

    def _add_pages(self, keys) -> int:
        self.say("Pages")
        made = add_pages(keys, self.home, TREE)
        for count, (entry, page) in enumerate(made, start=1):
            write_page(keys, entry, page)
            if count % 25 == 0 or count == len(made):
                self.say(f"  published {count} of {len(made)}")
        return len(made)

    def _write_frame(self, keys) -> int:
        frame.name_site(self.site, self.port)
        is_first_time = frame.write_home_page(keys, self.home)
        if is_first_time:
            self.say("Home page and banner")
            frame.add_banner(keys)
        written = [
            frame.write_organization(keys, self.site),
            frame.write_navigation(keys, self.site),
        ]
        return sum(written) + 2 * is_first_time
