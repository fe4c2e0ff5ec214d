"""What counts for a moment only, and lies in memory: words just typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.community.relay.hearing import heard
from bot.dialogue.hearing import NEAR, tail
from bot.service.ports import Identity


class Earlier:
    """What a person typed in the last two minutes, so that danger that is told in two messages is heard."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._typed: dict[Identity, tuple[str, datetime]] = {}

    def before(self, who: Identity) -> str:
        text, at = self._typed.get(who, ("", self._now()))
        return text if self._now() - at <= NEAR else ""

    def hear(self, who: Identity, text: str) -> None:
        before = self.before(who)
        if heard(text, before) is not None:
            self._typed.pop(who, None)
        else:
            self._typed[who] = (tail(f"{before} {text}".strip()), self._now())

    def drop(self, who: Identity) -> None:
        self._typed.pop(who, None)
