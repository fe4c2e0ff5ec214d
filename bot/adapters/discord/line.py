"""How Discord carries relayed talks: into direct messages, and into a supporters' channel."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Sequence
from itertools import count
from typing import Final, TypeVar

from bot.adapters.discord.calls import GoneError, call
from bot.adapters.discord.render import BARE, draw, is_layout, name_of, number_of, without_buttons
from bot.adapters.discord.rest import Rest
from bot.service.faults import log
from bot.service.ports import Identity, SendError, UnsentError, UnsureError
from bot.service.screens import Screen

T = TypeVar("T")
_NONCES: Final = count(secrets.randbits(62))


class DiscordLine:
    """Implements `bot.community.relay.lines.Line`."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest

    async def open(self, person: Identity) -> str:
        return str(await call(lambda: self._rest.open_channel(int(person.id))))

    async def write(self, person: Identity, place: str, screen: Screen) -> str:
        drawn, nonce = draw(screen), next(_NONCES)
        sent = await _surely(lambda: self._rest.send(int(place), drawn.body, nonce))
        return name_of(sent, layout=drawn.is_layout)

    async def rewrite(self, person: Identity, place: str, message: str, screen: Screen) -> None:
        drawn = draw(screen, as_layout=is_layout(message))
        await call(lambda: self._rest.edit(int(place), number_of(message), drawn.body))

    async def clear(self, person: Identity, place: str, message: str) -> None:
        number, body = number_of(message), BARE
        try:
            if is_layout(message):
                body = without_buttons(await call(lambda: self._rest.components(int(place), number)))
            await call(lambda: self._rest.edit(int(place), number, body))
        except GoneError:
            return

    async def remove(self, person: Identity, place: str, messages: Sequence[str]) -> bool:
        channel, whole = self._rest.channel(int(place)), True
        for message in messages:
            try:
                await call(channel.get_partial_message(number_of(message)).delete)
            except GoneError:
                continue
            except SendError as fault:
                log.warning("discord: a message was not deleted (%s)", fault.code)
                whole = False
        return whole

    async def announce(self, channel: str, screen: Screen) -> str:
        """With its sound, unlike all else: somebody waits."""
        drawn, nonce = draw(screen), next(_NONCES)
        sent = await call(lambda: self._rest.send(int(channel), drawn.body, nonce, silent=False))
        return name_of(sent, layout=drawn.is_layout)

    async def reannounce(self, channel: str, message: str, screen: Screen) -> None:
        drawn = draw(screen, as_layout=is_layout(message))
        try:
            await call(lambda: self._rest.edit(int(channel), number_of(message), drawn.body))
        except GoneError:
            return

    def link(self, payload: str) -> str:
        """A press tells who pressed."""
        return ""


async def _surely(attempt: Callable[[], Awaitable[T]]) -> T:
    """Several tries with one nonce, of which Discord takes one: but if all their answers were lost, it is not
    known whether it took any."""
    try:
        return await call(attempt)
    except UnsentError as fault:
        if fault.code == "429":
            raise
        raise UnsureError(fault.code) from None
