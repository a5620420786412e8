"""The demo's pictures: posters of Massachusetts, painted when the demo is loaded."""

from .studio import PICTURES, paint

__all__ = ["PICTURES", "paint"]
