"""The way in: an update is stored before Telegram hears that we have it, and then done.

    fetched or brought ─ stored, durably ─ confirmed ─ each person's in order, people in parallel ─ erased

What comes a second time is known by its number. What cannot be read is set aside and blocks nobody. After a
crash, what was stored and not done is done first.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Final

import msgspec

from bot.adapters.telegram.incoming import PLATFORM
from bot.adapters.telegram.updates import Update, decode, number
from bot.service.faults import log, note_fault
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.ports import Inbox, StoreError

MOST: Final = 5_000
"""Updates in memory at once, about 10 MB; what comes then waits at Telegram's."""

Handle = Callable[[Update, bytes], Awaitable[None]]


class Intake:
    def __init__(self, inbox: Inbox, handle: Handle, metrics: Metrics = NO_METRICS) -> None:
        self._inbox = inbox
        self._handle = handle
        self._metrics = metrics
        self._people: dict[int, deque[tuple[Update, bytes]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting = 0
        self._room = asyncio.Event()
        self._room.set()

    @property
    def waiting(self) -> int:
        """Updates received and not yet done."""
        return self._waiting

    async def resume(self) -> None:
        """What waited when the process ended. Raises StoreError."""
        for one, raw in await self._inbox.waiting(PLATFORM):
            await self._take(one, raw)

    async def receive(self, updates: Sequence[bytes]) -> None:
        """Store them; they may then be confirmed. Raises StoreError: they may not."""
        await self._room.wait()
        numbered: dict[int, bytes] = {}
        for raw in updates:
            if (one := number(raw)) is None:
                log.error("telegram: an update without a number was set aside")
            else:
                numbered[one] = raw
        if numbered:
            batch = sorted(numbered.items())
            for one in await self._inbox.receive(PLATFORM, batch, datetime.now(UTC)):
                await self._take(one, numbered[one])

    async def rest(self) -> None:
        """Until what is under way now is done."""
        if self._tasks:
            await asyncio.wait(set(self._tasks))

    async def drain(self, seconds: float) -> None:
        """Finish what is under way; what is not done by then stays stored."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _take(self, one: int, raw: bytes) -> None:
        try:
            update = decode(raw)
        except (msgspec.DecodeError, ValueError):
            log.error("telegram: an update cannot be read and was set aside", extra={"update": one})
            await self._done(one)
            return
        self._count(+1)
        queue = self._people.get(update.person)
        if queue is not None:
            queue.append((update, raw))
            return
        self._people[update.person] = deque([(update, raw)])
        task = asyncio.create_task(self._serve(update.person))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, person: int) -> None:
        """One person's updates, one after the other, until there are no more."""
        queue = self._people[person]
        try:
            while queue:
                update, raw = queue.popleft()
                try:
                    await self._handle(update, raw)
                except Exception as fault:
                    fault_id, one = note_fault(fault), update.update_id
                    log.error("telegram: an update was set aside (fault %s)", fault_id, extra={"update": one})
                await self._done(update.update_id)
                self._count(-1)
        finally:
            del self._people[person]

    async def _done(self, one: int) -> None:
        try:
            await self._inbox.mark_processed(PLATFORM, one)
        except StoreError as fault:
            log.error("telegram: an update will be done again (%s)", fault.code, extra={"update": one})

    def _count(self, change: int) -> None:
        self._waiting += change
        self._metrics.set_backlog(PLATFORM, self._waiting)
        if self._waiting < MOST:
            self._room.set()
        else:
            self._room.clear()
