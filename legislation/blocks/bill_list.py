"""Bills in a list: picked, or all of a session that fit."""

from wagtail import blocks

from cms.blocks.base import (
    ContentBlock,
    ContentValue,
    Example,
    OptionBlock,
    field_errors,
    with_items,
)
from cms.index_pages import index_link
from legislation.blocks.options import GROUP, POSITIONS, any_or, narrowed
from legislation.choosers import (
    BillChooserBlock,
    LegislativeSessionChooserBlock,
    PillarChooserBlock,
)


class BillListValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, items: [bill], more, more_label}."""
        from legislation.models import BillIndexPage

        bills = self._bills(getattr(page, "bill_id", None))
        return with_items(
            bills,
            title=self["title"] or None,
            more=index_link(BillIndexPage) if bills else None,
            more_label=self["more_label"] or None,
        )

    def _bills(self, own_key) -> list[dict]:
        """The bills, without the one whose page is being read."""
        from legislation.bill_lists import bills_by_rule, picked_bills

        if self["source"] == "picked":
            found = picked_bills([bill.pk for bill in self["bills"] if bill])
            return [bill for bill in found if bill["id"] != own_key]
        most = self["count"] or 0
        session, pillar = self["session"], self["pillar"]
        found = bills_by_rule(
            session=session.pk if session else None,
            pillar=pillar.key if pillar else "",
            position=narrowed(self["position"]),
            most=most + 1,
        )
        return [bill for bill in found if bill["id"] != own_key][:most]


class BillListBlock(ContentBlock):
    # Which fields the other source would read.
    IGNORED = {"picked": ("session", "pillar"), "rule": ("bills",)}

    title = blocks.CharBlock(required=False, max_length=120)
    source = OptionBlock(
        choices=[
            ("rule", "Bills of a session, in the order of its agenda"),
            ("picked", "Bills picked by hand"),
        ],
        default="rule",
    )
    session = LegislativeSessionChooserBlock(
        required=False, help_text="Empty: always the current one."
    )
    pillar = PillarChooserBlock(required=False, help_text="Empty: all of them.")
    position = any_or(POSITIONS, "Whatever our position", label="Our position")
    bills = blocks.ListBlock(
        BillChooserBlock(), default=[], max_num=50, label="Picked bills"
    )
    count = blocks.IntegerBlock(
        min_value=1,
        max_value=50,
        default=10,
        label="At most",
        help_text="1 to 50; bills picked by hand are all shown.",
    )
    more_label = blocks.CharBlock(
        required=False,
        max_length=40,
        default="All bills",
        help_text="The words of the link to the list of all bills.",
    )

    def clean(self, value):
        value = super().clean(value)
        errors = {
            name: "The chosen source does not read this: clear it."
            for name in self.IGNORED[value["source"]]
            if value[name]
        }
        picked = value["source"] == "picked"
        if picked and not value["bills"] and not self.is_deferred_validation:
            errors["bills"] = "Pick at least one bill."
        if errors:
            raise field_errors(**errors)
        return value

    class Meta:
        value_class = BillListValue
        icon = "doc-full"
        group = GROUP
        description = "Bills with their status and our position, linked to their pages."
        preview_value = {
            "title": "Bills to watch this month",
            "source": "picked",
            "bills": [Example(), Example(1), Example(2)],
        }
