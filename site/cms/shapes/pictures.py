"""The picture shape: one image in the widths and formats that browsers choose from."""

import logging

from cms import references

logger = logging.getLogger(__name__)

WIDTHS = (400, 800, 1600)
FORMATS = ("avif", "webp")
FALLBACK_FILTER = "width-1200|format-jpeg"
SHARE_FILTER = "fill-1200x630|format-jpeg"
PICTURE_FILTERS = (
    FALLBACK_FILTER,
    *(f"width-{width}|format-{name}" for name in FORMATS for width in WIDTHS),
)


def picture(
    image, *, alt: str | None = None, decorative: bool = False, sizes: str = "100vw"
) -> dict | None:
    """Return the picture shape of an image, None for no or a private image.

    `alt` overrides the image's own text; a decorative picture has an empty one.
    No file is wider than the original; `focal` is given in fractions (0-1).
    """
    if image is None or not references.current().is_public_item(image):
        return None
    renditions = _renditions(image, _filters_up_to(image.width))
    if renditions is None:
        return None
    fallback = renditions[FALLBACK_FILTER]
    return {
        "id": image.pk,
        "alt": "" if decorative else (alt or image.default_alt_text),
        "decorative": decorative,
        "credit": image.credit,
        "width": fallback.width,
        "height": fallback.height,
        "src": fallback.url,
        "srcset": _srcset(renditions),
        "sizes": sizes,
        "focal": image.focal_fractions,
        "color": image.color or None,
    }


def share_picture(image) -> dict | None:
    """Return {url, width, height, alt} of the 1200 x 630 cut for social networks."""
    if image is None or not references.current().is_public_item(image):
        return None
    renditions = _renditions(image, [SHARE_FILTER])
    if renditions is None:
        return None
    rendition = renditions[SHARE_FILTER]
    return {
        "url": rendition.url,
        "width": rendition.width,
        "height": rendition.height,
        "alt": image.default_alt_text,
    }


def _renditions(image, specs) -> dict | None:
    """Return {spec: rendition}; None when the original is lost or unreadable.

    One bad file must not take down every page that shows it.
    """
    try:
        return image.get_renditions(*specs)
    except (OSError, SyntaxError, ValueError):
        logger.exception("Picture %s cannot be read and is left out.", image.pk)
        return None


def _srcset(renditions) -> list[dict]:
    return [
        {
            "url": rendition.url,
            "width": rendition.width,
            "format": spec.rpartition("format-")[2],
        }
        for spec, rendition in renditions.items()
        if spec != FALLBACK_FILTER
    ]


def _filters_up_to(original_width: int) -> list[str]:
    # One width above the original's is kept: it gives the original's own.
    smaller = sum(width < original_width for width in WIDTHS)
    allowed = {f"width-{width}" for width in WIDTHS[: smaller + 1]}
    return [
        spec
        for spec in PICTURE_FILTERS
        if spec == FALLBACK_FILTER or spec.partition("|")[0] in allowed
    ]
