"""How fast we write: 30 requests a second in all, in one chat a message a second after a short burst.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this. Each chat waits by itself.
What must not wait (numbers to call) takes its place at once, and others wait for it.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

OVERALL_SECONDS: Final = 1 / 28
"""Between two requests, a little more than Telegram asks for: ours may bunch on the way."""
OVERALL_BURST: Final = 25
CHAT_SECONDS: Final = 1.05
CHAT_BURST: Final = 3
"""A say, a question and one more. Telegram allows short bursts, and says nowhere how long they may be."""
GROUP_SECONDS: Final = 60 / 19
"""20 messages a minute in a group."""

LONGEST_HOLD: Final = 60
"""Seconds of a pause that Telegram asks for which a turn waits out; after more, it is owed."""


class Pace:
    """Remembers a chat for as long as it would have to wait, and no longer."""

    def __init__(self, now: Callable[[], float] | None = None) -> None:
        """`now`: seconds of a clock that never goes back; by default the loop's."""
        self._now = now or (lambda: asyncio.get_running_loop().time())
        self._overall = 0.0
        self._chats: OrderedDict[int, float] = OrderedDict()
        self._held: dict[int, float] = {}

    async def wait(self, chat: int, *, message: bool, urgent: bool = False) -> bool:
        """Until a request may be sent. `message`: it is a new message in that chat.

        False, and at once: Telegram wants a pause there that no turn waits out.
        """
        seconds = self.reserve(chat, message=message, urgent=urgent)
        if seconds > 0:
            if self._held.get(chat, 0.0) - self._now() > LONGEST_HOLD:
                return False
            await asyncio.sleep(seconds)
        return True

    def reserve(self, chat: int, *, message: bool, urgent: bool = False) -> float:
        """Take the next free place. Returns the seconds until then."""
        now = self._now()
        start, self._overall = _next(now, self._overall, OVERALL_SECONDS, OVERALL_BURST)
        if message:
            self._drop_rested(now)
            period = CHAT_SECONDS if chat > 0 else GROUP_SECONDS
            free, self._chats[chat] = _next(now, self._chats.get(chat, 0.0), period, CHAT_BURST)
            self._chats.move_to_end(chat)
            start = max(start, free)
        if urgent:
            start = now
        return max(start, self._held.get(chat, now)) - now

    def hold(self, chat: int, seconds: float) -> bool:
        """Telegram asked for a pause in this chat. Returns whether a turn waits it out."""
        now = self._now()
        self._held = {one: until for one, until in self._held.items() if until > now}
        self._held[chat] = max(now + seconds, self._held.get(chat, now))
        return seconds <= LONGEST_HOLD

    def __len__(self) -> int:
        return len(self._chats) + len(self._held)

    def _drop_rested(self, now: float) -> None:
        """Two at each step: so that those who rest never outnumber those who write."""
        for _ in range(2):
            if self._chats and self._chats[next(iter(self._chats))] <= now:
                self._chats.popitem(last=False)


def _next(now: float, taken: float, period: float, burst: int) -> tuple[float, float]:
    """When the next may go, and up to when time is taken then."""
    return max(now, taken - (burst - 1) * period), max(now, taken) + period
