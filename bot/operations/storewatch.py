"""Looks every few seconds whether the store still answers and could write."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final

from bot.operations.health import Health
from bot.service.faults import log
from bot.service.ports import StoreError

EVERY_SECONDS: Final = 10.0
PATIENCE_SECONDS: Final = 5.0


class StoreWatch:
    """`ask` goes through the store's thread and changes nothing; `why_unwritable` looks at its disk."""

    def __init__(
        self, health: Health, ask: Callable[[], Awaitable[object]], why_unwritable: Callable[[], str | None]
    ) -> None:
        self._health = health
        self._ask = ask
        self._why_unwritable = why_unwritable

    async def run(self) -> None:
        """Until the store has ended for good; then raises its StoreError."""
        while True:
            state, mend = await self._look()
            if state != self._health.store:
                log.log(logging.INFO if state == "ok" else logging.ERROR, "store: %s", mend or state)
            self._health.store = state
            await asyncio.sleep(EVERY_SECONDS)

    async def _look(self) -> tuple[str, str]:
        """A code, and where the store says so, its sentence, which names the code's file and the mend."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._ask()
        except TimeoutError:
            return "slow", ""
        except StoreError as fault:
            if fault.code == "stopped":
                raise
            return fault.code, f"{fault.code}. {fault}"
        return self._why_unwritable() or "ok", ""
