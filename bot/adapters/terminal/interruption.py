"""Ctrl-C, and the system's request to end: the turn in hand is finished, then the input counts as ended."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from types import FrameType

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
_IMPATIENT = 3
"""So many signals end the process at once, like a kill: a disk that hangs must not hold a person."""


class Interruption:
    """Takes the signals from its making on, also while there is no loop yet, and keeps them to the last."""

    def __init__(self) -> None:
        self._came = 0
        self._tell: Callable[[], object] | None = None
        self._restore: Callable[[], object] = lambda: None
        for name in _SIGNALS:
            number = getattr(signal, name, None)  # Windows has no SIGHUP
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # as nohup wants it
                signal.signal(number, self._note)

    def then(self, end: Callable[[], object], restore: Callable[[], object] = lambda: None) -> None:
        """Have the running loop call `end` for each signal, at once if one has come already.

        `restore` is called before the process is ended in the middle of something.
        """
        loop = asyncio.get_running_loop()
        self._restore = restore
        self._tell = lambda: loop.is_closed() or loop.call_soon_threadsafe(end)
        if self._came:
            self._tell()

    def _note(self, _signal: int, _frame: FrameType | None) -> None:
        self._came += 1
        if self._came >= _IMPATIENT:
            self._restore()
            os._exit(130)
        if self._tell is not None:
            self._tell()
