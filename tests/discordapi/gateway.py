"""The gateway: hello, identify or resume, heartbeats, and events in order. Plain JSON, no compression."""

from __future__ import annotations

import asyncio
import json
import secrets
from contextlib import suppress
from typing import Any

from aiohttp import WSMsgType, web

from tests.discordapi.world import APPLICATION_ID, BOT_ID, GUILD_CHANNEL_ID, GUILD_ID, World

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, INVALID, HELLO, ACK = 0, 1, 2, 6, 9, 10, 11
_QUIET = {3, 4, 8}  # presence, voice, member requests


class Gateway:
    """One connection at a time. What happens while nobody is connected is lost, unless it is resumed."""

    def __init__(self, world: World, token: str) -> None:
        self._world = world
        self._token = token
        self._socket: web.WebSocketResponse | None = None
        self._session = ""
        self.sent: list[dict[str, Any]] = []
        """The events of this session, in order."""
        self.resumed = 0
        self.url = ""
        self.ready = asyncio.Event()
        self.close_with: int | None = None
        """Instead of a new session."""

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": HELLO, "d": {"heartbeat_interval": 30_000}, "s": None, "t": None})
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._receive(socket, json.loads(message.data))
        finally:
            if self._socket is socket:
                self._socket = None
                self.ready.clear()
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
                self._socket, self._session, self.sent = socket, secrets.token_hex(4), []
                await self.dispatch("READY", self._hello())
                await self.dispatch("GUILD_CREATE", self._guild())
                self.ready.set()
            case op if op == RESUME and message["d"]["session_id"] == self._session:
                self._socket = socket
                self.resumed += 1
                for missed in self.sent:
                    if missed["s"] > message["d"]["seq"]:
                        await socket.send_json(missed)
                await self.dispatch("RESUMED", {})
                self.ready.set()
            case op if op == RESUME:
                await socket.send_json({"op": INVALID, "d": False, "s": None, "t": None})
            case op:
                assert op in _QUIET, f"the gateway knows no op {op}"

    async def dispatch(self, name: str, data: dict[str, Any]) -> None:
        event = {"op": DISPATCH, "t": name, "s": len(self.sent) + 1, "d": data}
        self.sent.append(event)
        if self._socket is not None and not self._socket.closed:
            with suppress(ConnectionError):  # the process was killed just now
                await self._socket.send_json(event)

    async def drop(self, code: int = 4000) -> None:
        """The connection breaks; by itself in a way that lets the client resume."""
        if self._socket is not None:
            await self._socket.close(code=code)

    def _hello(self) -> dict[str, Any]:
        return {
            "v": 10,
            "user": self._world.user(BOT_ID),
            "guilds": [{"id": GUILD_ID, "unavailable": True}],
            "session_id": self._session,
            "resume_gateway_url": self.url,
            "shard": [0, 1],
            "application": {"id": APPLICATION_ID, "flags": 0},
        }

    def _guild(self) -> dict[str, Any]:
        return {
            "id": GUILD_ID,
            "name": "AJET",
            "owner_id": "1",
            "roles": [{"id": GUILD_ID, "name": "@everyone", "permissions": "0", "position": 0, "color": 0}],
            "channels": [{"id": GUILD_CHANNEL_ID, "type": 0, "name": "talk", "position": 0}],
            "members": [],
            "emojis": [],
            "features": [],
            "threads": [],
            "member_count": 1,
            "unavailable": False,
        }
