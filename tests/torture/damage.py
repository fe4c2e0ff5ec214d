"""Files that are not as they were left: cut to some length, or with one bit changed, at many places; and the
-wal as a kill leaves it.

1. A folder is refused or opened, within five seconds; never is there a fault that nobody foresaw.
2. What is refused is refused in one sentence that names a file and says the mend; and nothing was written.
3. What opens tells nothing false: each talk is as it was, or its owner is told that it was changed, or, where
   the file says that it is not there, it is missing whole. It goes on for everybody whose rows are whole.
4. With a changed bit in the -wal no more is missing than what the last two commits brought: a power cut may
   leave the last one like that, and the bit may have hidden where one ends. A -wal that was cut is one of an
   earlier moment, and no different from it: what is missing then is counted.
"""

from __future__ import annotations

import asyncio
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Final

from bot.service.ports import Identity, StoreError
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, TALK, answer, look
from tests.store.files import contents

PEOPLE: Final = [Identity("here", f"person {number}") for number in range(4)]
PATIENCE: Final = 5.0
WAL: Final = "tebiki.db-wal"
MOST_MISSING: Final = 2


@dataclass(slots=True)
class Outcome:
    damages: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    """Of what was refused at the start; "" where it opened."""
    short: Counter[str] = field(default_factory=Counter)
    """Of those that opened without a word and lacked answers: "tebiki.db bit", "tebiki.db-wal cut", …"""
    wrong: list[str] = field(default_factory=list)


async def prepare(folder: Path, left: Path) -> None:
    """`left`: as it is after a kill, with all answers in the -wal."""
    await (await open_store(folder, MASTER)).close()
    store = await open_store(folder, MASTER)
    for number, who in enumerate(PEOPLE):
        for _ in range(number + 1):
            await store.apply(who, TALK, answer)
    shutil.copytree(folder, left, ignore=shutil.ignore_patterns("*-shm"))
    await store.close()


def damages(whole: bytes, number: int, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """So many lengths and so many bits: half of them in the first pages, where the layout is."""
    lengths = {0, 1, 99, 100, 4096, 8192, len(whole) - 1}
    while len(lengths) < number:
        lengths.add(chance.randrange(len(whole)))
    for length in sorted(lengths)[:number]:
        yield f"cut to {length}", whole[:length]
    for turn in range(number):
        at = chance.randrange(len(whole) if turn % 2 else min(len(whole), 16_384))
        bit = 1 << chance.randrange(8)
        changed = bytearray(whole)
        changed[at] ^= bit
        yield f"bit {bit} at {at}", bytes(changed)


async def torture(number: int, seed: str, scratch: Path) -> Outcome:
    """So many lengths and bits of each of the three files."""
    outcome, chance = Outcome(), random.Random(seed)
    closed, left = scratch / "closed", scratch / "left"
    await prepare(closed, left)
    for name, origin in (("tebiki.db", closed), ("keys.db", closed), (WAL, left)):
        for what, damaged in damages((origin / name).read_bytes(), number, chance):
            folder = scratch / "data"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(origin, folder)
            (folder / name).write_bytes(damaged)
            outcome.damages += 1
            wrong = await _open(folder, outcome, f"{name} {what.split()[0]}")
            outcome.wrong += [f"{name} {what}: {one}" for one in wrong]
    return outcome


async def _open(folder: Path, outcome: Outcome, harm: str) -> list[str]:
    begun = monotonic()
    before = {name: held for name, held in contents(folder).items() if held}  # an empty -wal may go
    wrong = []
    try:
        async with asyncio.timeout(PATIENCE * 4):
            store = await open_store(folder, MASTER)
    except StoreError as refused:
        outcome.codes[refused.code] += 1
        said = str(refused)
        if not (str(folder) in said and ": " in said and said.endswith(".") and ". " not in said):
            wrong.append(f"not one sentence with a file and the mend: {said}")
        if {name: bytes for name, bytes in contents(folder).items() if name in before} != before:
            wrong.append(f"refused ({refused.code}), and yet written to")
    except Exception as fault:
        return [f"raised {type(fault).__name__}"]
    else:
        outcome.codes[""] += 1
        try:
            missing = 0
            for number, who in enumerate(PEOPLE):
                told, lacks = await _ask(store, who, number + 1, harm.startswith(WAL))
                wrong += [told] if told else []
                missing += lacks
            outcome.short[harm] += bool(missing)
            if harm == f"{WAL} bit" and missing > MOST_MISSING:
                wrong.append(f"{missing} answers are missing, and nobody was told")
        finally:
            await store.close()
    if monotonic() - begun > PATIENCE:
        wrong.append(f"took {monotonic() - begun:.1f} s")
    return wrong


async def _ask(store: SqliteStore, who: Identity, answers: int, earlier: bool) -> tuple[str, int]:
    """What is wrong, and how many answers are missing. `earlier`: it may be as at an earlier moment."""
    try:
        found = await store.apply(who, TALK, look)
    except StoreError as refused:
        return ("" if refused.code in ("tampered", "damaged") else f"answered {refused.code}"), 0
    except AssertionError:
        return "a torn talk was given out", 0
    if found not in (0, answers) and not (earlier and found < answers):
        return f"{found} answers, not {answers}", 0
    return "", answers - found
