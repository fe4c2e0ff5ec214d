"""How the process ends: the codes, the signals, and a deadline that nothing in the process can hold up."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from enum import IntEnum
from queue import Empty, SimpleQueue
from types import FrameType
from typing import Final, NoReturn

from bot.service.faults import log

DRAIN_SECONDS: Final = 9.5
"""From a signal to the end, at most: within the ten that are promised."""
FATAL_SECONDS: Final = 3.0
"""From a fatal fault to the end: within the five that are promised."""
_SIGNALS: Final = ("SIGTERM", "SIGINT")


class Exit(IntEnum):
    """2 is click's, for a wrong command line. A second signal ends with 128 and its number."""

    DRAINED = 0
    FAULT = 1
    SETTINGS = 3
    GUIDE = 4
    PLATFORM = 5
    OCCUPIED = 6
    EPHEMERAL = 7
    CUT = 8


class StartError(Exception):
    """What keeps the process from running. The message is one sentence with the mend; `code` is for logs."""

    def __init__(self, exit_code: Exit, code: str, message: str) -> None:
        super().__init__(message)
        self.exit_code = exit_code
        self.code = code


class Ending:
    """Takes the signals from its making on, also while there is no loop yet.

    The first one asks for a drain, the second ends the process at once.
    """

    def __init__(self) -> None:
        self.exit_code = Exit.DRAINED
        self.redact: Callable[[str], str] = str
        self._asked = False
        self._come: asyncio.Event | None = None
        self._tell: Callable[[], object] | None = None
        # A thread, since a loop that hangs cannot cut itself off; and made now, since a handler of signals
        # may neither start one nor take a lock. A SimpleQueue may be filled from anywhere.
        self._deadlines: SimpleQueue[tuple[float, Exit]] = SimpleQueue()
        threading.Thread(target=self._watch, name="tebiki-ending", daemon=True).start()
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # as nohup wants it
                signal.signal(number, self._note)

    async def wait(self) -> None:
        """Until a signal has come."""
        if self._come is None:
            loop, come = asyncio.get_running_loop(), asyncio.Event()
            self._come = come
            self._tell = lambda: loop.is_closed() or loop.call_soon_threadsafe(come.set)
        if not self._asked:  # it may have come before there was a loop
            await self._come.wait()

    async def pause(self, seconds: float) -> bool:
        """Sleep. Returns True, and at once, if a signal comes first."""
        try:
            await asyncio.wait_for(self.wait(), seconds)
        except TimeoutError:
            return False
        return True

    def fail(self, exit_code: Exit, code: str, message: str) -> None:
        """Say why the process cannot go on. It then has three seconds to close what is open."""
        if self.exit_code is Exit.DRAINED:
            self.exit_code = exit_code
        say(self.redact(message))
        log.critical("tebiki ends: %s", code, extra={"exit": int(exit_code)})
        self._deadlines.put((time.monotonic() + FATAL_SECONDS, exit_code))

    def leave(self) -> NoReturn:
        """End the process now, whatever threads are left in it."""
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (OSError, ValueError):
                continue
        os._exit(self.exit_code)

    def ask(self) -> None:
        """As the first signal does."""
        if not self._asked:
            self._note(0, None)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        if self._asked:
            os._exit(128 + number)
        self._asked = True
        self._deadlines.put((time.monotonic() + DRAIN_SECONDS, Exit.CUT))
        if self._tell is not None:
            self._tell()

    def _watch(self) -> None:
        until, exit_code = self._deadlines.get()
        while True:
            try:
                other = self._deadlines.get(timeout=max(0, until - time.monotonic()))
            except Empty:
                break
            if other[0] < until:
                until, exit_code = other
        # In a thread of its own: whoever hangs may hold the lock of the log.
        telling = threading.Thread(target=_log_cut, daemon=True)
        telling.start()
        telling.join(0.5)
        os._exit(exit_code)


def _log_cut() -> None:
    log.critical("closing took too long, and was cut off")


def say(sentence: str) -> None:
    """To whoever started the process."""
    try:
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        return
