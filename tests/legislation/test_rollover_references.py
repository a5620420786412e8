"""A copied page's blocks name the refiled bills, wherever in the page they are."""

import pytest
from wagtail import blocks

from legislation.choosers import BillChooserBlock
from legislation.rollover.references import with_refiled_bills
from tests.factories import BillFactory


@pytest.fixture
def stream():
    bill = blocks.StructBlock([("bill", BillChooserBlock()), ("n", blocks.CharBlock())])
    inner = blocks.StreamBlock([("status", bill)])
    columns = blocks.StructBlock([("left", inner), ("bills", blocks.ListBlock(bill))])
    return blocks.StreamBlock([("status", bill), ("columns", columns)])


def test_replaces_the_bill_at_any_depth_and_nothing_else(db, stream):
    old, new, other = BillFactory.create_batch(3)
    first, second = {"bill": old.pk, "n": "1"}, {"bill": other.pk, "n": "2"}
    columns = {"left": [{"type": "status", "value": first}], "bills": [second, first]}
    value = stream.to_python(
        [{"type": "status", "value": first}, {"type": "columns", "value": columns}]
    )
    found = stream.to_python(with_refiled_bills(value, {old.pk: new}))
    assert found[0].value["bill"] == new
    assert found[0].value["n"] == "1"
    assert found[1].value["left"][0].value["bill"] == new
    assert [item["bill"] for item in found[1].value["bills"]] == [other, new]


def test_without_refiled_bills_the_content_stays(db, stream):
    value = stream.to_python(
        [{"type": "status", "value": {"bill": BillFactory().pk, "n": "1"}}]
    )
    assert with_refiled_bills(value, {}) == list(value.get_prep_value())
