"""Where each talk was shown last: at hand for those in use, and noted beside the talk."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from typing import Final

from bot.service.conversations import Conversations
from bot.service.locks import Locks
from bot.service.ports import Identity, StoreError
from bot.service.recent import Recent
from bot.service.shown import Shown, Windows, decode, encode
from bot.service.talk import Talk

RECENT: Final = 1_024
"""Talks whose notes are at hand, of strangers too, however many are stored."""


class Notebook:
    """Of one platform. `order`: whoever holds a person's may write of them."""

    def __init__(self, conversations: Conversations, windows: Windows, order: Locks[Identity]) -> None:
        self._conversations = conversations
        self._windows = windows
        self._order = order
        self._recent: Recent[Talk, Shown] = Recent(RECENT)
        self._tidied: date | None = None

    async def read(self, talk: Talk) -> Shown:
        """Where the talk was shown last. Empty for strangers, and while the store fails."""
        shown = self._recent.get(talk)
        if shown is None:
            with suppress(StoreError):
                data = await self._conversations.notes(talk)
                shown = decode(data) if data is not None else None
        return shown or Shown()

    def hold(self, talk: Talk, shown: Shown) -> None:
        """In memory: of a stranger, or until it is noted with a later turn."""
        self._recent.put(talk, shown)

    async def write(self, talk: Talk, shown: Shown) -> None:
        """Raises StoreError."""
        self._recent.put(talk, shown)
        await self._conversations.note(talk, shown.turn, encode(shown))

    def fresh(self, shown: Shown, at: datetime) -> Shown:
        """Without the messages that the platform lets nobody take back any more."""
        return shown.without_expired(at, self._windows)

    def drop(self, talk: Talk) -> None:
        """They were forgotten."""
        self._recent.drop(talk)

    def drop_all(self, identity: Identity) -> None:
        for dialog in self._conversations.editions:
            self._recent.drop(Talk(identity, dialog))

    async def tidy(self, platform: str, at: datetime) -> None:
        """Once a day: the numbers of messages that can be taken back no more are forgotten, whoever writes or
        does not. Raises StoreError."""
        if self._tidied == at.date():
            return
        async for talk in self._conversations.archive.all():
            if talk.identity.platform == platform:
                shown = await self.read(talk)
                if shown != self.fresh(shown, at):
                    await self._tidy(talk, at)
        self._tidied = at.date()

    async def _tidy(self, talk: Talk, at: datetime) -> None:
        async with self._order.of(talk.identity):
            shown = self.fresh(await self.read(talk), at)
            if self._recent.get(talk) is not None:
                self._recent.put(talk, shown)
            await self._conversations.note(talk, shown.turn, encode(shown))
