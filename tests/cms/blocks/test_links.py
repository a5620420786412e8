import pytest

from cms.blocks.links import ButtonBlock, LinkBlock
from tests.cms.blocks.making import accepted, errors

ONE_OF_EACH = {
    "url": "https://www.example.org/bill",
    "email": "us@example.org",
    "phone": "(617) 555-0100",
    "anchor": "how-to-vote",
}


def test_a_link_without_a_target_is_refused_at_its_first_field():
    assert errors(LinkBlock()).keys() == {"page"}


def test_two_targets_are_refused_at_the_second():
    found = errors(LinkBlock(), url="https://example.org", email="us@example.org")
    assert found.keys() == {"email"}


def test_a_draft_may_still_lack_its_target_but_not_have_two():
    assert accepted(LinkBlock(), draft=True)
    assert errors(LinkBlock(), draft=True, anchor="a", phone="617 555 0100").keys() == {
        "anchor"
    }


def test_an_optional_link_may_stay_empty():
    assert accepted(LinkBlock(required=False)).shape() is None


@pytest.mark.parametrize("kind", ONE_OF_EACH)
def test_one_target_of_any_kind_is_enough(kind):
    link = accepted(LinkBlock(), **{kind: ONE_OF_EACH[kind]}).shape()
    assert link["kind"] == kind
    assert link["url"]
    assert link["title"]


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("url", "javascript:alert(1)"),
        ("url", "example"),
        ("email", "nobody"),
        ("phone", "call me"),
        ("anchor", "two words"),
    ],
)
def test_what_leads_nowhere_is_refused(kind, target):
    assert errors(LinkBlock(), **{kind: target}).keys() == {kind}


def test_a_page_elsewhere_is_called_by_its_host():
    link = LinkBlock().normalize({"url": "https://www.example.org/a/b?c=1"}).shape()
    assert link["title"] == "example.org"


@pytest.mark.parametrize("label", ["", "   "])
def test_a_button_without_words_is_refused(label):
    found = errors(ButtonBlock(), label=label, link={"url": "https://example.org"})
    assert found.keys() == {"label"}
