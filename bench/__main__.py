"""The table of docs/performance.md, or some of its parts: steps, store, servers, and so on."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator

from bench import crowd, discord, growth, presence, servers, startup, steps, store, telegram
from bench.figures import Row, machine, table

PARTS = ("steps", "store", "servers", "startup", "discord", "telegram")


def rows(part: str, people: int | None) -> Iterator[Row]:
    """`people`: in the largest store of (c)."""
    match part:
        case "steps":
            yield from steps.rows()
        case "store":
            yield from store.rows()
            yield from growth.rows(people)
        case "servers":
            yield from servers.rows()
        case "startup":
            yield from startup.rows()
        case "discord":
            yield from discord.rows()
            yield from presence.rows()
        case _:
            yield from telegram.rows()
            yield from crowd.rows()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="part", help=" or ".join(PARTS))
    parser.add_argument(
        "--people", type=int, help="in the largest store; by default a million where the disk has 20 GB free"
    )
    given = parser.parse_args()
    if unknown := set(given.parts).difference(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    print(f"{machine()}; load {os.getloadavg()[0]:.1f} at the start")
    found: list[Row] = []
    for part in given.parts or PARTS:
        for row in rows(part, given.people):
            found.append(row)
            print(f"  {row.figure}", file=sys.stderr, flush=True)  # it takes some minutes
    print(f"\n{table(found)}")


if __name__ == "__main__":
    main()
