"""`python -m bot run` against a Discord on loopback."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from tests.discordapi.server import TOKEN, Discord
from tests.operations.processes import Ended, Server


@contextmanager
def running(discord: Discord, folder: Path, **settings: str) -> Iterator[Server]:
    """`settings`: more variables of the process."""
    environ = {
        "TEBIKI_DISCORD_TOKEN": TOKEN,
        "TEBIKI_DISCORD_API_BASE_URL": discord.api_base_url,
        "TEBIKI_DISCORD_GATEWAY_URL": discord.gateway_url,
        "TEBIKI_TELEGRAM_TOKEN": None,
        **settings,
    }
    with Server(folder, environ=environ, module="bot") as server:
        yield server


async def up(server: Server) -> None:
    await asyncio.to_thread(server.see, "platform discord: up")


async def ended(server: Server, number: signal.Signals) -> Ended:
    server.signal(number)
    return await asyncio.to_thread(server.ended)


@asynccontextmanager
async def served(discord: Discord, folder: Path, **settings: str) -> AsyncIterator[Server]:
    with running(discord, folder, **settings) as server:
        await up(server)
        yield server
