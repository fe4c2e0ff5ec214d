"""An inbox in memory: what the port asks for, and nothing that a disk would add."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.service.ports import StoreError


class MemoryInbox:
    """`broken`: nothing can be stored. `known` outlives what was processed."""

    def __init__(self) -> None:
        self.stored: dict[int, bytes] = {}
        self.known: dict[int, bool] = {}
        self.broken = False

    async def receive(
        self, platform: str, updates: Sequence[tuple[int, bytes]], now: datetime
    ) -> Sequence[int]:
        if self.broken:
            raise StoreError("disk_full", "The disk is full.")
        new = [(one, raw) for one, raw in updates if one not in self.known]
        for one, raw in new:
            self.known[one] = True
            self.stored[one] = raw
        return [one for one, _ in new]

    async def recognize(self, platform: str, updates: Sequence[int]) -> Sequence[int]:
        return [one for one in updates if one in self.known]

    async def waiting(self, platform: str) -> Sequence[tuple[int, bytes]]:
        return sorted(self.stored.items())

    async def mark_processed(self, platform: str, update: int) -> None:
        self.stored.pop(update, None)
