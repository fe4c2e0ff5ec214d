"""The gateway: hello, identify or resume, heartbeats, and events in order. Plain JSON, no compression."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.discordapi.world import APPLICATION_ID, BOT_ID, GUILDS, World

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, INVALID, HELLO, ACK = 0, 1, 2, 6, 9, 10, 11
_QUIET = {3, 4, 8}  # presence, voice, member requests
DIRECT = 0
"""The shard by which direct messages come, however many there are."""


@dataclass
class Shard:
    """One connection, and the session that it may resume."""

    socket: web.WebSocketResponse | None = None
    session: str = ""
    sent: list[dict[str, Any]] = field(default_factory=list)
    """The events of this session, in order."""
    ready: asyncio.Event = field(default_factory=asyncio.Event)


class Gateway:
    """One connection a shard. What happens while nobody is connected is lost, unless it is resumed."""

    def __init__(self, world: World, token: str) -> None:
        self._world = world
        self._token = token
        self.shards: defaultdict[int, Shard] = defaultdict(Shard)
        self.shard_count = 1
        """As the client said."""
        self.resumed = 0
        self.identified = 0
        self.url = ""
        self.close_with: int | None = None
        """Instead of a new session."""
        self.forgets = False
        """Sessions cannot be resumed."""
        self.is_away = False
        """Nobody can connect."""

    @property
    def sent(self) -> list[dict[str, Any]]:
        return self.shards[DIRECT].sent

    @property
    def ready(self) -> asyncio.Event:
        return self.shards[DIRECT].ready

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        if self.is_away and request.transport is not None:
            request.transport.abort()
        await socket.prepare(request)
        await socket.send_json({"op": HELLO, "d": {"heartbeat_interval": 30_000}, "s": None, "t": None})
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._receive(socket, json.loads(message.data))
        finally:
            for shard in self.shards.values():
                if shard.socket is socket:
                    shard.socket = None
                    shard.ready.clear()
        return socket

    async def _receive(self, socket: web.WebSocketResponse, message: dict[str, Any]) -> None:
        match message["op"]:
            case op if op == HEARTBEAT:
                await socket.send_json({"op": ACK, "d": None, "s": None, "t": None})
            case op if op == IDENTIFY and message["d"]["token"] != self._token:
                await socket.close(code=4004)
            case op if op == IDENTIFY and self.close_with is not None:
                await socket.close(code=self.close_with)
            case op if op == IDENTIFY:
                number, self.shard_count = message["d"].get("shard", (0, 1))
                self.identified += 1
                shard = self.shards[number]
                shard.socket, shard.session, shard.sent = socket, secrets.token_hex(4), []
                await self.dispatch("READY", self._hello(number), number)
                for guild in self._guilds(number):
                    await self.dispatch("GUILD_CREATE", _guild(guild), number)
                shard.ready.set()
            case op if op == RESUME:
                await self._resume(socket, message["d"])
            case op:
                assert op in _QUIET, f"the gateway knows no op {op}"

    async def _resume(self, socket: web.WebSocketResponse, asked: dict[str, Any]) -> None:
        known = [n for n, one in self.shards.items() if one.session == asked["session_id"]]
        if self.forgets or not known:
            await socket.send_json({"op": INVALID, "d": False, "s": None, "t": None})
            return
        shard = self.shards[known[0]]
        shard.socket = socket
        self.resumed += 1
        for missed in shard.sent:
            if missed["s"] > asked["seq"]:
                await socket.send_json(missed)
        await self.dispatch("RESUMED", {}, known[0])
        shard.ready.set()

    async def dispatch(self, name: str, data: dict[str, Any], number: int | None = None) -> None:
        """`number`: of the shard; by itself that of the server where it happened, or of direct messages."""
        if number is None:
            number = shard_of(data["guild_id"], self.shard_count) if "guild_id" in data else DIRECT
        shard = self.shards[number]
        event = {"op": DISPATCH, "t": name, "s": len(shard.sent) + 1, "d": data}
        shard.sent.append(event)
        if shard.socket is not None and not shard.socket.closed:
            with suppress(ConnectionError):  # the process was killed just now
                await shard.socket.send_json(event)

    async def drop(self, code: int = 4000, number: int = DIRECT) -> None:
        """The connection breaks; by itself in a way that lets the client resume."""
        socket = self.shards[number].socket
        if socket is not None:
            await socket.close(code=code)

    def _guilds(self, number: int) -> list[str]:
        return [guild for guild in GUILDS if shard_of(guild, self.shard_count) == number]

    def _hello(self, number: int) -> dict[str, Any]:
        return {
            "v": 10,
            "user": self._world.user(BOT_ID),
            "guilds": [{"id": guild, "unavailable": True} for guild in self._guilds(number)],
            "session_id": self.shards[number].session,
            "resume_gateway_url": self.url,
            "shard": [number, self.shard_count],
            "application": {"id": APPLICATION_ID, "flags": 0},
        }


def shard_of(guild: str, count: int) -> int:
    """Discord, "Sharding"."""
    return (int(guild) >> 22) % count


def _guild(id: str) -> dict[str, Any]:
    return {
        "id": id,
        "name": "AJET",
        "owner_id": "1",
        "roles": [{"id": id, "name": "@everyone", "permissions": "0", "position": 0, "color": 0}],
        "channels": [{"id": GUILDS[id], "type": 0, "name": "talk", "position": 0}],
        "members": [],
        "emojis": [],
        "features": [],
        "threads": [],
        "member_count": 1,
        "unavailable": False,
    }
