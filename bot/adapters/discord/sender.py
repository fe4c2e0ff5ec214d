"""How screens reach one person on Discord: in their direct messages, or by answers that only they see."""

from __future__ import annotations

import io
import secrets
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final

import discord

from bot.adapters.discord.calls import CLOSED, GoneError, LateError, call
from bot.adapters.discord.hiding import Channel, Hiding
from bot.adapters.discord.render import draw, draw_frozen, is_layout, name_of, number_of, without_buttons
from bot.adapters.discord.ticket import Ticket
from bot.service.ports import Document, SendError
from bot.service.screens import Screen

ALT_LIMIT: Final = 1024
"""Characters of the words that stand for a picture (Discord, "Attachment")."""


class DirectSender:
    """Writes into somebody's direct messages. `ticket`: the interaction that is answered by the way."""

    lasting = True

    def __init__(
        self, channel: Channel, hiding: Hiding, ticket: Ticket | None = None, update: int | None = None
    ) -> None:
        """`update`: the id of what is answered; Discord's ids count time."""
        self._update = update or discord.utils.time_snowflake(discord.utils.utcnow(), high=True)
        self.direct = channel
        self._hiding = hiding
        self._ticket = ticket
        self.closed = False
        """Whether the person's direct messages turned out not to take any."""

    async def send(self, screen: Screen) -> str:
        drawn = draw(screen)
        return name_of(await self._send(**drawn.to_send()), layout=drawn.is_layout)

    async def edit(self, message: str, screen: Screen) -> str:
        drawn = draw(screen, as_layout=is_layout(message))
        try:
            await self._change(message, **drawn.to_edit())
        except GoneError:
            return await self.send(screen)
        return name_of(number_of(message), layout=drawn.is_layout)

    async def freeze(self, message: str, text: str | None) -> None:
        with suppress(GoneError):
            if text is not None:
                await self._change(message, **draw_frozen(text, as_layout=is_layout(message)).to_edit())
            elif is_layout(message):
                await self._change(message, view=without_buttons(await self._fetch(message)))
            else:
                await self._change(message, view=None)

    async def hide(self, sent: Sequence[str], received: Sequence[str]) -> Sequence[str]:
        if self._ticket is not None:
            with suppress(SendError):
                await self._ticket.defer()
        return await self._hiding.hide(self.direct, sent, received, self._update)

    async def hand_over(self, documents: Sequence[Document]) -> Sequence[str]:
        return [str(await self._send(documents))]

    async def _send(self, documents: Sequence[Document] = (), **message: Any) -> int:
        if self._ticket is not None and self._ticket.wants_message and not documents:
            with suppress(LateError, GoneError):
                return await self._ticket.send(**message)
        nonce = secrets.randbits(63)

        async def attempt() -> discord.Message:
            given: dict[str, Any] = {**message, "nonce": nonce, "silent": True, "suppress_embeds": True}
            if documents:
                given["files"] = as_files(documents)  # anew for each try, since sending closes them
            sent: discord.Message = await self.direct.send(**given)
            return sent

        try:
            sent = await call(attempt)
        except SendError as fault:
            self.closed = fault.code in CLOSED
            raise
        return sent.id

    async def _change(self, message: str, **to: Any) -> None:
        number = number_of(message)
        if self._ticket is not None and _origin_of(self._ticket) == number:
            with suppress(LateError):
                return await self._ticket.change(**to)
        await call(lambda: self.direct.get_partial_message(number).edit(**to))
        return None

    async def _fetch(self, message: str) -> discord.Message:
        origin = self._ticket.interaction.message if self._ticket is not None else None
        if origin is not None and origin.id == number_of(message):
            return origin
        return await call(lambda: self.direct.fetch_message(number_of(message)))


class QuietSender:
    """Answers that only the person sees, wherever they asked. They vanish, and cannot be found again."""

    lasting = False

    def __init__(
        self, ticket: Ticket, hiding: Hiding, person: discord.User | discord.Member | None = None
    ) -> None:
        """`person`: whose direct messages are to be hidden too."""
        self._ticket = ticket
        self._hiding = hiding
        self._person = person
        self.direct: Channel | None = None

    async def send(self, screen: Screen) -> str:
        drawn = draw(screen)
        return name_of(await self._ticket.send(**drawn.to_send()), layout=drawn.is_layout)

    async def edit(self, message: str, screen: Screen) -> str:
        if _origin_of(self._ticket) != number_of(message):
            return await self.send(screen)
        drawn = draw(screen, as_layout=is_layout(message))
        try:
            await self._ticket.change(**drawn.to_edit())
        except GoneError:
            return await self.send(screen)
        return name_of(number_of(message), layout=drawn.is_layout)

    async def freeze(self, message: str, text: str | None) -> None:
        origin = self._ticket.interaction.message
        if origin is None or origin.id != number_of(message):
            return
        with suppress(GoneError):
            if text is not None:
                await self._ticket.change(**draw_frozen(text, as_layout=is_layout(message)).to_edit())
            else:
                await self._ticket.change(view=without_buttons(origin) if is_layout(message) else None)

    async def hide(self, sent: Sequence[str], received: Sequence[str]) -> Sequence[str]:
        with suppress(SendError):
            await self._ticket.defer()
        await self._hiding.hide_quiet(self._ticket.interaction.user.id)
        if self._person is not None and sent:
            with suppress(SendError):
                self.direct = await call(self._person.create_dm)
        return await self._hiding.hide(self.direct, sent, received, self._ticket.interaction.id)

    async def hand_over(self, documents: Sequence[Document]) -> Sequence[str]:
        return [str(await self._ticket.send(files=as_files(documents)))]


def as_files(documents: Sequence[Document]) -> list[discord.File]:
    return [
        discord.File(io.BytesIO(one.content), one.name, description=one.alt[:ALT_LIMIT] or None)
        for one in documents
    ]


def _origin_of(ticket: Ticket) -> int | None:
    message = ticket.interaction.message
    return message.id if message is not None else None
