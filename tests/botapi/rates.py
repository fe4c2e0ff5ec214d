"""How fast a bot may write: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this.

30 requests a second overall, one message a second in a chat with short bursts, 20 messages a minute in a
group. How long a burst may be is told nowhere; three is assumed. Edits and deletes count overall only.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field

from .clock import Clock
from .messages import Chat
from .refusals import flood

NEARLY = 1e-4
"""Seconds since 1970 leave a float no more exact than that."""


@dataclass(slots=True)
class Bucket:
    """Fills at `rate` a second up to `size`."""

    rate: float
    size: float
    level: float
    at: float

    def wait(self, now: float) -> float:
        """Seconds until one can be taken; 0 takes nothing."""
        self.level = min(self.size, self.level + max(now - self.at, 0.0) * self.rate)
        self.at = now
        return 0.0 if self.level >= 1 - NEARLY else (1 - self.level) / self.rate


@dataclass(slots=True)
class Rates:
    """`on = False` lets everything pass. A refused request costs nothing."""

    clock: Clock
    on: bool = True
    overall: float = 30
    per_chat: float = 1
    burst: int = 3
    per_group_minute: int = 20
    _all: Bucket | None = None
    _chats: dict[int, Bucket] = field(default_factory=dict)
    _groups: dict[int, deque[float]] = field(default_factory=dict)

    def spend(self, chat: Chat, message: bool) -> None:
        """Raises `RefusedError` (429) with whole seconds to wait."""
        if not self.on:
            return
        now = self.clock.now()
        if self._all is None:
            self._all = Bucket(self.overall, self.overall, self.overall, now)
        wait = self._all.wait(now)
        mine = self._chats.setdefault(chat.id, Bucket(self.per_chat, self.burst, self.burst, now))
        recent = self._groups.setdefault(chat.id, deque())
        if message:
            wait = max(wait, mine.wait(now))
        if message and chat.kind != "private":
            while recent and recent[0] <= now - 60:
                recent.popleft()
            if len(recent) >= self.per_group_minute:
                wait = max(wait, recent[0] + 60 - now)
        if wait > 0:
            raise flood(max(math.ceil(wait), 1))
        self._all.level -= 1
        if message:
            mine.level -= 1
            recent.append(now)
