"""Keeps each platform running by itself: one that fails never takes another with it.

A crash is followed by a new attempt after a pause: a second, then twice as long each time up to five minutes,
and a second again once an attempt has served for ten. What only an operator can mend ends the attempts, and
the log says so every hour for as long as another platform keeps the process alive.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Final

from bot.operations.health import State
from bot.service.faults import log, note_fault
from bot.service.metrics import Metrics
from bot.service.platforms import FatalPlatformError, Platform

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 300.0
HEALTHY_SECONDS: Final = 600.0
REMIND_SECONDS: Final = 3600.0
_CANCEL_SECONDS: Final = 1.0

Make = Callable[[], Platform]


class Supervisor:
    """`makers`: by name of the platform, what makes one attempt. `states`: how each is, kept up to date here.

    `sleep` and `clock` count seconds.
    """

    def __init__(
        self,
        makers: Mapping[str, Make],
        states: dict[str, State],
        metrics: Metrics,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.states = states
        self.fatal: dict[str, FatalPlatformError] = {}
        self._makers = makers
        self._metrics = metrics
        self._sleep = sleep
        self._clock = clock
        self._draining = asyncio.Event()
        self._running: dict[str, Platform] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Until every platform has been drained, or is down for good."""
        self._tasks = {name: asyncio.create_task(self._keep(name), name=name) for name in self._makers}
        reminder = asyncio.create_task(self._remind())
        try:
            await asyncio.gather(*self._tasks.values())
        finally:
            reminder.cancel()
            for task in self._tasks.values():
                task.cancel()

    async def drain(self, seconds: float) -> bool:
        """Have every platform end within so many seconds; cancel what does not. Returns whether all did."""
        self._draining.set()
        draining = {asyncio.create_task(self._drain(one, seconds)) for one in self._running.values()}
        tasks = set(self._tasks.values())
        if tasks:
            await asyncio.wait(tasks, timeout=seconds)
        late = [name for name, task in self._tasks.items() if not task.done()]
        for name in late:
            log.error("platform %s did not end in time", name)
        left = {task for task in draining | tasks if not task.done()}
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left, timeout=_CANCEL_SECONDS)
        return not late

    async def _drain(self, platform: Platform, seconds: float) -> None:
        try:
            await platform.drain(seconds)
        except Exception as fault:
            log.error("platform %s could not drain (fault %s)", platform.name, note_fault(fault))

    async def _keep(self, name: str) -> None:
        pause = FIRST_PAUSE
        while not self._draining.is_set():
            begun = self._clock()
            fault = await self._attempt(name)
            if isinstance(fault, FatalPlatformError):
                self._give_up(name, fault)
                return
            if self._draining.is_set():
                return
            if self._clock() - begun >= HEALTHY_SECONDS:
                pause = FIRST_PAUSE
            self._set(name, "restarting")
            reason = f"fault {note_fault(fault)}" if fault is not None else "by itself"
            log.error("platform %s ended (%s); it starts again in %d s", name, reason, pause)
            await self._rest(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _attempt(self, name: str) -> BaseException | None:
        """One platform from its making to its end. Returns what it raised."""
        try:
            self._running[name] = platform = self._makers[name]()
            await platform.run(lambda serving: self._set(name, "up" if serving else "away"))
        except asyncio.CancelledError as fault:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            return fault  # something inside it was cancelled, and not we
        except Exception as fault:
            return fault
        finally:
            self._running.pop(name, None)
            self._metrics.set_up(name, up=False)
        return None

    async def _rest(self, seconds: float) -> None:
        """A pause that a drain ends."""
        sleeping = asyncio.ensure_future(self._sleep(seconds))
        draining = asyncio.create_task(self._draining.wait())
        try:
            await asyncio.wait((sleeping, draining), return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleeping.cancel()
            draining.cancel()

    def _give_up(self, name: str, fault: FatalPlatformError) -> None:
        self.fatal[name] = fault
        self._set(name, "down")
        self._log_fatal(name, fault)

    def _log_fatal(self, name: str, fault: FatalPlatformError) -> None:
        log.error("platform %s is down for good (%s): %s", name, fault.code, str(fault))

    async def _remind(self) -> None:
        with suppress(asyncio.CancelledError):
            while True:
                await self._sleep(REMIND_SECONDS)
                for name, fault in self.fatal.items():
                    self._log_fatal(name, fault)

    def _set(self, name: str, state: State) -> None:
        if self.states[name] != state:
            self.states[name] = state
            log.info("platform %s: %s", name, state)
        self._metrics.set_up(name, up=state == "up")
