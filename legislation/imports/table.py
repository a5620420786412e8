"""One kind of row: what a source wants of it, what is there, and the difference."""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db.models import Model

from legislation.imports.record import Note, SourceRecord
from legislation.models import LegislativeSession

BATCH = 1000


@dataclass(frozen=True)
class FieldChange:
    name: str
    old: Any
    new: Any


@dataclass
class TableChanges:
    """What an import would do to one table, or has done."""

    kind: str
    model: type[Model]
    created: dict[Hashable, dict[str, Any]] = field(default_factory=dict)
    changed: dict[Hashable, list[FieldChange]] = field(default_factory=dict)
    removed: dict[Hashable, Model] = field(default_factory=dict)
    unchanged: int = 0
    labels: dict[Hashable, str] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    removal: str = "removed"

    @property
    def is_empty(self) -> bool:
        return not (self.created or self.changed or self.removed)


class Table:
    """Subclasses say what is wanted and what is there, under the same keys.

    Values are what a person would compare: a related row is its key, and becomes a
    row only when it is written (`assign`). Tables are written in an order in which
    `rows` of those before hold every row that a later one refers to, and rows are
    removed in the opposite order.
    """

    kind: ClassVar[str]
    model: ClassVar[type[Model]]
    removes = True
    removal = "removed"
    validates = True

    def __init__(
        self,
        session: LegislativeSession,
        record: SourceRecord,
        tables: dict[str, "Table"],
    ):
        self.session = session
        self.record = record
        self.tables = tables
        self.rows: dict[Hashable, Model] = {}

    def wanted(self) -> dict[Hashable, dict[str, Any]]:
        raise NotImplementedError

    def existing(self) -> dict[Hashable, Model]:
        raise NotImplementedError

    def label(self, key: Hashable) -> str:
        return str(key)

    def problems(self) -> Iterable[str]:
        """Return what forbids the import, in words."""
        return ()

    def value(self, row: Model, name: str) -> Any:
        return getattr(row, name)

    def assign(self, row: Model, name: str, value: Any) -> None:
        setattr(row, name, value)

    def kept(self, key: Hashable, row: Model) -> str:
        """Return why a row stays whatever the source says, "" if it does not."""
        return ""

    def is_compared(self, key: Hashable, name: str, value: Any) -> bool:
        """Whether a wanted value replaces another one in a row that is there."""
        return True

    def compare(self) -> TableChanges:
        changes = TableChanges(self.kind, self.model, removal=self.removal)
        self.rows = dict(self.existing())
        wanted = self.wanted()
        for key, values in wanted.items():
            if key in self.rows:
                self._compare_row(key, values, changes)
            else:
                changes.created[key] = values
        for key, row in self.rows.items() if self.removes else ():
            if key not in wanted and not self._keeps(key, row, changes):
                changes.removed[key] = row
        touched = (*changes.created, *changes.changed, *changes.removed)
        changes.labels = {key: self.label(key) for key in touched}
        changes.problems = [*self.problems(), *self._invalid(changes)]
        return changes

    def _compare_row(self, key, values, changes: TableChanges) -> None:
        row = self.rows[key]
        different = [
            FieldChange(name, old, value)
            for name, value in values.items()
            if self.is_compared(key, name, value)
            and (old := self.value(row, name)) != value
        ]
        if different and not self._keeps(key, row, changes, values):
            changes.changed[key] = different
        else:
            changes.unchanged += 1

    def _keeps(self, key, row, changes: TableChanges, values=None) -> bool:
        why = self.kept(key, row)
        if why:
            says = "nothing" if values is None else ", ".join(map(str, values.values()))
            words = f"{self.label(key)}: {why} The workbook says {says}."
            changes.notes.append(Note("kept", words))
        return bool(why)

    def _invalid(self, changes: TableChanges) -> Iterator[str]:
        """Yield why values cannot be stored: too long, out of range, no address."""
        new = [
            (key, name, value)
            for key, values in changes.created.items()
            for name, value in values.items()
        ]
        new += [
            (key, change.name, change.new)
            for key, fields in changes.changed.items()
            for change in fields
        ]
        for key, name, value in new if self.validates else ():
            model_field = self.model._meta.get_field(name)
            try:
                if (
                    value not in model_field.empty_values
                    and not model_field.is_relation
                ):
                    model_field.run_validators(value)
            except ValidationError as error:
                says = " ".join(error.messages)
                yield f"{self.label(key)}, {model_field.verbose_name}: {says}"

    def write(self, changes: TableChanges) -> None:
        """Create and change; what is to be removed goes last, in `remove`."""
        self.create(changes.created)
        self._update(changes.changed)

    def create(self, created: dict[Hashable, dict[str, Any]]) -> None:
        rows = {}
        for key, values in created.items():
            row = rows[key] = self.model()
            for name, value in values.items():
                self.assign(row, name, value)
            self.complete(key, row)
        self.model.objects.bulk_create(rows.values(), batch_size=BATCH)
        self.rows |= rows

    def complete(self, key: Hashable, row: Model) -> None:
        """Give a new row what its key says rather than its values."""

    def _update(self, changed: dict[Hashable, list[FieldChange]]) -> None:
        """Update column by column, so that a row costs nothing but its own change."""
        by_names: dict[tuple[str, ...], list[Model]] = {}
        for key, fields in changed.items():
            for change in fields:
                self.assign(self.rows[key], change.name, change.new)
            names = tuple(change.name for change in fields)
            by_names.setdefault(names, []).append(self.rows[key])
        for names, rows in by_names.items():
            self.model.objects.bulk_update(rows, names, batch_size=BATCH // 4)

    def remove(self, removed: dict[Hashable, Model]) -> None:
        keys = [row.pk for row in removed.values()]
        for start in range(0, len(keys), BATCH):
            self.model.objects.filter(pk__in=keys[start : start + BATCH]).delete()
