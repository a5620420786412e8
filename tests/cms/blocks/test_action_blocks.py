from datetime import datetime, timedelta
from urllib.parse import quote

from django.utils import timezone

from cms.blocks.actions import ButtonGroupBlock, CallToActionBlock, ShareBlock
from tests import factories
from tests.cms.blocks.making import accepted, content, errors

BUTTON = {"label": "Call now", "link": {"phone": "(617) 555-0100"}}


def call_to_action(**fields):
    return content(CallToActionBlock(), title="Call", buttons=[BUTTON], **fields)


def test_a_call_to_action_ends_with_its_deadline():
    now, minute = timezone.now(), timedelta(minutes=1)
    assert call_to_action(deadline=now - minute)["expired"] is True
    assert call_to_action(deadline=now + minute)["expired"] is False
    assert call_to_action()["expired"] is False


def test_a_deadline_is_told_with_its_offset():
    deadline = datetime.fromisoformat("2026-07-01T21:00:00+00:00")
    assert call_to_action(deadline=deadline)["deadline"] == "2026-07-01T17:00:00-04:00"


def test_buttons_of_an_ended_call_are_gone_from_the_page(db):
    block = CallToActionBlock()
    fields = {"title": "Call", "buttons": [BUTTON]}
    past = block.normalize({**fields, "deadline": timezone.now() - timedelta(days=1)})
    assert "tel:6175550100" in block.render(block.normalize(fields), {})
    assert "tel:6175550100" not in block.render(past, {})
    assert past.content()["buttons"] == []


def test_a_call_to_action_needs_something_to_do():
    assert errors(CallToActionBlock(), title="Call", buttons=[]).keys() == {"buttons"}
    assert accepted(CallToActionBlock(), draft=True, title="", buttons=[])


def test_a_third_button_is_refused():
    found = errors(CallToActionBlock(), title="Call", buttons=[BUTTON] * 3)
    assert found.keys() == {"buttons"}
    assert errors(ButtonGroupBlock(), buttons=[BUTTON] * 5).keys() == {"buttons"}
    assert accepted(ButtonGroupBlock(), buttons=[BUTTON] * 4)


def test_sharing_passes_on_the_page_that_is_read(home):
    page = factories.StandardPageFactory(title="How to vote", share_text="Vote early")
    share = content(ShareBlock(), page=page, networks=["email", "facebook"])
    assert share["text"] == "Vote early"
    assert {url["network"] for url in share["urls"]} == {"email", "facebook"}
    assert all(quote(page.full_url, safe="") in url["url"] for url in share["urls"])


def test_sharing_can_have_words_of_its_own(home):
    page = factories.StandardPageFactory(title="How to vote")
    assert content(ShareBlock(), page=page)["text"] == "How to vote"
    assert content(ShareBlock(), page=page, text="Tell three")["text"] == "Tell three"
