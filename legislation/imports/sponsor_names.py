"""Whom the agenda's words for lead sponsors mean: "Rep. Sam Montaño & Rep. X"."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from legislation.models import Chamber

_BETWEEN_NAMES = re.compile(r"[&/,;\n]|\band\b")
_TITLE = re.compile(r"(rep|sen)(resentative|ator)?s?\.?\s+", re.I)
_CHAMBERS = {"rep": Chamber.LOWER.value, "sen": Chamber.UPPER.value}
_NO_NAMES = {"jr", "sr", "ii", "iii"}


@dataclass(frozen=True)
class Name:
    """One name of a text, and in which chamber whoever has it sits."""

    words: str
    chamber: str


class NamedPeople:
    """People to be found by the names that they are known by, chamber by chamber."""

    def __init__(self):
        self._by_family = defaultdict(lambda: defaultdict(set))

    def add(self, person_id: str, chamber: str, given: str, family: str) -> None:
        """Let somebody be found in a chamber; a second time by another name."""
        names = self._by_family[chamber, _folded(family)][person_id]
        names.update(_folded(given).split()[:1])

    def find(self, name: Name) -> set[str]:
        """Return who may be meant: one, nobody, or several when it is not clear.

        The given name need not be the same ("Jim" for James) but for its initial.
        """
        words = [word for word in _folded(name.words).split() if word not in _NO_NAMES]
        for start in range(len(words)):
            people = self._by_family.get((name.chamber, " ".join(words[start:])), {})
            if people:
                return _fitting(people, words[0]) if start else set(people)
        return set()


def _fitting(people: dict[str, set[str]], given: str) -> set[str]:
    exact = {person for person, names in people.items() if given in names}
    alike = {
        person
        for person, names in people.items()
        if any(name[0] == given[0] for name in names)
    }
    return exact or alike


def lead_sponsors(
    text: str, chamber: str, people: NamedPeople
) -> tuple[list[str], list[str]]:
    """Return whom a text names for a bill of this chamber, and names of nobody known.

    Where the text has both chambers' sponsors, only the bill's own count. In
    "(Keefe/Vega - Chang-Diaz)" one of the hyphens parts the House from the Senate:
    the reading under which the most names are somebody's is taken.
    """
    readings = list(_readings(text.strip().strip("()"), chamber))
    names = min(readings, key=lambda names: _misfit(names, people))
    own = [name for name in names if name.chamber == chamber] or names
    found = [(name, people.find(name)) for name in own]
    known = [person for _, fitting in found if len(fitting) == 1 for person in fitting]
    unknown = [name.words for name, fitting in found if len(fitting) != 1]
    return list(dict.fromkeys(known)), unknown


def _misfit(names: Iterable[Name], people: NamedPeople) -> tuple[int, int]:
    """Return how badly names fit: how many are nobody's, then how few somebody's."""
    fit = [len(people.find(name)) == 1 for name in names]
    return fit.count(False), -fit.count(True)


def _readings(text: str, chamber: str) -> Iterator[list[Name]]:
    yield list(_names(text, chamber))
    for hyphen in re.finditer("[-\u2013\u2014]", text):
        house, senate = text[: hyphen.start()], text[hyphen.end() :]
        yield [*_names(house, Chamber.LOWER.value), *_names(senate, Chamber.UPPER)]


def _names(text: str, chamber: str) -> Iterator[Name]:
    """Yield the names; a title ("Sens.") holds until the next one."""
    for words in _BETWEEN_NAMES.split(text):
        words = words.strip()
        if title := _TITLE.match(words):
            chamber = _CHAMBERS[title[1].lower()]
            words = words[title.end() :]
        if words:
            yield Name(words, str(chamber))


def _folded(name: str) -> str:
    """Return a name without case, accents, apostrophes and full stops."""
    plain = unicodedata.normalize("NFKD", name)
    return re.sub(r"[^\w\s-]", "", plain).casefold().strip()
