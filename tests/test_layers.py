"""Imports point one way: config -> domains -> cms."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOMAINS = {
    *("accounts", "blog", "chapters", "elections", "home", "legislation", "search"),
}
# What each of ours may import beside itself.
ALLOWED = {
    "config": DOMAINS | {"cms"},
    "cms": set(),
    "home": DOMAINS | {"cms"},
    "elections": {"cms", "legislation"},
    "chapters": {"cms", "legislation"},
    **{name: {"cms"} for name in ("accounts", "blog", "legislation", "search")},
}


def imported_packages(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(node.module)
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("package", ALLOWED)
def test_a_package_imports_only_what_lies_below_it(package):
    folder = ROOT / package if package in DOMAINS else ROOT / "site" / package
    sources = list(folder.rglob("*.py"))
    assert sources
    for source in sources:
        ours = imported_packages(source) & ALLOWED.keys() - {package}
        assert ours <= ALLOWED[package], f"{source.relative_to(ROOT)}: {ours}"


def test_every_package_of_ours_has_its_rule():
    packages = {path.parent.name for path in ROOT.glob("*/apps.py")}
    packages |= {path.parent.name for path in ROOT.glob("site/*/__init__.py")}
    assert packages == ALLOWED.keys()
