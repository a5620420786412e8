from datetime import date

from cms.blocks.sequences import AccordionBlock, StepsBlock, TimelineBlock
from tests.cms.blocks.making import accepted, content, errors

PART = {"title": "Sign up", "text": "<p>By noon.</p>"}


def test_one_step_is_no_sequence():
    assert errors(StepsBlock(), items=[PART]).keys() == {"items"}
    assert accepted(StepsBlock(), items=[PART, PART])


def test_a_date_of_a_timeline_may_speak_for_itself():
    item = {"date": date(2026, 3, 18), "title": "Reported"}
    assert accepted(TimelineBlock(), items=[item, item])
    assert content(TimelineBlock(), items=[item])["items"] == [
        {"date": "2026-03-18", "title": "Reported", "html": ""}
    ]


def test_an_answer_without_its_question_is_refused():
    found = errors(AccordionBlock(), items=[{**PART, "title": ""}])
    assert found.keys() == {"items"}


def test_a_link_can_lead_to_each_part_of_an_accordion(db):
    block = AccordionBlock()
    html = block.render(block.normalize({"items": [PART]}), {})
    assert 'id="sign-up"' in html
