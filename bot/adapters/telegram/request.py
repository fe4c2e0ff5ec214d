"""HTTP to the Bot API by aiohttp, for python-telegram-bot: half of the CPU of its own transport.

Errors come as the library expects them. Two are told apart that it does not: a request that never left, and
one whose answer was lost, which may have been carried out.
"""

from __future__ import annotations

import os
from typing import Any, Final
from urllib.request import getproxies

import aiohttp
import msgspec
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

os.environ.setdefault("PTB_TIMEDELTA", "true")  # without it, each RetryAfter warns of the change to come

IDLE_SECONDS: Final = 20
"""We let an idle connection go before Telegram does: a request lost to that would be lost blindly."""
_GATEWAY_TIMEOUT: Final = 504
_JSON: Final = {"Content-Type": "application/json", "User-Agent": BaseRequest.USER_AGENT}
_FORM: Final = {"User-Agent": BaseRequest.USER_AGENT}


class NotSentError(NetworkError):
    """Nobody took the connection: nothing was sent."""


class AnswerLostError(TimedOut):
    """It was sent, and what came of it is not known."""


class AiohttpRequest(BaseRequest):
    """A pool of connections. Seconds, all times."""

    __slots__ = ("_connections", "_read", "_session", "_timeouts")

    def __init__(self, connections: int, connect: float = 5, read: float = 10) -> None:
        self._connections = connections
        self._read = read
        self._session: aiohttp.ClientSession | None = None
        self._timeouts = aiohttp.ClientTimeout(total=None, connect=connect, sock_read=read)

    @property
    def read_timeout(self) -> float:
        return self._read

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=IDLE_SECONDS)
            self._session = aiohttp.ClientSession(
                connector=connector, trust_env=bool(getproxies()), cookie_jar=aiohttp.DummyCookieJar()
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *args: Any, **kwargs: Any
    ) -> tuple[int, bytes]:
        """The timeouts are those of the pool, whatever a single call asks for."""
        if self._session is None:
            raise RuntimeError("The pool is closed.")
        body, headers = _body(request_data)
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=self._timeouts
            ) as answer:
                status, payload = answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as fault:
            raise NotSentError(type(fault).__name__) from None
        except (TimeoutError, aiohttp.ClientError, OSError) as fault:
            raise AnswerLostError(type(fault).__name__) from None
        if status == _GATEWAY_TIMEOUT:
            raise AnswerLostError("504")
        return status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            return msgspec.json.decode(payload, type=dict[str, Any])
        except (msgspec.DecodeError, ValueError):
            raise TelegramError("Invalid server response") from None


class UpdatesRequest(AiohttpRequest):
    """For getUpdates: each update stays as raw JSON, so that one which cannot be read is alone in that."""

    __slots__ = ()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            parts = msgspec.json.decode(payload, type=dict[str, msgspec.Raw])
            return {
                name: msgspec.json.decode(raw, type=list[msgspec.Raw] if name == "result" else Any)
                for name, raw in parts.items()
            }
        except (msgspec.DecodeError, ValueError):
            raise TelegramError("Invalid server response") from None


def _body(data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str]]:
    if data is None:
        return None, _FORM
    if not data.contains_files:
        return msgspec.json.encode(data.parameters), _JSON
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, _FORM


__all__ = ["AiohttpRequest", "AnswerLostError", "NotSentError", "UpdatesRequest"]
