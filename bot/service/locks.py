"""One thing at a time for each person: a lock that is made when wanted, and gone with the last who waits.

Two of these are taken at every turn. A `WeakValueDictionary` of `asyncio.Lock`, held by an async generator,
does the same at six times the cost.
"""

from __future__ import annotations

import asyncio

from bot.service.ports import Identity


class Locks:
    """Of people. Belongs to one event loop."""

    def __init__(self) -> None:
        self._held: dict[Identity, Lock] = {}

    def of(self, identity: Identity) -> Lock:
        """To be entered at once: `async with locks.of(who)`."""
        lock = self._held.get(identity)
        if lock is None:
            lock = self._held[identity] = Lock(self._held, identity)
        return lock

    def count(self, identity: Identity) -> int:
        """How many hold it, or wait for it."""
        lock = self._held.get(identity)
        return lock.count if lock is not None else 0

    def __len__(self) -> int:
        return len(self._held)


class Lock:
    """Of one person."""

    __slots__ = ("_held", "_identity", "_lock", "count")

    def __init__(self, held: dict[Identity, Lock], identity: Identity) -> None:
        self._held = held
        self._identity = identity
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
            del self._held[self._identity]
