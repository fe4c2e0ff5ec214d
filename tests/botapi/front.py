"""HTTP in, HTTP out, and what goes wrong between."""

from __future__ import annotations

import asyncio
import socket
import struct
import traceback
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

from aiohttp import web

from .bodies import Params, Upload, read
from .faults import (
    POLLING,
    AnswerLost,
    DoneAndError,
    Duplicated,
    Fault,
    Flood,
    Reordered,
    Repeated,
    Reset,
    ServerError,
    Slow,
)
from .messages import Json
from .refusals import UNAUTHORIZED, RefusedError, flood

if TYPE_CHECKING:
    from .server import BotApi

BIGGEST_BODY = 60 * 1024 * 1024


@dataclass(slots=True)
class Request:
    """What the bot asked and what came of it: an HTTP status, or 0 where it never heard."""

    method: str
    values: Json
    uploads: dict[str, Upload] = field(default_factory=dict)
    status: int = 0
    description: str = ""


class Front:
    """Listens on 127.0.0.1; `close` and `listen` again keep the port."""

    def __init__(self, api: BotApi) -> None:
        self.port = 0
        self._api = api
        self._transports: set[asyncio.Transport] = set()

    async def start(self, port: int) -> None:
        app = web.Application(client_max_size=BIGGEST_BODY)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        app.on_response_prepare.append(self._date)
        app.router.add_get("/file/bot{token}/{path}", self._serve_file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        self.port = port
        await self.listen()

    async def listen(self) -> None:
        self._site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await self._site.start()
        self.port = int(self._runner.addresses[0][1])

    async def close(self) -> None:
        await self._site.stop()
        self._break()

    async def stop(self) -> None:
        self._break()
        await self._runner.cleanup()

    def _break(self) -> None:
        for transport in self._transports:
            _reset(transport)
        self._transports.clear()
        self._api.queue.wake()

    async def _date(self, request: web.Request, response: web.StreamResponse) -> None:
        response.headers["Date"] = formatdate(self._api.clock.now(), usegmt=True)

    async def _serve_file(self, request: web.Request) -> web.Response:
        content = self._api.world.files.get(request.match_info["path"])
        if request.match_info["token"] != self._api.token or content is None:
            return web.Response(status=404)
        return web.Response(body=content)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        transport = request.transport
        if not isinstance(transport, asyncio.Transport) or self._api.is_away:
            return _lost(transport)
        self._transports.add(transport)
        if len(self._transports) > 64:
            self._transports = {each for each in self._transports if not each.is_closing()}
        if request.match_info["token"] != self._api.token or self._api.is_revoked:
            return web.json_response(UNAUTHORIZED.answer(), status=401)
        name = request.match_info["method"]
        try:
            params = await read(request)
        except RefusedError as refusal:
            self._api.failures.append(f"{name}: {refusal}")
            return web.json_response(refusal.answer(), status=refusal.code)
        if name.lower() == POLLING.lower():
            return await self._answer(name, params, transport, 0)
        chat = self._chat(params)
        activity = self._api.activity(chat)
        activity.in_flight += 1
        activity.owed, activity.reacted = 0.0, True
        try:
            return await self._answer(name, params, transport, chat)
        finally:
            activity.in_flight -= 1
            self._api.touch(chat)

    def _chat(self, params: Params) -> int:
        """Which chat a request is about; 0 for none."""
        if query := self._api.world.queries.get(params.text("callback_query_id")):
            return query.chat.id
        try:
            return params.number("chat_id")
        except RefusedError:
            return 0

    async def _answer(
        self, name: str, params: Params, transport: asyncio.Transport, chat: int
    ) -> web.StreamResponse:
        request = Request(name, params.values, params.uploads)
        if self._api.models:
            self._api.requests.append(request)
        fault = self._api.faults.draw(name)
        match fault:
            case Reset():
                self._owe(chat, self._api.retry_grace)
                return _lost(transport)
            case ServerError(code, html=True):
                self._owe(chat, self._api.retry_grace)
                return _page(request, code)
            case Slow(seconds):
                await asyncio.sleep(seconds)
        status, answer = await self._result(name, params, chat, fault)
        if isinstance(fault, AnswerLost) or self._api.is_away:
            self._owe(chat, self._api.retry_grace)
            return _lost(transport)
        if isinstance(fault, DoneAndError):
            self._owe(chat, self._api.retry_grace)
            return _page(request, fault.code)
        request.status, request.description = status, answer.get("description", "")
        return web.json_response(answer, status=status)

    async def _result(self, name: str, params: Params, chat: int, fault: Fault | None) -> tuple[int, Json]:
        try:
            match fault:
                case Flood(retry_after):
                    raise flood(retry_after)
                case ServerError(code):
                    raise RefusedError(code, "Internal Server Error")
            result = await self._api.call(name, params)
        except RefusedError as refusal:
            wait = refusal.parameters.get("retry_after", 0)
            if wait or refusal.code >= 500:
                self._owe(chat, wait + self._api.retry_grace)
            self._api.refusals.append((name, refusal))
            return refusal.code, refusal.answer()
        except Exception as error:
            self._api.failures.append(f"the fake broke on {name}: {error!r}\n{traceback.format_exc()}")
            return 500, RefusedError(500, "Internal Server Error").answer()
        answer = {"ok": True, "result": self._bent(result, fault)}
        if self._api.models and name.lower() != POLLING.lower():  # updates are looked at as they are made
            found = self._api.models.of_answer(name, answer)
            self._api.failures += [f"the fake's own answer to {name}: {each}" for each in found]
        return 200, answer

    def _bent(self, result: Any, fault: Fault | None) -> Any:
        match fault:
            case Duplicated():
                return [update for update in result for _ in range(2)]
            case Repeated():
                return [*list(self._api.queue.confirmed)[-3:], *result]
            case Reordered():
                return result[::-1]
            case _:
                return result

    def _owe(self, chat: int, seconds: float) -> None:
        """The bot has reason to ask again; `settled` waits that long for it."""
        self._api.activity(chat).owed = asyncio.get_running_loop().time() + seconds


def _page(request: Request, code: int) -> web.Response:
    """Of what stands before Telegram."""
    request.status = code
    return web.Response(status=code, text="<html>Bad Gateway</html>", content_type="text/html")


def _reset(transport: asyncio.Transport) -> None:
    """As a broken network looks: RST, not an orderly end."""
    sock = transport.get_extra_info("socket")
    if sock is not None and not transport.is_closing():
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


def _lost(transport: asyncio.BaseTransport | None) -> web.StreamResponse:
    if isinstance(transport, asyncio.Transport):
        _reset(transport)
    return web.Response()
