"""Filters of a list that are links: each keeps what the others have chosen."""

from collections.abc import Iterable, Mapping
from urllib.parse import urlencode


class Filters:
    """What a query string chooses by these names; other names do not count."""

    def __init__(self, query: Mapping[str, str], names: Iterable[str]):
        self.chosen = {name: query.get(name, "") for name in names}

    def __getitem__(self, name: str) -> str:
        return self.chosen[name]

    @property
    def any(self) -> bool:
        return any(self.chosen.values())

    def url(self, name: str, value: str) -> str:
        """Return the query string with one filter changed; "?" for none at all."""
        kept = {**self.chosen, name: value}
        return "?" + urlencode({key: kept[key] for key in kept if kept[key]})

    def link(self, name: str, value: str, label: str) -> dict:
        """Return {name, url, current} as components/filter_row.html takes it."""
        current = self.chosen[name] == value
        return {"name": label, "url": self.url(name, value), "current": current}

    def without(self, name: str) -> str:
        """Return the query string that leaves this filter open."""
        return self.url(name, "")
