"""The real thing as a process: killed at any moment, with updates that come again or not; and ended politely.

TEBIKI_KILLS=200 kills as often. The moments are drawn from the seed that the test's name shows.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from bot.service.records import decode
from tests.adapters.telegram.child import READY
from tests.adapters.telegram.journal import Journal, JournalInbox, JournalStore
from tests.adapters.telegram.running import free_port
from tests.botapi.person import Person
from tests.botapi.server import BotApi

KILLS = int(os.environ.get("TEBIKI_KILLS", "6"))
ANSWERS = ("north", "no", "bag", "4", "2", "march 2027", "april 2027", "20000")
STORED = {"side", "been_here", "gear", "swim", "people", "sail_day", "return_day", "ticket"}


class Server:
    """One process after the other on the same file."""

    def __init__(self, api: BotApi, file: Path, port: int) -> None:
        self._command = [
            sys.executable,
            "-m",
            "tests.adapters.telegram.child",
            api.base,
            api.token,
            str(file),
        ]
        self._command += [str(port)] if port else []
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(*self._command, stdout=asyncio.subprocess.PIPE)
        assert self._process.stdout is not None
        async with asyncio.timeout(20):
            while (line := await self._process.stdout.readline()).decode().strip() != READY:
                assert line, "the process ended before it was ready"

    async def end(self, number: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(number)
        async with asyncio.timeout(10):
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


def stored(file: Path) -> list[dict[str, object]]:
    with closing(Journal(file)) as journal:
        payloads = JournalStore(journal).payloads.values()
        assert not JournalInbox(journal).stored, "nothing waits"
    return [decode(payload).session for payload in payloads]


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
    server = Server(botapi, tmp_path / "kept", free_port() if mode == "webhook" else 0)
    people = [botapi.person(name) for name in ("Aiko", "Ben", "Chi")]
    kills = 0
    async with served(server):
        for person in people:
            await person.start()
            await person.sees("Which side of the river", deadline=20)
        for answer in ANSWERS:
            for person in people:
                await person.send(answer)
            if kills < KILLS:
                await asyncio.sleep(chance.uniform(0, 0.06))
                await server.end(signal.SIGKILL)
                kills += 1
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
    kept = stored(tmp_path / "kept")
    assert [session["t"] for session in kept] == [len(ANSWERS)] * 3
    assert all(set(session["a"]) == STORED for session in kept)  # type: ignore[call-overload]


async def test_a_polite_end_finishes_what_is_under_way(botapi: BotApi, tmp_path: Path) -> None:
    server = Server(botapi, tmp_path / "kept", 0)
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
    server = Server(botapi, tmp_path / "kept", 0)
    async with served(server):
        botapi.revoke()
        assert await server.end(signal.SIGCONT) != 0
