"""(b) Durable, sealed answers of many people at once, from event to commit, against the loops of floors.py.

Ours are the store alone, or `Conversations.handle` on it; each answer is then marked as shown as in real
life, and the floors mark nothing. The runs of a comparison are taken in turn, so that what else the machine
does falls on both alike.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from pathlib import Path
from statistics import median
from typing import Any

from bench.figures import Row
from bench.floors import WHAT, Change, answer, run_aiosqlite, run_sync, touch
from bench.load import Run, drive, percentile
from bench.talk import events
from bot.dialogue.events import Event
from bot.service.conversations import Conversations
from bot.service.ports import Decision, Identity
from bot.service.talk import Talk
from bot.store.checkpoints import BULK_PAGES, Checkpoints
from bot.store.commits import Commits
from bot.store.sqlite import SqliteStore, open_store

MASTER = bytes(range(32))
Answer = Callable[[int, Event], Awaitable[None]]
"""One person's event, until it is durable."""
Way = Callable[[SqliteStore], Answer]
Floor = Callable[[Path], Awaitable[Run]]
MANY, CROWD = 10, 100


def the_store(store: SqliteStore) -> Answer:
    """Without the engine: what `floors.touch` is to the floors."""

    def decide(payload: bytes | None, event: Event) -> Decision[int]:
        save = touch(payload.decode() if payload else None, event)
        return Decision(int(save[:8]), save.encode(), int(save[:8]))

    async def say(person: int, event: Event) -> None:
        who = Identity("terminal", str(person))
        turn = await store.apply(who, WHAT.id, lambda payload: decide(payload, event))
        await store.mark_shown(who, WHAT.id, turn)

    return say


def the_whole_way(store: SqliteStore) -> Answer:
    """From the event to the turn that may be shown."""
    conversations = Conversations({WHAT.id: WHAT}, store)

    async def say(person: int, event: Event) -> None:
        talk = Talk(Identity("terminal", str(person)), WHAT.id)
        await conversations.shown(talk, await conversations.handle(talk, event))

    return say


def the_way_on_a_platform(store: SqliteStore) -> Answer:
    """The whole way, and where the messages of the turn are: 400 bytes that change each time."""
    conversations = Conversations({WHAT.id: WHAT}, store)

    async def say(person: int, event: Event) -> None:
        who = Identity("terminal", str(person))
        turn = (await conversations.handle(Talk(who, WHAT.id), event)).session.turn
        await store.mark_shown(who, WHAT.id, turn, turn.to_bytes(4, "big") * 100)

    return say


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


@dataclass(frozen=True, slots=True)
class Comparison:
    ours: list[Run]
    floors: list[Run]
    syncs_each: float

    def row(self, figure: str, what: Callable[[Run], float], shown: str, floor: str, **target: float) -> Row:
        """Medians of both, and of the ratios of the runs that were neighbours. `shown` formats a value."""
        ratios = [what(one) / what(other) for one, other in zip(self.ours, self.floors, strict=True)]
        ours, floors = (shown.format(median(map(what, runs))) for runs in (self.ours, self.floors))
        return Row(figure, ours, f"{floors} ({floor})", median(ratios), **target)

    def latency_row(self, figure: str, most: float | None) -> Row:
        """The ratio is our p99 to our p50; medians, so that one stall of the disk decides nothing."""
        shown = []
        for runs in (self.ours, self.floors):
            p50, p99 = (median([percentile(run, percent) for run in runs]) for percent in (50, 99))
            shown.append(f"{p50:.2f}, {p99:.2f} ms")
        ratio = median([percentile(run, 99) / percentile(run, 50) for run in self.ours])
        return Row(figure, shown[0], f"{shown[1]} (aiosqlite)", ratio, most=most)


async def compare(way: Way, people: int, answers: int, floor: Floor, rounds: int) -> Comparison:
    """`answers` a round, of all people together."""
    ours, floors = [], []
    talk = events(WHAT)
    with tempfile.TemporaryDirectory() as name, counted_syncs() as syncs:
        folder = Path(name)
        store = await open_store(folder, MASTER)
        say = way(store)
        await drive(say, talk, people, people * len(talk))  # everybody comes, and all is warm
        await floor(folder)
        syncs.count = 0
        for _ in range(rounds):
            floors.append(await floor(folder))
            ours.append(await drive(say, talk, people, answers))
        syncs_each = syncs.count / sum(run.answers for run in ours)
        await store.close()
    return Comparison(ours, floors, syncs_each)


def rate_rows(people: int, talks: int, rounds: int, least: float | None = None) -> Iterator[Row]:
    """Each person says so many whole talks in a round; the floors, being slower, a quarter of that."""
    each = len(events(WHAT))

    def measure(way: Way, change: Change) -> Comparison:
        floor = partial(
            run_aiosqlite, change=change, people=people, answers=people * each * max(talks // 4, 1)
        )
        return asyncio.run(compare(way, people, people * each * talks, floor, rounds))

    alone, whole = measure(the_store, touch), measure(the_whole_way, answer)
    target = {} if least is None else {"least": least}
    rate = attrgetter("rate")
    yield alone.row(f"{people:,} at once: sealed saves a second", rate, "{:,.0f}", "aiosqlite", **target)
    yield whole.row(f"{people:,} at once: answers a second, whole way", rate, "{:,.0f}", "aiosqlite")
    yield whole.latency_row(
        f"{people:,} at once: p50, p99 of an answer, whole way", most=4 if people == MANY else None
    )
    syncs = whole.syncs_each
    most = 0.05 if people == CROWD else None
    yield Row(f"{people:,} at once: syncs an answer", f"{syncs:.3f}", "1 (aiosqlite)", syncs, most=most)


def cpu_row(people: int, talks: int, rounds: int, most: float | None = None, noted: bool = False) -> Row:
    """`noted`: as on a platform, with a note of what was shown."""
    answers = people * talks * len(events(WHAT))

    async def floor(folder: Path) -> Run:
        return run_sync(folder, answer, people, answers, in_a_commit=people)

    way, what = (the_way_on_a_platform, " with a note") if noted else (the_whole_way, "")
    compared = asyncio.run(compare(way, people, answers, floor, rounds))
    how = "alone" if people == 1 else f"{people} a commit"
    target = {} if most is None else {"most": most}
    cpu = attrgetter("microseconds")
    return compared.row(f"CPU of an answer{what}, {how}", cpu, "{:.0f} µs", "sqlite3", **target)


def rows(rounds: int = 7) -> Iterator[Row]:
    yield from rate_rows(1, 32, rounds, least=1.5)
    yield from rate_rows(MANY, 12, rounds)
    yield from rate_rows(CROWD, 4, rounds, least=8)
    yield from rate_rows(1_000, 1, max(rounds // 2, 1))
    yield cpu_row(1, 32, rounds, most=2.2)
    yield cpu_row(64, 4, rounds, most=1.5)
    yield cpu_row(1, 32, rounds, noted=True)
    yield cpu_row(64, 4, rounds, noted=True)
