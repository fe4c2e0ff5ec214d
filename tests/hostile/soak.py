"""One process for long: turns through both adapters on the real store; what it grows by, how quick it stays.

`python -m tests.hostile.soak 1000000` prints figures; `--flood`, `--strangers 200000` too. People talk, are
forgotten and come again.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import itertools
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple

from bot.operations.garbage import look_seldom
from bot.store.sqlite import open_store
from tests.hostile.discord import DiscordDoor, discord_door
from tests.hostile.telegram import TelegramDoor, telegram_door
from tests.hostile.verdict import Verdict
from tests.talking import crossing

PEOPLE = 100
AT_ONCE = 50
PARTS = 10


class Soaked(NamedTuple):
    """`kilobytes`: resident after each part, the first of which warms up. `milliseconds`: of a turn."""

    kilobytes: list[int]
    milliseconds: list[float]
    faults: list[str]

    @property
    def growth(self) -> int:
        """Bytes, from the end of the second part to that of the last."""
        return (self.kilobytes[-1] - self.kilobytes[1]) * 1024

    @property
    def slower(self) -> float:
        """The last three parts beside the first three, but for the one that warms up."""
        return median(self.milliseconds[-3:]) / median(self.milliseconds[1:4])


def resident() -> int:
    """Kilobytes of this process; Linux only."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024


async def soak(turns: int, folder: Path) -> Soaked:
    """Half of the turns on each platform; what is sent is held against the limits all the while."""
    verdict, memory, taken = Verdict(), [], []
    store = await open_store(folder, bytes(32))
    async with (
        telegram_door(crossing(), store, verdict, PEOPLE, Random(1)) as telegram,
        discord_door(crossing(), store, verdict, PEOPLE, Random(2)) as discord,
    ):
        for _ in range(PARTS):
            begun = time.process_time()
            for _ in range(max(turns // PARTS // AT_ONCE // 2, 1)):
                for door in (telegram, discord):
                    for _ in range(AT_ONCE):
                        door.act()
                    await door.settle()
            taken.append((time.process_time() - begun) / max(turns // PARTS, 1) * 1e3)
            memory.append(resident())
    await store.close()
    return Soaked(memory, taken, verdict.told)


async def strangers(count: int, folder: Path, warm: int = 20_000) -> tuple[float, int]:
    """So many press Start on Telegram and leave. Returns bytes of memory a stranger, and rows left.

    `warm`: so many before them, as many as every cache holds, and more.
    """
    verdict = Verdict()
    store = await open_store(folder, bytes(32))
    async with telegram_door(crossing(), store, verdict, 1, Random(1)) as door:
        ids = itertools.count(10_000_000)
        await _start(door, ids, warm)
        before = resident()
        await _start(door, ids, count)
        grown = resident() - before
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("turns", nargs="?", type=int, default=0)
    parser.add_argument("--strangers", type=int, default=0)
    parser.add_argument("--flood", action="store_true")
    given = parser.parse_args()
    look_seldom()
    with tempfile.TemporaryDirectory() as name:
        if given.turns:
            found = asyncio.run(soak(given.turns, Path(name, "soak")))
            print(
                f"{given.turns:,} turns: {found.growth / 1e6:.2f} MB more, {found.slower:.2f} times as long"
            )
            print(f"KB: {found.kilobytes}; ms of CPU: {[round(one, 2) for one in found.milliseconds]}")
            print(f"faults: {found.faults}")
        if given.strangers:
            each, rows = asyncio.run(strangers(given.strangers, Path(name, "strangers")))
            print(f"{given.strangers:,} strangers: {each:.1f} bytes each, {rows} rows")
        if given.flood:
            quiet, busy = asyncio.run(flood(Path(name, "flood")))
            print(f"answered in {quiet:.1f} ms, during a flood in {busy:.1f} ms: {busy / quiet:.2f}")


if __name__ == "__main__":
    main()
