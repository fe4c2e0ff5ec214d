"""(c) With more and more people stored: what an answer costs, and what memory stays taken.

Stores of all sizes lie side by side and are visited in turn. A visit is ten answers of one person, of whom
nothing but the first may be in memory.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median

from bench.figures import Row
from bench.store import MASTER
from bench.talk import AT, answered, dialog
from bot.dialogue.events import OptionChosen
from bot.service.conversations import Conversations
from bot.service.ports import Decision, Identity
from bot.service.records import Record, encode
from bot.service.talk import Talk
from bot.store.batch import Batch
from bot.store.sqlite import SqliteStore, open_store

WHAT = dialog(100)
BEGUN = 10
"""Answers that everybody has given already."""
VISIT = [OptionChosen(AT, (f"option_{n % 2}",)) for n in range(10)]
ROOM_EACH = 20_000
"""Bytes of disk that a person may take while the store is filled: the row, and once more in the -wal."""
AT_ONCE = 50_000


def cache(kibibytes: int) -> Callable[[Batch], None]:
    """Work for the writer: give SQLite a page cache of this size."""

    def resize(batch: Batch) -> None:
        batch._data.execute(f"PRAGMA cache_size = -{kibibytes}").fetchone()

    return resize


def fill(folder: Path, people: int) -> None:
    """Store so many people, in few commits."""
    session = answered(WHAT, BEGUN).to_dict()

    async def run() -> None:
        store = await open_store(folder, MASTER)
        await store._writer.submit(cache(2_000_000))

        async def come(number: int) -> None:
            payload = encode(Record(session, "terminal", str(number)))
            await store.apply(who(number), WHAT.id, lambda _: Decision(None, payload))

        for first in range(0, people, AT_ONCE):
            await asyncio.gather(*map(come, range(first, min(first + AT_ONCE, people))))
        await store.close()

    asyncio.run(run())


def who(number: int) -> Identity:
    return Identity("terminal", str(number))


async def visit(store: SqliteStore, number: int) -> float:
    """Seconds of an answer."""
    conversations, talk = Conversations({WHAT.id: WHAT}, store), Talk(who(number), WHAT.id)
    begun = time.perf_counter()
    for event in VISIT:
        await conversations.shown(talk, await conversations.handle(talk, event))
    return (time.perf_counter() - begun) / len(VISIT)


def visitors(people: int, visits: int) -> list[int]:
    """Different people, as far as there are enough."""
    some = random.Random(1).sample(range(people), min(people, visits))
    return [some[n % len(some)] for n in range(visits)]


async def seconds(folders: Sequence[Path], sizes: Sequence[int], visits: int) -> list[list[float]]:
    """Of an answer in each visit, for each of the stores."""
    async with AsyncExitStack() as opened:
        stores = []
        for folder in folders:
            stores.append(await open_store(folder, MASTER))
            opened.push_async_callback(stores[-1].close)
        taken: list[list[float]] = [[] for _ in stores]
        for numbers in zip(*(visitors(size, visits) for size in sizes), strict=True):
            for found, store, number in zip(taken, stores, numbers, strict=True):
                found.append(await visit(store, number))
    return taken


def resident(folder: Path, people: int, visits: int) -> int:
    """Bytes, once so many people were here, with a page cache of next to nothing."""

    async def run() -> int:
        store = await open_store(folder, MASTER)
        await store._writer.submit(cache(100))
        for number in visitors(people, visits):
            await visit(store, number)
        taken = memory_now()
        await store.close()
        return taken

    return asyncio.run(run())


def memory_now() -> int:
    """Resident bytes of this process; Linux only."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def rows(people: int | None = None, visits: int = 300) -> Iterator[Row]:
    """`people`: in the largest store; None takes a million, if the disk has room for them."""
    if people is None:
        room = shutil.disk_usage(tempfile.gettempdir()).free
        people = 1_000_000 if room > 1_000_000 * ROOM_EACH else 10_000
    sizes = sorted({100, min(people, 10_000), people})
    alone = multiprocessing.get_context("spawn")  # each in a fresh process, for its memory
    with tempfile.TemporaryDirectory() as name:
        folders = [Path(name, str(size)) for size in sizes]
        for folder, size in zip(folders, sizes, strict=True):
            with alone.Pool(1) as pool:
                pool.apply(fill, (folder, size))
        taken = [median(found) for found in asyncio.run(seconds(folders, sizes, visits))]
        for size, mine in list(zip(sizes, taken, strict=True))[1:]:
            yield Row(
                f"time of an answer, {size:,} people stored",
                f"{mine * 1e3:.3f} ms",
                f"{taken[0] * 1e3:.3f} ms ({sizes[0]} stored)",
                mine / taken[0],
                most=1.2,
            )
        memory = []
        for folder, size in zip(folders, sizes, strict=True):
            with alone.Pool(1) as pool:
                memory.append(pool.apply(resident, (folder, size, 10)))
    each = (memory[-1] - memory[0]) / (sizes[-1] - sizes[0])
    yield Row(
        f"memory beyond the page cache, {sizes[-1]:,} people stored",
        f"{memory[-1] / 1e6:.1f} MB: {each:.1f} bytes a person more",
        f"{memory[0] / 1e6:.1f} MB ({sizes[0]} stored)",
        memory[-1] / memory[0],
        most=1.01,
    )
