"""The server: starts on a free port of loopback, and fails the test for a route that it does not know."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Literal, Self

from aiohttp import web

from tests.canaries import LEAST_NAME, watch
from tests.discordapi.gateway import Gateway
from tests.discordapi.people import Person
from tests.discordapi.rest import Rest
from tests.discordapi.world import World

TOKEN = "MTIz.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB"

Part = Literal["rest", "gateway", "both"]


class Discord:
    """`api_base_url` and `gateway_url` are for the settings of the same names."""

    def __init__(self, token: str = TOKEN) -> None:
        watch.note(token)
        self.world = World()
        self.gateway = Gateway(self.world, token)
        self.rest = Rest(self.world, token)
        app = web.Application(middlewares=[self.rest.guard])
        app.router.add_get("/ws", self.gateway.connect)
        app.router.add_get("/ws/", self.gateway.connect)
        api = web.Application()
        api.add_routes(self.rest.routes())
        app.add_subapp("/api", api)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2)
        self.api_base_url = self.gateway_url = ""

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.api_base_url = f"http://127.0.0.1:{port}/api"
        self.gateway_url = f"ws://127.0.0.1:{port}/ws"
        self.rest.gateway_url = self.gateway.url = self.gateway_url
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()
        if error is None:
            assert not self.world.unknown, f"routes that nobody knows: {self.world.unknown}"

    @asynccontextmanager
    async def away(self, part: Part) -> AsyncIterator[None]:
        """No network between the guide and this part of Discord."""
        self.rest.is_away, self.gateway.is_away = part != "gateway", part != "rest"
        if self.gateway.is_away:
            await self.gateway.drop()
        yield
        self.rest.is_away = self.gateway.is_away = False

    def person(self, name: str) -> Person:
        watch.note(name, least=LEAST_NAME)
        id = str(100 + len(self.world.people))
        self.world.people[id] = name
        return Person(id, self.world, self.gateway, self.rest)
