"""From a stored update to what the person sees of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final, NamedTuple, assert_never

from bot.adapters.telegram.calls import Calls
from bot.adapters.telegram.commands import Remark, link
from bot.adapters.telegram.incoming import Aside, Called, Dismissed, Heard, Left, read
from bot.adapters.telegram.markup import units
from bot.adapters.telegram.sender import TelegramSender
from bot.adapters.telegram.updates import Update
from bot.dialogue.model import Dialog
from bot.dialogue.turn import Turn
from bot.dialogue.words import without_marks
from bot.service.conversations import Conversations, Talk
from bot.service.delivery import Delivery
from bot.service.faults import log
from bot.service.metrics import Metrics
from bot.service.ports import SendError
from bot.service.screens import Screen, notice
from bot.service.shown import Shown, Windows

WINDOWS: Final = Windows(sent=timedelta(days=3650), received=timedelta(hours=48))
"""What the bot wrote can be edited for ever; what the person wrote can be deleted for two days."""
SLOW_SECONDS: Final = 1.0
"""After which "typing" is shown."""
TOAST: Final = 200
"""UTF-16 units; https://core.telegram.org/bots/api#answercallbackquery."""


class Words(NamedTuple):
    """What is said: the dialog, and the short part of the policy, as CommonMark."""

    dialog: Dialog
    policy: str


class Turns:
    """`username` is the bot's own, without the @, known once Telegram was reached."""

    def __init__(
        self,
        conversations: Conversations,
        words: Words,
        calls: Calls,
        now: Callable[[], datetime],
        metrics: Metrics,
    ) -> None:
        dialog = words.dialog
        self.delivery = Delivery(conversations, {dialog.id: dialog}, WINDOWS, metrics)
        self.username = ""
        self._dialog = dialog
        self._calls = calls
        self._now = now
        self._hidden = dialog.phrases["hidden_message"].source
        self._policy = words.policy

    async def handle(self, update: Update, raw: bytes) -> None:
        """Raises StoreError, SendError where the person could not be told of it."""
        meaning = read(update, raw, self._dialog, self.username, self._now())
        match meaning:
            case Heard():
                await self._answer(meaning)
            case Aside(incoming, remark):
                sender = self._sender(incoming.talk)
                await self.delivery.remark(incoming, partial(self._remark, remark), sender)
                if remark == "no_such_link":
                    await self.delivery.take(incoming, sender)
                await sender.settle()
            case Called(chat, payload):
                await self._invite(chat, payload)
            case Dismissed(query):
                await self._acknowledge(query, "")
            case Left(talk):
                self.delivery.owed.discard(talk)
            case None:
                pass
            case _:
                assert_never(meaning)

    def _remark(self, remark: Remark, dialog: Dialog) -> Screen:
        if remark == "policy":
            return Screen(dialog.phrases["head"].source, self._policy, "notice")
        return notice(dialog, remark)

    async def open_sender(self, talk: Talk, _shown: Shown) -> TelegramSender:
        """To somebody who did not just write."""
        return self._sender(talk)

    def _sender(self, talk: Talk, *, page: int = 0, protected: bool = False) -> TelegramSender:
        chat = int(talk.identity.id)
        return TelegramSender(self._calls, chat, self._hidden, page=page, protected=protected)

    async def _answer(self, heard: Heard) -> None:
        """A press is answered once it is decided, and while what came of it is being sent."""
        sender = self._sender(heard.incoming.talk, page=heard.page, protected=heard.protected)
        slow = asyncio.get_running_loop().call_later(SLOW_SECONDS, sender.type)
        answers: list[asyncio.Task[None]] = []

        def acknowledge(toast: str) -> None:
            if heard.query is not None and not answers:
                answers.append(asyncio.create_task(self._acknowledge(heard.query, toast)))

        try:
            await self.delivery.take(heard.incoming, sender, lambda turn: acknowledge(_toast(turn)))
        finally:
            slow.cancel()
            acknowledge("")
            await asyncio.gather(sender.settle(), *answers)

    async def _acknowledge(self, query: str, toast: str) -> None:
        asked = {"callback_query_id": query, "text": toast} if toast else {"callback_query_id": query}
        try:
            await self._calls.plain("answerCallbackQuery", asked)
        except SendError as fault:  # most often the press is too old; what came of it is shown all the same
            log.info("telegram: a press was not answered (%s)", fault.code)

    async def _invite(self, chat: int, payload: str) -> None:
        """Into the private chat; nothing else is ever said in a group."""
        phrases = self._dialog.phrases
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
