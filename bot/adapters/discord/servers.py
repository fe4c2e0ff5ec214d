"""The servers that the guide is in, as far as Discord has told us; what one chose goes with the guide."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

import discord

from bot.adapters.discord.panels import community_of
from bot.community.communities import Communities
from bot.community.settings import DISCORD
from bot.service.faults import log
from bot.service.ports import StoreError


class Servers:
    def __init__(self, client: discord.AutoShardedClient, communities: Communities) -> None:
        self._client = client
        self._communities = communities

    def all(self) -> Sequence[int]:
        return [guild.id for guild in self._client.guilds]

    def has(self, server: int, channel: int) -> bool:
        """Whether a channel is one of that server."""
        guild = self._client.get_guild(server)
        return guild is not None and guild.get_channel(channel) is not None

    async def forget(self, server: int) -> None:
        """The guide was taken out of it."""
        try:
            await self._communities.forget(community_of(server))
            log.info("discord: what a server had chosen is erased, since the guide was taken out of it")
        except StoreError as fault:
            log.error("discord: what a server had chosen was not erased (%s)", fault.code)

    async def forget_left(self) -> None:
        """Those out of which it was taken while nobody was here."""
        with suppress(StoreError):
            async for community in self._communities.known(DISCORD):
                server = int(community.id)
                if self._is_mine(server) and self._client.get_guild(server) is None:
                    await self.forget(server)

    def _is_mine(self, server: int) -> bool:
        """Whether one of this process's shards would tell of that server."""
        shards = self._client.shard_count or 1
        return (server >> 22) % shards in (self._client.shard_ids or range(shards))
