"""Writes to those who asked for it, in the minute for which they did.

As every minute begins, the store is asked for whose minute has come. Reminders are to the minute, so that
nothing earlier can be missed. What was due while nobody looked is written at the first look. Who wanted what
is the store's to know: nothing of it is kept here.

**The clock is not believed alone.** What is written too early is spent, and nothing comes in its minute. So
before anybody is written to, the platform is asked for its time, and where the two differ it is that one by
which they are written to.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.service.clock import MOST_OFF, AskTime, untold
from bot.service.delivery import Delivery, OpenSender
from bot.service.faults import log, note_fault
from bot.service.ports import SendError, StoreError
from bot.service.talk import Talk

AT_ONCE: Final = 16
"""People who are written to at the same time; many choose eight in the morning."""
_BEHIND: Final = 0.01
"""Seconds into the minute, so that no clock can still say the one before."""


class Reminders:
    """Those of one platform, while it is served."""

    def __init__(  # noqa: PLR0913 - what the reminders of one platform are wired with
        self,
        platform: str,
        delivery: Delivery,
        open_sender: OpenSender,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        ask_time: AskTime = untold,
    ) -> None:
        self._platform = platform
        self._delivery = delivery
        self._open_sender = open_sender
        self._now = now
        self._pause = pause
        self._ask_time = ask_time
        self._ahead = timedelta()
        self._room = asyncio.Semaphore(AT_ONCE)
        self._hands: dict[Talk, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Until it is cancelled, which cuts off nothing that is being sent: see `drain`."""
        while True:
            await self.look()
            await self._tidy()
            await self._pause(seconds_left(self._now()))

    async def look(self) -> None:
        """Begin to write to all whose minute has come."""
        try:
            if not await self._due(self._now()):
                return
            self._ahead = await self._off()
            for talk in await self._due(self._now() - self._ahead):
                self._hands[talk] = task = asyncio.create_task(self._remind(talk))
                task.add_done_callback(lambda _, talk=talk: self._hands.pop(talk))  # type: ignore[misc]
        except StoreError as fault:
            log.error("%s: it is not known who is to be reminded (%s)", self._platform, fault.code)
        except SendError as fault:
            log.warning("%s: reminders wait (%s)", self._platform, fault.code)
        except Exception as fault:  # the next minute must be looked at all the same
            log.error("%s: nobody was reminded (fault %s)", self._platform, note_fault(fault))

    async def _due(self, at: datetime) -> list[Talk]:
        return [
            talk
            async for talk in self._delivery.due(at)
            if talk.identity.platform == self._platform and talk not in self._hands
        ]

    async def _off(self) -> timedelta:
        """By how much our clock is ahead of theirs; nothing where they agree, or it is not told."""
        told = await self._ask_time()
        off = self._now() - told if told is not None else timedelta()
        if abs(off) <= MOST_OFF:
            return timedelta()
        log.warning(
            "%s: our clock is off by %d minutes; reminders go by theirs",
            self._platform,
            off.total_seconds() // 60,
        )
        return off

    async def _tidy(self) -> None:
        try:
            await self._delivery.notebook.tidy(self._platform, self._now())
        except StoreError as fault:
            log.error("%s: old message numbers are still kept (%s)", self._platform, fault.code)
        except Exception as fault:
            log.error("%s: old message numbers are still kept (fault %s)", self._platform, note_fault(fault))

    async def drain(self, seconds: float) -> None:
        """Finish what is in hand."""
        if self._hands:
            await asyncio.wait(set(self._hands.values()), timeout=seconds)

    async def _remind(self, talk: Talk) -> None:
        async with self._room:
            try:
                await self._delivery.remind(talk, self._now() - self._ahead, self._open_sender)
            except (StoreError, SendError) as fault:
                log.warning("%s: a reminder waits (%s)", self._platform, fault.code)
            except Exception as fault:
                log.error("%s: a reminder was not sent (fault %s)", self._platform, note_fault(fault))


def seconds_left(now: datetime) -> float:
    """Until a moment after the next minute begins; never more than a minute and that moment."""
    return 60 - now.second - now.microsecond / 1_000_000 + _BEHIND
