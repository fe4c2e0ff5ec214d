"""The server's time: real, moved ahead by a test, or standing still."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime


class Clock:
    """Seconds since 1970. Limits, ages of messages and queries, and `retry_after` are all reckoned by it."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._still: float | None = None

    def now(self) -> float:
        return (time.time() if self._still is None else self._still) + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += seconds

    def follow(self, now: Callable[[], datetime]) -> None:
        """From here on it says what another clock says."""
        self.now = lambda: now().timestamp()  # type: ignore[method-assign]

    def freeze(self) -> None:
        """From here on only `advance` moves it."""
        self._still = time.time()
