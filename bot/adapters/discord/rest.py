"""The requests by which the guide shows things, with plain JSON both ways.

discord.py sends them, with its rate limits, its patience with 5xx and its one connection pool: `HTTPClient`
for direct messages, the webhooks' adapter for interactions, which have no part in the bot's own limits.
What is left out are its objects: the views that a request is made of, and the messages that it makes of
each answer, of which the guide wants the id. Where not even that is wanted, Discord is not asked for it
(`with_response`).

The paths are discord.py's own to the letter, since its rate limits go by them. Of its private names this
takes `HTTPClient._HTTPClient__session`, whose `_timeout` is aiohttp's, and, in `discord.webhook.async_`,
`async_context` with the adapter's `request`; tests/adapters/discord/test_internals.py holds them.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import aiohttp
import discord
from discord.http import Route
from discord.webhook.async_ import async_context

from bot.adapters.discord.updates import EPHEMERAL, Interaction, Json
from bot.service.clock import read_date
from bot.service.locks import Locks
from bot.service.ports import Document
from bot.service.recent import Recent

MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, FORM = 4, 5, 6, 7, 9
"""Answers to an interaction (Discord, "Interaction Callback Type")."""
LOADING: Final = 1 << 7
ALT_LIMIT: Final = 1024
"""Characters of the words that stand for a picture (Discord, "Attachment")."""
_SUPPRESS_EMBEDS: Final = 1 << 2
_SILENT: Final = 1 << 12
_NOBODY: Final[Json] = {"parse": []}
"""Nobody is mentioned, whatever a text says."""

_MOST_CHANNELS: Final = 1_000
"""People whose direct messages are at hand."""

_MESSAGES: Final = "/channels/{channel_id}/messages"
_ONE: Final = "/channels/{channel_id}/messages/{message_id}"
_CALLBACK: Final = "/interactions/{webhook_id}/{webhook_token}/callback"
_FOLLOW_UPS: Final = "/webhooks/{webhook_id}/{webhook_token}"
_FOLLOW_UP: Final = "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"
_ORIGINAL: Final = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"


def as_new(body: Json, *, quiet: bool = False, silent: bool = True) -> Json:
    """A message to be sent, of one that could be edited in: no link unfolds.

    `quiet`: only the person sees it. `silent`: no telephone rings.
    """
    flags = body.get("flags", 0) | _SUPPRESS_EMBEDS | (_SILENT if silent else 0) | (EPHEMERAL if quiet else 0)
    kept = {name: value for name, value in body.items() if value}
    return {**kept, "flags": flags, "allowed_mentions": _NOBODY}


def limit_patience(client: discord.Client, seconds: float) -> None:
    """Have each request be answered within so long, or raise TimeoutError. To be told once discord.py has
    logged in: it makes the session then. A timer of our own around each call costs twice as much."""
    session = client.http._HTTPClient__session  # type: ignore[attr-defined]
    if isinstance(session, aiohttp.ClientSession):  # not where nothing is sent by HTTP
        session._timeout = aiohttp.ClientTimeout(total=seconds)


class Rest:
    """Raises what discord.py raises: to be called by way of `calls.call`."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._channels: Recent[int, int] = Recent(_MOST_CHANNELS)
        self._opening: Locks[int] = Locks()

    async def time(self) -> datetime | None:
        """What Discord's clock says; None where nothing is sent by HTTP. Asks for what needs no token."""
        http = self._client.http
        session = http._HTTPClient__session  # type: ignore[attr-defined]
        if not isinstance(session, aiohttp.ClientSession):
            return None
        address = f"{Route.BASE}/gateway"
        async with session.get(address, proxy=http.proxy, proxy_auth=http.proxy_auth) as answer:
            return read_date(answer.headers.get("Date", ""))

    # Direct messages

    def channel(self, number: int) -> discord.PartialMessageable:
        """For what discord.py does best: looking back, and deletes, which it paces by a message's age."""
        return self._client.get_partial_messageable(number, type=discord.ChannelType.private)

    async def open_channel(self, person: int) -> int:
        """Somebody's direct messages with the bot. Asked for once, since it stays the same: all people share
        the limit on this, and whoever presses "Start" again and again would keep the others waiting."""
        async with self._opening.of(person):
            channel = self._channels.get(person)
            if channel is None:
                body = {"recipient_id": person}
                told = await self._client.http.request(Route("POST", "/users/@me/channels"), json=body)
                channel = int(told["id"])
                self._channels.put(person, channel)
            return channel

    def forget_channel(self, person: int) -> None:
        """Somebody who was forgotten."""
        self._channels.drop(person)

    async def is_used(self, channel: int) -> bool:
        """Whether anything stands there."""
        return bool([message async for message in self.channel(channel).history(limit=1)])

    async def send(
        self,
        channel: int,
        body: Json,
        nonce: int,
        documents: Sequence[Document] = (),
        *,
        silent: bool = True,
    ) -> int:
        """Returns the message's id. The same nonce sends the same message once."""
        route = Route("POST", _MESSAGES, channel_id=channel)
        new = {**as_new(body, silent=silent), "nonce": str(nonce), "enforce_nonce": True}
        if documents:
            files = as_files(documents)
            return int((await self._client.http.request(route, files=files, form=_form(new, files)))["id"])
        return int((await self._client.http.request(route, json=new))["id"])

    async def edit(self, channel: int, message: int, body: Json) -> None:
        """What is not named stays."""
        route = Route("PATCH", _ONE, channel_id=channel, message_id=message)
        await self._client.http.request(route, json={**body, "allowed_mentions": _NOBODY})

    async def message(self, channel: int, message: int) -> Json:
        found: Json = await self._client.http.request(
            Route("GET", _ONE, channel_id=channel, message_id=message)
        )
        return found

    async def delete(self, channel: int, message: int) -> None:
        await self._client.http.request(Route("DELETE", _ONE, channel_id=channel, message_id=message))

    async def components(self, channel: int, message: int) -> list[Json]:
        return list((await self.message(channel, message)).get("components") or ())

    # Interactions

    async def answer(self, asked: Interaction, sort: int, data: Json | None = None) -> None:
        """The first answer, of which there is one."""
        body: Json = {"type": sort} if data is None else {"type": sort, "data": data}
        await self._hook(_callback(asked), body)

    async def answer_with_message(
        self, asked: Interaction, body: Json, documents: Sequence[Document], *, quiet: bool
    ) -> int:
        """A message as the first answer. Returns its id."""
        whole = {"type": MESSAGE, "data": as_new(body, quiet=quiet)}
        told = await self._hook(_callback(asked), whole, documents, {"with_response": "1"})
        return int(told["interaction"]["response_message_id"])

    async def update(self, asked: Interaction, body: Json) -> None:
        """Edit the message whose button was pressed, as the first answer."""
        await self.answer(asked, UPDATE, {**body, "allowed_mentions": _NOBODY})

    async def follow_up(
        self, asked: Interaction, body: Json, documents: Sequence[Document], *, quiet: bool
    ) -> int:
        """One more message. Returns its id."""
        new = as_new(body, quiet=quiet)
        sent = await self._hook(_later(asked, "POST", _FOLLOW_UPS), new, documents, {"wait": "1"})
        return int(sent["id"])

    async def original(self, asked: Interaction) -> Json:
        """The message that answered, or whose button was pressed."""
        found: Json = await self._hook(_later(asked, "GET", _ORIGINAL))
        return found

    async def edit_original(self, asked: Interaction, body: Json, documents: Sequence[Document] = ()) -> int:
        """Returns its id."""
        body = {**body, "allowed_mentions": _NOBODY}
        edited = await self._hook(_later(asked, "PATCH", _ORIGINAL), body, documents)
        return int(edited["id"])

    async def fill_original(self, asked: Interaction, body: Json, documents: Sequence[Document] = ()) -> int:
        """What was put off. Returns its id. That no link unfolds can be said only now: Discord keeps one flag
        of what is put off, that nobody else sees it. So it cannot be told to come silently."""
        flags = body.get("flags", 0) | _SUPPRESS_EMBEDS
        return await self.edit_original(asked, {**body, "flags": flags}, documents)

    async def delete_original(self, asked: Interaction) -> None:
        await self._hook(_later(asked, "DELETE", _ORIGINAL))

    async def delete_answer(self, asked: Interaction, message: int) -> None:
        """A message that only the person sees, while the token lives."""
        await self._hook(_later(asked, "DELETE", _FOLLOW_UP, message))

    async def _hook(
        self,
        route: Route,
        body: Json | None = None,
        documents: Sequence[Document] = (),
        params: dict[str, str] | None = None,
    ) -> Any:
        http = self._client.http
        files = as_files(documents)
        return await async_context.get().request(
            route,
            http._HTTPClient__session,  # type: ignore[attr-defined]
            payload=None if files else body,
            multipart=_form(body or {}, files) if files else None,
            files=files,
            params=params,
            proxy=http.proxy,
            proxy_auth=http.proxy_auth,
        )


def _callback(asked: Interaction) -> Route:
    return Route("POST", _CALLBACK, webhook_id=asked.id, webhook_token=asked.token)


def _later(asked: Interaction, method: str, path: str, message: int | None = None) -> Route:
    return Route(method, path, webhook_id=asked.application, webhook_token=asked.token, message_id=message)


def as_files(documents: Sequence[Document]) -> list[discord.File]:
    """To be made anew for each try, since sending closes them."""
    return [
        discord.File(io.BytesIO(one.content), one.name, description=one.alt[:ALT_LIMIT] or None)
        for one in documents
    ]


def _form(body: Json, files: Sequence[discord.File]) -> list[Json]:
    """The parts of a request with files (Discord, "Uploading Files")."""
    told = [
        {"id": number, "filename": file.filename, "description": file.description or ""}
        for number, file in enumerate(files)
    ]
    parts: list[Json] = [{"name": "payload_json", "value": json.dumps({**body, "attachments": told})}]
    return parts + [
        {
            "name": f"files[{number}]",
            "value": file.fp,
            "filename": file.filename,
            "content_type": "application/octet-stream",
        }
        for number, file in enumerate(files)
    ]
