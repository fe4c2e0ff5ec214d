"""How screens reach one person on Discord: in their direct messages, or by answers that only they see."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from contextlib import suppress
from itertools import count
from typing import Final

import discord

from bot.adapters.discord.calls import CLOSED, GoneError, LateError, call
from bot.adapters.discord.hiding import Hiding
from bot.adapters.discord.render import (
    BARE,
    draw,
    draw_frozen,
    is_layout,
    name_of,
    number_of,
    without_buttons,
)
from bot.adapters.discord.rest import Rest
from bot.adapters.discord.ticket import Ticket
from bot.adapters.discord.updates import Json
from bot.service.ports import Document, SendError
from bot.service.screens import Screen

_NONCES: Final = count(secrets.randbits(62))
"""By which Discord tells a message that is sent again from another."""


class DirectSender:
    """Writes into somebody's direct messages. `ticket`: the interaction that is answered by the way."""

    lasting = True

    def __init__(
        self,
        rest: Rest,
        hiding: Hiding,
        channel: int,
        ticket: Ticket | None = None,
        update: int | None = None,
    ) -> None:
        """`update`: the id of what is answered; Discord's ids count time."""
        self.direct = channel
        self._rest = rest
        self._hiding = hiding
        self._ticket = ticket
        self._update = update or discord.utils.time_snowflake(discord.utils.utcnow(), high=True)
        self.closed = False
        """Whether the person's direct messages turned out not to take any."""
        self.failed: SendError | None = None
        """Why the last message did not go out, if it did not."""

    async def send(self, screen: Screen) -> str:
        drawn = draw(screen)
        return name_of(await self._send(drawn.body), layout=drawn.is_layout)

    async def edit(self, message: str, screen: Screen) -> str:
        drawn = draw(screen, as_layout=is_layout(message))
        try:
            await self._change(message, drawn.body)
        except GoneError:
            return await self.send(screen)
        return name_of(number_of(message), layout=drawn.is_layout)

    async def freeze(self, message: str, text: str | None) -> None:
        with suppress(GoneError):
            if text is not None:
                await self._change(message, draw_frozen(text, as_layout=is_layout(message)).body)
            elif is_layout(message):
                await self._change(message, without_buttons(await self._components(message)))
            else:
                await self._change(message, BARE)

    async def settle(self) -> None:
        return  # nothing is begun beside the rest

    async def hide(self, sent: Sequence[str], received: Sequence[str]) -> Sequence[str]:
        if self._ticket is not None:
            with suppress(SendError):
                await self._ticket.defer()
        return await self._hiding.hide(self.direct, sent, received, self._update)

    async def hand_over(self, documents: Sequence[Document]) -> Sequence[str]:
        return [str(await self._send({}, documents))]

    async def _send(self, body: Json, documents: Sequence[Document] = ()) -> int:
        if self._ticket is not None and self._ticket.wants_message and not documents:
            with suppress(LateError, GoneError):
                return await self._ticket.send(body)
        if not self.closed:
            nonce = next(_NONCES)
            try:
                sent = await call(lambda: self._rest.send(self.direct, body, nonce, documents))
            except SendError as fault:
                self.closed, self.failed = fault.code in CLOSED, fault
                if not self.closed or self._ticket is None:
                    raise
            else:
                self.failed = None
                return sent
        assert self._ticket is not None
        # An interaction is answered by another way, which is open where direct messages are not.
        return await self._ticket.send(body, documents)

    async def _change(self, message: str, body: Json) -> None:
        number = number_of(message)
        if self._ticket is not None and _origin_of(self._ticket) == number:
            with suppress(LateError):
                return await self._ticket.change(body)
        return await call(lambda: self._rest.edit(self.direct, number, body))

    async def _components(self, message: str) -> list[Json]:
        origin = self._ticket.asked.origin if self._ticket is not None else None
        if origin is not None and origin.id == number_of(message):
            return origin.components
        return await call(lambda: self._rest.components(self.direct, number_of(message)))


class QuietSender:
    """Answers that only the person sees, wherever they asked. They vanish, and cannot be found again."""

    lasting = False

    def __init__(self, rest: Rest, hiding: Hiding, ticket: Ticket) -> None:
        self.direct: int | None = None
        """The person's direct messages, once they were hidden too."""
        self._rest = rest
        self._hiding = hiding
        self._ticket = ticket

    async def send(self, screen: Screen) -> str:
        drawn = draw(screen)
        return name_of(await self._ticket.send(drawn.body), layout=drawn.is_layout)

    async def edit(self, message: str, screen: Screen) -> str:
        if _origin_of(self._ticket) != number_of(message):
            return await self.send(screen)
        drawn = draw(screen, as_layout=is_layout(message))
        try:
            await self._ticket.change(drawn.body)
        except GoneError:
            return await self.send(screen)
        return name_of(number_of(message), layout=drawn.is_layout)

    async def freeze(self, message: str, text: str | None) -> None:
        origin = self._ticket.asked.origin
        if origin is None or origin.id != number_of(message):
            return
        with suppress(GoneError):
            if text is not None:
                await self._ticket.change(draw_frozen(text, as_layout=is_layout(message)).body)
            else:
                bare = without_buttons(origin.components) if is_layout(message) else BARE
                await self._ticket.change(bare)

    async def settle(self) -> None:
        return  # nothing is begun beside the rest

    async def hide(self, sent: Sequence[str], received: Sequence[str]) -> Sequence[str]:
        with suppress(SendError):
            await self._ticket.defer()
        asked = self._ticket.asked
        await self._hiding.hide_quiet(asked.person)
        if sent:
            with suppress(SendError):
                self.direct = await call(lambda: self._rest.open_channel(asked.person))
        return await self._hiding.hide(self.direct, sent, received, asked.id)

    async def hand_over(self, documents: Sequence[Document]) -> Sequence[str]:
        return [str(await self._ticket.send({}, documents))]


def _origin_of(ticket: Ticket) -> int | None:
    origin = ticket.asked.origin
    return origin.id if origin is not None else None
