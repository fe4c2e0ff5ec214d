"""A real bot on python-telegram-bot, talked to as a person would."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest

from .server import BotApi
from .tiny import App, polling, webhook

Bot = Callable[[BotApi], AbstractAsyncContextManager[App]]


@pytest.mark.parametrize("bot", [polling, webhook])
async def test_a_talk(bot: Bot, botapi: BotApi) -> None:
    aiko = botapi.person("Aiko")
    async with bot(botapi):
        await aiko.start("from_a_link")
        await aiko.settled()
        assert aiko.last.words == "Shall we begin? from_a_link"
        assert aiko.last.entities == [{"type": "bold", "offset": 0, "length": 15}]

        await aiko.press("Yes")
        await aiko.settled()
        assert aiko.texts == ["✓ Yes", "And then?"]
        assert aiko.toasts == ["Noted."]
        assert aiko.labels == []
        assert aiko.last.protected
        assert [notice.silent for notice in aiko.notifications()] == [False, True]

        await aiko.send("hello & <goodbye>")
        await aiko.sees("hello & <goodbye>")
        assert aiko.screen(2) == "me: hello & <goodbye>\nTebiki: hello & <goodbye>"
