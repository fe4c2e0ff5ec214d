"""The real thing as a process: killed at any moment, with updates that come again or not; and ended politely.

TEBIKI_KILLS=200 kills as often. The moments are drawn from the seed that the test's name shows.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.telegram.incoming import talk_of
from bot.service.records import decode
from bot.store.sqlite import open_store
from tests.adapters.telegram.running import SECRET, free_port
from tests.botapi.person import Person
from tests.botapi.server import BotApi
from tests.operations.processes import DIALOGS, KEY, ROOT
from tests.talking import crossing

CANARY = "canary-marigold"
KILLS = int(os.environ.get("TEBIKI_KILLS", "6"))
ANSWERS = ("north", "no", "bag", "4", "2", "march 2027", "april 2027", "20000")
STORED = {"side", "been_here", "gear", "swim", "people", "sail_day", "return_day", "ticket"}


class Server:
    """One process after the other on the same folder. `port`: for a webhook. `dies_at`: see `child`."""

    def __init__(self, api: BotApi, folder: Path, port: int, dies_at: str = "") -> None:
        self._files = iter(folder / f"stderr-{number}" for number in range(1000))
        self._folder = folder
        self._environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "TEBIKI_DATA": str(folder / "data"),
            "TEBIKI_DIALOGS": str(DIALOGS),
            "TEBIKI_DIALOG": "crossing",
            "TEBIKI_EPHEMERAL_DISK": "accepted",  # wherever the tests run
            "TEBIKI_MASTER_KEY": KEY,
            "TEBIKI_LOG_LEVEL": "debug",
            "TEBIKI_TELEGRAM_TOKEN": api.token,
            "TEBIKI_TELEGRAM_API_BASE_URL": api.base,
        }
        if dies_at:
            self._environ["DIES_AT"] = dies_at
        if port:
            self._environ |= {
                "TEBIKI_TELEGRAM_MODE": "webhook",
                "TEBIKI_TELEGRAM_WEBHOOK_URL": f"https://127.0.0.1:{port}",
                "TEBIKI_TELEGRAM_WEBHOOK_PORT": str(port),
                "TEBIKI_TELEGRAM_WEBHOOK_SECRET": SECRET,
            }
        self._process: asyncio.subprocess.Process | None = None

    async def launch(self) -> asyncio.subprocess.Process:
        self._stderr = next(self._files)
        with self._stderr.open("wb") as stderr:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.adapters.telegram.child", "run"),
                cwd=ROOT,
                env=self._environ,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=stderr,
            )
        return self._process

    async def start(self) -> None:
        self._process = await self.launch()
        async with asyncio.timeout(30):
            while "platform telegram: up" not in (said := await asyncio.to_thread(self._stderr.read_text)):
                assert self._process.returncode is None, f"the process ended before it was ready: {said}"
                await asyncio.sleep(0.02)

    async def end(self, number: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(number)
        async with asyncio.timeout(15):
            return await self._process.wait()


@asynccontextmanager
async def served(server: Server) -> AsyncIterator[None]:
    try:
        await server.start()
        yield
    finally:
        await server.end(signal.SIGKILL)


def send_again(api: BotApi) -> None:
    """All that was confirmed long ago."""
    for update in list(api.queue.confirmed):
        api.queue.waiting.setdefault(update["update_id"], update)
    api.queue.wake()


async def stored(folder: Path, people: Sequence[Person]) -> list[dict[str, Any]]:
    store = await open_store(folder / "data", bytes.fromhex(KEY))
    try:
        assert not await store.waiting("telegram"), "nothing waits"
        return [
            decode(payload).session
            for person in people
            for payload in await store.talks(talk_of(person.id, crossing()).identity)
        ]
    finally:
        await store.close()


def tell_tales(folder: Path) -> list[str]:
    """Files with words of somebody, or with a whole update."""
    said = (CANARY.encode(), CANARY.encode("utf-16-le"), b'"update_id"', b"first_name")
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files for words in said if words in path.read_bytes()]


async def see_it_through(person: Person) -> None:
    await person.sees("What is the deposit?", deadline=20)
    await person.settled(reaction=False, deadline=10, quiet_for=0.2)


@pytest.mark.parametrize("mode", ["polling", "webhook"])
@pytest.mark.parametrize("again", [False, True], ids=["once", "again"])
async def test_killed_at_any_moment_nothing_is_lost_or_done_twice(
    botapi: BotApi, tmp_path: Path, mode: str, again: bool
) -> None:
    botapi.rates.on = False
    chance = random.Random(f"{mode} {again}")
    botapi.webhook.behind_proxy = True
    server = Server(botapi, tmp_path, free_port() if mode == "webhook" else 0)
    people = [botapi.person(name) for name in ("Aiko", "Ben", "Chi")]
    kills = 0
    async with served(server):
        for person in people:
            await person.start()
            await person.sees("Which side of the river", deadline=20)
        for answer in ANSWERS:
            for person in people:
                sent = await person.send(answer)
            if answer != ANSWERS[-1]:
                await person.edit(sent, CANARY)
            if kills < KILLS:
                await asyncio.sleep(chance.uniform(0, 0.06))
                await server.end(signal.SIGKILL)
                kills += 1
                assert not tell_tales(tmp_path)
                if again:
                    send_again(botapi)
                await server.start()
        for person in people:
            await see_it_through(person)
        for person in people:
            assert "What is the deposit?" in person.last.words, "the question that comes next, and last"
            assert person.keyboards[-1] is person.last
            await person.send("/why")
            await person.sees("To add it up.")
        await asyncio.sleep(0.1)
        assert await server.end(signal.SIGTERM) == 0
    kept = await stored(tmp_path, people)
    assert [session["t"] for session in kept] == [len(ANSWERS)] * 3
    assert all(set(session["a"]) == STORED for session in kept)
    assert not tell_tales(tmp_path)


async def test_a_polite_end_finishes_what_is_under_way(botapi: BotApi, tmp_path: Path) -> None:
    server = Server(botapi, tmp_path, 0)
    aiko = botapi.person()
    async with served(server):
        await aiko.start()
        await aiko.sees("Which side of the river")
        await aiko.send("north")
        await asyncio.sleep(0.03)
        assert await server.end(signal.SIGTERM) == 0
        await server.start()
        await aiko.sees("Have you crossed before?")
        await aiko.settled()
        assert [text for text in aiko.texts if "crossed before" in text] == [aiko.texts[-1]]


async def test_a_void_token_ends_the_process(botapi: BotApi, tmp_path: Path) -> None:
    server = Server(botapi, tmp_path, 0)
    async with served(server):
        botapi.revoke()
        assert await server.end(signal.SIGCONT) != 0
