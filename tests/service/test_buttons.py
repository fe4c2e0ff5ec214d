"""What buttons carry: short, keyed, and opening nothing but the talk that they were made for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.events import OptionChosen, OptionToggled, TextReceived
from bot.service.buttons import LONGEST, PRESS, TOGGLE, WRITE, Buttons, Press
from tests.service.person import AT
from tests.talking import crossing, stay_or_leave

KEY, NONCE = b"k" * 32, "AbCd-_12"
BUTTONS = Buttons(KEY, crossing())


def test_a_press_comes_back_as_the_event_that_it_stood_for() -> None:
    data = BUTTONS.write(PRESS, NONCE, 7, "side", "north")
    assert BUTTONS.read(Press(AT, (data,)), NONCE) == OptionChosen(AT, ("north",), "side", 7)
    data = BUTTONS.write(TOGGLE, NONCE, 40, "gear", "dog")
    assert BUTTONS.read(Press(AT, (data,)), NONCE) == OptionToggled(AT, "dog", "gear", 40)
    data = BUTTONS.write(WRITE, NONCE, 2, "people")
    assert BUTTONS.read(Press(AT, (data,), "five"), NONCE) == TextReceived(AT, "five", "people")


def test_several_choices_come_back_as_one_press() -> None:
    data = tuple(BUTTONS.write(PRESS, NONCE, 3, "gear", name) for name in ("dog", "bag"))
    assert BUTTONS.read(Press(AT, data), NONCE) == OptionChosen(AT, ("dog", "bag"), "gear", 3)


def test_a_button_of_another_talk_opens_nothing() -> None:
    mine, yours = (BUTTONS.write(PRESS, nonce, 0, "gear", "dog") for nonce in (NONCE, "ZZZZZZZZ"))
    assert BUTTONS.read(Press(AT, (yours,)), NONCE) is None
    assert BUTTONS.read(Press(AT, (mine, yours)), NONCE) is None, "not even beside one of mine"


def test_another_store_has_other_codes() -> None:
    data = Buttons(b"q" * 32, crossing()).write(PRESS, NONCE, 0, "side", "north")
    assert BUTTONS.read(Press(AT, (data,)), NONCE) is None


def test_nothing_readable_lies_in_a_button_and_it_fits_every_platform() -> None:
    dialog = stay_or_leave()
    buttons = Buttons(KEY, dialog)
    for step, question in dialog.questions.items():
        for option in question.by_id:
            data = buttons.write(PRESS, NONCE, 10**6, step, option)
            assert re.fullmatch(r"[\w-]+", data, re.ASCII)
            assert len(data) <= LONGEST
            assert option not in data


def test_an_option_that_was_renamed_is_known_by_its_new_name() -> None:
    data = BUTTONS.write(PRESS, NONCE, 0, "side", "isle")
    assert BUTTONS.read(Press(AT, (data,)), NONCE) == OptionChosen(AT, ("island",), "side", 0)
    data = BUTTONS.write(PRESS, NONCE, 0, "crossed", "yes")
    assert BUTTONS.read(Press(AT, (data,)), NONCE) == OptionChosen(AT, ("yes",), "been_here", 0)


def test_what_the_dialog_does_not_have_cannot_be_written() -> None:
    with pytest.raises(KeyError):
        BUTTONS.write(PRESS, NONCE, 0, "side", "west")


@given(st.text(max_size=70) | st.from_regex(r"1[patw][\w-]{8}[\w-]{6}[\w-]{6}[0-9a-z]{1,7}", fullmatch=True))
def test_forged_data_is_no_event(data: str) -> None:
    assert BUTTONS.read(Press(AT, (data,)), NONCE) is None


def test_nothing_of_a_press_shows_in_a_traceback() -> None:
    assert "secret" not in repr(Press(AT, ("secret",), "secret"))
