"""How a misspelt text is read before danger is looked for in it."""

from __future__ import annotations

import pytest

from bot.dialogue.danger import detect
from bot.dialogue.lexicon.notation import known
from bot.dialogue.lexicon.slips import Speller, sound
from bot.dialogue.lexicon.spelling import read


@pytest.fixture(scope="module")
def speller() -> Speller:
    detect("")  # the lexicon is built for the first text
    return Speller(known())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("he slamd me and jumpd on me", "he slammed me and jumped on me"),
        ("i sed no", "i said no"),
        ("suiside", "suicide"),
        ("by the throte with a nife", "by the throat with a knife"),
        ("at the stashun", "at the station"),
        ("hte brigde", "the bridge"),
        ("realy beter agian", "really better again"),
        ("stopt, kist, slipt", "stopped , kissed , slipped"),
        ("no point wiv out him", "no point without him"),
        ("u cudnt no1 wud", "you could not nobody would"),
        ("thats what theyve said, youll see", "that is what they have said , you will see"),
        ("i want to dieeeee sooo bad", "i want to die so bad"),
        ("pasport, umbrela", "passport , umbrella"),
    ],
)
def test_a_misspelt_word_is_read_as_what_it_must_be(speller: Speller, typed: str, meant: str) -> None:
    assert read(typed, speller) == meant.split()


@pytest.mark.parametrize(
    "text",
    [
        "the beast had a feast in the mist",
        "kylie and zack cooked on the beach",
        "my keitai fell in front of the kencho",
        "the grape harvest at the reception",
        "he raced and hoped and scarred",
        "konbini , sendai , matcha",
        "a coke and a bride",
    ],
)
def test_an_ordinary_word_is_no_slip_of_another(speller: Speller, text: str) -> None:
    assert read(text, speller) == text.split()


def test_words_that_sound_alike_are_told_by_their_letters(speller: Speller) -> None:
    assert sound("stashun") == sound("station")
    assert sound("slamd") == sound("slammed")
    assert read("leeve", speller) == ["leave"]  # "lief" sounds like it too
    assert read("bakc", speller) == ["back"]  # and so does "bake"


@pytest.mark.parametrize("word", ["zb", "qwrtzp", "pneumonoultramicroscopic", "x" * 2000])
def test_what_is_like_no_word_stays(speller: Speller, word: str) -> None:
    assert len(read(word, speller)) == 1
