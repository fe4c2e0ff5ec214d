"""Ann on Telegram and Bob on Discord, the real process between them, killed and started as a test likes."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.community.communities import Communities
from bot.community.desk import Desk, Desks
from bot.community.settings import DISCORD, CommunitySettings
from bot.service.ports import Identity
from bot.store.sqlite import open_store
from tests.botapi.person import Person as OnTelegram
from tests.botapi.server import BotApi
from tests.discordapi.people import Person as OnDiscord
from tests.discordapi.server import TOKEN, Discord
from tests.discordapi.world import GUILD_ID, GUILDS
from tests.operations.processes import DIALOGS, KEY, ROOT

PATIENCE = 30.0
HOME = Identity(DISCORD, GUILD_ID)
CHANNEL = GUILDS[GUILD_ID]
SUPPORTER = "4400"
"""The id of their role."""


async def prepare(folder: Path, *people: Identity, **settings: Any) -> None:
    """What a server's admins set up, and by whose panel people came."""
    store = await open_store(folder / "data", bytes.fromhex(KEY))
    chosen: dict[str, Any] = {
        "name": "AJET Gunma",
        "relay": True,
        "supporters_channel": CHANNEL,
        "supporters_role": SUPPORTER,
        **settings,
    }
    await Communities(store).change(HOME, lambda _: CommunitySettings(**chosen))
    for person in people:
        await Desks(store).change(person, lambda _: Desk(community=HOME))
    await store.close()


@dataclass
class Process:
    """`python -m bot run`, without the pace of messages on Telegram, which would make a test take minutes."""

    discord: Discord
    telegram: BotApi
    folder: Path
    process: asyncio.subprocess.Process | None = None

    async def start(self, **settings: str) -> None:
        environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "TEBIKI_DATA": str(self.folder / "data"),
            "TEBIKI_DIALOGS": str(DIALOGS),
            "TEBIKI_DIALOG": "crossing",
            "TEBIKI_EPHEMERAL_DISK": "accepted",
            "TEBIKI_MASTER_KEY": KEY,
            "TEBIKI_LOG_LEVEL": "debug",
            "TEBIKI_TELEGRAM_TOKEN": self.telegram.token,
            "TEBIKI_TELEGRAM_API_BASE_URL": self.telegram.base,
            "TEBIKI_DISCORD_TOKEN": TOKEN,
            "TEBIKI_DISCORD_API_BASE_URL": self.discord.api_base_url,
            "TEBIKI_DISCORD_GATEWAY_URL": self.discord.gateway_url,
            **settings,
        }
        with (self.folder / "stderr").open("ab") as stderr:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.adapters.telegram.child", "run"),
                cwd=ROOT,
                env=environ,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=stderr,
            )
        async with asyncio.timeout(PATIENCE):
            await self.discord.gateway.ready.wait()
            await self.telegram.polled(PATIENCE)

    async def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        await self.process.wait()
        self.discord.gateway.ready.clear()

    async def end(self) -> int:
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(15):
            return await self.process.wait()

    @property
    def log(self) -> str:
        return (self.folder / "stderr").read_text(encoding="utf-8")

    def kept(self) -> Iterator[tuple[str, bytes]]:
        for path in sorted((self.folder / "data").rglob("*")):
            if path.is_file():
                yield path.name, path.read_bytes()


@asynccontextmanager
async def running(
    discord: Discord, telegram: BotApi, folder: Path, **settings: str
) -> AsyncIterator[Process]:
    process = Process(discord, telegram, folder)
    await process.start(**settings)
    try:
        yield process
    finally:
        if process.process is not None and process.process.returncode is None:
            process.process.kill()
            await process.process.wait()


def on_discord(discord: Discord, id: str, name: str, *roles: str) -> OnDiscord:
    """With an id that is found again among other numbers."""
    discord.world.people[id] = name
    person = OnDiscord(id, discord.world, discord.gateway, discord.rest)
    person.roles = list(roles)
    return person


async def asks(ann: OnTelegram, discord: Discord, wait: str = "Ask, and wait 15 minutes") -> None:
    await ann.send("talk to a person")
    await ann.sees("What would it be about?", PATIENCE)
    await ann.press("My job")
    await ann.sees("This is all that will be seen of you", PATIENCE)
    await ann.press(wait)
    await ann.sees("The volunteers have been asked", PATIENCE)
    await until(lambda: discord.world.in_channel(CHANNEL), "the channel is told")


async def meet(ann: OnTelegram, bob: OnDiscord, discord: Discord) -> None:
    await asks(ann, discord)
    await bob.press_in_server("I can talk now")
    await bob.reads("You have taken this, thank you.")
    await ann.sees("what you write here goes to", PATIENCE)


async def until(seen: Any, what: str, seconds: float = PATIENCE) -> None:
    for _ in range(int(seconds / 0.02)):
        if seen():
            return
        await asyncio.sleep(0.02)
    raise AssertionError(f"never: {what}")
