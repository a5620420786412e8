"""Lots that fall alike each time: the demo is the same wherever it is loaded."""

from random import Random


def lots(*words) -> Random:
    """Return a source of lots for what the words name."""
    return Random(" ".join(map(str, words)))  # noqa: S311 - lots, not secrets
