"""One process for long: turns through both adapters on the real store; what it grows by, how quick it stays.

`python -m tests.hostile.soak 1000000` prints figures; `--flood`, `--strangers 200000` too. A hundred people
talk, are forgotten and come again, fifty at once, so that they share commits; on the real store, in memory.
Half of the turns go through each adapter, and all that is sent is held against the limits meanwhile.

The store begins as that of a guide that was busy for two days: with the ids of 700,000 updates, so that
SQLite has filled its cache (16 MB, `DATA_PRAGMAS`). The first two tenths fill every other cache.

1. Memory: from then on the process grows by under 5 MB, both in all that is resident and in what is its own
   (anonymous pages). The fakes are counted with it.
2. Speed: the last three tenths take no longer, for each turn, than those after the first.
3. Nothing fails: no exception, no line in the log that tells of a fault, nothing over a limit.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import itertools
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple

from bot.operations.garbage import look_seldom
from bot.service.faults import log
from bot.store.batch import Batch
from bot.store.sqlite import open_store
from tests.hostile.discord import DiscordDoor, discord_door
from tests.hostile.telegram import TelegramDoor, telegram_door
from tests.hostile.verdict import Verdict
from tests.scratch import in_memory
from tests.talking import crossing

PEOPLE = 100
AT_ONCE = 50
PARTS = 10
KNOWN = 700_000
"""Updates that were processed before: SQLite's cache grows until there are 680,000, by 25 bytes each."""


class Soaked(NamedTuple):
    """After each part, the first of which warms up: `resident` and `anonymous` kilobytes; `milliseconds` of
    CPU that a turn took; `waited` until fifty turns that came at once were handled, by the clock."""

    resident: list[int]
    anonymous: list[int]
    milliseconds: list[float]
    waited: list[float]
    faults: list[str]

    @property
    def growth(self) -> int:
        """Bytes, from the end of the second part to that of the last; the worse of the two."""
        return max(of[-1] - of[1] for of in (self.resident, self.anonymous)) * 1024

    @property
    def slower(self) -> float:
        """The last three parts beside the first three, but for the one that warms up."""
        return median(self.milliseconds[-3:]) / median(self.milliseconds[1:4])


def memory() -> tuple[int, int]:
    """Kilobytes of this process, resident and anonymous; Linux only."""
    gc.collect()
    found = dict(line.split(":", 1) for line in Path("/proc/self/smaps_rollup").read_text().splitlines()[1:])
    return int(found["Rss"].split()[0]), int(found["Anonymous"].split()[0])


async def soak(
    turns: int, folder: Path, told: Callable[[str], None] = lambda _: None, known: int = KNOWN
) -> Soaked:
    verdict, found = Verdict(), Soaked([], [], [], [], [])
    log.addHandler(verdict)
    store = await open_store(folder, bytes(32))
    for first in range(0, known, 10_000):
        await store._writer.submit(partial(_remember, range(first, first + 10_000)))
    rounds = max(turns // PARTS // AT_ONCE // 2, 1)
    async with (
        telegram_door(crossing(), store, verdict, PEOPLE, Random(1)) as telegram,
        discord_door(crossing(), store, verdict, PEOPLE, Random(2)) as discord,
    ):
        for part in range(PARTS):
            begun, waited = time.process_time(), []
            for _ in range(rounds):
                for door in (telegram, discord):
                    came = time.perf_counter()
                    for _ in range(AT_ONCE):
                        door.act()
                    await door.settle()
                    waited.append(time.perf_counter() - came)
            found.milliseconds.append((time.process_time() - begun) / (rounds * 2 * AT_ONCE) * 1e3)
            found.waited.append(median(waited) * 1e3)
            for kept, now in zip((found.resident, found.anonymous), memory(), strict=True):
                kept.append(now)
            told(f"{part + 1}/{PARTS}: {found.resident[-1]:,} KB, {found.milliseconds[-1]:.2f} ms")
    await store.close()
    log.removeHandler(verdict)
    return found._replace(faults=verdict.told)


def _remember(updates: Iterable[int], batch: Batch) -> None:
    for one in updates:
        batch.inbox.mark_processed("telegram", 1_000_000_000_000 + one)


async def strangers(count: int, folder: Path, warm: int = 20_000) -> tuple[float, int]:
    """So many press Start on Telegram and leave. Returns bytes of memory a stranger, and rows left.

    `warm`: so many before them, as many as every cache holds, and more.
    """
    verdict = Verdict()
    store = await open_store(folder, bytes(32))
    async with telegram_door(crossing(), store, verdict, 1, Random(1)) as door:
        ids = itertools.count(10_000_000)
        await _start(door, ids, warm)
        before, _ = memory()
        await _start(door, ids, count)
        grown = memory()[0] - before
        rows = await store._writer.submit(
            lambda batch: batch._data.execute(
                "SELECT (SELECT count(*) FROM talk) + (SELECT count(*) FROM identity)"
            ).fetchone()[0]
        )
    await store.close()
    assert not verdict.told, verdict.told
    return grown * 1024 / count, int(rows)


async def _start(door: TelegramDoor, ids: Iterator[int], count: int) -> None:
    for _ in range(count // 200):
        for person in itertools.islice(ids, 200):
            door.wire.live.clear()
            door.put({"message": door.message(person, "/start")})
        await door.settle()


async def flood(folder: Path, seconds: float = 5.0, each_second: int = 200) -> tuple[float, float]:
    """Milliseconds until somebody is answered on Discord: by themselves, and while another floods."""
    store = await open_store(folder, bytes(32))
    async with discord_door(crossing(), store, Verdict(), 2, Random(1)) as door:
        quiet = await _answered(door, seconds / 2)
        door.wire.slow["7000000000"] = 1.0
        flooding = asyncio.create_task(_flood(door, each_second))
        await asyncio.sleep(0.2)
        busy = await _answered(door, seconds)
        flooding.cancel()
        await asyncio.gather(flooding, return_exceptions=True)
        door.wire.slow.clear()
        await door.settle()
    await store.close()
    return quiet, busy


async def _flood(door: DiscordDoor, each_second: int) -> None:
    for _ in itertools.count():
        door.hear("MESSAGE_CREATE", door.written("7000000000", "why does nobody answer me"))
        await asyncio.sleep(1 / each_second)


async def _answered(door: DiscordDoor, seconds: float) -> float:
    """The median of one person's answers, who writes ten times a second."""
    taken, end = [], time.perf_counter() + seconds
    door.wire.keeps_calls = True
    while time.perf_counter() < end:
        begun, sent = time.perf_counter(), len(door.wire.calls)
        door.hear("MESSAGE_CREATE", door.written("7000000001", "why"))
        while not any("/channels/7000000001/" in path for path, _ in door.wire.calls[sent:]):
            await asyncio.sleep(0)  # the loop goes on, and tells as soon as it can
        taken.append((time.perf_counter() - begun) * 1e3)
        door.wire.calls.clear()
        await asyncio.sleep(0.1)
    return median(taken)


def _rounded(figures: list[float]) -> list[float]:
    return [round(one, 2) for one in figures]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("turns", nargs="?", type=int, default=0)
    parser.add_argument("--strangers", type=int, default=0)
    parser.add_argument("--flood", action="store_true")
    given = parser.parse_args()
    look_seldom()
    with in_memory() as name:
        if given.turns:
            found = asyncio.run(soak(given.turns, Path(name, "soak"), partial(print, flush=True)))
            print(
                f"{given.turns:,} turns: {found.growth / 1e6:.2f} MB more, {found.slower:.2f} times as long"
            )
            print(f"KB resident: {found.resident}; anonymous: {found.anonymous}")
            print(
                f"ms of CPU: {_rounded(found.milliseconds)}; of fifty, by the clock: {_rounded(found.waited)}"
            )
            print(f"faults: {found.faults}")
        if given.strangers:
            each, rows = asyncio.run(strangers(given.strangers, Path(name, "strangers")))
            print(f"{given.strangers:,} strangers: {each:.1f} bytes each, {rows} rows")
        if given.flood:
            quiet, busy = asyncio.run(flood(Path(name, "flood")))
            print(f"answered in {quiet:.1f} ms, during a flood in {busy:.1f} ms: {busy / quiet:.2f}")


if __name__ == "__main__":
    main()
