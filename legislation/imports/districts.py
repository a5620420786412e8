"""Every district with its seat, also where the seat is vacant."""

import json
from functools import cached_property
from pathlib import Path

from legislation.imports.table import Table
from legislation.models import Chamber, District, Seat

DISTRICTS = Path(__file__).parents[1] / "data" / "districts.json"


def shipped_districts() -> dict[str, dict]:
    """Return the districts of both chambers by OCD id, in the order of lists."""
    districts = json.loads(DISTRICTS.read_text())
    return {
        district.pop("ocd_id"): district | {"order": order}
        for order, district in enumerate(districts, 1)
    }


class DistrictTable(Table):
    """The districts by OCD id; staff may rename one, and none is changed."""

    kind = "district"
    model = District
    removes = False

    def wanted(self):
        taken = {(row.chamber, row.label) for row in self.rows.values()}
        return {
            ocd_id: values
            for ocd_id, values in shipped_districts().items()
            if ocd_id in self.rows or (values["chamber"], values["label"]) not in taken
        }

    def existing(self):
        return {district.ocd_id: district for district in District.objects.all()}

    def is_compared(self, key, name, value):
        return False

    def label(self, key):
        return self._labels.get(key, key)

    @cached_property
    def _labels(self) -> dict[str, str]:
        return {
            ocd_id: f"{Chamber(chamber).label}, {label}"
            for (chamber, label), ocd_id in self.ocd_ids.items()
        }

    def complete(self, key, row):
        row.ocd_id = key

    @cached_property
    def ocd_ids(self) -> dict[tuple[str, str], str]:
        """The OCD id of a (chamber, label)."""
        shipped = {
            (district["chamber"], district["label"]): ocd_id
            for ocd_id, district in shipped_districts().items()
        }
        stored = {
            (row.chamber, row.label): row.ocd_id for row in self.existing().values()
        }
        return shipped | stored


class SeatTable(Table):
    """One seat a district, by the district's OCD id; none is changed."""

    kind = "seat"
    model = Seat
    removes = False

    def wanted(self):
        table = self.tables["district"]
        districts = table.wanted() | {
            ocd_id: {"chamber": row.chamber} for ocd_id, row in table.rows.items()
        }
        return {
            ocd_id: {"role": Chamber(district["chamber"]).role}
            for ocd_id, district in districts.items()
        }

    def existing(self):
        seats = Seat.objects.select_related("district").order_by("-pk")
        return {seat.district.ocd_id: seat for seat in seats}

    def is_compared(self, key, name, value):
        return False

    def label(self, key):
        return self.tables["district"].label(key)

    def complete(self, key, row):
        row.district = self.tables["district"].rows[key]
