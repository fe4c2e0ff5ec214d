"""A table of characters remembers what it put, up to a bound, and puts the same afterwards."""

from __future__ import annotations

from bot.dialogue.characters import Characters
from bot.dialogue.wording import normalize


def test_each_character_is_worked_out_once() -> None:
    asked: list[str] = []

    def double(char: str) -> str:
        asked.append(char)
        return char * 2

    doubled = Characters(double)

    assert "あいあ".translate(doubled) == "ああいいああ"
    assert "い".translate(doubled) == "いい"
    assert asked == ["あ", "い"]


def test_somebody_who_sends_every_character_there_is_fills_no_memory() -> None:
    table = Characters(str.upper)
    every = "".join(chr(code) for code in range(0x3000, 0x3000 + 20_000))

    assert every.translate(table) == every.upper()
    assert len(table) < 10_000


def test_words_are_letters_and_figures_of_any_script() -> None:
    assert normalize("七月、2027年！ l’été_chaud") == "七月 2027年 lété chaud"
