"""A served site and a browser; both live through all browser tests."""

import os
import shutil
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.conf import settings
from django.test import Client
from playwright.sync_api import sync_playwright
from pytest_django.live_server_helper import LiveServer

from tests.factories import UserFactory
from tests.first_rows import create_first_rows
from tests.small_site import build_small_site

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE_OPTIONS = {
    "runOnly": {"type": "tag", "values": STANDARDS},
    "resultTypes": ["violations"],
}
PAGES = [
    *("home", "standard", "index", "post", "news"),
    *("chapter", "chapter post", "chapters", "search"),
]
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def _chromium_path():
    names = ("chromium", "chromium-browser", "google-chrome")
    found = filter(None, map(shutil.which, names))
    return os.environ.get("CHROMIUM") or next(found, None)


def pytest_itemcollected(item):
    item.add_marker("browser")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """Put the browser tests last: they share a site committed to the database."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


@pytest.fixture
def transactional_db():
    """Not pytest-django's, which would empty the database after every test."""


@pytest.fixture(scope="session")
def chromium():
    """The browser; without one the tests are skipped, unless they are required."""
    path = _chromium_path()
    if path is None:
        words = "No Chromium found: install it or set CHROMIUM to its path."
        required = os.environ.get("BROWSER_TESTS") == "required"
        (pytest.fail if required else pytest.skip)(words)
    # Playwright keeps an event loop in this thread, which Django takes for async.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="session")
def paths(chromium, django_db_setup, django_db_blocker):
    """{name: path} of a small site that all browser tests share."""
    with django_db_blocker.unblock():
        create_first_rows()
        paths = build_small_site()
        client = Client()
        for path in paths.values():  # renditions are made on first use
            assert client.get(path).status_code == 200, path
        yield paths


@pytest.fixture(scope="session")
def live_server(paths):
    """The small site's server; pytest-django prepares the database by this name."""
    server = LiveServer("localhost")
    yield server
    server.stop()


@dataclass
class Visit:
    """One opened page, and what the browser noticed while loading it."""

    page: object
    origin: str
    requests: list = field(default_factory=list)
    errors: list = field(default_factory=list)

    def __post_init__(self):
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("requestfailed", lambda request: self.errors.append(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self._note_message)

    def _note_message(self, message):
        if message.type in ("error", "warning"):
            self.errors.append(message.text)

    def switch_to(self, scheme):
        """Show the light or the dark theme, its colours having settled."""
        self.page.emulate_media(color_scheme=scheme)
        self.page.evaluate("""() => Promise.allSettled(document.getAnimations()
          .filter((one) => one instanceof CSSTransition).map((one) => one.finished))""")

    def violations(self) -> dict[str, list[str]]:
        """The broken accessibility rules, each with the elements that break it."""
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE_SCRIPT)
        found = self.page.evaluate("(options) => axe.run(options)", AXE_OPTIONS)
        return {
            rule["id"]: [node["html"] for node in rule["nodes"]]
            for rule in found["violations"]
        }


@pytest.fixture(scope="session")
def browse(chromium, live_server, paths):
    """Open a page of the small site by its name, or any by its path, for a while."""
    origin = live_server.url

    @contextmanager
    def browse(name, *, width=1280, cookies=(), **options):
        size = {"width": width, "height": 900}
        with chromium.new_context(base_url=origin, viewport=size, **options) as context:
            context.add_cookies([{**cookie, "url": origin} for cookie in cookies])
            seen = Visit(context.new_page(), origin)
            seen.page.goto(paths.get(name, name), wait_until="load")
            yield seen

    return browse


@pytest.fixture
def visit(browse):
    """Open pages for one test."""
    with ExitStack() as stack:
        yield lambda *args, **options: stack.enter_context(browse(*args, **options))


@pytest.fixture(scope="session")
def staff_cookie(paths):
    """The session cookie of somebody who may do everything."""
    client = Client()
    client.force_login(UserFactory(is_superuser=True, is_staff=True))
    name = settings.SESSION_COOKIE_NAME
    return {"name": name, "value": client.cookies[name].value}
