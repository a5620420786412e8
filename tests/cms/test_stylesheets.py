"""Production serves one stylesheet, made of all of them."""

from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command

from cms.stylesheets import ENTRY, flatten

STATIC = Path(settings.STATICFILES_DIRS[0])
FILES = {
    "css/site.css": '@import url("a.css") layer(base);\n@import url("b.css");\n'
    '@import url("c.css") layer(print) print;\n',
    "css/a.css": "a { color: red }",
    "css/b.css": "b { color: blue }",
    "css/c.css": "c { color: black }",
}


def test_imports_are_filled_in_with_their_layers_and_media():
    assert flatten("css/site.css", FILES.__getitem__) == (
        "@layer base {\na { color: red }\n}\n"
        "b { color: blue }\n"
        "@media print {\n@layer print {\nc { color: black }\n}\n}\n"
    )


def test_every_component_is_imported():
    entry = (STATIC / ENTRY).read_text()
    components = [path.name for path in (STATIC / "css/components").glob("*.css")]
    assert components
    assert [name for name in components if f"components/{name}" not in entry] == []


@pytest.fixture
def collected(settings, tmp_path):
    """Our own static files as production collects them."""
    settings.STATIC_ROOT = tmp_path
    settings.STATICFILES_FINDERS = [
        "django.contrib.staticfiles.finders.FileSystemFinder"
    ]
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "cms.stylesheets.BundledStaticFilesStorage"},
    }
    finders.get_finder.cache_clear()
    call_command("collectstatic", interactive=False, verbosity=0)
    yield tmp_path
    finders.get_finder.cache_clear()


def test_the_collected_stylesheet_needs_no_other(collected):
    css = (collected / ENTRY).read_text()
    assert "@import" not in css
    assert len(css) > len((STATIC / "css/tokens.css").read_text())
    assert list((collected / "css").glob("site.*.css"))
    assert list((collected / "css").glob("site.*.css.br"))
