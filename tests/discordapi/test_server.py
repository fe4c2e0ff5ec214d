"""The small Discord itself, with discord.py's own client on the other side."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import discord
import pytest
import yarl

from tests.discordapi.server import TOKEN, Discord
from tests.discordapi.world import BOT_ID, Message


class Echo(discord.Client):
    """Answers a text, a press and a command."""

    async def on_message(self, message: discord.Message) -> None:
        if not message.author.bot:
            view = discord.ui.View(timeout=None)
            view.add_item(discord.ui.Button(label="Yes", custom_id="yes"))
            await message.channel.send(f"you said {message.content}", view=view)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        if interaction.type is discord.InteractionType.component:
            await interaction.response.edit_message(content="pressed", view=None)
            await interaction.followup.send("and more", ephemeral=True)
        else:
            await interaction.response.send_message("here", ephemeral=True)


@asynccontextmanager
async def running(
    server: Discord, monkeypatch: pytest.MonkeyPatch, token: str = TOKEN
) -> AsyncIterator[Echo]:
    monkeypatch.setattr(discord.http.Route, "BASE", server.api_base_url)
    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(server.gateway_url))
    client = Echo(intents=discord.Intents(guilds=True, dm_messages=True))
    task = asyncio.create_task(client.start(token))
    try:
        await asyncio.wait_for(server.gateway.ready.wait(), 10)
        yield client
    finally:
        await client.close()
        await task


async def test_texts_presses_and_commands_go_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Discord() as server, running(server, monkeypatch):
        ann = server.person("ann")
        await ann.say("hello")
        await ann.reads("you said hello")
        await ann.press("Yes")
        await ann.reads("pressed")
        await ann.reads("and more")
        assert ann.labels() == []
        there = await ann.answered(await ann.slash("start", in_server=True))
        assert there.ephemeral


async def test_a_broken_connection_is_resumed_and_misses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Discord() as server, running(server, monkeypatch):
        ann = server.person("ann")
        await server.gateway.drop()
        await ann.say("one")
        await ann.reads("you said one")
        assert len([text for text in ann.texts() if text == "you said one"]) == 1


async def test_a_wrong_token_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Discord() as server:
        monkeypatch.setattr(discord.http.Route, "BASE", server.api_base_url)
        client = Echo(intents=discord.Intents.none())
        with pytest.raises(discord.LoginFailure):
            await client.login("wrong")
        await client.close()


async def ask_for_what_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Discord() as server, running(server, monkeypatch) as client:
        with pytest.raises(discord.NotFound):
            await client.fetch_user(1)


async def test_an_unknown_route_fails_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AssertionError, match="routes that nobody knows"):
        await ask_for_what_is_not_there(monkeypatch)


async def test_of_old_messages_30_are_deleted_in_two_minutes(monkeypatch: pytest.MonkeyPatch) -> None:
    """After the first, discord.py does not even try the others, though there is room, as long as the two
    minutes end later than its patience: see `hiding`."""
    async with Discord() as server, running(server, monkeypatch) as client, aiohttp.ClientSession() as web:
        channel = server.person("ann").channel
        client.http.max_ratelimit_timeout = 60
        for old in range(1000, 1031):
            server.world.messages[str(old)] = Message(str(old), channel, BOT_ID, {"content": "old"})
        there = client.get_partial_messageable(int(channel), type=discord.ChannelType.private)
        await there.get_partial_message(1000).delete()
        with pytest.raises(discord.RateLimited) as held:
            await there.get_partial_message(1001).delete()
        assert 60 < held.value.retry_after <= 120
        answered = []
        for old in range(1001, 1031):
            one = f"{server.api_base_url}/channels/{channel}/messages/{old}"
            async with web.delete(one, headers={"Authorization": f"Bot {TOKEN}"}) as answer:
                answered.append(answer.status)
        assert answered == [204] * 29 + [429]
        assert list(server.world.messages) == ["1030"]
