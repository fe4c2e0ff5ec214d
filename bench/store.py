"""What a durable answer costs, beside plain floors that run in turn with it.

The floors save the same kind of payload (a session of about 600 bytes) unsealed, with the same pragmas,
and let SQLite checkpoint as it does by itself. Every answer changes the bytes, since SQLite skips a cell
that did not change. `python -m bench.store 1000000` also measures with a million people stored (20 GB).
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiosqlite
import msgspec

from bot.service.ports import Decision, Identity
from bot.store.batch import Batch
from bot.store.checkpoints import BULK_PAGES, Checkpoints
from bot.store.commits import Commits
from bot.store.database import DATA_PRAGMAS
from bot.store.sqlite import SqliteStore, open_store

MASTER = bytes(range(32))
_FLOOR_PRAGMAS = tuple(pragma for pragma in DATA_PRAGMAS if "autocheckpoint" not in pragma)
_LOAD = "SELECT payload FROM session WHERE name = ?"
_SAVE = "INSERT INTO session VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET payload = excluded.payload"


_ANSWERS = {f"question_{number}": {"kind": "one", "option": "not_sure", "rev": 1} for number in range(10)}
_EMPTY = msgspec.json.encode({"dialog": "stay", "turn": 0, "answers": _ANSWERS})


def step(payload: bytes | None) -> tuple[int, bytes]:
    """Stands for the engine: reads a session of some 600 bytes, changes an answer, writes it."""
    session: dict[str, Any] = msgspec.json.decode(payload or _EMPTY)
    turn: int = session["turn"] + 1
    session["turn"] = turn
    session["answers"]["question_4"] = {"kind": "number", "value": turn % 100, "rev": 1}
    return turn, msgspec.json.encode(session)


def arrive(payload: bytes | None) -> Decision[None]:
    return Decision(None, step(payload)[1])


def decide(payload: bytes | None) -> Decision[int]:
    turn, save = step(payload)
    return Decision(turn, save, turn)


@dataclass(frozen=True, slots=True)
class Run:
    """One measured stretch: seconds of wall clock and of CPU (all threads), and each answer's seconds."""

    answers: int
    wall: float
    cpu: float
    latencies: list[float]

    @property
    def cpu_each(self) -> float:
        """Microseconds of CPU an answer."""
        return self.cpu / self.answers * 1e6

    @property
    def rate(self) -> float:
        """Answers a second."""
        return self.answers / self.wall


def run_sync(folder: Path, people: int, answers: int, in_a_commit: int) -> Run:
    """The floor: a synchronous loop that reads, steps, saves."""
    connection = sqlite3.connect(folder / "sync.db", isolation_level=None)
    for pragma in _FLOOR_PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchone()
    connection.execute("CREATE TABLE IF NOT EXISTS session (name TEXT PRIMARY KEY, payload BLOB)")
    latencies = []
    start, cpu = time.perf_counter(), time.process_time()
    for first in range(0, answers, in_a_commit):
        begun = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for number in range(first, first + in_a_commit):
            name = f"terminal:{number % people}"
            row = connection.execute(_LOAD, (name,)).fetchone()
            connection.execute(_SAVE, (name, step(row[0] if row else None)[1]))
        connection.execute("COMMIT")
        latencies.append(time.perf_counter() - begun)
    run = Run(answers, time.perf_counter() - start, time.process_time() - cpu, latencies)
    connection.close()
    return run


async def run_aiosqlite(folder: Path, people: int, answers: int) -> Run:
    """The floor: one aiosqlite connection, a lock around each transaction, a commit an answer."""
    async with aiosqlite.connect(folder / "aio.db", isolation_level=None) as connection:
        for pragma in _FLOOR_PRAGMAS:
            await connection.execute_fetchall(f"PRAGMA {pragma}")
        await connection.execute("CREATE TABLE IF NOT EXISTS session (name TEXT PRIMARY KEY, payload BLOB)")
        lock = asyncio.Lock()

        async def answer(person: int) -> None:
            name = f"terminal:{person}"
            async with lock:
                await connection.execute("BEGIN IMMEDIATE")
                rows = list(await connection.execute_fetchall(_LOAD, (name,)))
                await connection.execute(_SAVE, (name, step(rows[0][0] if rows else None)[1]))
                await connection.execute("COMMIT")

        return await _drive(answer, people, answers)


async def run_store(store: SqliteStore, people: int, answers: int) -> Run:
    """Ours. Each answer is also marked as shown, as in real life; the floors do nothing of the kind."""

    async def answer(person: int) -> None:
        who = Identity("terminal", str(person))
        await store.mark_shown(who, "stay", await store.apply(who, "stay", decide))

    return await _drive(answer, people, answers)


async def _drive(answer: Callable[[int], Awaitable[None]], people: int, answers: int) -> Run:
    latencies: list[float] = []

    async def person(number: int) -> None:
        for _ in range(answers // people):
            begun = time.perf_counter()
            await answer(number)
            latencies.append(time.perf_counter() - begun)

    start, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(person(number) for number in range(people)))
    return Run(len(latencies), time.perf_counter() - start, time.process_time() - cpu, latencies)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Runs of each kind, taken in turn, so that what else the machine does falls on all alike."""

    people: int
    runs: dict[str, list[Run]]
    syncs_an_answer: float

    def median(self, kind: str, what: Callable[[Run], float]) -> float:
        return statistics.median(what(run) for run in self.runs[kind])

    def percentile(self, kind: str, percent: int) -> float:
        """Milliseconds that so many percent of the answers stayed below."""
        latencies = sorted(latency for run in self.runs[kind] for latency in run.latencies)
        return latencies[len(latencies) * percent // 100] * 1e3


def compare(people: int, answers: int, rounds: int = 5) -> Comparison:
    """Our store beside the floors: synchronous (a commit an answer, or one for all people), and aiosqlite."""
    return asyncio.run(_compare(people, answers, rounds))


async def _compare(people: int, answers: int, rounds: int) -> Comparison:
    runs: dict[str, list[Run]] = {}
    syncs = 0
    run_batch, checkpoint = Commits.run, Checkpoints.wrote

    def counted_batch(self: Commits, works: Any) -> Any:
        nonlocal syncs
        syncs += 1
        return run_batch(self, works)

    def counted_pages(self: Checkpoints, pages: int) -> None:
        nonlocal syncs
        syncs += 4 * (self._pages + pages > BULK_PAGES >= self._pages)  # bulk and rest: -wal and database
        checkpoint(self, pages)

    Commits.run, Checkpoints.wrote = counted_batch, counted_pages  # type: ignore[method-assign]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = await open_store(folder, MASTER)
        await run_store(store, people, answers)
        syncs = 0
        for number in range(rounds + 1):
            found = {
                "sync": run_sync(folder, people, max(answers // 4, 250), 1),
                "sync, one commit for all": run_sync(folder, people, answers, people),
                "aiosqlite": await run_aiosqlite(folder, people, max(answers // 8, people)),
                "store": await run_store(store, people, answers),
            }
            if number:  # the first round warms up
                for kind, run in found.items():
                    runs.setdefault(kind, []).append(run)
        await store.close()
    Commits.run, Checkpoints.wrote = run_batch, checkpoint  # type: ignore[method-assign]
    return Comparison(people, runs, syncs / (rounds + 1) / answers)


@dataclass(frozen=True, slots=True)
class Growth:
    """With so many people stored: milliseconds and CPU microseconds of an answer, and resident bytes."""

    people: int
    milliseconds: float
    cpu: float
    resident: int


def grow(sizes: Sequence[int], visits: int = 300) -> list[Growth]:
    """Visits of ten answers each, by people at random, with more and more people stored."""
    spawn = multiprocessing.get_context("spawn")  # for the memory of a fresh process
    found = []
    with tempfile.TemporaryDirectory() as name:
        done = 0
        for people in sizes:
            with spawn.Pool(1) as pool:
                pool.apply(_fill, (Path(name), done, people))
            with spawn.Pool(1) as pool:
                found.append(pool.apply(_visit, (Path(name), people, visits)))
            done = people
    return found


def _fill(folder: Path, done: int, people: int) -> None:
    """Store more people, without waiting for the disk."""

    def hurry(batch: Batch) -> None:
        batch._data.execute("PRAGMA cache_size = -2000000").fetchone()

    async def fill() -> None:
        store = await open_store(folder, MASTER)
        await store._writer.submit(hurry)
        for first in range(done, people, 50_000):
            numbers = range(first, min(first + 50_000, people))
            await asyncio.gather(
                *(store.apply(Identity("terminal", str(one)), "stay", arrive) for one in numbers)
            )
        await store.close()

    asyncio.run(fill())


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _visit(folder: Path, people: int, visits: int) -> Growth:
    async def visit() -> Growth:
        store = await open_store(folder, MASTER)
        dice = random.Random(1)
        seconds = []
        cpu = time.process_time()
        for _ in range(visits):
            who = Identity("terminal", str(dice.randrange(people)))
            begun = time.perf_counter()
            for _ in range(10):
                await store.mark_shown(who, "stay", await store.apply(who, "stay", decide))
            seconds.append((time.perf_counter() - begun) / 10)
        cpu = time.process_time() - cpu
        resident = _resident()
        await store.close()
        return Growth(
            people,
            statistics.median(seconds) * 1e3,
            cpu / visits / 10 * 1e6,
            resident,
        )

    return asyncio.run(visit())


def main() -> None:
    print(f"{'at once':>8} {'what':26} {'a second':>9} {'CPU us':>7} {'p50 ms':>7} {'p99 ms':>7}")
    for people, answers in ((1, 1_000), (10, 4_000), (64, 6_400), (100, 10_000)):
        compared = compare(people, answers)
        for kind in compared.runs:
            rate, cpu = (
                compared.median(kind, lambda run: run.rate),
                compared.median(kind, lambda run: run.cpu_each),
            )
            p50, p99 = compared.percentile(kind, 50), compared.percentile(kind, 99)
            print(f"{people:8} {kind:26} {rate:9,.0f} {cpu:7.1f} {p50:7.2f} {p99:7.2f}")
        print(f"{'':8} {'store, syncs an answer':26} {compared.syncs_an_answer:9.3f}")
    sizes = [100, 10_000, *(int(size) for size in sys.argv[1:])]
    for growth in grow(sizes):
        print(
            f"{growth.people:9,} stored: {growth.milliseconds:.2f} ms an answer, {growth.cpu:.0f} us of CPU, "
            f"{growth.resident / 1e6:.1f} MB resident"
        )


if __name__ == "__main__":
    main()
