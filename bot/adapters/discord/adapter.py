"""Discord as a platform of the process: connect, serve, drain; and which faults only an operator can mend."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

import aiohttp
import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.adapters.discord.calls import translated
from bot.adapters.discord.client import GuideClient
from bot.adapters.discord.incoming import PLATFORM
from bot.adapters.discord.tree import (
    Translator,
    Tree,
    add_admin_commands,
    add_commands,
    is_changed,
    sync,
)
from bot.community.members import Members
from bot.community.relay.people import People
from bot.dialogue.model import Dialog
from bot.service.conversations import Conversations
from bot.service.faults import log, note_fault
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.platforms import FatalPlatformError, Serving, Words
from bot.service.ports import SendError

discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # the guide does not speak
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0
CLOSING_SECONDS: Final = 1.0
"""Of the time to drain, what is kept for closing the connection."""
_TOKEN_MEND: Final = (
    "Discord does not take discord.token. Copy the token anew from the developer portal (Bot, Reset Token)."
)
_SYNC_MEND: Final = "Run: python -m bot discord sync"
_FATAL: Final = {
    4004: ("bad_token", _TOKEN_MEND),
    4010: ("bad_shard", "Discord does not know this shard: mend discord.shard_count and discord.shard_ids."),
    4011: (
        "needs_shards",
        "The guide is in too many servers for one shard: set discord.shard_count to auto.",
    ),
    4012: ("old_library", "Discord no longer speaks this version of its API: update the guide."),
    4013: ("bad_intents", "Discord does not know the intents that the guide asks for: update the guide."),
    4014: (
        "intents",
        "Discord refuses the intents that the guide asks for, which are none of the privileged ones:"
        " look in the developer portal (Bot) whether the application is restricted.",
    ),
}
"""Close codes that no new attempt mends (Discord, "Gateway Close Event Codes")."""


@dataclass(frozen=True, slots=True)
class Settings:
    """As in config.example.yaml, part `discord`. `note`: where the fingerprint of the commands is kept."""

    token: str = field(repr=False)
    note: Path
    api_base_url: str = "https://discord.com/api/v10"
    gateway_url: str = "wss://gateway.discord.gg"
    shard_count: int | Literal["auto"] = 1
    shard_ids: tuple[int, ...] = ()
    application_id: int | None = None
    sync_commands: bool = True
    dev_guild: int | None = None


class DiscordPlatform:
    """One attempt to serve; see `bot.service.platforms`."""

    name = PLATFORM

    def __init__(  # noqa: PLR0913, PLR0917 - what a platform is wired with
        self,
        settings: Settings,
        conversations: Conversations,
        words: Words,
        members: Members,
        metrics: Metrics = NO_METRICS,
        people: People | None = None,
    ) -> None:
        self._members = members
        self._settings = settings
        self._people = people
        self._metrics = metrics
        self._conversations = conversations
        self._words = words
        self._client: GuideClient | None = None
        self._connection: asyncio.Task[None] | None = None
        self._draining = asyncio.Event()

    async def run(self, serving: Serving) -> None:
        pause = FIRST_PAUSE
        while not self._draining.is_set():
            try:
                await self._serve(serving)
            except discord.LoginFailure:
                raise FatalPlatformError("bad_token", _TOKEN_MEND) from None
            except discord.PrivilegedIntentsRequired:
                raise FatalPlatformError(*_FATAL[4014]) from None
            except discord.ConnectionClosed as fault:
                if fault.code in _FATAL:
                    raise FatalPlatformError(*_FATAL[fault.code]) from None
                log.warning("discord: the connection was closed (%s)", fault.code)
            except discord.HTTPException as fault:
                if fault.status != 429 and fault.status < 500:
                    raise
                log.warning("discord: no connection (%s)", fault.status)
            except (aiohttp.ClientError, OSError, discord.GatewayNotFound) as fault:
                log.warning("discord: no connection (%s)", type(fault).__name__)
            serving(False)
            await self._rest(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    async def drain(self, seconds: float) -> None:
        self._draining.set()
        if self._client is not None:
            await self._client.drain(max(seconds - CLOSING_SECONDS, 0))
            await self._client.close()
        if self._connection is not None:  # discord.py tries a first connection for ever, closed or not
            self._connection.cancel()

    async def _serve(self, serving: Serving) -> None:
        """Until the client is closed, or fails."""
        settings = self._settings
        direct_to(settings.api_base_url, settings.gateway_url)
        client = GuideClient(
            self._conversations,
            self._words,
            self._members,
            metrics=self._metrics,
            serving=serving,
            people=self._people,
            **options_of(settings),
        )
        self._client = client
        async with client:
            await client.login(settings.token)
            await self._sync(client)
            self._connection = asyncio.create_task(client.connect())
            try:
                await asyncio.wait((self._connection,))
            finally:
                self._connection.cancel()
            if not self._connection.cancelled():
                self._connection.result()

    async def _sync(self, client: GuideClient) -> None:
        settings = self._settings
        if not await is_changed(client.tree, settings.note, settings.dev_guild):
            return
        if not settings.sync_commands:
            log.warning("discord: the commands have changed since they were sent. %s", _SYNC_MEND)
            return
        try:
            await sync(client.tree, settings.dev_guild, settings.note)
            log.info("discord: the commands were sent to Discord")
        except SendError as fault:
            log.error("discord: the commands were not sent to Discord (%s). %s", fault.code, _SYNC_MEND)

    async def _rest(self, seconds: float) -> None:
        """A pause that a drain ends."""
        try:
            async with asyncio.timeout(seconds):
                await self._draining.wait()
        except TimeoutError:
            pass


async def send_commands(settings: Settings, dialog: Dialog) -> int:
    """Send the commands to Discord now; how many. Raises SendError; FatalPlatformError for a bad token."""
    direct_to(settings.api_base_url, settings.gateway_url)
    async with discord.Client(intents=discord.Intents.none()) as client:
        tree = Tree(client, note_fault)
        await tree.set_translator(Translator())
        add_admin_commands(tree, dialog, _not_here)
        add_commands(tree, dialog, _not_here, _offers_nothing, _offers_nothing)
        try:
            await client.login(settings.token)
        except discord.LoginFailure:
            raise FatalPlatformError("bad_token", _TOKEN_MEND) from None
        except (discord.HTTPException, aiohttp.ClientError, OSError) as fault:
            raise translated(fault) from None
        return await sync(tree, settings.dev_guild, settings.note)


async def _offers_nothing(*_: object) -> list[app_commands.Choice[str]]:
    return []


async def _not_here(*_: object) -> None:
    """Nobody is served by what only sends the commands."""


def options_of(settings: Settings) -> dict[str, object]:
    """As discord.py has it: no number is as many shards as Discord advises."""
    count = None if settings.shard_count == "auto" else settings.shard_count
    ids = list(settings.shard_ids) or None
    return {"shard_count": count, "shard_ids": ids, "application_id": settings.application_id}


def direct_to(api_base_url: str, gateway_url: str) -> None:
    """Where discord.py finds Discord. It has these addresses in classes, for the whole process."""
    Route.BASE = api_base_url
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
