"""The way in: an update is stored before Telegram hears that we have it, and before anybody sees that we do.

    fetched or brought ─ stored, durably ─ confirmed
                      └─ each person's in order, people in parallel ─ erased

An update is begun with while it is being stored, so that the turn that comes of it can be stored in the same
transaction, and the update itself need not be. Its receipt tells whether to go on.

Of one person at most twenty wait. What comes beyond is confirmed and not stored: it is passed over, which is
to say looked at for danger (`bot.service.haste`). Else one person could fill the inbox.

What comes a second time is known by its number. What cannot be read is set aside and blocks nobody. After a
crash, what was stored and not done is done first.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from bot.adapters.telegram.incoming import PLATFORM
from bot.adapters.telegram.updates import UNREADABLE, Arrival, decode, number
from bot.service.faults import log, note_fault
from bot.service.haste import MOST_WAITING
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.ports import Inbox, NotWaitingError, Receipt, StoreError

MOST: Final = 5_000
"""Updates in memory at once, about 10 MB; what comes then waits at Telegram's."""

Handle = Callable[[Arrival], Awaitable[None]]
"""Does what an update asks for, once its receipt says so. Raises NotWaitingError if it says no."""


class Intake:
    def __init__(
        self, inbox: Inbox, handle: Handle, metrics: Metrics = NO_METRICS, pass_over: Handle | None = None
    ) -> None:
        """`pass_over`: looks at what is not taken in; without it, nobody does."""
        self._inbox = inbox
        self._handle = handle
        self._pass_over = pass_over
        self._metrics = metrics
        self._people: dict[int, deque[Arrival]] = {}
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
            if (receipt := self._take(one, raw, most=MOST)) is not None:
                receipt.new.set_result(True)

    async def receive(self, updates: Sequence[bytes]) -> None:
        """Store them; then they may be confirmed. Raises StoreError: they may not, and nobody is told."""
        await self._room.wait()
        numbered: dict[int, bytes] = {}
        for raw in updates:
            if (one := number(raw)) is None:
                log.error("telegram: an update without a number was set aside")
            else:
                numbered[one] = raw
        if len(numbered) > MOST_WAITING:  # what comes again after a kill is no haste of anybody's
            for one in await self._inbox.recognize(PLATFORM, list(numbered)):
                del numbered[one]
        receipts = [receipt for one, raw in sorted(numbered.items()) if (receipt := self._take(one, raw))]
        if receipts:
            batch = [(receipt.number, numbered[receipt.number]) for receipt in receipts]
            stored = asyncio.ensure_future(self._inbox.receive(PLATFORM, batch, datetime.now(UTC)))
            stored.add_done_callback(partial(_sign, receipts))
            await asyncio.shield(stored)  # what was begun with waits for it, also if nobody does here

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

    def _take(self, one: int, raw: bytes, most: int = MOST_WAITING) -> Receipt | None:
        """Begin with an update. Returns its receipt, which is to be signed; None for one that is passed over.

        `most`: of the same person that may wait before it.
        """
        receipt = Receipt(one, asyncio.get_running_loop().create_future())
        self._count(+1)
        try:
            update = decode(raw)
        except UNREADABLE:
            self._begin(self._set_aside(receipt))
            return receipt
        queue = self._people.get(update.person)
        if queue is None:
            queue = self._people[update.person] = deque()
            self._begin(self._serve(update.person, queue))
        arrival = Arrival(update, raw, receipt)
        if len(queue) >= most:
            receipt.new.set_result(False)
            self._begin(self._look(arrival))
            return None
        queue.append(arrival)
        return receipt

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, person: int, queue: deque[Arrival]) -> None:
        """One person's updates, one after the other, until there are no more."""
        try:
            while queue:
                arrival = queue.popleft()
                try:
                    await self._handle(arrival)
                except NotWaitingError:
                    pass
                except Exception as fault:
                    fault_id, one = note_fault(fault), arrival.receipt.number
                    log.error("telegram: an update was set aside (fault %s)", fault_id, extra={"update": one})
                await self._done(arrival.receipt)
        finally:
            del self._people[person]

    async def _look(self, arrival: Arrival) -> None:
        try:
            if self._pass_over is not None:
                await self._pass_over(arrival)
        except Exception as fault:
            log.error("telegram: what came too fast was not looked at (fault %s)", note_fault(fault))
        finally:
            self._count(-1)

    async def _set_aside(self, receipt: Receipt) -> None:
        if await receipt.new:
            log.error(
                "telegram: an update cannot be read and was set aside", extra={"update": receipt.number}
            )
        await self._done(receipt)

    async def _done(self, receipt: Receipt) -> None:
        """Only what was stored: what was not must be new when it comes again."""
        if await receipt.new and not receipt.processed:
            try:
                await self._inbox.mark_processed(PLATFORM, receipt.number)
            except StoreError as fault:
                number = receipt.number
                log.error("telegram: an update will be done again (%s)", fault.code, extra={"update": number})
        self._count(-1)

    def _count(self, change: int) -> None:
        self._waiting += change
        self._metrics.set_backlog(PLATFORM, self._waiting)
        if self._waiting < MOST:
            self._room.set()
        else:
            self._room.clear()


def _sign(receipts: Sequence[Receipt], stored: asyncio.Future[Sequence[int]]) -> None:
    """What did not become durable is new to nobody."""
    failed = stored.cancelled() or stored.exception() is not None
    new = frozenset(() if failed else stored.result())
    for receipt in receipts:
        if not receipt.new.done():  # whoever waited for it was cancelled
            receipt.new.set_result(receipt.number in new)
