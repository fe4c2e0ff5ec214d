"""HTTP to the Bot API, by aiohttp. Two faults are told apart: a request that never left, and one whose answer
was lost, which may have been carried out.
"""

from __future__ import annotations

from typing import Final
from urllib.request import getproxies

import aiohttp
from yarl import URL

from bot import __version__

IDLE_SECONDS: Final = 20
"""We let an idle connection go before Telegram does: a request lost to that would be lost blindly."""
_AGENT: Final = {"User-Agent": f"tebiki/{__version__}"}
_JSON: Final = {"Content-Type": "application/json", **_AGENT}


class CallError(Exception):
    """A call to the Bot API came to nothing."""


class NotSentError(CallError):
    """Nobody took the connection, or what stands before Telegram did not let it pass."""


class AnswerLostError(CallError):
    """It was sent, and what came of it is not known."""


class Pool:
    """Connections, opened when they are needed; once it is closed, nothing is sent. Seconds, all times."""

    def __init__(self, connections: int, connect: float = 5, read: float = 10) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None
        self._closed = False
        self.date = ""
        """Of the last answer, as HTTP writes it."""
        self._timeouts = aiohttp.ClientTimeout(total=None, connect=connect, sock_read=read)

    async def post(self, url: URL, body: bytes | aiohttp.FormData) -> tuple[int, bytes]:
        """`bytes` are JSON. Returns status and answer. Raises NotSentError, AnswerLostError."""
        session = self._session or self._open()
        headers = _JSON if isinstance(body, bytes) else _AGENT
        try:
            async with session.post(url, data=body, headers=headers) as answer:
                status, payload = answer.status, await answer.read()
                self.date = answer.headers.get("Date", "")
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as fault:
            raise NotSentError(type(fault).__name__) from None
        except (TimeoutError, aiohttp.ClientError, OSError) as fault:
            raise AnswerLostError(type(fault).__name__) from None
        return status, payload

    async def get(self, url: URL, most: int) -> tuple[int, bytes]:
        """The same of a file, of which no more than `most` bytes and one are read."""
        session = self._session or self._open()
        try:
            async with session.get(url, headers=_AGENT) as answer:
                return answer.status, await _first(answer.content, most + 1)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as fault:
            raise NotSentError(type(fault).__name__) from None
        except (TimeoutError, aiohttp.ClientError, OSError) as fault:
            raise AnswerLostError(type(fault).__name__) from None

    async def close(self) -> None:
        self._closed = True
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _open(self) -> aiohttp.ClientSession:
        if self._closed:
            raise NotSentError("closed")
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=IDLE_SECONDS),
            trust_env=bool(getproxies()),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=self._timeouts,
        )
        return self._session


async def _first(stream: aiohttp.StreamReader, most: int) -> bytes:
    found = b""
    while len(found) < most and (part := await stream.read(most - len(found))):
        found += part
    return found
