import pytest
from wagtail.contrib.typed_table_block.blocks import TypedTable

from cms.blocks.data import StatsBlock, TableBlock
from tests.cms.blocks.making import accepted, content, errors

STAT = {"value": "1 in 4", "label": "renters"}
TABLE = {
    "caption": "Where the bills stand",
    "columns": [{"type": "text", "heading": "Bill"}, {"type": "text", "heading": "At"}],
    "rows": [{"values": ["Rent", "House"]}, {"values": ["Vote", None]}],
}


@pytest.mark.parametrize("count", [1, 5])
def test_figures_come_in_twos_to_fours(count):
    assert errors(StatsBlock(), items=[STAT] * count).keys() == {"items"}


def test_four_figures_are_fine():
    assert accepted(StatsBlock(), items=[STAT] * 4)


def test_a_table_is_rows_of_plain_text():
    assert content(TableBlock(), table=TABLE) == {
        "caption": "Where the bills stand",
        "columns": ["Bill", "At"],
        "rows": [["Rent", "House"], ["Vote", ""]],
        "row_headers": True,
    }


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        ({"caption": " "}, "caption"),
        ({"columns": [], "rows": [{"values": []}]}, "column"),
        ({"rows": []}, "row"),
        (
            {
                "columns": [{"type": "text", "heading": ""}],
                "rows": [{"values": ["Rent"]}],
            },
            "heading",
        ),
    ],
)
def test_a_table_lacks_nothing_when_it_is_published(missing, words):
    found = errors(TableBlock(), table={**TABLE, **missing})
    messages = found["table"].as_json_data()["messages"]
    assert any(words in message for message in messages)
    assert accepted(TableBlock(), draft=True, table={**TABLE, **missing})


@pytest.mark.parametrize("cells", [["Rent"], ["Rent", "House", "Senate"]])
def test_a_row_has_one_cell_for_each_column(cells):
    columns = accepted(TableBlock(), table=TABLE)["table"].columns
    table = TypedTable(columns, [{"values": cells}], "Where the bills stand")
    found = errors(TableBlock(), draft=True, table=table)
    assert found["table"].as_json_data()["messages"]
