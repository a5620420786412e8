"""One number that every public change raises; what is cached is keyed by it.

A reader in any process sees a change in the next request: the number lives in the
database and is raised when the change's transaction commits.
"""

from collections.abc import Callable

from django.core.cache import cache
from django.db import transaction
from django.db.models import F

from cms import references

DAY = 86_400


def content_version() -> int:
    """Return the current number; at most one query a request."""
    return references.current().content_version


def cached(name: str, build: Callable):
    """Return what `build()` returns, made anew only after a public change.

    For what every reader gets alike. `name` must hold all that the answer depends
    on beside the content: nothing that a preview changes may be missing in it.
    Kept while a request reads, never by one that writes: its write may be undone. One
    request asks the cache once a name: a list has a link to the same page in each row.
    """
    if not _is_reading():
        return build()
    key = f"{name}:{content_version()}"
    remembered = references.current().remembered
    if key not in remembered:
        value = cache.get(key)
        if value is None:
            value = build()
            cache.set(key, value, timeout=DAY)
        remembered[key] = value
    return remembered[key]


def _is_reading() -> bool:
    # Reading requests have a scope, in which these stay the same.
    return references.current() is references.current()


def raise_content_version(**kwargs) -> None:
    """Raise the number once the running transaction commits; a signal receiver."""
    transaction.on_commit(_raise)


def _raise():
    from cms.models import ContentVersion

    ContentVersion.objects.filter(pk=ContentVersion.ONLY).update(number=F("number") + 1)
