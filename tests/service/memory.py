"""A store in memory: what the ports ask for, and nothing that a disk would add."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from bot.service.ports import (
    Decision,
    Due,
    Identity,
    Kept,
    NotWaitingError,
    Receipt,
    Rewrite,
    StoreError,
    Unshown,
)

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
        self.linked: dict[Identity, Identity] = {}
        """To the one under whose name all of a person lies. Notes lie under each identity's own."""
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
        key = (self._whose(identity), talk)
        decision = decide(self.payloads.get(key))
        self._commit()
        if decision.forget:
            self._forget(identity)
        elif decision.save is not None:
            self._put(key, decision.save, decision.due)
            if decision.turn:
                self.not_shown[key] = decision.turn
            if receipt is not None and decision.turn:
                self.updates[identity.platform, receipt.number] = None
                receipt.processed = True
        await asyncio.sleep(0)  # a commit takes its time; whoever decides meanwhile sees what was decided
        return decision.result

    async def rewrite(
        self,
        identity: Identity,
        other: Identity | None,
        decide: Callable[[Sequence[bytes], Sequence[bytes]], Rewrite[T]],
    ) -> T:
        await asyncio.sleep(0)
        own = self._whose(identity)
        theirs = self._whose(other) if other is not None else own
        decided = decide(self._of(own), self._of(theirs) if theirs != own else [])
        self._commit()
        if decided.forget:
            self._forget(identity)
        elif decided.papers is not None:
            if theirs != own:
                for kept in (self.payloads, self.not_shown, self.rows, self.reminders):
                    for key in [key for key in kept if key[0] == theirs]:
                        del kept[key]
                moved = [one for one, whose in self.linked.items() if whose == theirs]
                self.linked |= dict.fromkeys((theirs, *moved), own)
            for paper in decided.papers:
                if paper.payload is None:
                    for kept in (self.payloads, self.rows, self.reminders):
                        kept.pop((own, paper.name), None)
                else:
                    self._put((own, paper.name), paper.payload, paper.due)
            if decided.alone:
                self._stand_alone(identity, own)
        await asyncio.sleep(0)
        return decided.result

    def _stand_alone(self, identity: Identity, own: Identity) -> None:
        left = {own, *(one for one, whose in self.linked.items() if whose == own)} - {identity}
        self.linked = {one: whose for one, whose in self.linked.items() if whose != own}
        for key in [key for key in self.notes if key[0] in left]:
            del self.notes[key]
        if own != identity:
            kinds: tuple[dict[Key, Any], ...] = (self.payloads, self.not_shown, self.rows, self.reminders)
            for kept in kinds:
                for key in [key for key in kept if key[0] == own]:
                    kept[identity, key[1]] = kept.pop(key)

    def _put(self, key: Key, payload: bytes, due: int | None) -> None:
        self.commits += 1
        self.payloads[key] = payload
        if due:
            self.reminders[key] = due
        elif due is not None:
            self.reminders.pop(key, None)
        self.rows.setdefault(key, self.commits)

    def _forget(self, identity: Identity) -> None:
        own = self._whose(identity)
        everywhere = {own, *(one for one, whose in self.linked.items() if whose == own)}
        for kept in (self.payloads, self.not_shown, self.notes, self.rows, self.reminders):
            for key in [key for key in kept if key[0] in everywhere]:
                del kept[key]
        self.linked = {one: whose for one, whose in self.linked.items() if whose != own}

    def _whose(self, identity: Identity) -> Identity:
        return self.linked.get(identity, identity)

    def _of(self, own: Identity) -> list[bytes]:
        return [payload for (owner, _), payload in self.payloads.items() if owner == own]

    async def mark_shown(self, identity: Identity, talk: str, turn: int, shown: bytes | None = None) -> None:
        key = (self._whose(identity), talk)
        if self.not_shown.get(key, turn + 1) <= turn:
            del self.not_shown[key]
        if shown is not None and key in self.payloads:
            self.notes[identity, talk] = shown

    async def shown(self, identity: Identity, talk: str) -> bytes | None:
        return self.notes.get((identity, talk))

    async def unshown(self) -> Sequence[Unshown]:
        return [Unshown(self.payloads[key], turn) for key, turn in self.not_shown.items()]

    async def kept(self, after: int = 0, most: int = 500) -> Sequence[Kept]:
        rows = [(row, key) for key, row in self.rows.items() if row > after]
        return [Kept(row, self.payloads[key]) for row, key in rows[:most]]

    async def due(self, minute: int, after: Due | None = None, most: int = 200) -> Sequence[Due]:
        names = {repr(key).encode(): (due, key) for key, due in self.reminders.items() if due <= minute}
        wanted = sorted((due, name, self.payloads[key]) for name, (due, key) in names.items())
        found = [Due(*one) for one in wanted]
        since = (after.due, after.row) if after is not None else (0, b"")
        return [one for one in found if (one.due, one.row) > since][:most]

    def key(self, purpose: str) -> bytes:
        return hashlib.sha256(purpose.encode()).digest()

    async def talks(self, identity: Identity) -> Sequence[bytes]:
        return self._of(self._whose(identity))

    async def receive(
        self, platform: str, updates: Sequence[tuple[int, bytes]], now: datetime
    ) -> Sequence[int]:
        self._commit()
        new = {(platform, id): content for id, content in updates if (platform, id) not in self.updates}
        self.updates.update(new)
        return [id for _, id in new]

    async def recognize(self, platform: str, updates: Sequence[int]) -> Sequence[int]:
        return [one for one in updates if (platform, one) in self.updates]

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
