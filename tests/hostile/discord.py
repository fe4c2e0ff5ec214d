"""The whole adapter for Discord, from the gateway's events to the JSON that is sent, with no network."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from random import Random
from typing import Any

import discord

from bot.adapters.discord.client import GuideClient
from bot.adapters.discord.updates import FIELD, SELECT, Json
from bot.community.communities import Communities
from bot.community.desk import Desks
from bot.community.members import Members
from bot.dialogue.model import Dialog
from bot.service.conversations import Conversations
from bot.service.platforms import Words
from bot.store.sqlite import SqliteStore
from tests.hostile.meanness import Mean
from tests.hostile.verdict import Verdict, draw_little

BOT = {"id": "1000", "username": "guide", "discriminator": "0", "avatar": None, "bot": True}
_CALLBACK = "/callback"


class Answer:
    """What discord.py reads of aiohttp's response."""

    status = 200
    reason = "OK"

    def __init__(self, payload: Any, seconds: float = 0) -> None:
        self._seconds = seconds
        self.headers = {"content-type": "application/json" if payload is not None else ""}
        self._text = json.dumps(payload) if payload is not None else ""

    async def text(self, encoding: str | None = None) -> str:
        return self._text

    async def __aenter__(self) -> Answer:
        if self._seconds:
            await asyncio.sleep(self._seconds)
        return self

    async def __aexit__(self, *_: object) -> None:
        pass


class Wire:
    """In place of aiohttp's session. `live`: the newest message in each channel."""

    def __init__(self, verdict: Verdict) -> None:
        self.live: dict[str, Json] = {}
        self.asked: dict[str, str] = {}
        """Channels, by the token of the interaction that came from there."""
        self.slow: dict[str, float] = {}
        """Seconds that a message in a channel takes: Discord allows five in five seconds."""
        self.forms: deque[str] = deque(maxlen=50)
        self.calls: list[tuple[str, Json]] = []
        self.keeps_calls = False
        self._verdict = verdict
        self._ids = itertools.count(1_300_000_000_000_000_000, 5_000_000)

    def request(self, method: str, url: str, **options: Any) -> Answer:
        data = options.get("data")
        body = json.loads(data) if isinstance(data, str | bytes) else {}
        path = "/" + url.rsplit("/api/v10/", maxsplit=1)[-1].split("?", maxsplit=1)[0]
        if isinstance(data, str | bytes):  # what goes with files is a form
            self._verdict.discord(method, path, body)
        if self.keeps_calls:
            self.calls.append((path, body))
        if url.endswith(_CALLBACK):
            return self._called_back(url, body, told=bool(options.get("params")))
        if method == "GET":
            return Answer([] if path.endswith("/messages") else self._message("1", {}))
        if method == "DELETE":
            return Answer(None)
        if path == "/users/@me/channels":
            return Answer({"id": body["recipient_id"], "type": 1})
        found = re.search(r"/channels/(\d+)", path)
        channel = found[1] if found else self.asked.get(path.split("/")[3], "1")
        shown = self._message(channel, body)
        if method == "POST":
            self.live[channel] = shown
        return Answer(shown, self.slow.get(channel, 0))

    def _called_back(self, url: str, body: Json, *, told: bool) -> Answer:
        channel = self.asked.get(url.split(_CALLBACK, maxsplit=1)[0].rsplit("/", 1)[1], "1")
        data = body.get("data") or {}
        if body["type"] == discord.InteractionResponseType.modal.value:
            self.forms.append(data["custom_id"])
        whole = self._message(channel, data)
        if data.get("components") and "custom_id" not in data:
            self.live[channel] = whole
        if not told:
            return Answer(None)
        callback = {"id": str(next(self._ids)), "type": 3, "response_message_id": whole["id"]}
        return Answer({"interaction": callback, "resource": {"type": body["type"], "message": whole}})

    def _message(self, channel: str, body: Json) -> Json:
        return {
            "id": str(next(self._ids)),
            "channel_id": channel,
            "author": BOT,
            "type": 0,
            "embeds": [],
            "content": body.get("content") or "",
            "components": body.get("components") or [],
            "timestamp": "2026-11-25T12:00:00+00:00",
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": [],
            "pinned": False,
            "flags": body.get("flags", 0),
        }

    async def close(self) -> None:
        pass


class Guide(GuideClient):
    """`open`: events that are being handled."""

    open = 0
    ended: asyncio.Event

    async def on_press(self, raw: Json) -> None:
        try:
            await super().on_press(raw)
        finally:
            self._one_less()

    async def on_text(self, raw: Json) -> None:
        try:
            await super().on_text(raw)
        finally:
            self._one_less()

    def _one_less(self) -> None:
        self.open -= 1
        if not self.open:
            self.ended.set()

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        if event in ("press", "text"):
            self.open += 1
            self.ended.clear()
        super().dispatch(event, *args, **kwargs)


class DiscordDoor:
    """`act` is one event of one of the people, `settle` has them all handled."""

    name = "discord"

    def __init__(self, client: Guide, wire: Wire, verdict: Verdict, people: int, chance: Random) -> None:
        self.client, self.wire = client, wire
        self._verdict = verdict
        self._people = [str(7_000_000_000 + n) for n in range(people)]
        self._chance, self._mean = chance, Mean(chance)
        self._ids = itertools.count(1_400_000_000_000_000_000, 5_000_000)
        self._old: deque[str] = deque(maxlen=200)

    def act(self) -> None:
        person = self._chance.choice(self._people)
        if self._chance.random() < 0.4:
            self.hear("MESSAGE_CREATE", self._spoiled(self.written(person, self._said())))
        else:
            self.hear("INTERACTION_CREATE", self._spoiled(self._press(person)))

    def hear(self, event: str, raw: Any) -> None:
        """As discord.py's gateway does with what it received."""
        state: Any = self.client._connection
        try:
            state.parsers[event](raw)
        except Exception as fault:
            self._verdict.fault(f"the connection breaks: {fault!r}")

    async def settle(self) -> None:
        if self.client.open:
            await self.client.ended.wait()

    def _said(self) -> str:
        return self._mean.ordinary() if self._chance.random() < 0.3 else self._mean.text()

    def _spoiled(self, raw: Json) -> Any:
        if self._chance.random() >= 0.03:
            return raw
        spoiled = self._mean.spoiled(raw)
        # What is no object, or of no known type, goes by discord.py itself, which is not under test.
        return spoiled if isinstance(spoiled, dict) and spoiled.get("type") == raw["type"] else raw

    def written(self, person: str, text: str) -> Json:
        return {**self.wire._message(person, {"content": text}), "author": self._user(person)}

    def pressed(self, person: str, data: str, **more: Any) -> Json:
        """A button of theirs. `more`: of the interaction, such as the server that it stands in."""
        shown = self.wire.live.get(person) or self.wire._message(person, {})
        press = {"type": 3, "message": shown, "data": {"component_type": 2, "custom_id": data}}
        return {**self._interaction(person, self._token(person)), **press, **more}

    def _token(self, person: str) -> str:
        token = f"token{next(self._ids)}"
        self.wire.asked[token] = person
        if len(self.wire.asked) > 5_000:
            del self.wire.asked[next(iter(self.wire.asked))]
        return token

    def _press(self, person: str) -> Json:
        chance, shown, token = self._chance, self.wire.live.get(person), self._token(person)
        parts = list(_inside(shown["components"])) if shown else []
        buttons = [one["custom_id"] for one in parts if one["type"] == 2]
        lists = [[option["value"] for option in one["options"]] for one in parts if one["type"] == 3]
        self._old.extend(buttons[:1])
        raw = {
            **self._interaction(person, token),
            "type": 3,
            "message": shown or self.wire._message(person, {}),
        }
        if self.wire.forms and chance.random() < 0.2:
            return {**raw, "type": 5, "data": self.form(chance.choice(self.wire.forms), self._said())}
        if chance.random() < 0.15 or not (buttons or lists):
            old = self._old and chance.random() < 0.4
            data = chance.choice(self._old) if old else self._mean.data(buttons)
            if chance.random() < 0.2:
                values = [self._mean.data(buttons) for _ in range(chance.randrange(30))]
                return {**raw, "data": {"component_type": 3, "custom_id": SELECT, "values": values}}
            return {**raw, "data": {"component_type": 2, "custom_id": data}}
        if lists and chance.random() < 0.5:
            values = chance.sample(lists[0], chance.randint(1, len(lists[0])))
            return {**raw, "data": {"component_type": 3, "custom_id": SELECT, "values": values}}
        return {**raw, "data": {"component_type": 2, "custom_id": chance.choice(buttons or [lists[0][0]])}}

    def form(self, data: str, text: str) -> Json:
        field = {"type": 4, "custom_id": FIELD, "value": text}
        return {"custom_id": data, "components": [{"type": 18, "component": field}]}

    def _interaction(self, person: str, token: str) -> Json:
        return {
            "id": str(next(self._ids)),
            "application_id": "1000",
            "version": 1,
            "token": token,
            "context": 1,
            "authorizing_integration_owners": {"1": person},
            "locale": "en-GB",
            "user": self._user(person),
            "channel_id": person,
            "channel": {"id": person, "type": 1, "last_message_id": None, "flags": 0},
        }

    def _user(self, person: str) -> Json:
        return {"id": person, "username": "ann", "global_name": "Ann", "discriminator": "0", "avatar": None}


def _inside(parts: list[Json]) -> Iterator[Json]:
    for part in parts:
        yield part
        yield from _inside(part.get("components", []))


@asynccontextmanager
async def discord_door(
    dialog: Dialog, store: SqliteStore, verdict: Verdict, people: int, chance: Random
) -> AsyncIterator[DiscordDoor]:
    wire = Wire(verdict)
    members = Members(Desks(store), Communities(store))
    client = Guide(
        Conversations({dialog.id: dialog}, store, draw=draw_little, whereabouts=members),
        Words(dialog.id, "**In short**\n- Nobody reads."),
        members,
    )
    client.ended = asyncio.Event()
    await client._async_setup_hook()
    http: Any = client.http
    http._HTTPClient__session = wire
    http._global_over = asyncio.Event()
    http._global_over.set()
    http.token = "token"
    yield DiscordDoor(client, wire, verdict, people, chance)
    await client.drain(5)
