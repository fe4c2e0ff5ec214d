"""(d) One answered question through the whole Discord adapter, from the gateway's JSON to the notes of what
was shown, on a real store; beside a bare discord.py component.

HTTP is cut off below discord.py on both sides: where it would call aiohttp. The floor reads the same kind of
event, finds its DynamicItem and edits the message with four buttons; it stores nothing.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import discord

from bench.figures import Row
from bench.store import MASTER
from bench.talk import SORTS, dialog
from bench.traffic import Load, Meter, Side, compare
from bot.adapters.discord.client import GuideClient
from bot.community.communities import Communities
from bot.community.desk import Desks
from bot.community.members import Members
from bot.operations.garbage import look_seldom
from bot.service.conversations import Conversations
from bot.service.platforms import Words
from bot.store.sqlite import open_store

BOT = {"id": "1000", "username": "guide", "discriminator": "0", "avatar": None, "bot": True}
_ids = itertools.count(1_300_000_000_000_000_000, 5_000_000)
_CALLBACK = "/callback"


class Answer:
    """What discord.py reads of aiohttp's response."""

    status = 200
    reason = "OK"

    def __init__(self, payload: dict[str, Any] | None) -> None:
        self.headers = {"content-type": "application/json"} if payload is not None else {"content-type": ""}
        self._text = json.dumps(payload) if payload is not None else ""

    async def text(self, encoding: str | None = None) -> str:
        return self._text

    async def __aenter__(self) -> Answer:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass


class Network:
    """In place of aiohttp's session. `last`: the newest message in each channel, as Discord would tell it."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self.last: dict[str, dict[str, Any]] = {}
        self.asked: dict[str, str] = {}
        """Channels, by the token of the interaction that came from there."""

    def request(self, method: str, url: str, **options: Any) -> Answer:
        with self._meter.aside():
            self._meter.calls += 1
            body = json.loads(options.get("data") or "{}")
            if url.endswith(_CALLBACK):
                return self._called_back(url, body, told=bool(options["params"]))
            channel = url.split("/channels/")[1].split("/", maxsplit=1)[0]
            if method == "POST":
                self.last[channel] = message(channel, body)
                return Answer(self.last[channel])
            number = re.split(r"[/?]", url.split("/messages/")[1])[0]
            return Answer({**message(channel, body), "id": number})

    def _called_back(self, url: str, body: dict[str, Any], *, told: bool) -> Answer:
        token = url.split(_CALLBACK, maxsplit=1)[0].rsplit("/", 1)[1]
        channel, data = self.asked.pop(token), body.get("data") or {}
        shown = self.last.get(channel)
        if body["type"] == discord.InteractionResponseType.channel_message.value or shown is None:
            whole = self.last[channel] = message(channel, data)
        else:
            whole = {**message(channel, data), "id": shown["id"]}
            if data.get("components"):
                self.last[channel] = whole
        if not told:
            return Answer(None)
        callback = {"id": str(next(_ids)), "type": 3, "response_message_id": whole["id"]}
        return Answer({"interaction": callback, "resource": {"type": body["type"], "message": whole}})

    async def close(self) -> None:
        pass


def message(channel: str, body: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": str(next(_ids)),
        "channel_id": channel,
        "author": BOT,
        "content": body.get("content") or "",
        "components": body.get("components") or [],
        "timestamp": "2026-11-25T12:00:00+00:00",
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "pinned": False,
        "flags": body.get("flags", 0),
        "type": 0,
    }


def press(network: Network, channel: str, person: str) -> str:
    """The gateway's event: the first button of the newest message was pressed."""
    shown, token = network.last[channel], f"token{next(_ids)}"
    network.asked[token] = channel
    button = shown["components"][0]["components"][0]
    data = {"component_type": 2, "id": 2, "custom_id": button["custom_id"]}
    return json.dumps({**_interaction(channel, person, token), "type": 3, "message": shown, "data": data})


def _interaction(channel: str, person: str, token: str) -> dict[str, Any]:
    user = {"id": person, "username": "ann", "global_name": "Ann", "discriminator": "0", "avatar": None}
    return {
        "id": str(next(_ids)),
        "application_id": "1000",
        "version": 1,
        "token": token,
        "context": 1,
        "authorizing_integration_owners": {"1": person},
        "app_permissions": "2222085186636864",
        "attachment_size_limit": 10485760,
        "entitlements": [],
        "locale": "en-GB",
        "user": user,
        "channel_id": channel,
        "channel": {"id": channel, "type": 1, "last_message_id": None, "flags": 0, "recipients": [user]},
    }


class Guide(GuideClient):
    """Ours; `ended` counts what was handled to its end."""

    ended: Ended

    async def on_press(self, raw: dict[str, Any]) -> None:
        await super().on_press(raw)
        self.ended.one()

    async def on_text(self, raw: dict[str, Any]) -> None:
        await super().on_text(raw)
        self.ended.one()


class Ended:
    """Until so many are done."""

    def __init__(self) -> None:
        self._left = 0
        self._event = asyncio.Event()

    def expect(self, count: int) -> None:
        self._left = count
        self._event.clear()

    def one(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._event.set()

    async def wait(self) -> None:
        async with asyncio.timeout(60):
            await self._event.wait()


class Pressed(discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"echo:(?P<number>[0-9]+)"):
    """The floor: four buttons, each of which brings the next four."""

    def __init__(self, number: int, sort: str = "") -> None:
        super().__init__(discord.ui.Button(label=f"The {sort} thing", custom_id=f"echo:{number}"))
        self.number = number

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], found: re.Match[str], /
    ) -> Pressed:
        return cls(int(found["number"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        client = interaction.client
        assert isinstance(client, Bare)
        await interaction.response.edit_message(
            content=f"What is your answer to question {self.number}?", view=four(self.number + 1)
        )
        client.ended.one()


class Bare(discord.Client):
    ended: Ended


def four(number: int) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for place, sort in enumerate(SORTS):
        view.add_item(Pressed(number * 4 + place, sort))
    return view


def cut_off(client: discord.Client, network: Network) -> None:
    """Leaves discord.py with this in place of aiohttp. Its own rate limits stay."""
    http: Any = client.http
    http._HTTPClient__session = network
    http._global_over = asyncio.Event()
    http._global_over.set()
    http.token = "token"


def hear(client: discord.Client, event: str, raw: str) -> None:
    """As discord.py's gateway does with what it received."""
    state: Any = client._connection
    state.parsers[event](discord.utils._from_json(raw))


def side(
    client: Guide | Bare,
    network: Network,
    meter: Meter,
    newcomers: Callable[[list[tuple[str, str]]], Awaitable[None]],
) -> Side:
    ended = client.ended = Ended()

    async def play(people: int, turns: int) -> None:
        pairs = [(str(next(_ids)), str(next(_ids))) for _ in range(people)]
        await newcomers(pairs)
        meter.begin()
        for _ in range(turns):
            with meter.aside():
                events = [press(network, *pair) for pair in pairs]
            ended.expect(people)
            for raw in events:
                hear(client, "INTERACTION_CREATE", raw)
            await ended.wait()

    return Side(play, meter)


@asynccontextmanager
async def ours() -> AsyncIterator[Side]:
    meter = Meter()
    network = Network(meter)
    what = dialog(30)
    with tempfile.TemporaryDirectory() as name:
        store = await open_store(Path(name), MASTER)
        members = Members(Desks(store), Communities(store))
        conversations = Conversations({what.id: what}, store, whereabouts=members)
        client = Guide(conversations, Words(what.id, "Nobody reads."), members)
        await client._async_setup_hook()
        cut_off(client, network)

        async def newcomers(pairs: list[tuple[str, str]]) -> None:
            client.ended.expect(len(pairs))
            for channel, person in pairs:
                hear(client, "MESSAGE_CREATE", written(channel, person))
            await client.ended.wait()

        yield side(client, network, meter, newcomers)
        await store.close()


def written(channel: str, person: str) -> str:
    """A first message, which opens the talk."""
    author = _interaction(channel, person, "")["user"]
    return json.dumps({**message(channel, {"content": "hello"}), "author": author})


@asynccontextmanager
async def floor() -> AsyncIterator[Side]:
    meter = Meter()
    network = Network(meter)
    client = Bare(intents=discord.Intents.none(), max_messages=None)
    await client._async_setup_hook()
    cut_off(client, network)
    client.add_dynamic_items(Pressed)

    async def newcomers(pairs: list[tuple[str, str]]) -> None:
        components = four(0).to_components()
        for channel, _ in pairs:
            network.last[channel] = message(channel, {"content": "Hello.", "components": components})

    yield side(client, network, meter, newcomers)


async def row(load: Load, most: float | None = None) -> Row:
    look_seldom()  # for both sides, as `bot run` does
    async with ours() as mine, floor() as other:
        named = f"Discord: an answered question, {load}", "discord.py"
        return await compare(named, (mine, other), load, most)


def rows(rounds: int = 9) -> Iterator[Row]:
    yield asyncio.run(row(Load(1, rounds, turns=24)))
    yield asyncio.run(row(Load(64, rounds), most=1.25))
