"""The routes that the guide calls. A route that is not here answers 404 and fails the test."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

from aiohttp import web

from tests.discordapi.world import APPLICATION_ID, BOT_ID, EPHEMERAL, Message, World

YOUNG_SECONDS, OLD_SECONDS = 10, 14 * 24 * 3600
DELETES = {"young": (5, 1.0), "between": (3, 1.0), "old": (30, 120.0)}
"""How many in how many seconds of each channel (discord-api-docs, issues 1092, 1295 and 8330)."""
REPLY, DEFERRED_REPLY, DEFERRED_UPDATE, UPDATE, SUGGEST, FORM = 4, 5, 6, 7, 8, 9
BODY: web.RequestKey[Any] = web.RequestKey("body", object)


class Interaction:
    """One press or command that waits for its answer. `origin`: the message that the button stood in."""

    def __init__(self, id: str, token: str, person: str, channel: str, origin: Message | None) -> None:
        self.id, self.token, self.person, self.channel, self.origin = id, token, person, channel, origin
        self.answered: int | None = None
        self.form: dict[str, Any] | None = None
        self.suggested: list[dict[str, Any]] = []
        self.original: Message | None = None
        self.ephemeral = False


class Rest:
    def __init__(self, world: World, token: str) -> None:
        self._world = world
        self._token = token
        self.gateway_url = ""
        self.interactions: dict[str, Interaction] = {}
        self.fail_next: list[tuple[int, dict[str, Any]]] = []
        """Answers to give instead, in order."""
        self.slowness = 0.0
        """Seconds until a call has its answer."""
        self.swallowed: set[str] = set()
        """Channels in which what is called has no effect, and no answer."""
        self.is_away = False
        """Each call breaks off, as where there is no network."""
        self._deletes: dict[tuple[str, str], tuple[float, int]] = {}
        """By channel and bucket: until when its window lasts, and how many there were in it."""

    def routes(self) -> list[web.RouteDef]:
        messages = "/channels/{channel}/messages"
        hook = "/webhooks/{application}/{token}"
        return [
            web.get("/users/@me", self._me),
            web.get("/oauth2/applications/@me", self._application),
            web.get("/applications/@me", self._application),
            web.get("/gateway", self._gateway),
            web.get("/gateway/bot", self._gateway),
            web.get("/applications/{application}/commands", self._commands),
            web.put("/applications/{application}/commands", self._set_commands),
            web.post("/users/@me/channels", self._open),
            web.get("/channels/{channel}", self._channel),
            web.get(messages, self._history),
            web.post(messages, self._send),
            web.patch(messages + "/{message}", self._edit),
            web.delete(messages + "/{message}", self._delete),
            web.post("/channels/{channel}/typing", self._typing),
            web.post("/interactions/{id}/{token}/callback", self._callback),
            web.post(hook, self._follow_up),
            web.get(hook + "/messages/{message}", self._hook_get),
            web.patch(hook + "/messages/{message}", self._hook_edit),
            web.delete(hook + "/messages/{message}", self._hook_delete),
        ]

    @web.middleware
    async def guard(self, request: web.Request, handler: Any) -> web.StreamResponse:
        path = request.path.removeprefix("/api")
        if not path.startswith("/ws"):
            body = await _body(request)
            request[BODY] = body
            self._world.requests.append((request.method, path, body))
            if self.is_away:
                assert request.transport is not None
                request.transport.abort()
            public = path.startswith(("/interactions", "/webhooks"))
            if not public and request.headers.get("Authorization") != f"Bot {self._token}":
                return _error(401, 0, "401: Unauthorized")
            if self.fail_next:
                status, answer = self.fail_next.pop(0)
                headers = {"Retry-After": str(answer["retry_after"])} if "retry_after" in answer else {}
                return _json(answer, status=status, headers=headers)
        if request.match_info.get("channel") in self.swallowed:
            await asyncio.Event().wait()
        try:
            answer = await handler(request)
            await asyncio.sleep(self.slowness)
            assert isinstance(answer, web.StreamResponse)
            self._world.after_each()
            return answer
        except web.HTTPNotFound:
            self._world.unknown.append(f"{request.method} {path}")
            return _error(404, 0, "404: Not Found")

    async def _me(self, _request: web.Request) -> web.Response:
        return _json(self._world.user(BOT_ID))

    async def _application(self, _request: web.Request) -> web.Response:
        return _json(
            {
                "id": APPLICATION_ID,
                "name": "Tebiki",
                "icon": None,
                "description": "",
                "bot_public": True,
                "bot_require_code_grant": False,
                "verify_key": "",
                "flags": 0,
                "summary": "",
                "team": None,
                "integration_types_config": self._world.installs,
                "owner": {"id": "1", "username": "owner", "discriminator": "0", "avatar": None},
            }
        )

    async def _gateway(self, _request: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 999, "reset_after": 1, "max_concurrency": 1}
        shards = self._world.advised_shards
        return _json({"url": self.gateway_url, "shards": shards, "session_start_limit": limit})

    async def _commands(self, _request: web.Request) -> web.Response:
        return _json(self._world.commands)

    async def _set_commands(self, request: web.Request) -> web.Response:
        common = {"application_id": APPLICATION_ID, "version": "1", "default_member_permissions": None}
        self._world.commands = [
            {"id": self._world.snowflake(), "description": "", **common, **one} for one in request[BODY]
        ]
        return _json(self._world.commands)

    async def _open(self, request: web.Request) -> web.Response:
        person = str(request[BODY]["recipient_id"])
        return _json(self._world.channel(self._world.open_channel(person)))

    async def _channel(self, request: web.Request) -> web.Response:
        return _json(self._world.channel(request.match_info["channel"]))

    async def _history(self, request: web.Request) -> web.Response:
        found = [one for one in self._world.in_channel(request.match_info["channel"]) if not one.ephemeral]
        if after := request.query.get("after"):
            found = [one for one in found if int(one.id) > int(after)]
        if before := request.query.get("before"):
            found = [one for one in found if int(one.id) < int(before)]
        most = int(request.query.get("limit", "50"))
        found = found[:most] if request.query.get("after") else found[-most:]
        return _json([self._world.shown(one) for one in reversed(found)])

    async def _send(self, request: web.Request) -> web.Response:
        channel = request.match_info["channel"]
        if self._world.owner(channel) in self._world.closed:
            return _error(403, 50007, "Cannot send messages to this user")
        return _json(self._world.shown(self._world.add(channel, BOT_ID, request[BODY])))

    async def _edit(self, request: web.Request) -> web.Response:
        message = self._world.messages.get(request.match_info["message"])
        if message is None or message.ephemeral:
            return _error(404, 10008, "Unknown Message")
        message.body.update(request[BODY])
        return _json(self._world.shown(message))

    async def _delete(self, request: web.Request) -> web.Response:
        message = self._world.messages.get(request.match_info["message"])
        if message is None or message.ephemeral:
            return _error(404, 10008, "Unknown Message")
        if message.author != BOT_ID:
            return _error(403, 50003, "Cannot execute action on a DM channel")
        headers = self._counted(message)
        if "Retry-After" in headers:
            wait = float(headers["Retry-After"])
            told = {"message": "You are being rate limited.", "retry_after": wait, "global": False}
            return _json(told, status=429, headers=headers)
        del self._world.messages[message.id]
        return web.Response(status=204, headers=headers)

    def _counted(self, message: Message) -> dict[str, str]:
        """What Discord tells of its limit on deletes, of which it has three, by a message's age."""
        age = self._world.age(message)
        bucket = "young" if age < YOUNG_SECONDS else "old" if age > OLD_SECONDS else "between"
        most, seconds = DELETES[bucket]
        now = time.monotonic()
        until, done = self._deletes.get((message.channel, bucket), (0.0, 0))
        if until <= now:
            until, done = now + seconds, 0
        headers = {
            "X-RateLimit-Limit": str(most),
            "X-RateLimit-Remaining": str(max(most - done - 1, 0)),
            "X-RateLimit-Reset": str(time.time() + until - now),
            "X-RateLimit-Reset-After": str(until - now),
            "X-RateLimit-Bucket": f"delete-{bucket}",
        }
        if done >= most:
            return {**headers, "Retry-After": str(until - now), "Via": "1.1 here"}
        self._deletes[message.channel, bucket] = until, done + 1
        return headers

    async def _typing(self, _request: web.Request) -> web.Response:
        return web.Response(status=204)

    async def _callback(self, request: web.Request) -> web.Response:
        found = self.interactions.get(request.match_info["token"])
        if found is None or found.id != request.match_info["id"]:
            return _error(404, 10062, "Unknown interaction")
        if found.answered is not None:
            return _error(400, 40060, "Interaction has already been acknowledged")
        kind, data = request[BODY]["type"], request[BODY].get("data") or {}
        found.answered = kind
        found.ephemeral = bool((data.get("flags") or 0) & EPHEMERAL)
        match kind:
            case _ if kind == REPLY:
                found.original = self._world.add(found.channel, BOT_ID, data, ephemeral=found.ephemeral)
            case _ if kind == UPDATE:
                assert found.origin is not None, "an update of nothing"
                found.origin.body.update(data)
                found.original = found.origin
            case _ if kind == DEFERRED_UPDATE:
                found.original = found.origin
            case _ if kind == SUGGEST:
                found.suggested = data["choices"]
            case _ if kind == FORM:
                found.form = data
            case _:
                assert kind == DEFERRED_REPLY, f"no callback type {kind}"
        if "with_response" not in request.query:
            return web.Response(status=204)
        resource = (
            {"type": kind, "message": self._world.shown(found.original)} if found.original else {"type": kind}
        )
        told = {
            "id": found.id,
            "type": 3,
            "response_message_id": found.original.id if found.original else None,
        }
        return _json({"interaction": told, "resource": resource})

    async def _follow_up(self, request: web.Request) -> web.Response:
        found = self.interactions.get(request.match_info["token"])
        if found is None or found.answered is None:
            return _error(404, 10015, "Unknown Webhook")
        flags = request[BODY].get("flags") or 0
        first = found.answered == DEFERRED_REPLY and found.original is None
        ephemeral = found.ephemeral if first else bool(flags & EPHEMERAL)
        message = self._world.add(found.channel, BOT_ID, request[BODY], ephemeral=ephemeral)
        found.original = found.original or message
        return _json(self._world.shown(message))

    def _hooked(self, request: web.Request) -> Message | None:
        found = self.interactions.get(request.match_info["token"])
        name = request.match_info["message"]
        if found is None:
            return None
        if name == "@original":
            if found.original is None and found.answered == DEFERRED_REPLY and request.method == "PATCH":
                found.original = self._world.add(found.channel, BOT_ID, {}, ephemeral=found.ephemeral)
            return found.original
        return self._world.messages.get(name)

    async def _hook_get(self, request: web.Request) -> web.Response:
        message = self._hooked(request)
        return _json(self._world.shown(message)) if message else _error(404, 10008, "Unknown Message")

    async def _hook_edit(self, request: web.Request) -> web.Response:
        message = self._hooked(request)
        if message is None:
            return _error(404, 10008, "Unknown Message")
        message.body.update(request[BODY])
        return _json(self._world.shown(message))

    async def _hook_delete(self, request: web.Request) -> web.Response:
        message = self._hooked(request)
        if message is None:
            return _error(404, 10008, "Unknown Message")
        self._world.messages.pop(message.id, None)
        return web.Response(status=204)


def _json(data: Any, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """The content type without a charset, which is what discord.py looks for."""
    all_headers = {**(headers or {}), "Content-Type": "application/json"}
    return web.Response(body=json.dumps(data).encode(), status=status, headers=all_headers)


def _error(status: int, code: int, message: str) -> web.Response:
    return _json({"message": message, "code": code}, status=status)


async def _body(request: web.Request) -> Any:
    """JSON, or the JSON part of a form with files, whose names are kept."""
    if request.content_type.startswith("multipart/"):
        form = await request.post()
        payload = json.loads(str(form["payload_json"]))
        files = [field for name, field in form.items() if name.startswith("files")]
        payload["attachments_shown"] = [
            {
                "id": str(number),
                "filename": file.filename,
                "size": 1,
                "url": "http://127.0.0.1/file",
                "proxy_url": "http://127.0.0.1/file",
            }
            for number, file in enumerate(files)
            if isinstance(file, web.FileField)
        ]
        return payload
    return await request.json() if request.can_read_body else None
