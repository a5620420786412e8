"""House rules of the repository itself."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NOT_OURS = {"var", "node_modules", "__pycache__"}
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc"}

# Most lines a file may have, by where it lies; the first that fits counts.
SIZES = {
    "templates/blocks/**/*.html": 25,
    "templates/**/*.html": 80,
    "**/*.py": 250,
    "**/*.css": 250,
    "**/*.js": 250,
}
# Folders whose files may be longer, each with its reason.
LONGER = {
    "migrations": "written by makemigrations",
    "content": "the texts of the demo, no logic",
}

OTHER_ORIGIN = re.compile(
    r"""<(?:script|img|iframe|source|link|video|audio|use)\b[^>]*?
        \s(?:src|srcset|href|xlink:href)=["']?(?:https?:)?//
      | @import\s+(?:url\()?["']?(?:https?:)?//
      | url\(\s*["']?(?:https?:)?//
      | (?:import|fetch)\s*\(?\s*["'](?:https?:)?//""",
    re.VERBOSE | re.IGNORECASE,
)


def files(pattern="**/*"):
    """Our own files: nothing hidden, installed or produced."""
    for path in ROOT.glob(pattern):
        parts = path.relative_to(ROOT).parts
        hidden = any(part.startswith(".") or part in NOT_OURS for part in parts)
        if path.is_file() and not hidden:
            yield path


def pins(name):
    """{package: version} of a requirements file, by normalised names."""
    found = re.findall(
        r"^([\w.-]+)(?:\[[\w,-]+\])?==([^\s;\\#]+)", (ROOT / name).read_text(), re.M
    )
    return {re.sub(r"[-_.]+", "-", key).lower(): version for key, version in found}


def test_site_is_no_package():
    # `site` is a module of the standard library; a package would hide it.
    assert not (ROOT / "site" / "__init__.py").exists()


def test_nothing_is_named_for_what_it_is_not():
    vague = [
        path
        for path in files()
        if VAGUE & {part.partition(".")[0] for part in path.relative_to(ROOT).parts}
    ]
    assert not vague


def test_every_setting_from_the_environment_is_documented():
    read = set()
    for path in files("site/config/settings/*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("env"):
                read |= {
                    arg.value for arg in node.args if isinstance(arg, ast.Constant)
                }
    listed = re.findall(r"^#?([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.M)
    assert len(read) > 10
    assert read == set(listed)


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_the_locked_requirements_are_those_asked_for(name):
    asked, locked = pins(f"{name}.in"), pins(f"{name}.txt")
    assert asked
    assert asked.items() <= locked.items()


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_locked_requirement_has_a_hash(name):
    joined = (ROOT / name).read_text().replace("\\\n", " ")
    lines = [line for line in joined.splitlines() if line and line.lstrip()[0] != "#"]
    assert len(lines) >= len(pins(name)) > 0
    pinned = re.compile(r"\S+==\S+ .*--hash=sha256:")
    assert [line for line in lines if not pinned.match(line)] == []


def test_development_runs_what_production_runs():
    runtime, development = pins("requirements.txt"), pins("requirements-dev.txt")
    assert runtime.items() <= development.items()


def test_the_readme_can_be_read_in_one_go():
    assert len((ROOT / "README.md").read_text().splitlines()) <= 120


def test_no_file_outgrows_its_reader():
    limits = {}
    for pattern, limit in SIZES.items():
        for path in files(pattern):
            limits.setdefault(path, limit)
    assert len(limits) > 50
    too_long = {}
    for path, limit in limits.items():
        lines = len(path.read_text().splitlines())
        if lines > limit and path.parent.name not in LONGER:
            too_long[str(path.relative_to(ROOT))] = lines
    assert too_long == {}


@pytest.mark.parametrize("pattern", ["templates/**/*.html", "site/static/**/*.*"])
def test_pages_load_nothing_from_another_origin(pattern):
    texts = {path: path.read_text() for path in files(pattern) if path.suffix != ".png"}
    assert texts
    assert [path for path, text in texts.items() if OTHER_ORIGIN.search(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        '<script defer src="https://cdn.example.com/a.js">',
        '<link rel="preconnect" href="//fonts.example.com">',
        '@import url("https://fonts.example.com/a.css");',
        "background: url(http://example.com/a.png)",
        'import "https://cdn.example.com/a.js"',
    ],
)
def test_another_origin_is_recognised(text):
    assert OTHER_ORIGIN.search(text)
