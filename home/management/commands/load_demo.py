"""`manage.py load_demo`: the site of an invented organization, to look at and try."""

from time import monotonic

from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Site

from home.demo.loader.demo import Demo
from home.demo.loader.keys import MissingKey
from home.demo.loader.roster import RealLegislators

PICTURE_SIZES = (160, 1600)


class Command(BaseCommand):
    """Load what is missing of the demo; change nothing that is there."""

    help = (
        "Loads the demo: pages, pictures, chapters, accounts. Running it again adds "
        "only what is missing and never changes what somebody has edited."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--if-empty",
            action="store_true",
            help="do nothing when the site has any content",
        )
        parser.add_argument(
            "--picture-size",
            type=int,
            default=PICTURE_SIZES[1],
            help="the pictures' width in pixels; small ones are quick (tests)",
        )
        parser.add_argument(
            "--port", type=int, help="the local port that the site is served on"
        )

    def handle(self, *args, if_empty, picture_size, port, **options):
        started = monotonic()
        demo = Demo(_default_site(), _checked(picture_size), port, self.stdout.write)
        if if_empty and not demo.is_needed:
            self.stdout.write("The site has content: the demo was not loaded.")
            return self._print_addresses(port)
        try:
            made, accounts = demo.load()
        except (MissingKey, RealLegislators) as error:
            raise CommandError(f"{error} Nothing was loaded.") from error
        if made:
            seconds = monotonic() - started
            self.stdout.write(f"Loaded: {made} new things in {seconds:.0f} s.")
        else:
            self.stdout.write("Nothing to do: the demo is complete.")
        self._print_accounts(accounts)
        return self._print_addresses(port)

    def _print_accounts(self, accounts):
        for username, password in accounts:
            if password:
                self.stdout.write(f"  {username:<18} password (shown once): {password}")
            else:
                self.stdout.write(
                    f"  {username:<18} exists; for a new password run "
                    f"manage.py changepassword {username}"
                )

    def _print_addresses(self, port):
        if port:
            self.stdout.write(f"Site   http://localhost:{port}/")
            self.stdout.write(f"Admin  http://localhost:{port}/admin/")


def _default_site() -> Site:
    site = Site.objects.select_related("root_page").filter(is_default_site=True).first()
    if site is None:
        raise CommandError("There is no default site yet: run `manage.py migrate`.")
    return site


def _checked(size: int) -> int:
    low, high = PICTURE_SIZES
    if not low <= size <= high:
        raise CommandError(f"--picture-size must lie between {low} and {high}.")
    return size
