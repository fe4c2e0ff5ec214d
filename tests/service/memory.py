"""A store in memory: what the ports ask for, and nothing that a disk would add."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from bot.service.ports import Decision, Due, Identity, Kept, NotWaitingError, Receipt, StoreError, Unshown

T = TypeVar("T")
Key = tuple[Identity, str]


class MemoryStore:
    """Keeps payloads in a dict. With `broken` set, every commit fails, and nothing is kept."""

    def __init__(self) -> None:
        self.payloads: dict[Key, bytes] = {}
        self.not_shown: dict[Key, int] = {}
        self.notes: dict[Key, bytes] = {}
        self.rows: dict[Key, int] = {}
        self.reminders: dict[Key, int] = {}
        self.updates: dict[tuple[str, int], bytes | None] = {}  # None: processed
        self.commits = 0
        self.broken = False

    async def apply(
        self,
        identity: Identity,
        talk: str,
        decide: Callable[[bytes | None], Decision[T]],
        receipt: Receipt | None = None,
    ) -> T:
        await asyncio.sleep(0)
        if receipt is not None and self.updates.get((identity.platform, receipt.number)) is None:
            raise NotWaitingError
        decision = decide(self.payloads.get((identity, talk)))
        self._commit()
        if decision.forget:
            for kept in (self.payloads, self.not_shown, self.notes, self.rows, self.reminders):
                for key in [key for key in kept if key[0] == identity]:
                    del kept[key]
        elif decision.save is not None:
            self.commits += 1
            self.payloads[identity, talk] = decision.save
            if decision.turn:
                self.not_shown[identity, talk] = decision.turn
            if decision.due:
                self.reminders[identity, talk] = decision.due
            elif decision.due is not None:
                self.reminders.pop((identity, talk), None)
            self.rows.setdefault((identity, talk), self.commits)
            if receipt is not None and decision.turn:
                self.updates[identity.platform, receipt.number] = None
                receipt.processed = True
        await asyncio.sleep(0)  # a commit takes its time; whoever decides meanwhile sees what was decided
        return decision.result

    async def mark_shown(self, identity: Identity, talk: str, turn: int, shown: bytes | None = None) -> None:
        if self.not_shown.get((identity, talk), turn + 1) <= turn:
            del self.not_shown[identity, talk]
        if shown is not None and (identity, talk) in self.payloads:
            self.notes[identity, talk] = shown

    async def shown(self, identity: Identity, talk: str) -> bytes | None:
        return self.notes.get((identity, talk))

    async def unshown(self) -> Sequence[Unshown]:
        return [Unshown(self.payloads[key], turn) for key, turn in self.not_shown.items()]

    async def kept(self, after: int = 0, most: int = 500) -> Sequence[Kept]:
        rows = [(row, key) for key, row in self.rows.items() if row > after]
        return [Kept(row, self.payloads[key], self.notes.get(key)) for row, key in rows[:most]]

    async def due(self, minute: int, after: Due | None = None, most: int = 200) -> Sequence[Due]:
        names = {repr(key).encode(): (due, key) for key, due in self.reminders.items() if due <= minute}
        wanted = sorted((due, name, self.payloads[key]) for name, (due, key) in names.items())
        found = [Due(*one) for one in wanted]
        since = (after.due, after.row) if after is not None else (0, b"")
        return [one for one in found if (one.due, one.row) > since][:most]

    def key(self, purpose: str) -> bytes:
        return hashlib.sha256(purpose.encode()).digest()

    async def talks(self, identity: Identity) -> Sequence[bytes]:
        return [payload for (owner, _), payload in self.payloads.items() if owner == identity]

    async def receive(
        self, platform: str, updates: Sequence[tuple[int, bytes]], now: datetime
    ) -> Sequence[int]:
        self._commit()
        new = {(platform, id): content for id, content in updates if (platform, id) not in self.updates}
        self.updates.update(new)
        return [id for _, id in new]

    async def waiting(self, platform: str) -> Sequence[tuple[int, bytes]]:
        return sorted(
            (id, content)
            for (place, id), content in self.updates.items()
            if place == platform and content is not None
        )

    async def mark_processed(self, platform: str, update: int) -> None:
        self.updates[platform, update] = None

    async def close(self) -> None:
        """Nothing waits."""

    def _commit(self) -> None:
        if self.broken:
            raise StoreError("disk_full", "The disk is full.")
