"""Importing a session: read the files, plan what changes, make the changes."""

from legislation.imports.report import ImportReport
from legislation.imports.run import apply_import, lock_imports, plan_import
from legislation.imports.source import ImportRefused, ImportSource, read_source

__all__ = [
    "ImportRefused",
    "ImportReport",
    "ImportSource",
    "apply_import",
    "lock_imports",
    "plan_import",
    "read_source",
]
