#!/usr/bin/env python
"""Run a management command. The only place that edits sys.path."""

import os
import sys
from pathlib import Path


def main():
    root = Path(__file__).resolve().parent
    # site/ holds config and cms but is no package: `site` is a stdlib module.
    sys.path[:0] = [str(root), str(root / "site")]
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.development")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
