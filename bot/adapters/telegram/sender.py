"""How Telegram shows things to one person, in answer to one update: the service's `Sender`.

An id names a message; where a text took several, their ids are joined by "-", and the last holds the buttons.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any, Final, NamedTuple

from bot.adapters.telegram.api import Upload
from bot.adapters.telegram.calls import Calls, RefusedError
from bot.adapters.telegram.hiding import hide
from bot.adapters.telegram.markup import LIMIT, split, to_html
from bot.adapters.telegram.render import Payload, draw, is_personal, params
from bot.service.faults import log
from bot.service.ports import Document, SendError
from bot.service.screens import URGENT, Screen

_SAME = "message is not modified"
_JOIN = "-"


class Pressed(NamedTuple):
    """The button, if it was one. `query`: its press, to be answered once. `page`: of a long list, to be shown
    in place of another page. `protected`: the message that it stood in may not be passed on."""

    query: str = ""
    page: int = 0
    protected: bool = False


NOT_PRESSED: Final = Pressed()


class TelegramSender:
    """`hidden`: what is put in the place of what cannot be deleted."""

    def __init__(self, calls: Calls, chat: int, hidden: str, pressed: Pressed = NOT_PRESSED) -> None:
        self._calls = calls
        self._chat = chat
        self._hidden = hidden
        self._query, self._page, self._protected = pressed
        self._aside: set[asyncio.Task[None]] = set()

    @property
    def lasting(self) -> bool:
        return True

    async def send(self, screen: Screen) -> str:
        payload = draw(screen, self._page)
        urgent = screen.kind in URGENT
        sent: list[str] = []
        for number, text in enumerate(payload.texts, 1):
            whole = params(text, payload.keyboard if number == len(payload.texts) else [])
            whole["disable_notification"] = True
            if is_personal(screen):
                whole["protect_content"] = True
            try:
                answer = await self._calls.send("sendMessage", self._chat, whole, urgent=urgent)
            except SendError as fault:
                fault.sent = tuple(sent)
                raise
            sent.append(str(answer["message_id"]))
        return _JOIN.join(sent)

    async def edit(self, message: str, screen: Screen) -> str:
        payload = draw(screen, self._page)
        if _JOIN in message or len(payload.texts) > 1 or (is_personal(screen) and not self._protected):
            return await self._replace(message, screen)
        try:
            await self._edit(message, payload)
        except RefusedError as refused:
            if _SAME not in refused.reason:
                return await self.send(screen)
        return message

    async def freeze(self, message: str, text: str | None) -> None:
        """Beside what follows, which need not wait for it; see `settle`."""
        self._beside(self._freeze(int(message.rsplit(_JOIN, maxsplit=1)[-1]), text))

    async def hide(self, sent: Sequence[str], received: Sequence[str]) -> Sequence[str]:
        await self.settle()
        kept = await hide(self._calls, self._chat, _numbers(sent), _numbers(received), self._hidden)
        return [one for one in (*sent, *received) if not kept.isdisjoint(_numbers([one]))]

    async def hand_over(self, documents: Sequence[Document]) -> Sequence[str]:
        """Not protected: they are given to be saved. A picture's words stand in the message before it."""
        sent: list[str] = []
        for document in documents:
            kind = "photo" if document.is_picture else "document"
            whole = {kind: Upload(document.name, document.content), "disable_notification": True}
            try:
                answer = await self._calls.send(f"send{kind.title()}", self._chat, whole)
            except SendError as fault:
                fault.sent = tuple(sent)
                raise
            sent.append(str(answer["message_id"]))
        return sent

    def acknowledge(self, toast: str = "") -> None:
        """Answer the press, if there was one and it was not yet answered."""
        if self._query:
            self._beside(self._calls.acknowledge(self._query, toast))
            self._query = ""

    def type(self) -> None:
        """Show that an answer is being worked on; for five seconds, or until it comes."""
        self._beside(self._type())

    async def settle(self) -> None:
        """Until all that was begun beside the rest is done."""
        while self._aside:
            await asyncio.wait(self._aside)

    def _beside(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._aside.add(task)
        task.add_done_callback(self._aside.discard)

    async def _freeze(self, message: int, text: str | None) -> None:
        try:
            if text is None:
                await self._calls.change("editMessageReplyMarkup", self._chat, {"message_id": message})
            else:
                whole = params(to_html(split(text, LIMIT)[0]), [])
                await self._calls.change("editMessageText", self._chat, {"message_id": message, **whole})
        except RefusedError:
            return  # it is gone, too old, or as it should be
        except SendError as fault:
            log.warning("telegram: an old message kept its buttons (%s)", fault.code)

    async def _edit(self, message: str, payload: Payload) -> None:
        whole = {"message_id": int(message), **params(payload.texts[0], payload.keyboard)}
        await self._calls.change("editMessageText", self._chat, whole)

    async def _replace(self, message: str, screen: Screen) -> str:
        """What cannot take the place of a message is sent, and that message deleted."""
        sent = await self.send(screen)
        self._beside(self._remove(_numbers([message])))
        return sent

    async def _remove(self, messages: Sequence[int]) -> None:
        try:
            await hide(self._calls, self._chat, messages, (), self._hidden)
        except SendError as fault:
            log.warning("telegram: an old message stayed (%s)", fault.code)

    async def _type(self) -> None:
        try:
            await self._calls.change("sendChatAction", self._chat, {"action": "typing"})
        except SendError:
            return  # what was asked for comes all the same


def _numbers(messages: Sequence[str]) -> list[int]:
    return [int(part) for message in messages for part in message.split(_JOIN)]
