"""The server of a bench."""

from __future__ import annotations

import aiohttp

from .caller import Caller
from .server import BotApi


async def test_without_models_or_records() -> None:
    async with BotApi(strict=False) as api, aiohttp.ClientSession() as session:
        caller = Caller(api, session)
        aiko = api.person("Aiko")
        await aiko.start()
        await caller.result("sendMessage", chat_id=aiko.id, text="x", colour="red")
        assert (api.failures, api.requests) == ([], [])
        await caller.refusal("sendMesage")
        assert api.failures == ["unknown method sendMesage: the API has none"]
