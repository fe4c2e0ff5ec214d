"""Somebody who talks to the guide through the service."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.dialogue.events import Opened, OptionChosen, TextReceived
from bot.dialogue.turn import Turn
from bot.dialogue.verbs import EVENTS
from bot.service.conversations import Conversations
from bot.service.ports import Identity, Store
from bot.service.talk import Talk
from tests.talking import CROSSED, crossing

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
ME, YOU = Identity("discord", "1234567890"), Identity("telegram", "1234567890")


class Person:
    """Somebody who talks to the guide."""

    def __init__(self, store: Store, identity: Identity = ME) -> None:
        self.store = store
        self.talk = Talk(identity, "crossing")
        self.at = AT
        self.restart()

    def restart(self) -> None:
        """The process ends, and another begins on the same store."""
        self.guide = Conversations({"crossing": crossing()}, self.store)

    async def press(
        self, *options: str, step: str | None = None, turn: int | None = None, update: str = ""
    ) -> Turn:
        return await self.guide.handle(self.talk, OptionChosen(self.at, options, step, turn), update or None)

    async def say(self, text: str, update: str = "") -> Turn:
        return await self.guide.handle(self.talk, TextReceived(self.at, text), update or None)

    async def do(self, verb: str, update: str = "") -> Turn:
        return await self.guide.handle(self.talk, EVENTS[verb](self.at), update or None)

    async def open(self) -> Turn:
        return await self.guide.handle(self.talk, Opened(self.at))

    async def reach(self, step: str) -> Turn:
        turn = await self.open()
        while (here := turn.replies[-1].step) != step:
            assert here is not None
            turn = await self.say(CROSSED[here])
        return turn

    async def stored(self) -> bytes:
        """All that is kept about this person, unsealed."""
        return b"".join(await self.store.talks(self.talk.identity))
