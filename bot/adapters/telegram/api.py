"""The Bot API: a method, its parameters, what is answered. https://core.telegram.org/bots/api#making-requests

Answers stay plain values: of most of them one number is needed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final, NamedTuple

import aiohttp
import msgspec
from yarl import URL

from bot.adapters.telegram.request import AnswerLostError, CallError, NotSentError, Pool
from bot.adapters.telegram.updates import UNREADABLE
from bot.service.clock import read_date

_OK: Final = 200
_FAILED: Final = 500
_GATEWAY_TIMEOUT: Final = 504
_VOID: Final = (401, 404)
"""Of a token: 401 for one that was good, 404 for what never was one."""


class Upload(NamedTuple):
    """A file among the parameters."""

    name: str
    content: bytes


class ApiError(CallError):
    """Telegram said no. `status` is HTTP's; `description` its reason, never to be logged.

    `retry_after`: the seconds that it asks us to wait, 0 where it does not. `moved`: the chat has another id.
    """

    def __init__(self, status: int, description: str, retry_after: float, *, moved: bool) -> None:
        super().__init__(str(status))
        self.status = status
        self.description = description
        self.retry_after = retry_after
        self.moved = moved
        self.is_revoked = False
        """The token is void, and Telegram has said so twice."""

    @property
    def is_conflict(self) -> bool:
        """Somebody else fetches updates with this token, or a webhook takes them."""
        return self.status == 409


class Api:
    """One bot's. `username` is without the @, and known once `connect` came through.

    Updates have a pool of their own, so that nothing keeps them waiting.
    """

    def __init__(self, token: str, base_url: str, calls: Pool, updates: Pool) -> None:
        self._base = f"{base_url.rstrip('/')}/bot{token}/"
        self._files = f"{base_url.rstrip('/')}/file/bot{token}/"
        self._calls = calls
        self._updates = updates
        self._urls: dict[str, URL] = {}
        self.username = ""

    async def connect(self) -> None:
        """Raises CallError."""
        self.username = (await self.ask("getMe", {}))["username"]

    @property
    def time(self) -> datetime | None:
        """What Telegram's clock said with its last answer."""
        return read_date(self._calls.date)

    async def close(self) -> None:
        await self._calls.close()
        await self._updates.close()

    async def ask(self, method: str, params: dict[str, Any]) -> Any:
        """Raises CallError."""
        status, payload = await self._calls.post(self._url(method), _body(params))
        try:
            return _read(status, payload, _any).result
        except ApiError as fault:
            raise await self._looked_into(fault) from None

    async def file(self, file: str, most: int) -> bytes:
        """What somebody sent, by its file_id; of a longer one `most` bytes and one. Raises CallError."""
        path = (await self.ask("getFile", {"file_id": file})).get("file_path", "")
        status, content = await self._calls.get(URL(self._files + path), most)
        if status != _OK:
            raise AnswerLostError(str(status))
        return content

    async def updates(self, params: dict[str, Any]) -> list[bytes]:
        """Each as raw JSON, so that one which cannot be read is alone in that. Raises CallError."""
        status, payload = await self._updates.post(self._url("getUpdates"), _body(params))
        try:
            return [bytes(raw) for raw in _read(status, payload, _raw).result]
        except ApiError as fault:
            raise await self._looked_into(fault) from None
        except AnswerLostError:
            if status != _OK:
                raise
            return [_mended(one) for one in _apart(payload)]

    async def _looked_into(self, fault: ApiError) -> CallError:
        """Before a token is taken for void, getMe has its say: an old server may not know a method."""
        if fault.status in _VOID:
            try:
                _read(*await self._calls.post(self._url("getMe"), b"{}"), _any)
            except ApiError as again:
                fault.is_revoked = again.status in _VOID
            except CallError:
                return NotSentError(str(fault))
        return fault

    def _url(self, method: str) -> URL:
        url = self._urls.get(method)
        if url is None:
            url = self._urls[method] = URL(self._base + method)
        return url


class _Parameters(msgspec.Struct, frozen=True):
    retry_after: float = 0
    migrate_to_chat_id: int = 0


class _Refusal(msgspec.Struct):
    """Telegram's own has an error_code, always."""

    error_code: int
    description: str = ""
    parameters: _Parameters = _Parameters()


class _Answer(msgspec.Struct):
    result: Any


class _Updates(msgspec.Struct):
    result: list[msgspec.Raw]


_RESULT: Final = re.compile(rb'\s*\{\s*"ok"\s*:\s*true\s*,\s*"result"\s*:\s*\[')
_TOKENS: Final = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)
_OPENING: Final = (b"[", b"{")
_CLOSING: Final = (b"]", b"}")
_any = msgspec.json.Decoder(_Answer)
_raw = msgspec.json.Decoder(_Updates)
_refusal = msgspec.json.Decoder(_Refusal)


def _read(status: int, payload: bytes, decoder: msgspec.json.Decoder[Any]) -> Any:
    try:
        if status == _OK:
            return decoder.decode(payload)
        refusal = _refusal.decode(payload)
    except UNREADABLE:  # a page of a proxy's: whether it had passed the request on, only 4xx tells
        if status == _OK:
            raise AnswerLostError("unreadable") from None
        raise (NotSentError if status < _FAILED else AnswerLostError)(str(status)) from None
    if status == _GATEWAY_TIMEOUT:
        raise AnswerLostError("504")
    asked = refusal.parameters
    moved = bool(asked.migrate_to_chat_id)
    raise ApiError(status, refusal.description, asked.retry_after, moved=moved) from None


def _apart(payload: bytes) -> Iterator[bytes]:
    """The updates of an answer of which one cannot be read, which would keep all behind it.

    Brackets are counted outside of strings: nothing that an update holds can be taken for its end.
    Raises AnswerLostError for what is no answer, or not a whole one.
    """
    answer = _RESULT.match(payload)
    depth = begin = 0
    for token in _TOKENS.finditer(payload, answer.end()) if answer else ():
        if token.group() in _OPENING:
            begin = begin if depth else token.start()
            depth += 1
        elif token.group() in _CLOSING:
            if not depth:
                return
            depth -= 1
            if not depth:
                yield payload[begin : token.end()]
    raise AnswerLostError("unreadable")


def _mended(update: bytes) -> bytes:
    """For half a character it gets a "?". What is worse than that is set aside by whoever reads it."""
    try:
        return json.dumps(json.loads(update), ensure_ascii=False).encode("utf-8", "replace")
    except (ValueError, RecursionError):
        return update


def _body(params: dict[str, Any]) -> bytes | aiohttp.FormData:
    if not any(isinstance(value, Upload) for value in params.values()):
        return msgspec.json.encode(params)
    form = aiohttp.FormData()
    for name, value in params.items():
        if isinstance(value, Upload):
            form.add_field(name, value.content, filename=value.name)
        else:
            form.add_field(name, value if isinstance(value, str) else msgspec.json.encode(value).decode())
    return form
