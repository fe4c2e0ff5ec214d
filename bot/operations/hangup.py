"""SIGHUP: edited dialogs are to be taken in. From a terminal that is gone, it is an end like SIGTERM.

Taken from its making on, since the default of the signal would end a process that is still starting.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from types import FrameType


class Hangup:
    """`end` is called when the terminal that the process was started on has closed.

    `terminal`: the number of a file on it.
    """

    def __init__(self, end: Callable[[], object], terminal: int = 0) -> None:
        self._end = end
        self._terminal = terminal
        self._asked = False
        self._come: asyncio.Event | None = None
        self._tell: Callable[[], object] | None = None
        kept_on = signal.getsignal(signal.SIGHUP) is signal.SIG_IGN  # as nohup wants it
        self._ends_with_terminal = not kept_on and os.isatty(terminal)
        signal.signal(signal.SIGHUP, self._note)

    async def wait(self) -> None:
        """Until somebody has asked since the last time."""
        if self._come is None:
            loop, come = asyncio.get_running_loop(), asyncio.Event()
            self._come = come
            self._tell = lambda: loop.is_closed() or loop.call_soon_threadsafe(come.set)
        if not self._asked:  # it may have come before there was a loop
            await self._come.wait()
        self._come.clear()
        self._asked = False

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        if self._ends_with_terminal and not os.isatty(self._terminal):
            self._end()
            return
        self._asked = True
        if self._tell is not None:
            self._tell()
