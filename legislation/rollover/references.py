"""Blocks that name a bill, made to name the refiled one."""

from collections.abc import Mapping

from wagtail.blocks import StreamValue

from legislation.models import Bill


def with_refiled_bills(stream: StreamValue, refiled: Mapping[int, Bill]) -> list:
    """Return the stream's content with each chosen bill replaced by its refiled one.

    `refiled` has the new bills by the old ones' keys; a bill that is not refiled
    stays chosen. What comes out is raw data for the same stream.
    """
    content = list(stream.get_prep_value())
    for model, key, _, place in stream.stream_block.extract_references(stream):
        bill = refiled.get(int(key)) if issubclass(model, Bill) else None
        if bill:
            _replace(content, place.split("."), bill.pk)
    return content


def _replace(content, place: list[str], value) -> None:
    name, *below = place
    if isinstance(content, list):
        container = next(child for child in content if child["id"] == name)
        name = "value"
    else:
        container = content
    if below:
        _replace(container[name], below, value)
    else:
        container[name] = value
