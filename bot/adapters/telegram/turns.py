"""From a stored update to what the person sees of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final, assert_never

from bot.adapters.telegram.calls import Calls
from bot.adapters.telegram.commands import Dialogs, Remark, link
from bot.adapters.telegram.groups import SETUP, Groups, Home, Managed, community_of, within
from bot.adapters.telegram.incoming import (
    Aside,
    Called,
    Dismissed,
    Filed,
    Heard,
    Left,
    Moved,
    Removed,
    Shown,
    read,
    talk_of,
)
from bot.adapters.telegram.line import TelegramLine
from bot.adapters.telegram.markup import units
from bot.adapters.telegram.people import Relaying
from bot.adapters.telegram.sender import NOT_PRESSED, Pressed, TelegramSender
from bot.adapters.telegram.updates import Arrival, Message
from bot.community.relay.people import People
from bot.dialogue.danger import detect
from bot.dialogue.events import Event, Opened, TextReceived
from bot.dialogue.model import Dialog
from bot.dialogue.struct import replace
from bot.dialogue.turn import Turn
from bot.dialogue.words import without_marks
from bot.service.buttons import Press
from bot.service.delivery import Delivery
from bot.service.dialogs import OneDialog
from bot.service.faults import log
from bot.service.language import language_of
from bot.service.metrics import Metrics
from bot.service.platforms import Words
from bot.service.ports import NotWaitingError, SendError
from bot.service.recent import Recent
from bot.service.screens import Screen, notice
from bot.service.shown import Shown as Notes
from bot.service.shown import Windows
from bot.service.talk import Talk

WINDOWS: Final = Windows(sent=timedelta(days=3650), received=timedelta(hours=48), counts=True)
"""What the bot wrote can be edited for ever; what the person wrote can be deleted for two days."""
SLOW_SECONDS: Final = 1.0
"""After which "typing" is shown."""
MOST_ALBUMS: Final = 200
"""Of which it is known that they were answered. The parts of one come within moments."""
TOAST: Final = 200
"""UTF-16 units; https://core.telegram.org/bots/api#answercallbackquery."""


class Turns:
    """`username` is the bot's own, without the @, known once Telegram was reached."""

    def __init__(  # noqa: PLR0913, PLR0917 - what one platform's turns are wired with
        self,
        home: Home,
        words: Words,
        calls: Calls,
        now: Callable[[], datetime],
        metrics: Metrics,
        people: People | None = None,
    ) -> None:
        conversations, self._members, self._links = home
        self._albums: Recent[tuple[int, str], bool] = Recent(MOST_ALBUMS)
        self._groups = Groups(calls, home, lambda: self.dialog, lambda: self.username, now)
        dialogs = words.dialogs or OneDialog(words.dialog)
        self.delivery = Delivery(conversations, WINDOWS, metrics, dialogs)
        self.username = ""
        self._conversations = conversations
        self._name = words.dialog
        self._calls = calls
        self._now = now
        self._policy = words.policy
        self.relaying = self._relaying(people) if people is not None else None

    @property
    def dialog(self) -> Dialog:
        """The first one, as it is now: it may be edited while people talk."""
        return self._conversations.dialogs[self._name]

    @property
    def dialogs(self) -> Dialogs:
        """All of them, the first one first."""
        every = self._conversations.dialogs
        return {self._name: every[self._name], **every}

    async def handle(self, arrival: Arrival) -> None:
        """Raises NotWaitingError; StoreError, SendError where the person could not be told of it."""
        meaning = read(arrival, self.dialogs, self.username, self._now(), self._links)
        if isinstance(meaning, Heard | Aside) and meaning.community is not None:
            await self._members.come_by(meaning.incoming.talk.identity, meaning.community)
            meaning = await self._within_offered(meaning)
        if isinstance(meaning, Filed):
            if self._awaits(meaning) and (not await arrival.receipt.new or await self._take_file(meaning)):
                return
            meaning = meaning.aside
        if self.relaying is not None and await self.relaying.handle(arrival, meaning):
            return
        is_turn = isinstance(meaning, Heard)  # then the store looks by itself whether the update is new
        if not is_turn and not await arrival.receipt.new:
            return
        match meaning:
            case Heard():
                await self._answer(meaning)
            case Aside(incoming, remark) if self._is_said(arrival.update.message, incoming.event):
                await self.delivery.noted(incoming.talk, received=[incoming.received or ""])
            case Aside(incoming, remark):
                sender = self._sender(incoming.talk)
                await self.delivery.remark(incoming, partial(self._remark, remark), sender)
                if remark == "no_such_link":
                    await self.delivery.take(incoming, sender)
                await sender.settle()
            case Called(chat, payload, locale, topic):
                known = await self._members.communities.load(community_of(chat))
                led = payload if known.home is None else self._groups.payload(chat, payload)
                await self._invite(chat, led, locale, topic)
            case Managed():
                if not await self._groups.manage(meaning):
                    led = self._groups.payload(meaning.chat, SETUP)
                    await self._invite(meaning.chat, led, meaning.locale, meaning.topic)
            case Shown(incoming, chat):
                person = int(incoming.talk.identity.id)
                if not await self._groups.manages(chat, person):
                    await self._answer(Heard(incoming))
                else:
                    await self._groups.tell(chat, person, incoming.locale)
            case Removed(chat):
                await self._groups.forget(chat)
            case Moved(chat, new):
                await self._groups.move(chat, new)
            case Dismissed(query):
                await self._calls.acknowledge(query)
            case Left(person):
                self.delivery.forgive(person)
            case None:
                pass
            case _:
                assert_never(meaning)

    def _awaits(self, filed: Filed) -> bool:
        """Whether it is the set-up of a group; words below it that speak of danger come first."""
        talk, event, *_ = filed.aside.incoming
        alarming = isinstance(event, TextReceived) and detect(event.text) is not None
        return not alarming and self._groups.awaits(int(talk.identity.id))

    async def _take_file(self, filed: Filed) -> bool:
        return await self._groups.take_file(int(filed.aside.incoming.talk.identity.id), filed.file)

    def _is_said(self, message: Message | None, event: Event | Press) -> bool:
        """Of an album one line is enough, unless danger stands below one of its pictures."""
        if message is None or not message.media_group_id:
            return False
        album = message.chat.id, message.media_group_id
        if self._albums.get(album):
            return not (isinstance(event, TextReceived) and detect(event.text))
        self._albums.put(album, True)
        return False

    async def _within_offered(self, meaning: Heard | Aside) -> Heard | Aside:
        """The start of a community leads into what it offers."""
        incoming = meaning.incoming
        if isinstance(meaning, Aside) or not isinstance(incoming.event, Opened) or incoming.within:
            return meaning
        offered = await self.delivery.switch.offered_to(incoming.talk.identity)
        return replace(meaning, incoming=incoming._replace(within=offered))

    async def pass_over(self, arrival: Arrival) -> None:
        """What came while too much of the same person waits: see `bot.service.haste`."""
        meaning = read(arrival, self.dialogs, self.username, self._now(), self._links)
        if isinstance(meaning, Filed):
            meaning = meaning.aside
        if not isinstance(meaning, Heard | Aside):
            return
        sender = self._sender(meaning.incoming.talk)
        try:
            await self.delivery.pass_over(meaning.incoming, sender)
        except SendError as fault:
            log.warning("telegram: what came too fast was not answered (%s)", fault.code)
        finally:
            await sender.settle()

    def _remark(self, remark: Remark, dialog: Dialog) -> Screen:
        if remark == "policy":
            return Screen(dialog.phrases["head"].source, self._policy, "notice")
        return notice(dialog, remark)

    async def open_sender(self, talk: Talk, _shown: Notes) -> TelegramSender:
        """To somebody who did not just write."""
        return self._sender(talk)

    def _sender(self, talk: Talk, pressed: Pressed = NOT_PRESSED) -> TelegramSender:
        hidden = self.dialog.phrases["hidden_message"].source
        return TelegramSender(self._calls, int(talk.identity.id), hidden, pressed)

    async def _answer(self, heard: Heard) -> None:
        """A press is answered once it is decided, and while what came of it is being sent."""
        sender = self._sender(heard.incoming.talk, heard.pressed)
        slow = asyncio.get_running_loop().call_later(SLOW_SECONDS, sender.type)
        try:
            talk = heard.incoming.talk
            handled = await self.delivery.take(
                heard.incoming, sender, lambda turn: sender.acknowledge(_toast(turn))
            )
        except NotWaitingError:
            raise
        except Exception:
            sender.acknowledge()
            raise
        else:
            sender.acknowledge()
            if self.relaying is not None:
                await self.relaying.after(handled, talk, sender)
        finally:
            slow.cancel()
            await sender.settle()

    def _relaying(self, people: People) -> Relaying:
        line = TelegramLine(
            self._calls,
            self.delivery,
            lambda person: talk_of(int(person)),
            lambda: self.username,
            lambda: self.dialog.phrases["hidden_message"].source,
        )
        return Relaying(people, self._calls, self.delivery, self._sender, line)

    async def _invite(self, chat: int, payload: str, locale: str, topic: int) -> None:
        """Into the private chat; nothing else is ever said in a group."""
        phrases = self.dialog.in_language(language_of(locale)).phrases
        button = {"text": phrases["choice_talk"].source, "url": link(self.username, payload)}
        whole = {
            "text": phrases["only_in_private"].source,
            "disable_notification": True,
            "reply_markup": {"inline_keyboard": [[button]]},
            **within(topic),
        }
        await self._calls.send("sendMessage", chat, whole)


def _toast(turn: Turn) -> str:
    """What a press was told that did not move the talk; the question stands below it, or above."""
    first = turn.replies[0] if turn.replies else None
    if first is None or first.kind != "notice" or turn.replies[-1].step is None or turn.settled:
        return ""
    words = without_marks(first.text)
    return words if units(words) <= TOAST else ""
