"""Connecting and ending: what only an operator can mend, what passes, a drain that ends what is in hand."""

from __future__ import annotations

import asyncio
import errno
import logging
from pathlib import Path
from typing import Any

import discord
import pytest
from aiohttp import ClientConnectionError
from discord.gateway import DiscordWebSocket
from discord.http import Route
from simcord.backend import serializers

from bot.adapters.discord.adapter import DiscordPlatform, Settings, direct_to, options_of, send_commands
from bot.adapters.discord.client import GuideClient
from bot.adapters.discord.commands import NAMES
from bot.app import read_policy
from bot.service.conversations import Conversations
from bot.service.platforms import FatalPlatformError, Words
from tests.adapters.discord.server import Person, Server, members_on
from tests.service.memory import MemoryStore
from tests.talking import crossing

CANARY = "zanzibar"
DANGER, NUMBERS = "i want to kill myself", "do not have to be alone"


def platform(tmp_path: Path, **settings: Any) -> DiscordPlatform:
    dialogs = {"crossing": crossing()}
    store, note = MemoryStore(), tmp_path / "discord-commands"
    conversations, words = Conversations(dialogs, store), Words("crossing", "short")
    return DiscordPlatform(Settings("token", note, **settings), conversations, words, members_on(store))


def closed(code: int) -> discord.ConnectionClosed:
    class Socket:
        close_code = code

    socket: Any = Socket()
    return discord.ConnectionClosed(socket, shard_id=0)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (discord.LoginFailure("Improper token has been passed."), "bad_token"),
        (discord.PrivilegedIntentsRequired(0), "intents"),
        (closed(4004), "bad_token"),
        (closed(4010), "bad_shard"),
        (closed(4011), "needs_shards"),
        (closed(4012), "old_library"),
        (closed(4013), "bad_intents"),
        (closed(4014), "intents"),
    ],
)
async def test_what_only_an_operator_can_mend_ends_it_with_the_mend(
    fault: Exception, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def login(*_: object) -> None:
        raise fault

    monkeypatch.setattr(GuideClient, "login", login)
    told: list[bool] = []
    with pytest.raises(FatalPlatformError) as raised:
        await asyncio.wait_for(platform(tmp_path).run(told.append), 5)
    assert raised.value.code == code
    assert "iscord" in str(raised.value)
    assert True not in told


@pytest.mark.parametrize(
    "fault",
    [
        ClientConnectionError("no route"),
        ConnectionResetError(errno.ECONNRESET, "reset"),
        discord.GatewayNotFound(),  # type: ignore[no-untyped-call]
        closed(4000),
    ],
)
async def test_what_passes_by_itself_is_waited_out(
    fault: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.discord.adapter.FIRST_PAUSE", 0.01)
    tried = 0

    async def login(*_: object) -> None:
        nonlocal tried
        tried += 1
        if tried == 3:
            asyncio.get_running_loop().create_task(served.drain(5))
        raise fault

    monkeypatch.setattr(GuideClient, "login", login)
    served = platform(tmp_path)
    told: list[bool] = []
    await asyncio.wait_for(served.run(told.append), 5)
    assert tried >= 3
    assert False in told


async def test_a_drain_before_anybody_was_reached_ends_it(tmp_path: Path) -> None:
    served = platform(tmp_path)
    await served.drain(5)
    await asyncio.wait_for(served.run(lambda _: None), 5)


async def test_a_drain_finishes_what_is_in_hand_and_takes_nothing_new(ann: Person, server: Server) -> None:
    await ann.slash("start")
    working = asyncio.Event()

    class Slow:
        def __getattr__(self, name: str) -> Any:
            return getattr(server.store, name)

        async def apply(self, *given: Any) -> Any:
            working.set()
            await asyncio.sleep(0.2)
            return await server.store.apply(*given)

    server.bot.turns._conversations._store = Slow()
    pressing = asyncio.create_task(ann.press("North"))
    await working.wait()
    await server.bot.drain(5)
    assert "✓ North" in ann.texts[1], "it waited"
    await pressing
    before = ann.texts
    await ann.say("no")
    assert ann.texts == [*before, "no"]


def test_the_addresses_of_discord_are_settings() -> None:
    base, gateway = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    try:
        direct_to("http://127.0.0.1:9/api/v10", "ws://127.0.0.1:9")
        assert Route("GET", "/users/@me").url == "http://127.0.0.1:9/api/v10/users/@me"
        assert str(DiscordWebSocket.DEFAULT_GATEWAY) == "ws://127.0.0.1:9"
    finally:
        direct_to(base, str(gateway))


def test_intents_and_caches_are_as_small_as_they_can_be() -> None:
    store = MemoryStore()
    conversations = Conversations({"crossing": crossing()}, store)
    client = GuideClient(conversations, Words("crossing", ""), members_on(store))
    assert {name for name, on in client.intents if on} == {"guilds", "dm_messages"}
    state = client._connection
    assert state.member_cache_flags == discord.MemberCacheFlags.none()
    assert state._messages is None
    mentions: Any = client.allowed_mentions
    assert mentions.to_dict() == {"parse": []}


def test_sharding_is_discord_pys_own() -> None:
    def told(**settings: Any) -> dict[str, object]:
        return options_of(Settings("token", Path("x"), **settings))

    assert told() == {"shard_count": 1, "shard_ids": None, "application_id": None}
    assert told(shard_count="auto")["shard_count"] is None
    assert told(shard_count=4, shard_ids=(2, 3))["shard_ids"] == [2, 3]


async def test_nothing_said_reaches_a_log_even_at_debug(
    ann: Person, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    """discord.http and discord.gateway, which the process keeps at WARNING, are not met here."""
    caplog.set_level(logging.DEBUG)
    await ann.slash("start")
    await ann.press("North")
    await ann.say(CANARY)
    await ann.press("No")
    await ann.press("Bag")
    await ann.press("4")
    await ann.press("Write it here")
    await ann.fill_in(CANARY)
    await ann.slash("ask", about=CANARY)
    await ann.user.autocomplete("guide cards", "card", CANARY)
    server.env.inject_error("POST", "/channels/*/messages", status=400, code=50035, message=CANARY)
    await ann.say(CANARY)
    await ann.slash("hide")
    ours = "\n".join(one.getMessage() for one in caplog.records)
    assert CANARY not in ours
    assert str(ann.user.id) not in "\n".join(
        one.getMessage() for one in caplog.records if one.name.startswith("tebiki")
    )
    assert "North" not in ours


async def test_nothing_said_stands_in_what_is_sent_to_be_sent_back(ann: Person, server: Server) -> None:
    """custom_ids and values lie readable on Discord's side."""
    await ann.slash("start")
    await ann.press("North")
    await ann.press("No")
    await ann.press("Bag")
    await ann.press("4")
    await ann.press("Write it here")
    await ann.fill_in("3")
    for request in server.requests:
        for sort in ("custom_id", "value"):
            for found in _values(request.json, sort):
                assert not {"north", "bag", "gear", "swim", "people"} & {found.casefold()}
                assert "north" not in found.casefold()


def _values(part: Any, name: str) -> list[str]:
    if isinstance(part, list):
        return [found for one in part for found in _values(one, name)]
    if not isinstance(part, dict):
        return []
    own = [part[name]] if isinstance(part.get(name), str) else []
    return own + [found for one in part.values() for found in _values(one, name)]


def test_the_short_part_of_the_policy_is_one_message() -> None:
    policy = read_policy()
    assert policy.startswith("- Your answers are kept")
    assert len(policy) < 1900


async def test_pictures_get_one_line_on_what_is_understood(ann: Person, server: Server) -> None:
    await ann.slash("start")
    channel = ann.user.dm_channel
    files = server.env.backend.store_attachments(channel.id, [("photo.png", b"x")])
    server.env.backend.create_message(channel.id, ann.user.id, "", attachments=files)
    await server.env.settle()
    assert "Only words can be read here" in ann.screen
    assert len(ann.live) == 1


async def test_words_beside_a_picture_are_no_answer_but_danger_in_them_is_heard(
    ann: Person, server: Server
) -> None:
    """As on Telegram: whoever sends a picture would not know that it was passed over."""
    await ann.slash("start")
    channel, backend = ann.user.dm_channel, server.env.backend
    for words in ("north", DANGER):
        files = backend.store_attachments(channel.id, [("photo.png", b"x")])
        backend.create_message(channel.id, ann.user.id, words, attachments=files)
        await server.env.settle()
        if words == "north":
            assert "Only words can be read here" in ann.screen
            assert "✓ North" not in "\n".join(ann.texts)
    assert "Only words can be read here" not in ann.screen
    assert NUMBERS in "\n".join(ann.texts)


@pytest.mark.parametrize(("kind", "is_answered"), [(0, True), (19, True), (6, False), (46, False)])
async def test_what_discord_says_by_itself_is_not_answered(
    kind: int, is_answered: bool, ann: Person, server: Server
) -> None:
    """That a message was pinned (6), how a poll ended (46); a reply (19) is written by somebody."""
    await ann.slash("start")
    await ann.say("hm")
    backend, (said,) = server.env.backend, [one for one in ann.messages if ann.words(one) == "hm"]
    written = serializers.message_payload(backend, backend.get_message(said.channel.id, said.id))
    before = len(ann.texts)
    backend.emit(
        "MESSAGE_CREATE", {**dict(written), "id": str(said.id + 1), "type": kind, "content": "north"}
    )
    await server.env.settle()
    assert (len(ann.texts) > before) == is_answered


async def test_a_client_that_is_closed_is_told_of_nobody_any_more(store: MemoryStore) -> None:
    """Each attempt to connect makes a new one, and a process may make many."""
    conversations = Conversations({"crossing": crossing()}, store)
    for _ in range(3):
        async with GuideClient(conversations, Words("crossing", ""), members_on(store)) as client:
            assert len(conversations.erased) == 1
            await client.close()
    assert conversations.erased == []


async def edit(person: Person, message: discord.Message, words: str, *, again: bool = False) -> None:
    """`again`: Discord tells of it a second time, since a link was unfolded."""
    backend = person.env.backend
    backend.edit_message(message.channel.id, message.id, {"content": words})
    if again:
        changed = backend.get_message(message.channel.id, message.id)
        backend.emit("MESSAGE_UPDATE", dict(serializers.message_payload(backend, changed)))
    await person.env.settle()


async def test_danger_in_what_a_text_is_changed_into_is_heard(ann: Person) -> None:
    await ann.slash("start")
    await ann.say("north")
    before = len(ann.texts)
    await edit(ann, ann.messages[2], DANGER)
    assert NUMBERS in "\n".join(ann.texts[before:])


async def test_a_text_that_is_changed_is_no_answer_and_the_person_hears_so_once(ann: Person) -> None:
    await ann.slash("start")
    await ann.say("north")
    question, before = ann.screen, len(ann.texts)
    await edit(ann, ann.messages[2], "south", again=True)
    (said,) = ann.texts[before:]
    assert "A change to a message you sent before cannot be taken in here." in said
    assert "crossed before" in question
    assert [message for message in ann.live if ann.words(message) == question]
    await ann.slash("recap")
    assert "North" in ann.screen


async def test_the_commands_are_sent_by_themselves(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`discord sync`: nobody is connected, and nothing is served."""
    sent: list[Any] = []

    async def login(self: discord.Client, token: str) -> None:
        self._connection.application_id = 1

    async def upsert(_: object, application: int, payload: list[Any]) -> list[Any]:
        sent.extend(payload)
        return []

    monkeypatch.setattr(discord.Client, "login", login)
    monkeypatch.setattr(discord.http.HTTPClient, "bulk_upsert_global_commands", upsert)
    await send_commands(Settings("token", tmp_path / "note"), crossing())
    assert [command["name"] for command in sent] == ["guide-admin", "guide"]
    assert sent[1]["options"] == [
        {**one, "name_localizations": {"ja": NAMES[one["name"]]}} for one in sent[1]["options"]
    ]


async def test_a_bad_token_is_told_by_it_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def login(*_: object) -> None:
        raise discord.LoginFailure("Improper token has been passed.")

    monkeypatch.setattr(discord.Client, "login", login)
    with pytest.raises(FatalPlatformError, match="developer portal"):
        await send_commands(Settings("token", tmp_path / "note"), crossing())
