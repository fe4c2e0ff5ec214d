"""Discord and Telegram in one process, the real one: what happens to one leaves the other as it is."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any, get_args

import aiohttp
import pytest

from bot.operations.ending import Exit
from tests.adapters.telegram.running import free_port
from tests.botapi.fixtures import botapi
from tests.botapi.server import BotApi
from tests.discordapi.server import TOKEN, Discord, Part
from tests.operations.processes import DIALOGS, KEY, ROOT

__all__ = ["botapi"]

CODE = re.compile(r"link (?:\*\*)?([a-z]{4}-[a-z]{4})")
PATIENCE = 30.0
HOUR = 3600
FIRST = "Which side of the river"


@pytest.fixture
async def discordapi() -> AsyncIterator[Discord]:
    async with Discord() as discord:
        yield discord


class Running:
    def __init__(self, process: asyncio.subprocess.Process, port: int) -> None:
        self._process = process
        self._port = port

    async def health(self, **platforms: str) -> dict[str, Any]:
        """Waits until `/healthz` says this of the platforms, or whatever it says."""
        told: Any = None
        async with aiohttp.ClientSession() as session:
            for _ in range(int(PATIENCE / 0.05)):
                assert self._process.returncode is None, "the process ended"
                try:
                    async with session.get(f"http://127.0.0.1:{self._port}/healthz") as answer:
                        told = await answer.json()
                except aiohttp.ClientConnectionError:
                    pass
                wanted = told is not None and (not platforms or told["platforms"] == platforms)
                if wanted and told["store"] == "ok":
                    return dict(told)
                await asyncio.sleep(0.05)
        raise AssertionError(f"the platforms never were {platforms}, but: {told}")

    async def end(self) -> int:
        self._process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(15):
            return await self._process.wait()


@asynccontextmanager
async def running(
    discord: Discord, telegram: BotApi, folder: Path, module: str = "bot"
) -> AsyncIterator[Running]:
    port = free_port()
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "TEBIKI_DATA": str(folder / "data"),
        "TEBIKI_DIALOGS": str(DIALOGS),
        "TEBIKI_DIALOG": "crossing",
        "TEBIKI_EPHEMERAL_DISK": "accepted",  # wherever the tests run
        "TEBIKI_MASTER_KEY": KEY,
        "TEBIKI_HEALTH_PORT": str(port),
        "TEBIKI_TELEGRAM_TOKEN": telegram.token,
        "TEBIKI_TELEGRAM_API_BASE_URL": telegram.base,
        "TEBIKI_DISCORD_TOKEN": TOKEN,
        "TEBIKI_DISCORD_API_BASE_URL": discord.api_base_url,
        "TEBIKI_DISCORD_GATEWAY_URL": discord.gateway_url,
    }
    with (folder / "stderr").open("wb") as stderr:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", module, "run"),
            cwd=ROOT,
            env=environ,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=stderr,
        )
    try:
        yield Running(process, port)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def test_a_revoked_token_of_telegram_leaves_discord_answering(
    discordapi: Discord, botapi: BotApi, tmp_path: Path
) -> None:
    ann, aiko = discordapi.person("ann"), botapi.person()
    async with running(discordapi, botapi, tmp_path) as server:
        assert (await server.health(discord="up", telegram="up"))["status"] == "ok"
        await aiko.start()
        await aiko.sees(FIRST)
        await ann.slash("start")
        await ann.reads(FIRST)
        botapi.revoke()
        assert (await server.health(discord="up", telegram="down"))["status"] == "degraded"
        await ann.press("North")
        await ann.reads("Have you crossed before?")
        assert await server.end() == Exit.PLATFORM


async def test_a_token_that_discord_refuses_leaves_telegram_answering(
    discordapi: Discord, botapi: BotApi, tmp_path: Path
) -> None:
    aiko = botapi.person()
    async with running(discordapi, botapi, tmp_path) as server:
        await server.health(discord="up", telegram="up")
        await aiko.start()
        await aiko.sees(FIRST)
        discordapi.gateway.close_with = 4004  # authentication failed
        await discordapi.gateway.drop(4004)
        assert (await server.health(discord="down", telegram="up"))["status"] == "degraded"
        await aiko.press("North")
        await aiko.sees("Have you crossed before?")
        assert await server.end() == Exit.PLATFORM


async def test_discord_works_while_telegram_cannot_be_reached_at_the_start(
    discordapi: Discord, botapi: BotApi, tmp_path: Path
) -> None:
    ann, aiko = discordapi.person("ann"), botapi.person()
    async with botapi.away():
        serving = running(discordapi, botapi, tmp_path)
        server = await serving.__aenter__()
        try:
            assert (await server.health(discord="up", telegram="away"))["status"] == "degraded"
            await ann.slash("start")
            await ann.reads(FIRST)
        except BaseException:
            await serving.__aexit__(*sys.exc_info())
            raise
    try:
        assert (await server.health(discord="up", telegram="up"))["status"] == "ok"
        await aiko.start()
        await aiko.sees(FIRST)
        assert await server.end() == 0
    finally:
        await serving.__aexit__(None, None, None)


@pytest.mark.parametrize("part", get_args(Part))
async def test_telegram_works_while_discord_cannot_be_reached_at_the_start(
    part: Part, discordapi: Discord, botapi: BotApi, tmp_path: Path
) -> None:
    ann, aiko = discordapi.person("ann"), botapi.person()
    async with discordapi.away(part), AsyncExitStack() as stack:
        server = await stack.enter_async_context(running(discordapi, botapi, tmp_path))
        await aiko.start()
        await aiko.sees(FIRST, deadline=PATIENCE)
        told = await server.health()
        assert told["status"] == "degraded"
        assert told["platforms"]["discord"] != "up"
        serving = stack.pop_all()
    async with serving:
        assert (await server.health(discord="up", telegram="up"))["status"] == "ok"
        await ann.slash("start")
        await ann.reads(FIRST)
        assert await server.end() == Exit.DRAINED


@pytest.mark.parametrize("part", get_args(Part))
async def test_a_while_without_discord_leaves_telegram_answering_and_passes_by_itself(
    part: Part, discordapi: Discord, botapi: BotApi, tmp_path: Path
) -> None:
    ann, aiko = discordapi.person("ann"), botapi.person()
    async with running(discordapi, botapi, tmp_path) as server:
        await server.health(discord="up", telegram="up")
        await ann.slash("start")
        await ann.reads(FIRST)
        await ann.press("North")
        await ann.reads("Have you crossed before?")
        async with discordapi.away(part):
            if part != "rest":  # it is connected all the same
                assert (await server.health(discord="away", telegram="up"))["status"] == "degraded"
            await aiko.start()
            for seen, pressed in ((FIRST, "North"), ("Have you crossed before?", "No")):
                await aiko.sees(seen)
                await aiko.press(pressed)
            await aiko.sees("What do you take with you?")
        assert (await server.health(discord="up", telegram="up"))["status"] == "ok"
        await ann.press("No")
        await ann.reads("What do you take with you?")
        assert await server.end() == Exit.DRAINED


async def test_an_hour_without_telegram_leaves_discord_answering_and_passes_by_itself(
    discordapi: Discord, botapi: BotApi, tmp_path: Path
) -> None:
    ann, aiko = discordapi.person("ann"), botapi.person()
    async with running(discordapi, botapi, tmp_path, "tests.adapters.telegram.thousandfold") as server:
        await server.health(discord="up", telegram="up")
        await aiko.start()
        await aiko.sees(FIRST)
        async with botapi.away():
            await aiko.send("north")
            over = asyncio.get_running_loop().time() + HOUR / 1000
            assert (await server.health(discord="up", telegram="away"))["status"] == "degraded"
            await ann.slash("start")
            await ann.reads(FIRST)
            await ann.press("North")
            await ann.reads("Have you crossed before?")
            while asyncio.get_running_loop().time() < over:
                assert (await server.health())["platforms"] == {"discord": "up", "telegram": "away"}
                await asyncio.sleep(0.1)
        assert (await server.health(discord="up", telegram="up"))["status"] == "ok"
        await aiko.sees("Have you crossed before?", deadline=PATIENCE)
        await ann.press("Yes")
        await ann.reads("What do you take with you?")
        assert await server.end() == 0


async def test_one_person_on_both_is_shown_the_same_talk_after_a_restart_too(
    discordapi: Discord, botapi: BotApi, tmp_path: Path
) -> None:
    ann, same = discordapi.person("ann"), botapi.person()
    async with running(discordapi, botapi, tmp_path) as server:
        await server.health(discord="up", telegram="up")
        await ann.slash("start")
        await ann.reads(FIRST)
        await ann.press("North")
        await ann.slash("link")
        await ann.reads("within 10 minutes")
        code = CODE.search("\n".join(ann.texts()))
        assert code is not None
        await same.start()
        await same.sees(FIRST)
        await same.send(f"/link {code[1]}")
        await same.sees("The two places are linked")
        await same.sees("Have you crossed before?")
        await same.press("Yes")
        await same.sees("What do you take with you?")
        assert await server.end() == 0
    async with running(discordapi, botapi, tmp_path) as server:
        await server.health(discord="up", telegram="up")
        await ann.slash("continue")
        await ann.reads("What do you take with you?")
        seen = len(ann.texts())
        await same.send("hide")
        await same.sees("Hidden, as far as")
        assert len(same.messages) < 4, "what stood on Telegram is taken back"
        assert len(ann.texts()) == seen, "and nothing on Discord"
        await same.send("forget")
        await same.sees("This erases all")
        await same.press("Yes, erase it all")
        await same.sees("Erased.")
        await ann.slash("recap")
        await ann.reads("You have not answered anything yet.")
        assert await server.end() == 0


async def test_an_end_finishes_what_is_under_way_on_both(
    discordapi: Discord, botapi: BotApi, tmp_path: Path
) -> None:
    ann, aiko = discordapi.person("ann"), botapi.person()
    async with running(discordapi, botapi, tmp_path) as server:
        await server.health(discord="up", telegram="up")
        await ann.slash("start")
        await ann.reads(FIRST)
        await aiko.start()
        await aiko.sees(FIRST)
        await ann.press("North")
        await aiko.press("North")
        await asyncio.sleep(0.05)
        assert await server.end() == 0
    async with running(discordapi, botapi, tmp_path) as server:
        await server.health(discord="up", telegram="up")
        await ann.reads("Have you crossed before?")
        await aiko.sees("Have you crossed before?")
        for texts in (ann.texts(), aiko.texts):
            assert len([text for text in texts if "Have you crossed before?" in text]) == 1
        assert await server.end() == 0
