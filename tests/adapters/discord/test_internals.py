"""What the guide takes of discord.py that is not promised to anybody, so that a change of it is told by name.

`updates.py` and `rest.py` say why it is taken.
"""

from __future__ import annotations

import asyncio
import inspect
from datetime import UTC, datetime
from typing import Any

import aiohttp
import discord
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from discord.gateway import DiscordWebSocket
from discord.webhook import async_

from bot.adapters.discord import calls, rest
from bot.adapters.discord.client import GuideClient
from bot.adapters.discord.incoming import from_press
from bot.adapters.discord.updates import FORM, PRESS, listen, read_press
from bot.service.conversations import Conversations
from bot.service.platforms import Words
from tests.adapters.discord.server import Person, Server, members_on
from tests.adapters.discord.test_presses import press_event, send
from tests.discordapi.server import TOKEN, Discord
from tests.service.memory import MemoryStore
from tests.talking import crossing

PATHS = [value for name, value in vars(rest).items() if name.isupper() and isinstance(value, str)]
"""Of the requests that `rest.py` makes."""
assert PATHS


def test_discord_py_is_the_one_that_was_looked_at() -> None:
    assert discord.__version__ == "2.7.1", "read updates.py and rest.py beside the new one, then raise this"


async def test_the_gateway_asks_the_table_that_updates_are_taken_from() -> None:
    client = discord.Client(intents=discord.Intents.none())
    assert {"INTERACTION_CREATE", "MESSAGE_CREATE", "MESSAGE_UPDATE"} <= client._connection.parsers.keys()
    assert "ws._discord_parsers = client._connection.parsers" in inspect.getsource(DiscordWebSocket)


def test_the_adapter_of_webhooks_takes_what_it_is_given() -> None:
    taken = inspect.signature(async_.AsyncWebhookAdapter.request).parameters
    assert {
        "route",
        "session",
        "payload",
        "multipart",
        "files",
        "params",
        "proxy",
        "proxy_auth",
    } <= taken.keys()
    assert isinstance(async_.async_context.get(), async_.AsyncWebhookAdapter)
    assert "_HTTPClient__session" in vars(discord.Client(intents=discord.Intents.none()).http)


@pytest.mark.parametrize("path", PATHS)
def test_each_path_is_one_of_discord_pys_own(path: str) -> None:
    """Its rate limits know a route by its path, so that another spelling would be another limit."""
    assert f"'{path}'" in inspect.getsource(discord.http) + inspect.getsource(async_)


async def test_of_a_press_nothing_is_made_but_what_the_guide_reads(
    ann: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ann.slash("start")

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("discord.py made an object of it")

    for name in ("Interaction", "Message"):
        monkeypatch.setattr(f"discord.state.{name}", refuse)
    event = press_event(server, ann, ann.data("North"), ann.messages[-1])
    await send(server, event)
    await ann.say("no")
    sent = [one.json for one in server.requests if one.path.endswith("/messages")]
    assert "What do you take with you?" in sent[-1]["content"]


async def test_everything_else_still_goes_by_discord_py() -> None:
    client = discord.Client(intents=discord.Intents.none())
    seen: list[Any] = []
    client._connection.parsers["INTERACTION_CREATE"] = lambda raw: seen.append(("others", raw["type"]))
    listen(client, lambda raw: seen.append(("pressed", raw["type"])), seen.append, seen.append)
    for sort in (1, 2, PRESS, 4, FORM, 6):
        client._connection.parsers["INTERACTION_CREATE"]({"type": sort})
    assert seen == [
        ("others", 1),
        ("others", 2),
        ("pressed", PRESS),
        ("others", 4),
        ("pressed", FORM),
        ("others", 6),
    ]


@pytest.mark.parametrize(
    ("raw", "taken"),
    [
        ({"author": {"id": "1"}}, True),
        ({"author": {"id": "1", "bot": False}}, True),
        ({"author": {"id": "1", "bot": True}}, False),
        ({"author": {"id": "1"}, "guild_id": "7"}, False),
    ],
)
async def test_texts_are_those_that_people_write_to_the_bot(raw: dict[str, Any], *, taken: bool) -> None:
    client = discord.Client(intents=discord.Intents.none())
    seen: list[Any] = []
    listen(client, seen.append, seen.append, lambda raw: seen.append(("edited", raw)))
    client._connection.parsers["MESSAGE_CREATE"](raw)
    assert seen == ([raw] if taken else [])
    client._connection.parsers["MESSAGE_UPDATE"]({**raw, "edited_timestamp": None})
    assert seen == ([raw] if taken else []), "a link was unfolded"
    changed = {**raw, "edited_timestamp": "2026-11-26T03:00:00+00:00"}
    client._connection.parsers["MESSAGE_UPDATE"](changed)
    assert seen == ([raw, ("edited", changed)] if taken else [])


@pytest.mark.parametrize(
    ("change", "direct"),
    [
        ({}, True),
        ({"context": 2}, False),
        ({"context": None}, False),
        ({"message": {"id": "5", "flags": 1 << 6}}, False),
        ({"message": {"id": "5", "flags": 1 << 15}}, True),
        ({"guild_id": "7", "context": 0, "member": {"user": {"id": "4"}}}, False),
    ],
)
def test_where_nobody_else_reads(change: dict[str, Any], *, direct: bool) -> None:
    """The person's own messages with the bot: no server, no group, and nothing that vanishes."""
    press = {
        "id": "1",
        "token": "t",
        "application_id": "2",
        "type": PRESS,
        "channel_id": "3",
        "context": 1,
        "user": {"id": "4"},
        "message": {"id": "5", "flags": 0, "components": []},
        "data": {"custom_id": "x"},
    }
    asked = read_press({**press, **change})
    assert asked.direct is direct
    assert (asked.person, asked.channel, asked.data) == (4, 3, ("x",))
    assert from_press(read_press({**press, **change, "locale": "ja"})).locale == "ja"


async def test_a_discord_that_never_answers_is_waited_for_no_longer_than_told() -> None:
    """aiohttp's own five minutes would hold a person's order for as long."""
    connected, gone = asyncio.Event(), asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connected.set()
        await reader.read()
        writer.close()
        await writer.wait_closed()
        gone.set()

    async with await asyncio.start_server(silent, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        client = discord.Client(intents=discord.Intents.none())
        async with aiohttp.ClientSession() as session:
            client.http._HTTPClient__session = session  # type: ignore[attr-defined]
            rest.limit_patience(client, 0.2)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(10):
                    await session.get(f"http://127.0.0.1:{port}/")
            assert connected.is_set()
            assert session.timeout.total == 0.2
        await gone.wait()
    assert calls.translated(TimeoutError()).code == "timeout"


async def test_once_logged_in_the_guide_is_as_patient_as_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    store = MemoryStore()
    conversations, words = Conversations({"crossing": crossing()}, store), Words("crossing", "short")
    async with Discord() as there:
        monkeypatch.setattr(discord.http.Route, "BASE", there.api_base_url)
        client = GuideClient(conversations, words, members_on(store))
        await client.login(TOKEN)
        session = client.http._HTTPClient__session  # type: ignore[attr-defined]
        assert session.timeout.total == client.http.max_ratelimit_timeout == calls.PATIENCE_SECONDS
        await client.close()


async def test_the_time_is_told_by_an_answer_of_discords(monkeypatch: pytest.MonkeyPatch) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response({"url": ""}, headers={"Date": "Sun, 22 Nov 2026 23:00:00 GMT"})

    there = web.Application()
    there.router.add_get("/gateway", answer)
    client = discord.Client(intents=discord.Intents.none())
    assert await rest.Rest(client).time() is None, "nothing is sent by HTTP yet"
    async with TestServer(there) as server, aiohttp.ClientSession() as session:
        monkeypatch.setattr(discord.http.Route, "BASE", str(server.make_url("")).rstrip("/"))
        client.http._HTTPClient__session = session  # type: ignore[attr-defined]
        assert await rest.Rest(client).time() == datetime(2026, 11, 22, 23, 0, tzinfo=UTC)
