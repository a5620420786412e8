"""Scores in a table: the highest, the lowest, or those of some districts."""

from wagtail import blocks

from cms.blocks.base import (
    ContentBlock,
    ContentValue,
    OptionBlock,
    field_errors,
)
from legislation.blocks.options import CHAMBERS, GROUP
from legislation.choosers import DistrictChooserBlock, LegislativeSessionChooserBlock


class ScorecardTableValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return what `score_table` does, {caption, rows, …}, and more_label.

        A row is a legislator with `score` and `cosponsorship`; `vacant` are seats.
        Nothing is said without a public scorecard.
        """
        from legislation.score_tables import score_table

        session, districts = self["session"], self["districts"]
        found = score_table(
            session=session.pk if session else None,
            chamber=self["chamber"],
            rows=self["rows"],
            most=self["count"] or 0,
            districts=frozenset(row.ocd_id for row in districts if row),
        )
        if not found["rows"] and not found["vacant"]:
            return {**found, "caption": None, "more": None, "more_label": None}
        chamber, years = found["chamber"]["label"], found["session"]["years"]
        return {
            **found,
            "caption": f"{self['caption'] or found['caption']} ({chamber}, {years})",
            "more_label": self["more_label"] or None,
        }


class ScorecardTableBlock(ContentBlock):
    caption = blocks.CharBlock(
        required=False,
        max_length=120,
        help_text="What it shows; empty: “The highest scores”. The chamber is added.",
    )
    session = LegislativeSessionChooserBlock(
        required=False, help_text="Empty: always the current one."
    )
    chamber = OptionBlock(choices=CHAMBERS, default="lower")
    rows = OptionBlock(
        choices=[
            ("top", "The highest scores"),
            ("bottom", "The lowest scores"),
            ("all", "Everybody, by name"),
        ],
        default="top",
    )
    count = blocks.IntegerBlock(
        min_value=1, max_value=160, default=10, label="At most", help_text="1 to 160."
    )
    districts = blocks.ListBlock(
        DistrictChooserBlock(),
        default=[],
        max_num=60,
        label="Only these districts",
        help_text="Of the chosen chamber; none: all of them.",
    )
    more_label = blocks.CharBlock(
        required=False, max_length=40, default="The whole scorecard"
    )

    def clean(self, value):
        value = super().clean(value)
        chamber = value["chamber"]
        if any(row.chamber != chamber for row in value["districts"] if row):
            other = "House" if chamber == "upper" else "Senate"
            message = f"A district of the {other} is among them: choose its chamber."
            raise field_errors(districts=message)
        return value

    class Meta:
        value_class = ScorecardTableValue
        icon = "table"
        group = GROUP
        description = "Legislators with score, grade and cosponsorships, in a table."
        preview_value = {"rows": "all", "count": 5}
