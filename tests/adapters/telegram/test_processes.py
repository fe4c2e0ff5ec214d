"""The real thing as a process: killed at any moment, with updates that come again or not; and ended politely.

TEBIKI_KILLS=200 kills as often, or a little more, in each of four ways. The moments are drawn from a seed,
which the test's name shows.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.telegram.incoming import talk_of
from bot.operations.ending import Exit
from bot.service.records import decode
from bot.store.sqlite import open_store
from tests.adapters.telegram.processes import Server, served
from tests.adapters.telegram.running import free_port
from tests.botapi.person import Person
from tests.botapi.server import BotApi
from tests.operations.processes import KEY

CANARY = "canary-marigold"
KILLS = int(os.environ.get("TEBIKI_KILLS", "6"))
TALK = (
    ("Which side of the river", "north"),
    ("Have you crossed before?", "no"),
    ("What do you take with you?", "bag"),
    ("How well do you swim?", "4"),
    ("How many people are with you?", "2"),
    ("When do you sail?", "march 2027"),
    ("When do you come back, after", "april 2027"),
    ("What does the ticket cost?", "20000"),
)
STORED = {"side", "been_here", "gear", "swim", "people", "sail_day", "return_day", "ticket"}


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
            for payload in await store.talks(talk_of(person.id).identity)
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


@pytest.mark.parametrize("talk", range(-(-KILLS // len(TALK))))
@pytest.mark.parametrize("mode", ["polling", "webhook"])
@pytest.mark.parametrize("again", [False, True], ids=["once", "again"])
async def test_killed_at_any_moment_nothing_is_lost_or_done_twice(
    botapi: BotApi, tmp_path: Path, mode: str, again: bool, talk: int
) -> None:
    botapi.rates.on = False
    chance = random.Random(f"{mode} {again} {talk}")
    botapi.webhook.behind_proxy = True
    server = Server(botapi, tmp_path, free_port() if mode == "webhook" else 0)
    people = [botapi.person(name) for name in ("Aiko", "Ben", "Chi")]
    kills = 0
    async with served(server):
        for person in people:
            await person.start()
        for question, answer in TALK:
            for person in people:
                await person.sees(question, deadline=20)
            for person in people:
                sent = await person.send(answer)
            if answer != TALK[-1][1]:
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
    assert [session["t"] for session in kept] == [len(TALK)] * 3
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
        assert await server.end(signal.SIGCONT) == Exit.PLATFORM
