"""The connection to Discord: what comes in goes to `intake`, and beside that runs what needs a connection."""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime
from functools import partial
from typing import Any, Final

import discord

from bot.adapters.discord.absence import Absence
from bot.adapters.discord.admin import Admin
from bot.adapters.discord.calls import PATIENCE_SECONDS, call
from bot.adapters.discord.commands import offers_of, talks_of
from bot.adapters.discord.hiding import Hiding
from bot.adapters.discord.incoming import PLATFORM
from bot.adapters.discord.intake import Intake
from bot.adapters.discord.panels import Panels
from bot.adapters.discord.rest import Rest, limit_patience
from bot.adapters.discord.retries import Retries
from bot.adapters.discord.servers import Servers
from bot.adapters.discord.tree import Translator, Tree, add_admin_commands, add_commands
from bot.adapters.discord.turns import Turns
from bot.adapters.discord.updates import Json, listen
from bot.community.members import Members
from bot.community.relay.people import People
from bot.service.conversations import Conversations
from bot.service.faults import note_fault
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.platforms import Serving, Words
from bot.service.reminders import Reminders

DIRECT: Final = 0
"""The shard by which direct messages come, however many there are (Discord, "Sharding")."""


class GuideClient(discord.AutoShardedClient):
    """One connection of the guide to Discord."""

    def __init__(  # noqa: PLR0913 - what one connection is wired with
        self,
        conversations: Conversations,
        words: Words,
        members: Members,
        *,
        metrics: Metrics = NO_METRICS,
        serving: Serving = lambda _: None,
        people: People | None = None,
        **options: Any,
    ) -> None:
        """`people`: where talking to a person is offered.

        `options`: discord.py's own. No `shard_count` is one shard, None as many as Discord advises.
        """
        intents = discord.Intents.none()
        intents.guilds = True
        intents.dm_messages = True
        super().__init__(
            intents=intents,
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=PATIENCE_SECONDS,
            **{"shard_count": 1, **options},
        )
        self._serving = serving
        self._connected: frozenset[int] = frozenset()
        self._connected_at: datetime | None = None
        self.rest = Rest(self)
        self._hiding = Hiding(self.rest, lambda: self.user.id if self.user else 0, conversations.clearings)
        self.turns = turns = Turns(conversations, members, words, self.rest, self._hiding, metrics, people)
        self._servers = Servers(self, members.communities)
        self.panels = Panels(self.rest, members.communities, lambda: turns.dialog, self._servers.has)
        self.admin = Admin(self, members, self.panels, lambda: turns.dialogs, words.dialog)
        self._intake = Intake(self.rest, self._hiding, turns, self.admin)
        self._absence = Absence(
            conversations, turns.delivery, self.rest, turns.open_sender, turns.is_with_somebody
        )
        self._retries = Retries(turns.delivery, turns.open_sender)
        # By the clock by which what comes in is dated, and no other: see `Notebook.tidy`.
        self.reminders = Reminders(
            PLATFORM,
            turns.delivery,
            turns.open_asked_for,
            discord.utils.utcnow,
            ask_time=partial(call, self.rest.time),
        )
        self._reminding: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None
        self._relaying_served: asyncio.Task[None] | None = None
        self.tree = Tree(self, note_fault)
        add_admin_commands(self.tree, turns.dialog, self._intake.admin_command)
        cards, talks = offers_of(lambda: turns.dialogs), talks_of(turns.offered_to)
        add_commands(self.tree, turns.dialog, self._intake.command, cards, talks)
        told = [partial(self.dispatch, name) for name in ("press", "text", "edit")]
        listen(self, *told)

    # Its beginning and its end

    async def setup_hook(self) -> None:
        limit_patience(self, PATIENCE_SECONDS)
        await self.tree.set_translator(Translator())
        if self.turns.relaying is not None:  # requests need no connection to the gateway
            self._relaying_served = asyncio.create_task(self.turns.relaying.serve())

    async def drain(self, seconds: float) -> None:
        """Take nothing new, and finish what is in hand."""
        self._stop_beside()
        await asyncio.gather(
            self.reminders.drain(seconds), self._intake.drain(seconds), self._hiding.drain(seconds)
        )

    async def close(self) -> None:
        self._stop_beside()
        await self._hiding.drain(0)
        if not self.is_closed():
            self.turns.delivery.close()
        if self.turns.relaying is not None:
            self.turns.relaying.end()
        await super().close()

    def _stop_beside(self) -> None:
        self._absence.stop()
        self._retries.stop()
        for clockwork in (self._reminding, self._looking):
            if clockwork is not None:
                clockwork.cancel()

    # The gateway

    async def on_shard_connect(self, shard: int) -> None:
        """A new session, at the start or after a loss that Discord did not resume."""
        if shard == DIRECT:
            self._connected_at = discord.utils.utcnow()
        self._note_connection(shard, up=True)

    async def on_shard_ready(self, shard: int) -> None:
        """Of one shard: `on_ready` waits for all, and never comes again when only one began anew."""
        self._retries.start()
        if self._looking is None:
            self._looking = asyncio.create_task(self._look())
        if shard == DIRECT:
            await self._hiding.resume()
            if self._reminding is None:
                self._reminding = asyncio.create_task(self.reminders.run())
            if self.turns.relaying is not None:
                if self._relaying_served is not None:
                    await asyncio.wait((self._relaying_served,))
                await self.turns.relaying.catch_up(self._connected_at or discord.utils.utcnow())
            await self._absence.show_owed()
            await self._absence.meet_who_wrote(self._connected_at or discord.utils.utcnow())

    async def on_shard_disconnect(self, shard: int) -> None:
        self._note_connection(shard, up=False)

    async def on_shard_resumed(self, shard: int) -> None:
        """Discord has sent what was missed, and nothing twice."""
        self._note_connection(shard, up=True)

    def _note_connection(self, shard: int, *, up: bool) -> None:
        """The guide is up while all its shards are: each has servers of its own."""
        self._connected = self._connected | {shard} if up else self._connected - {shard}
        wanted = self.shard_ids or range(self.shard_count or 1)
        self._serving(self._connected.issuperset(wanted))

    async def _look(self) -> None:
        """First at what happened while nobody was here: then at the panels, for as long as the guide runs."""
        await self._servers.forget_left()
        await self.panels.look(self._servers.all)

    # What comes in

    async def on_text(self, raw: Json) -> None:
        await self._intake.text(raw)

    async def on_edit(self, raw: Json) -> None:
        await self._intake.edit(raw)

    async def on_press(self, raw: Json) -> None:
        await self._intake.press(raw)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The guide was taken out of a server. (Of one that is only away, Discord tells otherwise.)"""
        await self._servers.forget(guild.id)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Without the text of the exception, which discord.py would log."""
        fault = sys.exception()
        if fault is not None:
            note_fault(fault)
