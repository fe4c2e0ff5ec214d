"""(f) What people in mid-talk cost in memory: they come to the Telegram adapter, answer, and fall silent.

Each number of people has a process of its own. They come a few at a time, so that what remains is what the
bot remembers of them, and not how many wrote at once. With the fewer people, all that is kept of the last
thousand is full already. SQLite's page caches are left out, which have limits of their own.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
from collections.abc import Iterator

from bench.figures import Row
from bench.growth import memory_now
from bench.offline import guide, offline
from bot.store.batch import Batch

AT_ONCE = 50
ANSWERS = 3


def without_caches(batch: Batch) -> None:
    """Work for the writer: SQLite keeps next to no pages in memory."""
    for connection in (batch._data, batch._keyring._connection):
        connection.execute("PRAGMA cache_size = -100").fetchone()


def resident(people: int) -> int:
    """Bytes, once so many people have answered three questions each."""

    async def run() -> int:
        telegram, api = offline()
        async with guide(api) as (polling, intake, store):
            await store._writer.submit(without_caches)
            for first in range(0, people, AT_ONCE):
                chats = range(first + 1, min(first + AT_ONCE, people) + 1)
                for turn in range(ANSWERS + 1):
                    for chat in chats:
                        telegram.press(chat) if turn else telegram.write(chat)
                    await polling._store(await polling._fetch())
                    await intake.rest()
                telegram.last.clear()
            gc.collect()
            return memory_now()

    return asyncio.run(run())


def rows(few: int = 2_000, many: int = 10_000) -> Iterator[Row]:
    alone = multiprocessing.get_context("spawn")
    memory = []
    for people in (few, many):
        with alone.Pool(1) as pool:
            memory.append(pool.apply(resident, (people,)))
    each = (memory[1] - memory[0]) / (many - few)
    yield Row(
        f"Telegram: memory, {many:,} people in mid-talk",
        f"{memory[1] / 1e6:.1f} MB: {each:.0f} bytes a person more",
        f"{memory[0] / 1e6:.1f} MB ({few:,} people)",
        memory[1] / memory[0],
        most=1.01,
    )
