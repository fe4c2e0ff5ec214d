"""What cannot be read of Discord's updates is set aside, and half a character is no character."""

from __future__ import annotations

from typing import Any

import pytest

from bot.adapters.discord.updates import read, read_press, read_text

TEXT: dict[str, Any] = {"id": "1", "channel_id": "2", "author": {"id": "3"}, "content": "a\ud800b"}


def test_half_a_character_is_none() -> None:
    assert read_text(TEXT).content == "a?b"


@pytest.mark.parametrize("odd", [{"id": []}, {"author": 7}, {"content": None}, {"channel_id": "x"}])
def test_what_is_not_as_documented_is_set_aside(odd: dict[str, Any]) -> None:
    assert read(read_text, {**TEXT, **odd}) is None
    assert read(read_press, {**TEXT, **odd}) is None
