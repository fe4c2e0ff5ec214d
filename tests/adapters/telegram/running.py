"""The real adapter in this process, against the strict fake of Telegram over real HTTP."""

from __future__ import annotations

import asyncio
import random
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.adapters.telegram.adapter import Telegram, TelegramSettings
from bot.adapters.telegram.groups import Home
from bot.adapters.telegram.incoming import talk_of
from bot.adapters.telegram.webhook import WebhookSettings
from bot.app import read_policy
from bot.community.communities import Communities
from bot.community.desk import Desks
from bot.community.dialogs import DeskDialogs
from bot.community.links import Links
from bot.community.members import Members
from bot.community.relay.people import People
from bot.community.relay.relays import Relays
from bot.community.relay.requests import Requests
from bot.dialogue.model import Dialog
from bot.keepsakes.documents import draw
from bot.service.conversations import Conversations
from bot.service.metrics import NO_METRICS, Metrics
from bot.service.platforms import Words
from bot.service.ports import Draw
from bot.service.talk import Talk
from bot.store.sqlite import SqliteStore
from tests.botapi.person import Person
from tests.botapi.server import BotApi
from tests.service.memory import MemoryStore
from tests.talking import crossing

SECRET = "a-secret-of-the-webhook"
_CHANCE = random.SystemRandom()


def free_port() -> int:
    """Below those that outgoing connections are given, so that it is still free after a process has died."""
    while True:
        port = _CHANCE.randrange(12_000, 32_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


@dataclass(repr=False)
class House:
    """What outlives the process: the store, which is the inbox too. `mode`: polling or webhook."""

    api: BotApi
    mode: str = "polling"
    store: MemoryStore | SqliteStore = field(default_factory=MemoryStore)
    dialog: Dialog = field(default_factory=crossing)
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    served: list[bool] = field(default_factory=list)
    port: int = 0
    metrics: Metrics = NO_METRICS
    draw: Draw = draw
    beside: tuple[Dialog, ...] = ()
    """Other dialogs that are served."""

    def talk_of(self, person: Person) -> Talk:
        return talk_of(person.id, self.dialog.id)

    def platform(self) -> Telegram:
        webhook = None
        if self.mode == "webhook":
            self.port = self.port or free_port()
            webhook = WebhookSettings(f"http://127.0.0.1:{self.port}", SECRET, port=self.port)
        settings = TelegramSettings(self.api.token, self.api.base, webhook, self.now)
        desks, communities = Desks(self.store), Communities(self.store)
        members = Members(desks, communities)
        dialogs = {one.id: one for one in (self.dialog, *self.beside)}
        guide = Conversations(dialogs, self.store, draw=self.draw, whereabouts=members)
        home, words = (
            Home(guide, members, Links(self.store.key("links"))),
            Words(
                self.dialog.id,
                read_policy(),
                DeskDialogs(desks, communities, self.dialog.id, lambda: dialogs),
            ),
        )
        relays = Relays(self.store, communities, lambda: self.dialog, self.now, patience=0.0)
        members.gone.append(relays.drop)
        people = People(relays, Requests(self.store, relays, communities, desks), communities)
        return Telegram(settings, home, words, self.store, self.metrics, people)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Telegram]:
        """From start to drain. What `run` raises is raised here."""
        platform = self.platform()
        self.api.busy = lambda: platform.waiting > 0
        running = asyncio.create_task(platform.run(self.served.append))
        try:
            yield platform
        finally:
            drained = asyncio.create_task(platform.drain(3))
            await asyncio.wait((running, drained), return_when=asyncio.FIRST_COMPLETED)
            await running
            await drained

    async def crash(self, running: asyncio.Task[None]) -> None:
        """As near to kill -9 as one process gets: nothing is finished."""
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
