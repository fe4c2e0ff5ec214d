"""People of the model: each with a chat window, and a plain map of what they answered. See `test_model`."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from bot.dialogue import events as happened
from bot.dialogue.conditions import Mark
from bot.dialogue.events import Event
from bot.dialogue.model import Date, Dialog, Number, One, Question, Scale, Several, Text, Weigh, Yen, YesNo
from bot.dialogue.session import Session
from bot.dialogue.values import Day, Value
from bot.service.arrivals import Incoming
from bot.service.buttons import Press
from bot.service.conversations import Conversations
from bot.service.delivery import Delivery
from bot.service.ports import Identity, Store
from bot.service.records import decode
from bot.service.talk import Handled, Talk
from tests.service.chat import WINDOWS, Chat

WORDS = ("a quiet reason", "*marks* <@1> https://evil.example", "長い川")
MOST_BUTTONS = 200
PRIVATE_WORDS = "a goldfinch in the attic"


@dataclass
class Talker:
    """`answers`: what the oracle knows of them. `sent`: what may come again. `pressed`: data of the last
    buttons that stood in their window, each once."""

    talk: Talk
    chat: Chat = field(default_factory=Chat)
    answers: dict[str, Value | Mark] = field(default_factory=dict)
    sent: deque[Incoming] = field(default_factory=lambda: deque(maxlen=30))
    pressed: dict[str, None] = field(default_factory=dict)

    @property
    def identity(self) -> Identity:
        return self.talk.identity


class House:
    """One process of the guide after another, on one store."""

    def __init__(self, dialog: Dialog, store: Store) -> None:
        self.dialog, self.store = dialog, store
        self.updates = 0
        self.restart()

    def restart(self) -> None:
        self.guide = Conversations({self.dialog.id: self.dialog}, self.store)
        self.delivery = Delivery(self.guide, WINDOWS)

    async def take(self, who: Talker, event: Event | Press, origin: str | None = None) -> Handled | None:
        self.updates += 1
        written = who.chat._next() if isinstance(event, happened.TextReceived) else None
        incoming = Incoming(who.talk, event, f"u{self.updates}", origin, written)
        who.sent.append(incoming)
        return await self.again(who, incoming)

    async def again(self, who: Talker, incoming: Incoming) -> Handled | None:
        handled = await self.delivery.take(incoming, who.chat)
        who.pressed.update(
            (button.data, None) for one in who.chat.messages.values() for button in one.buttons
        )
        while len(who.pressed) > MOST_BUTTONS:
            del who.pressed[next(iter(who.pressed))]
        return handled

    async def stored(self, who: Talker) -> Session | None:
        """What the next process would know of them."""
        payloads = await self.store.talks(who.identity)
        assert len(payloads) <= 1
        return Session.from_dict(decode(payloads[0]).session) if payloads else None


def events_for(question: Question, pick: int, at: datetime) -> tuple[list[Event], Value]:
    """Some good answer to the open question, as events, and what is to be stored of it."""
    step = question.id
    match question.kind:
        case One(options=options) | YesNo(options=options):
            chosen = options[pick % len(options)].id
            return [happened.OptionChosen(at, (chosen,), step)], chosen
        case Several(options=options):
            some = tuple(one.id for n, one in enumerate(options) if not one.alone and (pick >> n) & 1)
            some = some or (options[0].id,)
            return [happened.OptionChosen(at, some, step)], some
        case Scale(least, most):
            number = least + pick % (most - least + 1)
            return [happened.OptionChosen(at, (str(number),), step)], number
        case Number(least, most) | Yen(least, most):
            number = least + pick % (most - least + 1)
            return [happened.TextReceived(at, str(number), step)], number
        case Date():
            return [happened.TextReceived(at, f"{pick % 12 + 1}/2027", step)], Day(2027, pick % 12 + 1, 0)
        case Text():
            words = PRIVATE_WORDS if question.private else WORDS[pick % len(WORDS)]
            return [happened.TextReceived(at, words, step)], words
        case Weigh(paths=paths):
            rate = happened.OptionChosen(at, (str(pick % 6),))
            point = happened.OptionChosen(at, (paths[pick % len(paths)].id,))
            events: list[Event] = [*[rate, point] * 12, happened.OptionChosen(at, ("do:done",))]
            return events, ()
