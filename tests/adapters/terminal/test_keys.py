from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.adapters.terminal.keys import Keys
from bot.dialogue.events import OptionChosen, TextReceived
from bot.dialogue.session import Session
from bot.dialogue.turn import Choice, Reply, Turn

NOW = datetime(2027, 1, 5, tzinfo=UTC)
KEEP = Choice("do:continue", "Keep this answer")
AB = (Choice("a", "First"), Choice("b", "Second"))


def shown(kind: str, *choices: Choice, step: str | None = "here") -> Keys:
    return Keys.of(Turn(Session("walk", turn=7), (Reply("?", kind, step, choices),)))


@pytest.mark.parametrize("typed", ["2", "2.", "(2)", "#2", "２", "２．"])
def test_the_number_beside_an_option_presses_it_here_and_now(typed: str) -> None:
    assert shown("one", *AB).read(typed, NOW) == OptionChosen(NOW, ("b",), "here", 7)


@pytest.mark.parametrize("typed", ["first", "3", "1 and 2", "-1", "1.5", "..."])
def test_the_rest_is_for_the_guide_to_read(typed: str) -> None:
    assert shown("one", *AB).read(typed, NOW) == TextReceived(NOW, typed, "here")


def test_where_several_can_be_chosen_numbers_are_text() -> None:
    keys = shown("several", *AB, KEEP)
    assert keys.read("1", NOW) == TextReceived(NOW, "1", "here")
    assert keys.read("k", NOW) == OptionChosen(NOW, ("do:continue",))


def test_where_a_number_is_the_answer_it_presses_nothing() -> None:
    keys = shown("number", KEEP)
    assert keys.read("1", NOW) == TextReceived(NOW, "1", "here")
    assert keys.read("K", NOW) == OptionChosen(NOW, ("do:continue",))
    assert keys.read("keep this answer.", NOW) == OptionChosen(NOW, ("do:continue",))


def test_ratings_are_their_own_keys() -> None:
    keys = shown("scale", *(Choice(str(n), f"{n} · word") for n in range(6)))
    assert keys.read("0", NOW) == OptionChosen(NOW, ("0",), "here", 7)
    assert keys.read("6", NOW) == TextReceived(NOW, "6", "here")


def test_a_menu_takes_numbers_and_its_words() -> None:
    keys = shown(
        "menu", Choice("card:x", "Who pays my flight home?"), Choice("do:continue", "Carry on"), step=None
    )
    assert keys.read("1", NOW) == OptionChosen(NOW, ("card:x",))
    assert keys.read("carry  ON", NOW) == OptionChosen(NOW, ("do:continue",))
    assert keys.read("who pays my flight home?", NOW) == OptionChosen(NOW, ("card:x",))
