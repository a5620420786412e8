"""What the demo's data calls by name: pages, pictures, bills, legislators."""

import re

REFERENCE = re.compile(
    r"(page|picture|alt|document|section|session|pillar|item|bill|person|vote):([\w-]+)"
)
IN_PROSE = re.compile(r'href="(page|document):([\w-]+)"')


class MissingKey(Exception):
    """The data names something that the demo does not have."""


class Keys:
    """Names and what they stand for: primary keys, or a picture's alt text."""

    def __init__(self):
        self._found = {}

    def __setitem__(self, name: str, value) -> None:
        self._found[name] = value

    def __getitem__(self, name: str):
        try:
            return self._found[name]
        except KeyError:
            raise MissingKey(f"The demo has no {name.replace(':', ' ')}.") from None

    def resolve(self, value):
        """Return raw stream data with primary keys in place of names."""
        if isinstance(value, dict):
            return {key: self.resolve(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.resolve(item) for item in value]
        if not isinstance(value, str):
            return value
        if REFERENCE.fullmatch(value):
            return self[value]
        return IN_PROSE.sub(self._prose_link, value)

    def _prose_link(self, match) -> str:
        kind, name = match.groups()
        return f'linktype="{kind}" id="{self[f"{kind}:{name}"]}"'
