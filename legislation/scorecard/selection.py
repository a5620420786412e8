"""Which rows of a chamber's list a reader asks for, and in which order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from legislation.scorecard.words import matches

NO_GRADE = "none"


@dataclass(frozen=True)
class Column:
    """A way to order the list: by what, and which end one wants to see first."""

    key: str
    label: str
    value: Callable[[dict], object]  # None: nothing to order by, always last
    best_first: bool = False


COLUMNS = (
    Column("name", "Name", lambda row: row["sort_name"].casefold()),
    Column("district", "District", lambda row: row["order"]),
    Column("score", "Score", lambda row: _shown(row["sort_score"]), best_first=True),
    Column(
        "cosponsorships",
        "Agenda items signed",
        lambda row: row["cosponsorship"]["count"],
        best_first=True,
    ),
)
_BY_KEY = {column.key: column for column in COLUMNS}


@dataclass(frozen=True)
class Selection:
    """What is asked for; whatever makes no sense counts as not asked.

    `party` is a party's name in lower case, `grade` a letter without its sign.
    """

    query: str = ""
    party: str = ""
    grade: str = ""
    sort: str = "name"
    descending: bool = False

    @classmethod
    def of(cls, parameters) -> "Selection":
        """Read an address's parameters: q, party, grade, sort ("-score")."""
        sort = parameters.get("sort", "")
        key = sort.removeprefix("-")
        known = key in _BY_KEY
        return cls(
            query=parameters.get("q", "").strip()[:80],
            party=parameters.get("party", "").lower(),
            grade=parameters.get("grade", "").lower(),
            sort=key if known else "name",
            descending=known and sort.startswith("-"),
        )

    @property
    def narrows(self) -> bool:
        """Whether anything may be left out of the list."""
        return bool(self.query or self.party or self.grade)

    @property
    def is_default(self) -> bool:
        return self == Selection()

    @property
    def sort_value(self) -> str:
        """The order as the address has it, "" for the usual one."""
        value = f"{'-' if self.descending else ''}{self.sort}"
        return "" if value == "name" else value

    @property
    def address(self) -> str:
        """The parameters that ask for this, with their question mark."""
        parameters = {
            "q": self.query,
            "party": self.party,
            "grade": self.grade,
            "sort": self.sort_value,
        }
        given = {name: value for name, value in parameters.items() if value}
        return f"?{urlencode(given)}" if given else "?"

    def columns(self) -> list[dict]:
        """[{key, label, address, sorted}]: `sorted` is the ARIA word or ""."""
        return [
            {
                "key": column.key,
                "label": column.label,
                "address": self._by(column).address,
                "sorted": self._direction if column.key == self.sort else "",
            }
            for column in COLUMNS
        ]

    def choose(self, rows: Iterable[dict]) -> list[dict]:
        """Return the rows asked for, in order; ties go by name."""
        chosen = [row for row in rows if self._includes(row)]
        column = _BY_KEY[self.sort]
        first = [row for row in chosen if column.value(row) is not None]
        last = [row for row in chosen if column.value(row) is None]
        first.sort(key=column.value, reverse=self.descending)
        return first + last

    def choose_seats(self, vacancies: Iterable[dict]) -> list[dict]:
        """Return the vacant seats: nobody's party or grade leads to one."""
        if self.party or self.grade:
            return []
        return [seat for seat in vacancies if matches(self.query, seat["label"])]

    @property
    def _direction(self) -> str:
        return "descending" if self.descending else "ascending"

    def _by(self, column: Column) -> "Selection":
        again = column.key == self.sort
        descending = not self.descending if again else column.best_first
        return replace(self, sort=column.key, descending=descending)

    def _includes(self, row: dict) -> bool:
        if self.party and row["party"].lower() != self.party:
            return False
        letter = row["score"]["letter"]
        if self.grade and self.grade != (letter[:1].lower() if letter else NO_GRADE):
            return False
        district = row["district"]["label"] if row["district"] else ""
        return matches(self.query, f"{row['name']} {district}")


def _shown(sort_score: int) -> int | None:
    return sort_score if sort_score >= 0 else None
