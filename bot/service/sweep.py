"""What has had its time is let go of, also while nobody writes: once a minute, whatever else fails.

Each look is by itself, and so is each row that it comes to: what fails is passed over, so that the others
have their time. A damaged row is met every minute; so a fault is logged when it comes, and again when another
has taken its place, and not each time.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping
from datetime import datetime
from typing import Final, TypeVar

from bot.service.faults import describe, log, note_fault
from bot.service.ports import Due, Store, StoreError

SWEEP_SECONDS: Final = 60.0

T = TypeVar("T")
Look = Callable[[datetime], Awaitable[object]]
"""Lets go of what has had its time. What it raises is logged, and ends it for this minute."""
Swept = Callable[[datetime, int], None]
"""Told that every look came to its end, when it began, and how many rows were passed over."""


class PassedOverError(Exception):
    """Some rows failed, and all others had their turn. `faults`: one of each kind."""

    def __init__(self, rows: int, faults: Mapping[str, Exception]) -> None:
        super().__init__("rows were passed over")
        self.rows = rows
        self.faults = faults


class Sweep:
    """`looks`: by what they look at, as the log names it."""

    def __init__(
        self,
        looks: Mapping[str, Look],
        now: Callable[[], datetime],
        swept: Swept = lambda _at, _rows: None,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._looks = looks
        self._now = now
        self._swept = swept
        self._pause = pause
        self._known: dict[str, set[str]] = {name: set() for name in looks}

    async def run(self) -> None:
        """Until it is cancelled; nothing else ends it."""
        while True:
            await self._pause(SWEEP_SECONDS)
            await self.look()

    async def look(self) -> None:
        """Everything once."""
        now, rows, is_whole = self._now(), 0, True
        for name, look in self._looks.items():
            faults: Mapping[str, Exception] = {}
            try:
                await look(now)
            except PassedOverError as passed:
                rows += passed.rows
                faults = passed.faults
            except Exception as fault:  # the others must be looked at all the same, and in a minute this one
                is_whole = False
                faults = {_kind(fault): fault}
            self._tell(name, faults)
        if is_whole:
            self._swept(now, rows)

    def _tell(self, name: str, faults: Mapping[str, Exception]) -> None:
        for kind, fault in faults.items():
            if kind not in self._known[name]:
                what = fault.code if isinstance(fault, StoreError) else type(fault).__name__
                log.error("sweep, %s: something is still kept (%s, fault %s)", name, what, note_fault(fault))
        if self._known[name] and not faults:
            log.info("sweep, %s: all is let go of again", name)
        self._known[name] = set(faults)


async def each(rows: AsyncIterable[T], work: Callable[[T], Awaitable[object]]) -> None:
    """Do it for all; one for which it fails is passed over. Raises PassedOverError in the end, and what
    `rows` itself raises at once."""
    passed, faults = 0, dict[str, Exception]()
    async for row in rows:
        try:
            await work(row)
        except Exception as fault:
            passed += 1
            faults.setdefault(_kind(fault), fault)
    if passed:
        raise PassedOverError(passed, faults)


async def due_rows(store: Store, minute: int) -> AsyncIterator[Due]:
    """All whose minute has come, the earliest first. Raises StoreError."""
    last: Due | None = None
    while page := await store.due(minute, last):
        for last in page:
            yield last


def _kind(fault: Exception) -> str:
    return fault.code if isinstance(fault, StoreError) else describe(fault)
