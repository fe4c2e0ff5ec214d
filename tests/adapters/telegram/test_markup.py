"""CommonMark's subset as Telegram's HTML; everything else to the letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.telegram.markup import LIMIT, split, to_html, units
from bot.dialogue.words import plain
from tests.botapi.markup import parse_html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Hello.", "Hello."),
        ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
        ("*one* **two**", "<i>one</i> <b>two</b>"),
        ("<b>no</b> &lt;", "&lt;b&gt;no&lt;/b&gt; &lt;"),
        ("`code` ~~no~~ [a](b) ![c](d) # e", "`code` ~~no~~ [a](b) ![c](d) # e"),
        ("# no heading\n> no quote", "# no heading\n&gt; no quote"),
        ("one\ntwo\n\nthree", "one\ntwo\n\nthree"),
        ("before\n\n- a\n- **b**\n\nafter", "before\n\n• a\n• <b>b</b>\n\nafter"),
        ("before\n- a\n- b", "before\n\n• a\n• b"),
        ("1. a\n2. b", "1. a\n2. b"),
        (r"\*as it is\*", "*as it is*"),
        ("snake_case_words", "snake_case_words"),
    ],
)
def test_what_telegram_is_sent(text: str, html: str) -> None:
    assert to_html(text) == html


MARKS = st.lists(st.sampled_from(("_", "__", "*", "\\", "a", " ", ".")), max_size=9).map("".join)


@given(st.text(max_size=200) | MARKS)
def test_a_persons_own_words_are_never_marks(words: str) -> None:
    text, entities = parse_html(to_html(f"**{plain('x' + words)}**"))
    assert "<" not in text or "<" in words
    assert all(entity["type"] == "bold" for entity in entities)


@given(st.text(alphabet="*_[]()<>&`~#-+.1\\ \nab😀", max_size=300))
def test_whatever_the_text_the_html_is_sound(text: str) -> None:
    parse_html(to_html(text))


@given(st.text(alphabet="ab😀。. \n", min_size=0, max_size=400), st.integers(10, 60))
def test_a_long_text_is_split_and_nothing_of_it_is_lost(text: str, room: int) -> None:
    pieces = split(text, room)
    assert all(units(piece) <= room for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_it_is_split_where_a_sentence_ends() -> None:
    sentence = "This is a sentence of some length. "
    pieces = split(sentence * 300)
    assert len(pieces) == 3
    assert all(piece.rstrip().endswith("length.") for piece in pieces)
    assert all(units(piece) <= LIMIT for piece in pieces)


def test_paragraphs_stay_whole_where_they_can() -> None:
    assert split("one\n\ntwo\n\nthree", 10) == ["one\n\ntwo", "three"]
