"""The disk fails at one write, cut, sync or removal of a deed: at each of them in turn, in each way.

Deeds: a turn of somebody new, one of somebody known, a batch of several people, what was received, marks of
what was shown, forgetting, opening, making the folder, closing; for migrations see
upgrades.py. Ways: EIO or ENOSPC, at this operation alone or at all from it on, until the disk is well.

1. Nobody is told that something is done which is not there afterwards: neither in the same process, nor in
   the next one that opens the folder.
2. What was there before the deed is there after it, unless the deed was to remove it. Nothing is torn.
3. What was refused was refused with a StoreError. It may be there all the same, whole.
4. Once the disk is well, the next turn works, in the same process. A folder that was refused opens.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count, islice, product
from pathlib import Path
from typing import Final
from unittest.mock import patch

from bot.service.ports import Identity, StoreError
from bot.store import folder as folders
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, TALK, answer, leave, look
from tests.torture.disk import FULL, IO_ERROR, OK, Operation, watched

NOW: Final = datetime(2027, 3, 1, 21, 30, tzinfo=UTC)
KNOWN, LEAVING, NEW = (Identity("here", name) for name in ("known", "leaving", "new"))
CODES: Final = {"disk_full", "disk_fault", "read_only", "damaged", "busy"}


class Faulty:
    """A `Watcher`: fails at the operation of this number, and, if it `lasts`, at all after it."""

    def __init__(self, number: int, code: int, *, lasts: bool) -> None:
        self._number, self._code, self._lasts = number, code, lasts
        self.seen = 0
        self.hit: Operation | None = None
        self.is_well = False

    def before(self, operation: Operation) -> int:
        if operation.kind == "open" or self.is_well:
            return OK
        self.seen += 1
        if self.seen == self._number or (self._lasts and self.seen > self._number):
            self.hit = self.hit or operation
            return self._code
        return OK

    def after(self, operation: Operation) -> None:
        pass

    def sync_folder(self, path: Path) -> None:
        """In the place of the store's own."""
        if self.before(Operation("sync_folder", path.name)) != OK:
            raise OSError(28 if self._code == FULL else 5, "planted")


async def _nothing(_: SqliteStore) -> None: ...


async def _new(store: SqliteStore) -> None:
    await store.apply(NEW, TALK, answer)


async def _known(store: SqliteStore) -> None:
    await store.apply(KNOWN, TALK, answer)


async def _batch(store: SqliteStore) -> None:
    crowd = [KNOWN, NEW, *(Identity("here", f"crowd {number}") for number in range(4))]
    outcomes = await asyncio.gather(
        *(store.apply(who, TALK, answer) for who in crowd), return_exceptions=True
    )
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            raise outcome


async def _receive(store: SqliteStore) -> None:
    await store.receive("here", [(2, b"two")], NOW)


async def _marks(store: SqliteStore) -> None:
    await store.mark_shown(KNOWN, TALK, 2, bytes(40))
    await store.mark_processed("here", 1)
    await store.apply(KNOWN, TALK, answer)


async def _forget(store: SqliteStore) -> None:
    await store.apply(LEAVING, TALK, leave)


@dataclass(frozen=True, slots=True)
class Deed:
    """`opens`, `makes`, `closes` the folder: that is the deed. `adds`: how many answers it brings to whom."""

    work: Callable[[SqliteStore], Awaitable[None]] = _nothing
    opens: bool = False
    makes: bool = False
    closes: bool = False
    adds: Mapping[Identity, int] = field(default_factory=dict)
    removes: bool = False
    receives: bool = False


DEEDS: Final = {
    "somebody new": Deed(_new, adds={NEW: 1}),
    "somebody known": Deed(_known, adds={KNOWN: 1}),
    "a batch": Deed(_batch, adds={KNOWN: 1, NEW: 1}),
    "an update": Deed(_receive, receives=True),
    "marks": Deed(_marks, adds={KNOWN: 1}),
    "forgetting": Deed(_forget, removes=True),
    "opening": Deed(opens=True),
    "making": Deed(opens=True, makes=True),
    "closing": Deed(_known, adds={KNOWN: 1}, closes=True),
}


@dataclass(slots=True)
class Outcome:
    faults: int = 0
    refused: int = 0
    wrong: list[str] = field(default_factory=list)


@contextmanager
def failing(place: Path, faulty: Faulty) -> Iterator[None]:
    with patch.object(folders, "sync_folder", faulty.sync_folder), watched(place, faulty):
        yield


async def prepare(place: Path) -> None:
    """Two people with two answers each, and an update that waits."""
    store = await open_store(place, MASTER)
    for who in (KNOWN, LEAVING, KNOWN, LEAVING):
        await store.apply(who, TALK, answer)
    await store.receive("here", [(1, b"one")], NOW)
    await store.close()


async def torture(
    deeds: Mapping[str, Deed], scratch: Path, *, every: int = 1, first: int | None = None
) -> Outcome:
    """Every operation of every deed, or each `every`-th; or the `first` so many of those alone."""
    outcome, origin = Outcome(), scratch / "origin"
    await prepare(origin)
    for (name, deed), code, lasts in product(deeds.items(), (IO_ERROR, FULL), (False, True)):
        for number in islice(count(1, every), first):
            place = scratch / "data"
            shutil.rmtree(place, ignore_errors=True)
            if not deed.makes:
                shutil.copytree(origin, place)
            faulty = Faulty(number, code, lasts=lasts)
            wrong = await _once(deed, place, faulty, outcome)
            if faulty.hit is None:
                break
            outcome.faults += 1
            how = f"{name}, {'ENOSPC' if code == FULL else 'EIO'}{' on' if lasts else ''}"
            at = f"{number} ({faulty.hit.kind} {faulty.hit.name})"
            outcome.wrong += [f"{how} at {at}: {one}" for one in wrong]
    return outcome


async def _once(deed: Deed, place: Path, faulty: Faulty, outcome: Outcome) -> list[str]:
    wrong: list[str] = []
    done = False
    with failing(place, faulty):
        if not deed.opens:
            faulty.is_well = True
        try:
            store = await open_store(place, MASTER)
            done = deed.opens
        except StoreError as refused:
            outcome.refused += 1
            wrong += _is_plain(refused)
            faulty.is_well = True
            store = await open_store(place, MASTER)
        except Exception as fault:
            return [f"raised {type(fault).__name__}"]
        faulty.is_well = deed.opens
        if not deed.closes:
            done = await _do(deed, store, wrong, outcome) or deed.opens
            faulty.is_well = True
            wrong += await _look(store, deed, done=done)
        else:
            faulty.is_well = True
            done = await _do(deed, store, wrong, outcome)
            faulty.is_well = False
        with suppress(StoreError):
            await store.close()
    store = await open_store(place, MASTER)
    wrong += [f"reopened: {one}" for one in await _look(store, deed, done=done, again=not deed.closes)]
    await store.close()
    return wrong


async def _do(deed: Deed, store: SqliteStore, wrong: list[str], outcome: Outcome) -> bool:
    try:
        await deed.work(store)
    except StoreError as refused:
        outcome.refused += 1
        wrong += _is_plain(refused)
        return False
    except Exception as fault:
        wrong.append(f"raised {type(fault).__name__}")
        return False
    return True


def _is_plain(refused: StoreError) -> list[str]:
    return [] if refused.code in CODES else [f"refused as {refused.code}"]


async def _look(store: SqliteStore, deed: Deed, *, done: bool, again: bool = False) -> list[str]:
    """`again`: after one more answer of KNOWN and one of NEW that `_look` itself had taken."""
    wrong = []
    try:
        there = 0 if deed.makes else 2
        for who, before in ((KNOWN, there), (LEAVING, there), (NEW, 0)):
            found = await store.apply(who, TALK, look)
            more = deed.adds.get(who, 0)
            extra = int(again and who != LEAVING)
            least, most = before + (more if done else 0) + extra, before + more + extra
            if deed.removes and who == LEAVING:
                least, most = 0, 0 if done else 2
                if found == 1:
                    wrong.append("torn in leaving")
            if not least <= found <= most:
                wrong.append(f"{who.id}: {found}, not {least} to {most}")
        known = 2 in await store.receive("here", [(2, b"again")], NOW)
        if deed.receives and done and known:
            wrong.append("an update was lost")
        if not again:
            for who in (KNOWN, NEW):
                number = await store.apply(who, TALK, look)
                if await store.apply(who, TALK, answer) != number + 1:
                    wrong.append("the next turn does not work")
    except (StoreError, AssertionError) as fault:
        wrong.append(f"afterwards {getattr(fault, 'code', 'torn')}: {fault}")
    return wrong
