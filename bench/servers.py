"""(c) With more and more servers: what an answer costs, of members of one or of a thousand communities.

Both stores hold the same people, who have said as much. Each community has a full local card. A visit is ten
answers of one person, of whom and of whose community nothing but the first may be at hand; the stores are
visited in turn.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median

from bench.figures import Row
from bench.growth import VISIT, WHAT, who
from bench.store import MASTER
from bot.community.communities import Communities
from bot.community.desk import Desks
from bot.community.members import Members
from bot.community.settings import DISCORD, CommunitySettings
from bot.dialogue.local import SORTS, LocalEntry
from bot.service.conversations import Conversations
from bot.service.ports import Identity
from bot.service.talk import Talk
from bot.store.sqlite import SqliteStore, open_store

SERVERS = (1, 1_000)
PEOPLE = 200
SEEN, REVIEW = date(2026, 11, 1), date(2030, 1, 1)
CARD = tuple(
    LocalEntry(SORTS[n % 4], f"Entry {n}", "x" * 200, SEEN, REVIEW, on=REVIEW if n % 4 == 3 else None)
    for n in range(20)
)


class Process:
    """One that serves so many servers."""

    def __init__(self, store: SqliteStore) -> None:
        self.communities = Communities(store)
        self.members = Members(Desks(store), self.communities)
        self.talks = Conversations({WHAT.id: WHAT}, store, whereabouts=self.members)

    async def visit(self, person: int) -> float:
        """Seconds of an answer."""
        talk = Talk(who(person), WHAT.id)
        begun = time.perf_counter()
        for event in VISIT:
            await self.talks.shown(talk, await self.talks.handle(talk, event))
        return (time.perf_counter() - begun) / len(VISIT)


async def fill(store: SqliteStore, servers: int) -> None:
    """Everybody has begun, and came by one of the servers."""
    process = Process(store)
    for number in range(servers):
        settings = CommunitySettings(name=f"Chapter {number}", entries=CARD)
        await process.communities.change(server(number), partial(_replaced, settings))
    for person in range(PEOPLE):
        await process.members.come_by(who(person), server(person % servers))
        await process.visit(person)


def _replaced(settings: CommunitySettings, _: CommunitySettings) -> CommunitySettings:
    return settings


def server(number: int) -> Identity:
    return Identity(DISCORD, str(number))


async def seconds(visits: int, sizes: tuple[int, ...]) -> list[float]:
    """The median of an answer, for each number of servers; nothing is at hand at first."""
    async with AsyncExitStack() as opened:
        processes = []
        for servers in sizes:
            folder = Path(opened.enter_context(tempfile.TemporaryDirectory()))
            store = await open_store(folder, MASTER)
            opened.push_async_callback(store.close)
            await fill(store, servers)
            processes.append(Process(store))
        taken: list[list[float]] = [[] for _ in processes]
        for visit in range(visits):
            for found, process in zip(taken, processes, strict=True):
                found.append(await process.visit(visit % PEOPLE))
    return [median(found) for found in taken]


def rows(visits: int = 400, sizes: tuple[int, ...] = SERVERS) -> Iterator[Row]:
    one, many = asyncio.run(seconds(visits, sizes))
    yield Row(
        f"time of an answer, {sizes[-1]:,} servers",
        f"{many * 1e3:.3f} ms",
        f"{one * 1e3:.3f} ms ({sizes[0]} server)",
        many / one,
        most=1.1,
    )
