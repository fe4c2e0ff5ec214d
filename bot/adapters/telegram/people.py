"""Talking to a person, on Telegram: texts and edits in private chats, a link out of a group of supporters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bot.adapters.telegram.calls import Calls
from bot.adapters.telegram.commands import parse
from bot.adapters.telegram.incoming import PLATFORM, Aside, Heard, Left, Meaning
from bot.adapters.telegram.line import TelegramLine
from bot.adapters.telegram.sender import TelegramSender
from bot.adapters.telegram.updates import Arrival, Message, User, has_media
from bot.community.relay import screens
from bot.community.relay.codes import Asking, Pressed, claimed_by, is_relay, read
from bot.community.relay.people import People
from bot.community.relay.relays import Written
from bot.community.relay.requests import Caller
from bot.community.relay.state import Party
from bot.dialogue.events import PersonAsked, TextReceived
from bot.dialogue.turn import Hide
from bot.dialogue.verbs import spoken_verb
from bot.service.buttons import Press
from bot.service.delivery import Delivery
from bot.service.ports import Identity, SendError
from bot.service.screens import Screen
from bot.service.talk import Handled, Talk

_VERB: Final = "person"
_BETWEEN: Final = frozenset(("stop", "pause"))
"""Commands that are for the talk between the two, while there is one."""

OpenSender = Callable[[Talk], TelegramSender]


class Relaying:
    def __init__(
        self,
        people: People,
        calls: Calls,
        delivery: Delivery,
        open_sender: OpenSender,
        line: TelegramLine,
    ) -> None:
        self._relays, self._requests, _ = people
        self._calls = calls
        self._delivery = delivery
        delivery.before_showing.append(self._relays.before_guide)
        self._open_sender = open_sender
        self._line = line

    async def serve(self) -> None:
        """Telegram is there."""
        await self._relays.ledger.serve(PLATFORM, self._line)

    def end(self) -> None:
        self._relays.ledger.end(PLATFORM)

    async def handle(self, arrival: Arrival, meaning: Meaning | None) -> bool:
        """Whether the update is dealt with. Raises StoreError, SendError."""
        update, receipt = arrival.update, arrival.receipt
        message, edited, press = update.message, update.edited_message, update.callback_query
        if isinstance(meaning, Left):
            if await receipt.new:
                await self._relays.lost(meaning.person)
            return False
        if press is not None and isinstance(meaning, Heard) and isinstance(meaning.incoming.event, Press):
            data = meaning.incoming.event.data[0]
            if not is_relay(data):
                return False
            if await receipt.new:
                await self._press(meaning, press.sender, data)
            return True
        if edited is not None and isinstance(meaning, Aside):
            return await self._edited(arrival, edited)
        if message is not None and isinstance(meaning, Heard | Aside):
            return await self._written(arrival, message, meaning)
        return False

    async def after(self, handled: Handled | None, talk: Talk, sender: TelegramSender) -> None:
        """After the guide has said something by itself, in the middle of a talk."""
        if handled is None:
            return
        where = self._relays.after_guide(talk.identity, handled.turn)
        if where is not None and not handled.turn.has(Hide):
            await self._say(talk, sender, where)

    async def _written(self, arrival: Arrival, message: Message, meaning: Heard | Aside) -> bool:
        talk, user, receipt = meaning.incoming.talk, message.sender, arrival.receipt
        assert user is not None
        text, event = message.text, meaning.incoming.event
        command = parse(text) if text is not None else None
        if command is not None and command.name == "start" and (code := claimed_by(command.argument)):
            if await receipt.new:
                await self._claim(talk, user, code)
            return True
        if isinstance(event, PersonAsked) or (
            isinstance(event, TextReceived) and text is not None and spoken_verb(text) == _VERB
        ):
            return await self._begin(arrival, talk, user)
        who = talk.identity
        is_guides = command is not None and command.name not in _BETWEEN
        if not self._relays.is_in(who) or (is_guides and not isinstance(event, TextReceived)):
            return False
        if not await receipt.new:
            return True
        words, media = text or message.caption, text is None and has_media(arrival.raw)
        if words:
            number = str(message.message_id)
            done = await self._relays.wrote(Written(who, number, str(receipt.number), words))
        else:
            done = self._relays.is_talking(who)
        if not done:
            return False
        await self._delivery.noted(talk, received=[str(message.message_id)])
        if media:
            await self._relays.sent_file(who)
        return True

    async def _edited(self, arrival: Arrival, message: Message) -> bool:
        who, words = Identity(PLATFORM, str(message.chat.id)), message.text or message.caption
        if not self._relays.is_in(who) or not words:
            return False
        if not await arrival.receipt.new:
            return True
        number = str(message.message_id)
        return await self._relays.edited(Written(who, number, str(arrival.receipt.number), words))

    async def _begin(self, arrival: Arrival, talk: Talk, user: User) -> bool:
        """The way to asking, where somebody can be asked; else the guide has an answer of its own."""
        caller = await self._caller(talk, user)
        if not await self._requests.is_offered(caller.identity):
            return False
        if await arrival.receipt.new:
            await self._say(talk, self._open_sender(talk), await self._requests.begin(caller))
        return True

    async def _press(self, heard: Heard, user: User, data: str) -> None:
        talk, origin = heard.incoming.talk, heard.incoming.origin
        sender = TelegramSender(self._calls, int(talk.identity.id), "", heard.pressed)
        pressed = read(data)
        try:
            if isinstance(pressed, Asking):
                step = await self._requests.step(await self._caller(talk, user), pressed)
                if step.asked:
                    await sender.freeze(origin or "0", None)
                elif origin is not None and pressed.step != "begin":
                    await sender.edit(origin, step.screen)
                else:
                    await self._say(talk, sender, step.screen)
                return
            answer = screens.answered(self._relays.dialog(), "old")
            if isinstance(pressed, Pressed):
                answered = await self._relays.press(talk.identity, pressed)
                if answered is None:
                    return
                answer = answered
            await self._say(talk, sender, answer)
        finally:
            sender.acknowledge()
            await sender.settle()

    async def _claim(self, talk: Talk, user: User, code: str) -> None:
        caller = await self._caller(talk, user)
        found, may = self._relays.community_of(code), False
        if found is not None and found[1]:
            try:
                may = await self._line.is_member(found[1], user.id)
            except SendError:
                may = False
        by = Party(caller.identity, caller.name, caller.language)
        answer = await self._relays.claim(by, code, None, may=may)
        await self._say(talk, self._open_sender(talk), answer)

    async def _say(self, talk: Talk, sender: TelegramSender, screen: Screen) -> None:
        sent = await sender.send(screen)
        await self._delivery.noted(talk, sent=[sent])

    async def _caller(self, talk: Talk, user: User) -> Caller:
        language = await self._delivery.language(talk, user.language_code)
        return Caller(talk.identity, user.name, language)
