"""What other processes do in test_processes.py, forked from a server that has imported this."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from bot.service.ports import Identity, Receipt
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, TALK, answer, leave


def _with_store(folder: Path, work: Callable[[SqliteStore], Awaitable[object]]) -> None:
    async def main() -> None:
        store = await open_store(folder, MASTER)
        await work(store)
        await store.close()

    asyncio.run(main())


def answer_for_ever(folder: Path, told: Connection, people: Sequence[str]) -> None:
    """Say "person number" for each answer as soon as it is acknowledged."""

    async def work(store: SqliteStore) -> None:
        async def person(id: str) -> None:
            who = Identity("terminal", id)
            while True:
                number = await store.apply(who, TALK, answer)
                os.write(told.fileno(), f"{id} {number}\n".encode())
                await store.mark_shown(who, TALK, number)

        await asyncio.gather(*(person(id) for id in people))

    _with_store(folder, work)


def answer_together(folder: Path, told: Connection, people: Sequence[str], answers: int) -> None:
    """Answer some times for each of these people, and tell the numbers."""

    async def work(store: SqliteStore) -> None:
        numbers = []
        for _ in range(answers):
            turns = (store.apply(Identity("terminal", id), TALK, answer) for id in people)
            numbers.append(await asyncio.gather(*turns))
        told.send(numbers)

    _with_store(folder, work)


def come_and_go(folder: Path, told: Connection, people: Sequence[str], times: int) -> None:
    """Answer and leave, again and again, while others do the same for the same people."""

    async def work(store: SqliteStore) -> None:
        for _ in range(times):
            for turn in (answer, answer, leave):
                await asyncio.gather(*(store.apply(Identity("terminal", id), TALK, turn) for id in people))
        told.send("done")

    _with_store(folder, work)


def receive_for_ever(folder: Path, told: Connection, first: int) -> None:
    """Take in one update after the other, and say "number 0" once it is durable.

    For every second one somebody gives an answer; then it is marked as processed, and "number 1" follows.
    """

    async def work(store: SqliteStore) -> None:
        number = first
        while True:
            await store.receive("here", [(number, b"%d" % number)], datetime.now(UTC))
            os.write(told.fileno(), f"{number} 0\n".encode())
            if number % 2:
                await store.apply(Identity("here", "me"), TALK, answer)
                await store.mark_processed("here", number)
                os.write(told.fileno(), f"{number} 1\n".encode())
            number += 1

    _with_store(folder, work)


def receive_with_turns(folder: Path, told: Connection, first: int) -> None:
    """For each update, ask at once for the turn that comes of it. Say "number 0" once both are durable."""

    async def work(store: SqliteStore) -> None:
        number = first
        while True:
            receipt = Receipt(number, asyncio.get_running_loop().create_future())
            turn = asyncio.create_task(store.apply(Identity("here", "me"), TALK, answer, receipt))
            await store.receive("here", [(number, b"%d" % number)], datetime.now(UTC))
            await turn
            os.write(told.fileno(), f"{number} 0\n".encode())
            number += 1

    _with_store(folder, work)


def receive_together(folder: Path, told: Connection, updates: int) -> None:
    """Take in the same updates as others do at the same time, and tell which were new."""

    async def work(store: SqliteStore) -> None:
        new: list[int] = []
        for number in range(0, updates, 5):
            offered = [(id, b"%d" % id) for id in range(number, number + 8)]
            new += await store.receive("here", offered, datetime.now(UTC))
            for id in new[-5:]:
                await store.mark_processed("here", id)
        told.send(new)

    _with_store(folder, work)
