"""Legislators in a list: of a chamber, of a party, picked, or by who signed a bill."""

from wagtail import blocks

from cms.blocks.base import (
    ContentBlock,
    ContentValue,
    Example,
    OptionBlock,
    field_errors,
)
from legislation.blocks.options import CHAMBERS, GROUP, any_or, narrowed
from legislation.choosers import BillChooserBlock, PersonChooserBlock


class LegislatorListValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, bill, items: [legislator], total, more, more_label}.

        `total` counts those left out, too; a `score` is None without a public
        scorecard.
        """
        from legislation.legislator_lists import Wanted, legislators

        wanted = Wanted(
            source=self["source"],
            chamber=narrowed(self["chamber"]),
            party=(self["party"] or "").strip().casefold(),
            people=tuple(person.pk for person in self["people"] if person),
            bill=self["bill"] and self["bill"].pk,
            with_scores=bool(self["scores"]),
        )
        found = legislators(wanted)
        items, most = found["items"], self["count"] or 0
        shown = items if self["source"] == "picked" else items[:most]
        return {
            "title": (self["title"] or None) if items else None,
            "bill": found["bill"],
            "items": shown,
            "total": len(items),
            "more": found["more"],
            "more_label": (self["more_label"] or None) if items else None,
        }


class LegislatorListBlock(ContentBlock):
    # Which fields a source does not read.
    IGNORED = {
        "members": ("bill", "people"),
        "picked": ("bill", "party"),
        "signed": ("people",),
        "not_signed": ("people",),
    }

    title = blocks.CharBlock(required=False, max_length=120)
    source = OptionBlock(
        choices=[
            ("members", "Everybody in office"),
            ("signed", "Who has signed a bill"),
            ("not_signed", "Who has not signed a bill"),
            ("picked", "Legislators picked by hand"),
        ],
        default="members",
    )
    bill = BillChooserBlock(required=False, help_text="Signed, or not signed.")
    chamber = any_or(CHAMBERS, "Both chambers")
    party = blocks.CharBlock(
        required=False,
        max_length=40,
        search_index=False,
        help_text='Empty: all of them. "Democratic", "Republican", …',
    )
    people = blocks.ListBlock(
        PersonChooserBlock(), default=[], max_num=60, label="Picked legislators"
    )
    scores = blocks.BooleanBlock(
        required=False,
        default=True,
        label="With scores",
        help_text="Shown once the scorecard is public.",
    )
    count = blocks.IntegerBlock(
        min_value=1,
        max_value=200,
        default=20,
        label="At most",
        help_text="1 to 200; legislators picked by hand are all shown.",
    )
    more_label = blocks.CharBlock(
        required=False, max_length=40, default="The whole scorecard"
    )

    def clean(self, value):
        value = super().clean(value)
        errors = {
            name: "The chosen source does not read this: clear it."
            for name in self.IGNORED[value["source"]]
            if value[name]
        }
        if not self.is_deferred_validation:
            errors |= _missing(value)
        if errors:
            raise field_errors(**errors)
        return value

    class Meta:
        value_class = LegislatorListValue
        icon = "group"
        group = GROUP
        description = "Legislators with district, party and score, by what they signed."
        preview_value = {
            "title": "Ask them to sign",
            "source": "picked",
            "people": [Example(), Example(1), Example(2)],
        }


def _missing(value) -> dict[str, str]:
    from legislation.models import Person

    party = (value["party"] or "").strip()
    if value["source"] == "picked" and not value["people"]:
        return {"people": "Pick at least one legislator."}
    if value["source"] in ("signed", "not_signed") and not value["bill"]:
        return {"bill": "Choose the bill."}
    if party and not Person.objects.filter(party__iexact=party).exists():
        return {"party": "No legislator has this party."}
    return {}
