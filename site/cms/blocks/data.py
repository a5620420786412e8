"""Figures: a few large ones, or many in a table."""

from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import (
    TypedTableBlock,
    TypedTableBlockValidationError,
)

from cms.blocks.base import ContentBlock, ContentValue, FieldsBlock
from cms.blocks.links import LinkBlock


class StatBlock(FieldsBlock):
    value = blocks.CharBlock(
        max_length=20, help_text='"72%", "1 in 4", "$1.2 billion".'
    )
    label = blocks.CharBlock(max_length=160, help_text="What the figure counts.")
    source = LinkBlock(required=False, help_text="Where the figure comes from.")

    class Meta:
        icon = "decimal"
        label_format = "{value} {label}"


class StatsValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, items: [{value, label, source}]}."""
        return {
            "title": self["title"] or None,
            "items": [
                {
                    "value": item["value"],
                    "label": item["label"],
                    "source": item["source"].shape(),
                }
                for item in self["items"]
            ],
        }


class StatsBlock(ContentBlock):
    title = blocks.CharBlock(required=False, max_length=120)
    items = blocks.ListBlock(StatBlock(), min_num=2, max_num=4, label="Figures")

    class Meta:
        value_class = StatsValue
        icon = "decimal"
        group = "Steps and facts"
        description = "Two to four figures that say it all, with their sources."
        preview_value = {
            "title": "Rents since 2020",
            "items": [
                {
                    "value": "+38%",
                    "label": "median rent of a two-bedroom apartment",
                    "source": {"url": "https://www.example.org/rents"},
                },
                {"value": "1 in 4", "label": "renters pay over half of their income"},
            ],
        }


class GridBlock(TypedTableBlock):
    """The cells of a table, in a grid, with a caption and a heading a column."""

    text = blocks.CharBlock(required=False)

    def clean(self, value):
        width = len(value.columns)
        if any(len(row["values"]) != width for row in value.row_data):
            raise _table_errors("Every row needs one cell for each column.")
        if not self.is_deferred_validation and (missing := _missing(value)):
            raise _table_errors(*missing)
        return super().clean(value)


def _missing(table) -> list[str]:
    headings = [column["heading"].strip() for column in table.columns]
    checks = [
        (table.caption.strip(), "Write a caption: what the table shows."),
        (headings, "Add a column."),
        (all(headings), "Give every column a heading."),
        (table.row_data, "Add a row."),
    ]
    return [message for given, message in checks if not given]


def _table_errors(*messages) -> TypedTableBlockValidationError:
    return TypedTableBlockValidationError(non_block_errors=list(messages))


class TableValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {caption, columns: [str], rows: [[str]], row_headers}."""
        table = self["table"]
        return {
            "caption": table.caption,
            "columns": [column["heading"] for column in table.columns],
            "rows": [[cell or "" for cell in row["values"]] for row in table.row_data],
            "row_headers": bool(self["first_column_header"]),
        }


class TableBlock(ContentBlock):
    table = GridBlock()
    first_column_header = blocks.BooleanBlock(
        required=False,
        default=True,
        label="The first column names the rows",
    )

    class Meta:
        value_class = TableValue
        icon = "table"
        group = "Steps and facts"
        description = "Rows and columns of text, with a caption."
        preview_value = {
            "table": {
                "caption": "Where the three bills stand",
                "columns": [
                    {"type": "text", "heading": "Bill"},
                    {"type": "text", "heading": "House"},
                    {"type": "text", "heading": "Senate"},
                ],
                "rows": [
                    {"values": ["Rent stabilization", "In committee", "Filed"]},
                    {"values": ["Same-day registration", "Passed", "In committee"]},
                ],
            },
            "first_column_header": True,
        }
