"""The disk fails at one operation of an upgrade or of a step back: at each in turn, with EIO and with ENOSPC,
at this one alone and at all from it on.

1. It is done, or refused as a failing or a full disk, and as nothing else.
2. Once the disk is well the folder opens, every answer that an earlier version wrote is there, and the next
   one is taken; a step back that was refused can be done again, and leaves the schema before.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count, product
from pathlib import Path
from typing import Final

from bot.service.ports import Identity, StoreError
from bot.service.records import decode
from bot.store.sqlite import open_store
from bot.store.stepback import step_back
from tests.store.counting import ME, TALK, answer
from tests.torture.disk import FULL, IO_ERROR
from tests.torture.faults import Faulty, failing
from tests.torture.shipped import ANSWERS, MASTER, VERSIONS, Shipped

EVERYBODY: Final = {name: [steps] for name, steps in ANSWERS.items()}
CODES: Final = {"disk_full", "disk_fault"}


@dataclass(slots=True)
class Outcome:
    faults: int = 0
    refused: int = 0
    wrong: list[str] = field(default_factory=list)


async def answers_in(folder: Path) -> dict[str, list[list[str]]]:
    store = await open_store(folder, MASTER)
    found = {}
    for name in ANSWERS:
        payloads = await store.talks(Identity("terminal", name))
        talks = found[name] = list[list[str]]()
        for payload in payloads:
            with suppress(StoreError):  # what is no talk: a paper beside it
                talks.append(list(decode(payload).session["a"]))
    await store.close()
    return found


async def torture(scratch: Path, every: int = 1) -> Outcome:
    """Each so-many-th operation of all upgrades and of the step back."""
    outcome = Outcome()
    for version in VERSIONS:
        origin = scratch / version
        Shipped(version, scratch / f"{version}'s code").make(origin)
        await upgrade(version, origin, scratch / "data", outcome, every)
    await back(scratch / "newest", scratch / "data", outcome, every)
    return outcome


async def upgrade(version: str, origin: Path, folder: Path, outcome: Outcome, every: int) -> None:
    for code, lasts in product((IO_ERROR, FULL), (False, True)):
        for number in count(every, every):
            _anew(origin, folder)
            faulty, refused = Faulty(number, code, lasts=lasts), ""
            with failing(folder, faulty):
                try:
                    await (await open_store(folder, MASTER)).close()
                except StoreError as fault:
                    refused = fault.code
            if faulty.hit is None:
                break
            place = (
                f"from {version}, {_way(code, lasts=lasts)} at {number} ({faulty.hit.kind} {faulty.hit.name})"
            )
            outcome.faults += 1
            outcome.refused += bool(refused)
            if refused and refused not in CODES:
                outcome.wrong.append(f"{place}: refused as {refused}")
            try:
                if await answers_in(folder) != EVERYBODY:
                    outcome.wrong.append(f"{place}: answers are missing")
            except StoreError as fault:
                outcome.wrong.append(f"{place}: does not open ({fault.code})")


async def back(origin: Path, folder: Path, outcome: Outcome, every: int) -> None:
    store = await open_store(origin, MASTER)
    for _ in range(2):
        await store.apply(ME, TALK, answer)
    await store.close()
    newest = _schemas(origin)
    for code, lasts in product((IO_ERROR, FULL), (False, True)):
        for number in count(every, every):
            _anew(origin, folder)
            faulty, refused = Faulty(number, code, lasts=lasts), ""
            with failing(folder, faulty):
                try:
                    step_back(folder)
                except StoreError as fault:
                    refused = fault.code
            if faulty.hit is None:
                break
            place = f"back, {_way(code, lasts=lasts)} at {number} ({faulty.hit.kind} {faulty.hit.name})"
            outcome.faults += 1
            outcome.refused += bool(refused)
            if refused:
                if refused not in CODES:
                    outcome.wrong.append(f"{place}: refused as {refused}")
                step_back(folder)
            if any(before >= now for before, now in zip(_schemas(folder), newest, strict=True)):
                outcome.wrong.append(f"{place}: the newest schema is still there")
            store = await open_store(folder, MASTER)
            if await store.apply(ME, TALK, answer) != 3:
                outcome.wrong.append(f"{place}: answers are missing")
            await store.close()


def _anew(origin: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(origin, folder)


def _schemas(folder: Path) -> list[int]:
    found = []
    for name in ("tebiki.db", "keys.db"):
        connection = sqlite3.connect(folder / name)
        found.append(int(connection.execute("PRAGMA user_version").fetchone()[0]))
        connection.close()
    return found


def _way(code: int, *, lasts: bool) -> str:
    return f"{'EIO' if code == IO_ERROR else 'ENOSPC'}{' from then on' if lasts else ''}"
