"""The bot as a process of its own, killed and started again."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from .quiet import until
from .server import BotApi

BOOT = 30.0
"""Seconds; imports on a busy machine."""


@asynccontextmanager
async def bot(api: BotApi) -> AsyncIterator[asyncio.subprocess.Process]:
    """Killed at the end, as by the kernel."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.botapi.tiny", api.url, api.token, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.kill()
        await process.wait()


async def test_a_bot_killed_in_mid_poll_and_started_again(botapi: BotApi) -> None:
    aiko = botapi.person("Aiko")
    async with bot(botapi):
        await aiko.start()
        await aiko.sees("Shall we begin?", BOOT)
        await botapi.polled(BOOT)
    await aiko.send("while it was down")
    async with bot(botapi):
        await aiko.sees("while it was down", BOOT)
    assert aiko.texts == ["Shall we begin?", "while it was down"]


async def test_the_poll_of_a_dead_bot_is_in_nobodys_way(botapi: BotApi) -> None:
    aiko = botapi.person("Aiko")
    async with bot(botapi):
        await botapi.polled(BOOT)
    async with bot(botapi):
        await until(botapi, lambda: 409 in [refusal.code for _, refusal in botapi.refusals], "a 409", BOOT)
        await aiko.start()
        await aiko.sees("Shall we begin?", BOOT)
    assert [refusal.code for _, refusal in botapi.refusals] == [409]
