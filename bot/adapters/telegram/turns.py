"""From a stored update to what the person sees of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final, NamedTuple, assert_never

from bot.adapters.telegram.calls import Calls
from bot.adapters.telegram.commands import Dialogs, Remark, link
from bot.adapters.telegram.groups import SETUP, Groups, Home, Managed, community_of
from bot.adapters.telegram.incoming import (
    Aside,
    Called,
    Dismissed,
    Heard,
    Left,
    Moved,
    Removed,
    Shown,
    read,
)
from bot.adapters.telegram.markup import units
from bot.adapters.telegram.sender import NOT_PRESSED, Pressed, TelegramSender
from bot.adapters.telegram.updates import Arrival
from bot.dialogue.model import Dialog
from bot.dialogue.turn import Turn
from bot.dialogue.words import without_marks
from bot.service.conversations import Talk, language_of
from bot.service.delivery import Delivery
from bot.service.dialogs import OneDialog, OpenDialogs
from bot.service.metrics import Metrics
from bot.service.ports import NotWaitingError
from bot.service.screens import Screen, notice
from bot.service.shown import Shown as Notes
from bot.service.shown import Windows

WINDOWS: Final = Windows(sent=timedelta(days=3650), received=timedelta(hours=48))
"""What the bot wrote can be edited for ever; what the person wrote can be deleted for two days."""
SLOW_SECONDS: Final = 1.0
"""After which "typing" is shown."""
TOAST: Final = 200
"""UTF-16 units; https://core.telegram.org/bots/api#answercallbackquery."""


class Words(NamedTuple):
    """What is said: the name of the first dialog, and the short part of the policy, as CommonMark. `dialogs`:
    which one is open for whom, where there are several."""

    dialog: str
    policy: str
    dialogs: OpenDialogs | None = None


class Turns:
    """`username` is the bot's own, without the @, known once Telegram was reached."""

    def __init__(
        self,
        home: Home,
        words: Words,
        calls: Calls,
        now: Callable[[], datetime],
        metrics: Metrics,
    ) -> None:
        conversations, self._members, self._links = home
        self._groups = Groups(calls, home, lambda: self.dialog, lambda: self.username, now)
        dialogs = words.dialogs or OneDialog(words.dialog)
        self.delivery = Delivery(conversations, WINDOWS, metrics, dialogs)
        self.username = ""
        self._conversations = conversations
        self._name = words.dialog
        self._calls = calls
        self._now = now
        self._policy = words.policy

    @property
    def dialog(self) -> Dialog:
        """The first one, as it is now: it may be edited while people talk."""
        return self._conversations.editions[self._name].dialog

    @property
    def dialogs(self) -> Dialogs:
        """All of them, the first one first."""
        every = {name: edition.dialog for name, edition in self._conversations.editions.items()}
        return {self._name: every.pop(self._name), **every}

    async def handle(self, arrival: Arrival) -> None:
        """Raises NotWaitingError; StoreError, SendError where the person could not be told of it."""
        meaning = read(arrival, self.dialogs, self.username, self._now(), self._links)
        is_turn = isinstance(meaning, Heard)  # then the store looks by itself whether the update is new
        if not is_turn and not await arrival.receipt.new:
            return
        match meaning:
            case Heard(incoming, community=community):
                if community is not None:
                    await self._members.come_by(incoming.talk.identity, community)
                await self._answer(meaning)
            case Aside(incoming, remark, community):
                if community is not None:
                    await self._members.come_by(incoming.talk.identity, community)
                sender = self._sender(incoming.talk)
                await self.delivery.remark(incoming, partial(self._remark, remark), sender)
                if remark == "no_such_link":
                    await self.delivery.take(incoming, sender)
                await sender.settle()
            case Called(chat, payload, locale):
                known = await self._members.communities.load(community_of(chat))
                led = payload if known.home is None else self._groups.payload(chat, payload)
                await self._invite(chat, led, locale)
            case Managed():
                if not await self._groups.manage(meaning):
                    await self._invite(
                        meaning.chat, self._groups.payload(meaning.chat, SETUP), meaning.locale
                    )
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
                self.delivery.owed -= {talk for talk in self.delivery.owed if talk.identity == person}
            case None:
                pass
            case _:
                assert_never(meaning)

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
            await self.delivery.take(heard.incoming, sender, lambda turn: sender.acknowledge(_toast(turn)))
        except NotWaitingError:
            raise
        except Exception:
            sender.acknowledge()
            raise
        else:
            sender.acknowledge()
        finally:
            slow.cancel()
            await sender.settle()

    async def _invite(self, chat: int, payload: str, locale: str) -> None:
        """Into the private chat; nothing else is ever said in a group."""
        phrases = self.dialog.in_language(language_of(locale)).phrases
        button = {"text": phrases["choice_talk"].source, "url": link(self.username, payload)}
        whole = {
            "text": phrases["only_in_private"].source,
            "disable_notification": True,
            "reply_markup": {"inline_keyboard": [[button]]},
        }
        await self._calls.send("sendMessage", chat, whole)


def _toast(turn: Turn) -> str:
    """What a press was told that did not move the talk; the question stands below it, or above."""
    first = turn.replies[0] if turn.replies else None
    if first is None or first.kind != "notice" or turn.replies[-1].step is None or turn.settled:
        return ""
    words = without_marks(first.text)
    return words if units(words) <= TOAST else ""
