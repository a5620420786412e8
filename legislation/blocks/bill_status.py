"""Where one bill stands."""

from cms.blocks.base import ContentBlock, ContentValue, Example
from legislation.blocks.options import GROUP
from legislation.choosers import BillChooserBlock


class BillStatusValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {bill, progress, latest_step, signatures}; nothing without a bill."""
        from legislation.bill_lists import bill_standing

        nothing = {"bill": None, "progress": None, "latest_step": None}
        found = bill_standing(self["bill"].pk) if self["bill"] else None
        return found or {**nothing, "signatures": []}


class BillStatusBlock(ContentBlock):
    bill = BillChooserBlock()

    class Meta:
        value_class = BillStatusValue
        icon = "tasks"
        group = GROUP
        description = "One bill: its stages, the latest step, how many have signed it."
        preview_value = {"bill": Example()}
