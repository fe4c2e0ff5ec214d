"""Files that are not as they were left: cut to some length, or with one bit changed, at many places.

1. A folder is refused or opened, within five seconds; never is there a fault that nobody foresaw.
2. What is refused is refused in one sentence that names a file and says the mend; and nothing was written.
3. What opens tells nothing false: each talk is as it was, or its owner is told that it was changed, or, where
   the file says that it is not there, it is missing whole. It goes on for everybody whose rows are whole.
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


@dataclass(slots=True)
class Outcome:
    damages: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    """Of what was refused at the start; "" where it opened."""
    wrong: list[str] = field(default_factory=list)


async def prepare(folder: Path) -> None:
    store = await open_store(folder, MASTER)
    for number, who in enumerate(PEOPLE):
        for _ in range(number + 1):
            await store.apply(who, TALK, answer)
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
    """So many lengths and bits of each of the two files."""
    outcome, chance = Outcome(), random.Random(seed)
    origin = scratch / "origin"
    await prepare(origin)
    for name in ("tebiki.db", "keys.db"):
        for what, damaged in damages((origin / name).read_bytes(), number, chance):
            folder = scratch / "data"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(origin, folder)
            (folder / name).write_bytes(damaged)
            outcome.damages += 1
            wrong = await _open(folder, outcome)
            outcome.wrong += [f"{name} {what}: {one}" for one in wrong]
    return outcome


async def _open(folder: Path, outcome: Outcome) -> list[str]:
    before, begun = contents(folder), monotonic()
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
            wrong += [one for number, who in enumerate(PEOPLE) if (one := await _ask(store, who, number + 1))]
        finally:
            await store.close()
    if monotonic() - begun > PATIENCE:
        wrong.append(f"took {monotonic() - begun:.1f} s")
    return wrong


async def _ask(store: SqliteStore, who: Identity, answers: int) -> str:
    try:
        found = await store.apply(who, TALK, look)
    except StoreError as refused:
        return "" if refused.code in ("tampered", "damaged") else f"answered {refused.code}"
    except AssertionError:
        return "a torn talk was given out"
    if found not in (0, answers):
        return f"{found} answers, not {answers}"
    return ""
