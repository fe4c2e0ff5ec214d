"""How Telegram carries relayed talks: into private chats, and into a group of supporters.

In that group the bot says only that somebody would like to talk. A link leads from there to its own chat,
since a bot may not begin one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from bot.adapters.telegram.calls import Calls, RefusedError
from bot.adapters.telegram.commands import link
from bot.adapters.telegram.hiding import hide
from bot.adapters.telegram.render import draw, params
from bot.adapters.telegram.sender import TelegramSender
from bot.service.delivery import Delivery
from bot.service.ports import Identity
from bot.service.ports import RefusedError as NotTakenError
from bot.service.screens import Screen
from bot.service.talk import Talk

_MEMBERS: Final = frozenset(("creator", "administrator", "member"))
_SAME: Final = "message is not modified"


class TelegramLine:
    """Implements `bot.community.relay.lines.Line`. `hidden`: what stands where nothing can be deleted."""

    def __init__(
        self,
        calls: Calls,
        delivery: Delivery,
        talk_of: Callable[[str], Talk],
        username: Callable[[], str],
        hidden: Callable[[], str],
    ) -> None:
        self._calls = calls
        self._delivery = delivery
        self._talk_of = talk_of
        self._username = username
        self._hidden = hidden

    async def open(self, person: Identity) -> str:
        return ""

    async def write(self, person: Identity, place: str, screen: Screen) -> str:
        sent = await TelegramSender(self._calls, int(person.id), self._hidden()).send(screen)
        await self._delivery.noted(self._talk_of(person.id), sent=[sent])
        return sent

    async def rewrite(self, person: Identity, place: str, message: str, screen: Screen) -> None:
        await self._edit(int(person.id), int(message), screen)

    async def clear(self, person: Identity, place: str, message: str) -> None:
        try:
            whole = {"message_id": int(message)}
            await self._calls.change("editMessageReplyMarkup", int(person.id), whole)
        except RefusedError:
            return  # it is gone, or as it should be

    async def remove(self, person: Identity, place: str, messages: Sequence[str]) -> bool:
        numbers = [int(part) for message in messages for part in message.split("-")]
        return not await hide(self._calls, int(person.id), numbers, (), self._hidden())

    async def announce(self, channel: str, screen: Screen) -> str:
        """With its sound, unlike all else: somebody waits."""
        answer = await self._calls.send("sendMessage", int(channel), _with_link(screen))
        return str(answer["message_id"])

    async def reannounce(self, channel: str, message: str, screen: Screen) -> None:
        try:
            whole = {"message_id": int(message), **_with_link(screen)}
            await self._calls.change("editMessageText", int(channel), whole)
        except RefusedError:
            return

    def link(self, payload: str) -> str:
        return link(self._username(), payload)

    async def is_member(self, group: str, person: int) -> bool:
        """Raises SendError."""
        found = await self._calls.change("getChatMember", int(group), {"user_id": person})
        status = found.get("status")
        return status in _MEMBERS or (status == "restricted" and bool(found.get("is_member")))

    async def _edit(self, chat: int, message: int, screen: Screen) -> None:
        drawn = draw(screen)
        if len(drawn.texts) > 1:
            raise NotTakenError("too long")
        try:
            whole = {"message_id": message, **params(drawn.texts[0], drawn.keyboard)}
            await self._calls.change("editMessageText", chat, whole)
        except RefusedError as refused:
            if _SAME not in refused.reason:
                raise


def _with_link(screen: Screen) -> dict[str, Any]:
    """A button with an address, where one leads out of the group."""
    drawn = draw(screen)
    whole = params(drawn.texts[0], [])
    rows = [[{"text": button.label, "url": button.data}] for button in screen.choices]
    return {**whole, "reply_markup": {"inline_keyboard": rows}} if rows else whole
