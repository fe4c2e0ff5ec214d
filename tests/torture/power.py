"""The power fails: of what was acknowledged nothing is lost, and the store opens by itself.

People come, answer and leave, many at once, updates arrive, notes are made of what was shown, checkpoints
pass. Each says what it asks for and what was acknowledged; after each cut the store itself opens the folder.

1. It opens. Nobody has to do anything.
2. A person has as many answers as were acknowledged to them last, or one that was under way; no other.
3. Of whoever was told that they are forgotten nothing is there: no answer, no key.
4. An update that was acknowledged is known, and waits, readable, unless it was marked as processed.
5. The next answer is taken.
"""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
from collections.abc import AsyncIterator, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from unittest.mock import patch

from bot.service.ports import Identity, StoreError
from bot.store import checkpoints, database, folder
from bot.store.batch import Batch
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, TALK, answer, leave, look
from tests.torture.disk import watched
from tests.torture.recording import Cut, Recording, cuts

NOW = datetime(2027, 3, 1, 21, 30, tzinfo=UTC)
LANES, ROUNDS = 6, 14


@dataclass(frozen=True, slots=True)
class Asked:
    who: str
    number: int


@dataclass(frozen=True, slots=True)
class Answered:
    who: str
    number: int


@dataclass(frozen=True, slots=True)
class Leaving:
    who: str


@dataclass(frozen=True, slots=True)
class Left:
    who: str
    person: bytes


@dataclass(frozen=True, slots=True)
class Received:
    update: int


@dataclass(frozen=True, slots=True)
class Marking:
    update: int


@contextmanager
def recorded(place: Path, recording: Recording) -> Iterator[None]:
    """Whatever is done to a store below this place, with the syncs that are the store's own."""
    real = folder.sync_folder

    def sync(path: Path) -> None:
        real(path)
        if path == place:
            recording.folder_synced()

    with patch.object(folder, "sync_folder", sync), watched(place, recording):
        yield


async def record(place: Path, chance: random.Random) -> Recording:
    """One life of a store, from an empty disk to its end."""
    recording = Recording()
    with recorded(place, recording), patch.object(checkpoints, "BULK_PAGES", 12):
        store = await open_store(place, MASTER)
        await asyncio.gather(*(_live(store, lane, recording, chance) for lane in range(LANES)))
        await store.close()
    return recording


async def _live(store: SqliteStore, lane: int, recording: Recording, chance: random.Random) -> None:
    life = number = 0
    for turn in range(ROUNDS):
        name = f"{lane}-{life}"
        who = Identity("here", name)
        if number > 2 and chance.random() < 0.25:
            person = await store._writer.submit(partial(_id_of, who))
            recording.note(Leaving(name))
            await store.apply(who, TALK, leave)
            recording.note(Left(name, person))
            life, number = life + 1, 0
            continue
        number += 1
        recording.note(Asked(name, number))
        assert await store.apply(who, TALK, answer) == number
        recording.note(Answered(name, number))
        if chance.random() < 0.4:
            await store.mark_shown(who, TALK, number, bytes(50))
        if chance.random() < 0.3:
            update = lane * ROUNDS + turn
            await store.receive("here", [(update, b"%d" % update)], NOW)
            recording.note(Received(update))
            if chance.random() < 0.5:
                recording.note(Marking(update))
                await store.mark_processed("here", update)
        if chance.random() < 0.1:
            await asyncio.sleep(0.002)


def _id_of(who: Identity, batch: Batch) -> bytes | None:
    return batch._people.id_of(who)


async def violations(cut: Cut, scratch: Path) -> list[str]:
    """What is not as it should be once the power is back; nothing, if all is well."""
    shutil.rmtree(scratch, ignore_errors=True)
    cut.write_to(scratch)
    try:
        store = await open_store(scratch, MASTER)
    except StoreError as refused:
        return [f"it does not open: {refused.code}"]
    try:
        return [one async for one in _wrong(store, cut.notes, scratch)]
    except (StoreError, AssertionError, sqlite3.DatabaseError) as fault:
        return [f"torn: {fault}"]
    finally:
        await store.close()


async def _wrong(store: SqliteStore, notes: tuple[Hashable, ...], scratch: Path) -> AsyncIterator[str]:
    answered: dict[str, int] = {}
    asked: dict[str, int] = {}
    leaving: set[str] = set()
    left: dict[str, bytes] = {}
    received, marking = [], set()
    for note in notes:
        match note:
            case Asked(who, number):
                asked[who] = number
            case Answered(who, number):
                answered[who] = number
            case Leaving(who):
                leaving.add(who)
            case Left(who, person):
                left[who] = person
            case Received(update):
                received.append(update)
            case Marking(update):
                marking.add(update)
    for who, most in asked.items():
        found = await store.apply(Identity("here", who), TALK, look)
        least = answered.get(who, 0)
        if who in left and found:
            yield "somebody who was forgotten is there"
        elif who not in leaving and not least <= found <= most:
            yield f"{'lost' if found < least else 'too much'}: {found}, not {least} to {most}"
        elif who in leaving and found not in (0, least):
            yield f"lost in leaving: {found}, neither 0 nor {least}"
    keys = sqlite3.connect(scratch / "keys.db")
    kept = {row[0] for row in keys.execute("SELECT person FROM person_key")}
    keys.close()
    if kept & set(left.values()):
        yield "the key of somebody who was forgotten is there"
    if again := await store.receive("here", [(update, b"again") for update in received], NOW):
        yield f"updates lost: {len(again)}"
    waiting = dict(await store.waiting("here"))
    if any(content not in (b"%d" % id, b"again") for id, content in waiting.items()):
        yield "an update is torn"
    if unread := set(received) - marking - set(waiting):
        yield f"updates that nobody will handle: {len(unread)}"
    if await store.apply(Identity("here", "next"), TALK, answer) != 1:
        yield "the next answer is not taken"


@dataclass(frozen=True, slots=True)
class Outcome:
    cuts: int
    answers: int
    wrong: tuple[str, ...]


async def torture(number: int, seed: str, scratch: Path, each: int = 100) -> Outcome:
    """So many cuts, through one recording after the other."""
    wrong: list[str] = []
    answers = done = 0
    while done < number:
        chance = random.Random(f"{seed} {done}")
        place = scratch / f"life-{done}"
        recording = await record(place, chance)
        for cut in cuts(recording, min(each, number - done), chance):
            done += 1
            answers += sum(isinstance(note, Answered) for note in cut.notes)
            found = await violations(cut, scratch / "after")
            wrong += [f"seed {seed!r}, cut {done} at {cut.place}: {one}" for one in found]
        shutil.rmtree(place)
    return Outcome(done, answers, tuple(wrong))


def weakened(pragmas: tuple[str, ...], level: str) -> tuple[str, ...]:
    return tuple(f"synchronous = {level}" if "synchronous" in one else one for one in pragmas)


@contextmanager
def planted(data: str | None = None, keys: str | None = None) -> Iterator[None]:
    """A store that syncs as this says: for the tests of the torture itself."""
    from bot.store import keyring  # noqa: PLC0415

    data_pragmas = weakened(database.DATA_PRAGMAS, data) if data else database.DATA_PRAGMAS
    keys_pragmas = weakened(database.KEYS_PRAGMAS, keys) if keys else database.KEYS_PRAGMAS
    with (
        patch.object(folder, "DATA_PRAGMAS", data_pragmas),
        patch.object(checkpoints, "DATA_PRAGMAS", data_pragmas),
        patch.object(keyring, "KEYS_PRAGMAS", keys_pragmas),
    ):
        yield
