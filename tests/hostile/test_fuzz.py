"""Mean texts and presses through each adapter, on the real store; nothing bad comes out.

1. No exception gets out, of an adapter, the service, the store or the loop, and no fault is logged but that
   something cannot be read.
2. In nothing that is sent is there a link, a mention, a command or a mark of the person's making, a bidi
   control or any other control; and nothing is over a limit of its platform (`verdict`, `readings`).
3. What is sent can be sent: the fakes take it as the platforms would.

`make fuzz` runs a million (`TEBIKI_FUZZ`), in parts of some thousands, each with its own people and store.
What is drawn follows from `TEBIKI_SEED` and the part, which a failure tells.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from random import Random
from typing import Final, Protocol

import pytest

from bot.dialogue.model import Dialog
from bot.service.faults import log
from bot.store.sqlite import SqliteStore, open_store
from tests.hostile.discord import discord_door
from tests.hostile.telegram import telegram_door
from tests.hostile.terminal import terminal_door
from tests.hostile.verdict import Verdict
from tests.scratch import in_memory
from tests.talking import crossing, stay_or_leave

ACTS: Final = int(os.environ.get("TEBIKI_FUZZ", "9000"))
"""In all; through each door, with each dialog, there is the same share."""
MOST: Final = 2_000
"""In one part: what is logged in it is looked through in the end (tests/canaries.py)."""
SEED: Final = os.environ.get("TEBIKI_SEED", "7")
PEOPLE: Final = 12
AT_ONCE: Final = 100


class Door(Protocol):
    """An adapter, and people who use it."""

    def act(self) -> None:
        """One of them sends something."""
        ...

    async def settle(self) -> None:
        """Until all of it was handled."""
        ...


Open = Callable[[Dialog, SqliteStore, Verdict, int, Random], AbstractAsyncContextManager[Door]]
DOORS: Final[dict[str, Open]] = {
    "telegram": telegram_door,
    "discord": discord_door,
    "terminal": terminal_door,
}


_SHARE: Final = ACTS // (2 * len(DOORS))
PARTS: Final = -(-_SHARE // MOST)


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("dialog", [crossing, stay_or_leave])
@pytest.mark.parametrize("door", DOORS)
async def test_whatever_is_sent_nothing_bad_comes_out(
    door: str, dialog: Callable[[], Dialog], part: int
) -> None:
    verdict = Verdict()
    chance = Random(f"{SEED} {door} {dialog().id} {part}")
    rounds = -(-_SHARE // (PARTS * AT_ONCE))
    asyncio.get_running_loop().set_exception_handler(lambda _, told: verdict.fault(f"the loop: {told}"))
    log.addHandler(verdict)
    with in_memory() as folder:
        store = await open_store(Path(folder, "data"), bytes(32))
        try:
            async with DOORS[door](dialog(), store, verdict, PEOPLE, chance) as opened:
                for _ in range(rounds):
                    for _ in range(AT_ONCE):
                        opened.act()
                    await opened.settle()
        finally:
            await store.close()
            log.removeHandler(verdict)
    assert verdict.sent > rounds * AT_ONCE // 2, "hardly anything was answered"
    told = "\n".join(verdict.told)
    assert not told, f"seed {SEED}, part {part}: {verdict.count} faults, the first of them:\n{told}"
