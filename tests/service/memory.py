"""A store in memory: what the port asks for, and nothing that a disk would add."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.service.ports import Decision, Identity, Kept, StoreError, Unshown

T = TypeVar("T")
Key = tuple[Identity, str]


class MemoryStore:
    """Keeps payloads in a dict. With `broken` set, every commit fails, and nothing is kept."""

    def __init__(self) -> None:
        self.payloads: dict[Key, bytes] = {}
        self.not_shown: dict[Key, int] = {}
        self.notes: dict[Key, bytes] = {}
        self.commits = 0
        self.broken = False

    async def apply(self, identity: Identity, talk: str, decide: Callable[[bytes | None], Decision[T]]) -> T:
        await asyncio.sleep(0)
        decision = decide(self.payloads.get((identity, talk)))
        await asyncio.sleep(0)  # a commit takes its time, and others may come in between
        if self.broken:
            raise StoreError("disk_full", "The disk is full.")
        if decision.forget:
            for kept in (self.payloads, self.not_shown, self.notes):
                for key in [key for key in kept if key[0] == identity]:
                    del kept[key]
        elif decision.save is not None:
            self.commits += 1
            self.payloads[identity, talk] = decision.save
            self.not_shown[identity, talk] = decision.turn
        return decision.result

    async def mark_shown(self, identity: Identity, talk: str, turn: int, shown: bytes | None = None) -> None:
        if shown is not None and (identity, talk) in self.payloads:
            self.notes[identity, talk] = shown
        if self.not_shown.get((identity, talk), turn + 1) <= turn:
            del self.not_shown[identity, talk]

    async def unshown(self) -> Sequence[Unshown]:
        return [Unshown(self.payloads[key], turn) for key, turn in self.not_shown.items()]

    async def shown(self, identity: Identity, talk: str) -> bytes | None:
        return self.notes.get((identity, talk))

    async def kept(self, after: int = 0, most: int = 500) -> Sequence[Kept]:
        rows = [
            Kept(n, payload, self.notes.get(key)) for n, (key, payload) in enumerate(self.payloads.items(), 1)
        ]
        return [row for row in rows if row.row > after][:most]

    def key(self, purpose: str) -> bytes:
        return purpose.encode().ljust(32, b"-")

    async def talks(self, identity: Identity) -> Sequence[bytes]:
        return [payload for (owner, _), payload in self.payloads.items() if owner == identity]

    async def close(self) -> None:
        """Nothing waits."""
