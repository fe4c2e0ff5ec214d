"""One thing at a time for each: a lock that is made when wanted, and gone with the last who waits.

Two of these are taken at every turn. A `WeakValueDictionary` of `asyncio.Lock`, held by an async generator,
does the same at six times the cost.
"""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


class Locks(Generic[K]):
    """By person, or by server. Belongs to one event loop."""

    def __init__(self) -> None:
        self._held: dict[K, Lock[K]] = {}

    def of(self, key: K) -> Lock[K]:
        """To be entered at once: `async with locks.of(who)`."""
        lock = self._held.get(key)
        if lock is None:
            lock = self._held[key] = Lock(self._held, key)
        return lock

    def count(self, key: K) -> int:
        """How many hold it, or wait for it."""
        lock = self._held.get(key)
        return lock.count if lock is not None else 0

    def __len__(self) -> int:
        return len(self._held)


class Lock(Generic[K]):
    """Of one of them."""

    __slots__ = ("_held", "_key", "_lock", "count")

    def __init__(self, held: dict[K, Lock[K]], key: K) -> None:
        self._held = held
        self._key = key
        self._lock = asyncio.Lock()
        self.count = 0

    async def __aenter__(self) -> None:
        self.count += 1
        try:
            await self._lock.acquire()
        except BaseException:
            self._leave()
            raise

    async def __aexit__(self, *_: object) -> None:
        self._lock.release()
        self._leave()

    def _leave(self) -> None:
        self.count -= 1
        if not self.count:
            del self._held[self._key]
