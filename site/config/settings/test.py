"""Tests: as production answers (DEBUG off), quick, and nothing left behind."""

import tempfile
from pathlib import Path

from .base import *  # noqa: F403
from .base import DATABASES

_scratch = tempfile.TemporaryDirectory(prefix="statehouse-")  # goes with the run

DEBUG = False
SECRET_KEY = "tests-only-not-a-secret"  # noqa: S105
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MEDIA_ROOT = Path(_scratch.name) / "media"
# A kept connection of a served site would hold on to the test database.
DATABASES["default"]["CONN_MAX_AGE"] = 0
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file, because all threads of a served site would share the one connection
    # to a database in memory, and break into each other's transactions.
    DATABASES["default"]["TEST"] = {"NAME": Path(_scratch.name) / "test.sqlite3"}
WAGTAILADMIN_BASE_URL = "http://localhost:8000"
CORS_ALLOWED_ORIGINS = ["https://front.example.org"]
WHITENOISE_AUTOREFRESH = True
