"""The panels: put up, kept as they should be, taken down. One message a server.

Discord tells of deleted messages only with an intent for all messages of a server, which the guide does not
ask for. So a panel is looked at when an admin opens the set-up or changes something, when the process begins,
and every few hours.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import count
from secrets import randbits
from typing import Final

from msgspec.structs import replace

from bot.adapters.discord.calls import GoneError, call
from bot.adapters.discord.pages import draw_panel, is_same_panel
from bot.adapters.discord.rest import Rest
from bot.community.communities import Communities
from bot.community.panel import panel_of
from bot.community.settings import DISCORD, CommunitySettings
from bot.dialogue.model import Dialog
from bot.service.faults import log
from bot.service.locks import Locks
from bot.service.ports import Identity, SendError, StoreError

LOOK_SECONDS: Final = 6 * 3600.0
PAUSE_SECONDS: Final = 1.0
"""Between one server and the next, so that a look never crowds out an answer."""
_NONCES: Final = count(randbits(62))


def community_of(server: int) -> Identity:
    return Identity(DISCORD, str(server))


class Panels:
    """`is_ours`: whether a channel is one of that server, as far as Discord has told us."""

    def __init__(
        self,
        rest: Rest,
        communities: Communities,
        dialog: Callable[[], Dialog],
        is_ours: Callable[[int, int], bool],
    ) -> None:
        self._rest = rest
        self._communities = communities
        self._dialog = dialog
        self._is_ours = is_ours
        self._locks: Locks[int] = Locks()

    async def put(self, server: int) -> None:
        """As the settings have it: posted, mended, moved, or taken down. Raises SendError, StoreError."""
        async with self._locks.of(server):
            settings = await self._communities.load(community_of(server))
            settings = await self._taken_from_elsewhere(server, settings)
            if settings.panel_channel and self._is_ours(server, int(settings.panel_channel)):
                await self._put(server, settings)

    async def take_down(self, server: int, settings: CommunitySettings) -> None:
        """The message of these settings. One that is gone, or that we may not reach, is as good as down."""
        channel, _, message = settings.panel_message.partition("/")
        if message:
            with suppress(SendError):
                await call(lambda: self._rest.delete(int(channel), int(message)))

    async def look(self, servers: Callable[[], Iterable[int]]) -> None:
        """At every panel, again and again."""
        while True:
            for server in list(servers()):
                if await self._looked_at(server):
                    await asyncio.sleep(PAUSE_SECONDS)
            await asyncio.sleep(LOOK_SECONDS)

    async def _looked_at(self, server: int) -> bool:
        """Whether there was anything to look at."""
        try:
            if not (await self._communities.load(community_of(server))).panel_channel:
                return False
            await self.put(server)
        except (SendError, StoreError) as fault:
            log.warning("discord: a panel was not looked at (%s)", fault.code)
        return True

    async def _put(self, server: int, settings: CommunitySettings) -> None:
        channel = int(settings.panel_channel)
        _, _, message = settings.panel_message.partition("/")
        wanted = draw_panel(panel_of(settings, self._dialog()))
        if message:
            with suppress(GoneError):
                there = await call(lambda: self._rest.message(channel, int(message)))
                if not is_same_panel(there, wanted):
                    await call(lambda: self._rest.edit(channel, int(message), wanted))
                return
        nonce = next(_NONCES)
        sent = await call(lambda: self._rest.send(channel, wanted, nonce))
        await self._note(server, f"{channel}/{sent}")

    async def _taken_from_elsewhere(self, server: int, settings: CommunitySettings) -> CommunitySettings:
        """Without the panel in a channel that is the panel's no longer."""
        channel, _, message = settings.panel_message.partition("/")
        if not message or channel == settings.panel_channel:
            return settings
        await self.take_down(server, settings)
        return await self._note(server, "")

    async def _note(self, server: int, where: str) -> CommunitySettings:
        return await self._communities.change(
            community_of(server), lambda now: replace(now, panel_message=where)
        )
