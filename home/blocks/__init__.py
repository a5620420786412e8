"""The blocks of the home page."""

from .body import HomeBlock

__all__ = ["HomeBlock"]
