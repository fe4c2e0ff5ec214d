"""(b) Durable, sealed answers of many people at once, from event to commit, against the loops of floors.py.

Ours are `Conversations.handle` on the real store, each answer then marked as shown as in real life; the
floors mark nothing. The runs of a comparison are taken in turn, so that what else the machine does falls on
both alike.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from bench.figures import Row
from bench.floors import run_aiosqlite, run_sync
from bench.load import Run, drive, percentile
from bench.talk import dialog, events
from bot.service.conversations import Conversations, Talk
from bot.service.ports import Identity
from bot.store.checkpoints import BULK_PAGES, Checkpoints
from bot.store.commits import Commits
from bot.store.sqlite import open_store

MASTER = bytes(range(32))
WHAT = dialog(30)
Floor = Callable[[Path], Awaitable[Run]]
ALONE, MANY, CROWD, THRONG = 1, 10, 100, 1_000


async def run_ours(conversations: Conversations, people: int, answers: int) -> Run:
    talks = [Talk(Identity("terminal", str(number)), WHAT.id) for number in range(people)]

    async def answer(person: int, event: Any) -> None:
        turn = await conversations.handle(talks[person], event)
        await conversations.shown(talks[person], turn)

    return await drive(answer, events(WHAT), people, answers)


class Syncs:
    """How often the disk was asked to sync: once a commit, and a few times a checkpoint. strace agrees."""

    count = 0


@contextmanager
def counted_syncs() -> Iterator[Syncs]:
    syncs, run, wrote = Syncs(), Commits.run, Checkpoints.wrote

    def counted_run(self: Commits, works: Any) -> Any:
        syncs.count += 1
        return run(self, works)

    def counted_wrote(self: Checkpoints, pages: int) -> None:
        # A checkpoint syncs -wal and database; it is done in two goes; and the -wal then begins anew.
        syncs.count += 5 * (self._pages + pages > BULK_PAGES >= self._pages)
        wrote(self, pages)

    Commits.run, Checkpoints.wrote = counted_run, counted_wrote  # type: ignore[method-assign]
    try:
        yield syncs
    finally:
        Commits.run, Checkpoints.wrote = run, wrote  # type: ignore[method-assign]


async def compare(people: int, answers: int, floor: Floor, rounds: int) -> tuple[list[Run], list[Run], float]:
    """Our runs, those of the floor, and our syncs an answer."""
    ours, floors, syncs_each = [], [], 0.0
    with tempfile.TemporaryDirectory() as name, counted_syncs() as syncs:
        folder = Path(name)
        store = await open_store(folder, MASTER)
        conversations = Conversations({WHAT.id: WHAT}, store)
        await run_ours(conversations, people, people * len(events(WHAT)))  # everybody comes, and all is warm
        await floor(folder)
        syncs.count = 0
        for _ in range(rounds):
            floors.append(await floor(folder))
            ours.append(await run_ours(conversations, people, answers))
        syncs_each = syncs.count / sum(run.answers for run in ours)
        await store.close()
    return ours, floors, syncs_each


def ratio(ours: list[Run], floors: list[Run], what: Callable[[Run], float]) -> float:
    return median([what(one) / what(other) for one, other in zip(ours, floors, strict=True)])


def rate_rows(people: int, answers: int, plain: int, rounds: int, least: float | None) -> Iterator[Row]:
    """`answers` of ours a round, and `plain` ones of the floor."""

    def floor(folder: Path) -> Awaitable[Run]:
        return run_aiosqlite(folder, WHAT, people, plain)

    ours, floors, syncs = asyncio.run(compare(people, answers, floor, rounds))
    yield Row(
        f"answers a second, {people:,} at once",
        f"{median([run.rate for run in ours]):,.0f}",
        f"{median([run.rate for run in floors]):,.0f} (aiosqlite)",
        ratio(ours, floors, lambda run: run.rate),
        least=least,
    )
    p50, p99 = percentile(ours, 50), percentile(ours, 99)
    yield Row(
        f"p50, p99 of an answer, {people:,} at once",
        f"{p50 * 1e3:.2f}, {p99 * 1e3:.2f} ms",
        f"{percentile(floors, 50) * 1e3:.2f}, {percentile(floors, 99) * 1e3:.2f} ms (aiosqlite)",
        p99 / p50,
        most=4 if people == MANY else None,
    )
    if people in (ALONE, CROWD):
        most = 0.05 if people == CROWD else None
        yield Row(f"syncs an answer, {people:,} at once", f"{syncs:.3f}", "1 (aiosqlite)", syncs, most=most)


def cpu_row(people: int, answers: int, rounds: int, most: float) -> Row:
    async def floor(folder: Path) -> Run:
        return run_sync(folder, WHAT, people, answers, in_a_commit=people)

    ours, floors, _ = asyncio.run(compare(people, answers, floor, rounds))
    how = "alone" if people == 1 else f"{people} a commit"
    return Row(
        f"CPU of an answer, {how}",
        f"{median([run.cpu_each for run in ours]) * 1e6:.0f} µs",
        f"{median([run.cpu_each for run in floors]) * 1e6:.0f} µs (sqlite3)",
        ratio(ours, floors, lambda run: run.cpu_each),
        most=most,
    )


def rows(scale: int = 64, rounds: int = 7) -> Iterator[Row]:
    """`scale`: about how many events each person sends in a round."""
    yield from rate_rows(ALONE, 16 * scale, 8 * scale, rounds, least=1.5)
    yield from rate_rows(MANY, 10 * 6 * scale, 10 * scale, rounds, least=None)
    yield from rate_rows(CROWD, 100 * 2 * scale, 100 * scale // 4, rounds, least=8)
    yield from rate_rows(THRONG, 1_000 * scale // 2, 1_000 * scale // 16, max(rounds // 2, 1), least=None)
    yield cpu_row(1, 16 * scale, rounds, most=2.2)
    yield cpu_row(64, 64 * 2 * scale, rounds, most=1.5)
