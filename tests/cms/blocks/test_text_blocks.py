from cms.blocks.text import HeadingBlock, QuoteBlock
from tests.cms.blocks.making import accepted, content, errors


def test_words_of_nobody_cannot_have_a_role():
    found = errors(QuoteBlock(), text="My rent did not wait.", role="Tenant")
    assert found.keys() == {"attribution"}


def test_a_quote_may_stand_alone():
    quote = accepted(QuoteBlock(), text="My rent did not wait.").content()
    assert quote == {
        "text": "My rent did not wait.",
        "attribution": None,
        "role": None,
        "link": None,
        "picture": None,
    }


def test_how_a_block_looks_is_no_word_of_the_page():
    block = HeadingBlock()
    value = block.normalize({"text": "How to vote", "level": "h3"})
    assert block.get_searchable_content(value) == ["How to vote"]


def test_an_empty_field_has_no_words():
    block = QuoteBlock()
    value = block.normalize({"text": "My rent did not wait.", "attribution": None})
    assert block.get_searchable_content(value) == ["My rent did not wait."]


def test_a_heading_is_addressed_by_its_words():
    assert content(HeadingBlock(), text="¿Cómo votar?")["anchor"] == "como-votar"
    assert content(HeadingBlock(), text="如何投票")["anchor"] == "如何投票"
    assert content(HeadingBlock(), text="???")["anchor"] == "section"
