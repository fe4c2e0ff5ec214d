"""A chat window that works like a platform's: messages with ids, edits, deletions, and faults to order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from bot.dialogue.events import Opened, TextReceived
from bot.dialogue.verbs import EVENTS
from bot.service.arrivals import Incoming
from bot.service.buttons import Press
from bot.service.conversations import Conversations
from bot.service.delivery import Delivery
from bot.service.ports import Document, Identity, SendError, Store
from bot.service.screens import Button, Screen
from bot.service.shown import Windows
from bot.service.talk import Handled, Talk
from tests.service.person import AT, ME
from tests.talking import crossing

WINDOWS = Windows(sent=timedelta(days=14), received=timedelta(hours=48), counts=True)


@dataclass
class Message:
    """`screen` is None once it is frozen."""

    text: str
    screen: Screen | None = None

    @property
    def buttons(self) -> tuple[Button, ...]:
        if self.screen is None:
            return ()
        form = (self.screen.form,) if self.screen.form else ()
        return (*self.screen.choices, *form, *self.screen.verbs)


@dataclass
class Chat:
    """Implements `Sender`. `faults` are raised one after the other by what is asked of it next."""

    lasting: bool = True
    messages: dict[str, Message] = field(default_factory=dict)
    documents: list[Document] = field(default_factory=list)
    faults: list[SendError | None] = field(default_factory=list)
    said: int = 0
    kept: set[str] = field(default_factory=set)
    """What can be taken back by nobody."""

    def _may_fail(self) -> None:
        if self.faults and (fault := self.faults.pop(0)) is not None:
            raise fault

    def _next(self) -> str:
        self.said += 1
        return str(self.said)

    async def send(self, screen: Screen) -> str:
        self._may_fail()
        self.messages[new := self._next()] = Message(screen.text, screen)
        return new

    async def edit(self, message: str, screen: Screen) -> str:
        self._may_fail()
        if message not in self.messages:
            return await self.send(screen)
        self.messages[message] = Message(screen.text, screen)
        return message

    async def freeze(self, message: str, text: str | None) -> None:
        self._may_fail()
        if message in self.messages:
            self.messages[message] = Message(text if text is not None else self.messages[message].text)

    async def settle(self) -> None: ...

    async def hide(self, sent: Sequence[str], received: Sequence[str]) -> Sequence[str]:
        self._may_fail()
        for one in {*sent, *received} - self.kept:
            self.messages.pop(one, None)
        return sorted(self.kept)

    async def hand_over(self, documents: Sequence[Document]) -> Sequence[str]:
        self._may_fail()
        self.documents.extend(documents)
        return [self._next()]


class Friend:
    """Somebody who talks to the guide in a chat window, and sees only that."""

    def __init__(self, store: Store, identity: Identity = ME, *, lasting: bool = True) -> None:
        self.store = store
        self.talk = Talk(identity, "crossing")
        self.chat = Chat(lasting=lasting)
        self.at = AT
        self.restart()

    def restart(self) -> None:
        """The process ends, and another begins on the same store."""
        dialogs = {"crossing": crossing()}
        self.guide = Conversations(dialogs, self.store)
        self.delivery = Delivery(self.guide, WINDOWS)

    async def start(self) -> Handled | None:
        return await self._take(Incoming(self.talk, Opened(self.at)))

    async def say(self, text: str) -> Handled | None:
        return await self.arrive(self.send(text), text)

    def send(self, text: str) -> str:
        """Write it; the guide does not have it yet. Returns the message's id."""
        own = self.chat._next()
        self.chat.messages[own] = Message(text)
        return own

    async def arrive(self, own: str, text: str) -> Handled | None:
        return await self._take(Incoming(self.talk, TextReceived(self.at, text), received=own))

    async def do(self, verb: str) -> Handled | None:
        return await self._take(Incoming(self.talk, EVENTS[verb](self.at)))

    async def press(self, label: str, *, message: str | None = None) -> Handled | None:
        """A button that is on the screen now; of the newest message that has it, unless another is named."""
        found = message or self.where(label)
        button = next(one for one in self.chat.messages[found].buttons if one.label == label)
        return await self.send_data(button.data, found)

    async def send_data(self, data: str, origin: str | None = None) -> Handled | None:
        return await self._take(Incoming(self.talk, Press(self.at, (data,)), origin=origin))

    async def _take(self, incoming: Incoming) -> Handled | None:
        return await self.delivery.take(incoming, self.chat)

    def where(self, label: str) -> str:
        return next(
            id
            for id, message in reversed(self.chat.messages.items())
            if any(button.label == label for button in message.buttons)
        )

    def data(self, label: str) -> str:
        return next(one.data for one in self.chat.messages[self.where(label)].buttons if one.label == label)

    @property
    def live(self) -> list[str]:
        """The messages that have buttons."""
        return [id for id, message in self.chat.messages.items() if message.buttons]

    @property
    def last(self) -> Message:
        return list(self.chat.messages.values())[-1]

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.chat.messages.values()]
