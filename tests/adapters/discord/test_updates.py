"""What cannot be read of Discord's updates is set aside, and half a character is no character."""

from __future__ import annotations

from typing import Any

import discord
import pytest

from bot.adapters.discord.updates import listen, read, read_press, read_text

PRESS: dict[str, Any] = {
    "id": "1",
    "application_id": "2",
    "type": 3,
    "token": "abc",
    "user": {"id": "3"},
    "channel_id": "4",
    "data": {"custom_id": "yes"},
}
TEXT: dict[str, Any] = {"id": "1", "channel_id": "2", "author": {"id": "3"}, "content": "a\ud800b"}


def test_half_a_character_is_none() -> None:
    assert read_text(TEXT).content == "a?b"


@pytest.mark.parametrize("odd", [{"id": []}, {"author": 7}, {"content": None}, {"channel_id": "x"}])
def test_what_is_not_as_documented_is_set_aside(odd: dict[str, Any]) -> None:
    assert read(read_text, {**TEXT, **odd}) is None
    assert read(read_press, {**TEXT, **odd}) is None


@pytest.mark.parametrize("token", ["a\ud800", "終", 7, None])
def test_a_token_that_no_address_can_carry_is_set_aside(token: object) -> None:
    """Found by a million mean presses: every answer to it would have been a fault."""
    assert read(read_press, PRESS) is not None
    assert read(read_press, {**PRESS, "token": token}) is None


def test_a_command_that_the_library_cannot_read_breaks_no_connection(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A channel without its position. What discord.py raises would end the shard."""
    client = discord.Client(intents=discord.Intents.none())
    listen(client, *(lambda _: None,) * 3)
    told = client._connection.parsers["INTERACTION_CREATE"]
    told({**PRESS, "type": 2, "guild_id": "5", "channel": {"id": "4", "type": 0}, "data": {}})
    assert "set aside" in caplog.text
