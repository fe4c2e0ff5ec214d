"""`make torture`: python -m tests.torture [PART …] [--seed SEED] [--number PART=N …]

Prints what is going on, and puts what came of it into the table of docs/reliability.md. Exits with 1 if
anything is wrong. Each part ends by itself, in minutes: the kills take about a quarter of an hour.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Final, NamedTuple

from tests.scratch import in_memory
from tests.torture import damage, faults, kills, pairs, power, report

TOLD: Final = 20
"""Wrong things that are printed."""


class Came(NamedTuple):
    """What came of a part."""

    figures: str
    wrong: Sequence[str]


async def _kills(number: int, seed: str, scratch: Path) -> Came:
    came = await kills.torture(number, seed, scratch, told=_tell_kills)
    return Came(_of_kills(came), came.wrong)


def _tell_kills(so_far: kills.Outcome) -> None:
    _say(_of_kills(so_far))
    for one in so_far.wrong[:TOLD]:
        _say(f"  {one}")


def _of_kills(came: kills.Outcome) -> str:
    return (
        f"{came.kills:,} kills, {came.kills / came.seconds:.2f} a second; {came.people:,} people with"
        f" {came.answers:,} acknowledged answers, {came.once:,} of them said each thing once"
    )


async def _power(number: int, seed: str, scratch: Path) -> Came:
    came = await power.torture(number, seed, scratch)
    return Came(
        f"{came.cuts:,} cuts, after each of which up to {power.LANES} lives were looked at:"
        f" {came.answers:,} acknowledged answers in all",
        came.wrong,
    )


async def _faults(number: int, _seed: str, scratch: Path) -> Came:
    """`number`: every how many operations one fails."""
    came = await faults.torture(faults.DEEDS, scratch, every=number)
    every = "every operation" if number == 1 else f"each {number}th operation"
    return Came(
        f"{came.faults:,} faults at {every} of {len(faults.DEEDS)} deeds, EIO and ENOSPC, alone and"
        f" lasting; {came.refused:,} refusals",
        came.wrong,
    )


async def _damage(number: int, seed: str, scratch: Path) -> Came:
    came = await damage.torture(number, seed, scratch)
    refused = came.damages - came.codes[""]
    return Came(
        f"{came.damages:,} damaged files (tebiki.db, keys.db, and a -wal as a kill leaves it), half cut, half"
        f" with a changed bit; {refused:,} refused at the start, {came.codes['']:,} opened and told nothing"
        f" false; of these lacked answers, without a word: {_of_short(came)}",
        came.wrong,
    )


def _of_short(came: damage.Outcome) -> str:
    return ", ".join(f"{count:,} ({harm})" for harm, count in sorted(came.short.items()) if count) or "none"


async def _pairs(number: int, seed: str, scratch: Path) -> Came:
    came = await pairs.torture(number, seed, scratch / "data")
    return Came(
        f"{came.pairs:,} pairs, {came.screens:,} of them on a screen: "
        + ", ".join(f"{count:,} {kind}" for kind, count in came.kinds.items()),
        came.wrong,
    )


Part = Callable[[int, str, Path], Awaitable[Came]]
PARTS: Final[dict[str, tuple[Part, int]]] = {
    "power": (_power, 2_000),
    "faults": (_faults, 1),
    "damage": (_damage, 250),
    "pairs": (_pairs, 100_000),
    "kills": (_kills, 2_000),
}
"""Each with its number."""


def main() -> int:
    asked = argparse.ArgumentParser("python -m tests.torture", description=__doc__)
    asked.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    asked.add_argument("--seed", default="tebiki")
    asked.add_argument("--number", action="append", default=[], metavar="PART=N")
    given = asked.parse_args()
    numbers = {part: number for part, (_, number) in PARTS.items()}
    numbers |= {part: int(number) for part, _, number in (one.partition("=") for one in given.number)}
    logging.disable(logging.ERROR)  # the store tells of each fault
    rows, wrong = {}, 0
    for part in given.parts or PARTS:
        came, seconds = _run(part, numbers[part], given.seed)
        figures = f"{came.figures}; {seconds / 60:.0f} min, seed `{given.seed}`"
        rows[part] = report.row(part, figures, len(came.wrong), f"{datetime.now(UTC):%-d %B %Y}")
        _say(rows[part])
        for one in came.wrong[:TOLD]:
            _say(f"  {one}")
        wrong += len(came.wrong)
        report.write(rows)
    return 1 if wrong else 0


def _run(part: str, number: int, seed: str) -> tuple[Came, float]:
    begun = monotonic()
    # Two things at once meet in a lock or a commit, and none of it is about the disk.
    with in_memory() if part == "pairs" else tempfile.TemporaryDirectory(prefix="tebiki-") as scratch:
        work = partial(PARTS[part][0], number, seed, Path(scratch))
        return asyncio.run(_awaited(work)), monotonic() - begun


async def _awaited(work: Callable[[], Awaitable[Came]]) -> Came:
    return await work()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    os.umask(0o077)
    sys.exit(main())
