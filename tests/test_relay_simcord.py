"""Ann on Telegram's fake Bot API, Ben on simcord's Discord, and one guide between them, in this process.

tests/test_relay.py has the same over the gateway of a real process, which is killed. Here Discord is simcord,
which holds each request against what Discord documents.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
import simcord

from bot.adapters.discord.client import GuideClient
from bot.adapters.discord.panels import community_of
from bot.adapters.telegram.adapter import Telegram, TelegramSettings
from bot.adapters.telegram.calls import Calls
from bot.adapters.telegram.groups import Home
from bot.adapters.telegram.pace import Pace
from bot.community.communities import Communities
from bot.community.desk import Desk, Desks
from bot.community.links import Links
from bot.community.members import Members
from bot.community.relay.people import People
from bot.community.relay.relays import Relays
from bot.community.relay.requests import Requests
from bot.community.settings import CommunitySettings
from bot.service import reminders
from bot.service.conversations import Conversations
from bot.service.platforms import Words
from bot.service.ports import Identity
from tests.adapters.discord.limits import faults
from tests.adapters.discord.server import Server
from tests.botapi.faults import Flood, ServerError
from tests.botapi.fixtures import botapi
from tests.botapi.server import BotApi
from tests.service.memory import MemoryStore
from tests.talking import crossing

__all__ = ["botapi"]

NAME, FAMILY, HANDLE = "Annabelle", "Quokkason", "quokka_handle"
WORD = re.compile(r"\b(?:ann|ben)-\d+\b")
PATIENCE = 30.0


class Guide:
    """One process, on both platforms. `begin` again on the same store is a restart."""

    def __init__(self, store: MemoryStore, api: BotApi) -> None:
        self.store = store
        self.api = api

    def connect(self) -> GuideClient:
        """All that is wired, with Discord's side of it."""
        communities, desks = Communities(self.store), Desks(self.store)
        members = Members(desks, communities)
        self.relays = Relays(self.store, communities, crossing, patience=2.0)
        members.gone.append(self.relays.drop)
        people = People(self.relays, Requests(self.store, self.relays, communities, desks), communities)
        guide = Conversations({"crossing": crossing()}, self.store, whereabouts=members)
        home = Home(guide, members, Links(self.store.key("links")))
        settings = TelegramSettings(self.api.token, self.api.base, None)
        words = Words("crossing", "**In short**", None)
        self.telegram = Telegram(settings, home, words, self.store, people=people)
        return GuideClient(guide, Words("crossing", "**In short**"), members, people=people)

    async def begin(self) -> None:
        await self.relays.ledger.load()
        self.api.busy = lambda: self.telegram.waiting > 0
        self._running = asyncio.create_task(self.telegram.run(lambda _: None))

    async def crash(self) -> None:
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)


async def _at_once(*_: object, **__: object) -> bool:
    """The pace has tests of its own."""
    return True


def _outside(env: simcord.Env, attempt: Any) -> Any:
    """simcord waits until the bot has nothing more to do. What goes to Telegram is out of its sight."""

    async def call(*args: Any, **options: Any) -> Any:
        if asyncio.current_task() in env._work.tasks:
            return await env.external_wait(attempt(*args, **options), reason="Telegram answers")
        return await attempt(*args, **options)

    return call


@pytest.fixture
async def guide(botapi: BotApi, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Guide]:
    monkeypatch.setattr(reminders, "seconds_left", lambda _now: 60.0)
    botapi.rates.on = False
    monkeypatch.setattr(Pace, "wait", _at_once)  # whose timers simcord would hold back
    store = MemoryStore()
    guide = Guide(store, botapi)
    yield guide
    await guide.crash()
    await store.close()


@pytest.fixture
async def env(guide: Guide, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[simcord.Env]:
    env = simcord.Env(guide.connect())
    monkeypatch.setattr(Calls, "_try", _outside(env, Calls._try))
    await env.start()
    yield env
    await env.shutdown()
    env.raise_errors()
    assert list(faults(env.http_requests)) == []


class Both:
    """Ann, who came by the panel of Ben's server, and Ben, who reads the supporters' channel."""

    def __init__(self, guide: Guide, env: simcord.Env) -> None:
        self.guide = guide
        self.env = env
        self.server = Server(env, guide.store, crossing())
        self.supporters = self.server.guild.create_text_channel("supporters")
        self.ann = guide.api.person(NAME)
        self.ann.user |= {"last_name": FAMILY, "username": HANDLE}
        self.ben = self.server.person("benedict")

    async def meet(self) -> None:
        home = community_of(self.server.guild.id)
        settings = CommunitySettings(name="AJET", relay=True, supporters_channel=str(self.supporters.id))
        await Communities(self.guide.store).change(home, lambda _: settings)
        await Desks(self.guide.store).change(
            Identity("telegram", str(self.ann.id)), lambda _: Desk(community=home)
        )
        await self.guide.begin()
        await self.ann.start()
        await self.ann.send("talk to a person")
        await self.ann.sees("What would it be about?", PATIENCE)
        await self.ann.press("My job")
        await self.ann.sees("This is all that will be seen of you", PATIENCE)
        await self.ann.press("Ask, and wait 15 minutes")
        await self.ann.sees("The volunteers have been asked", PATIENCE)
        (call,) = self.supporters.history(viewer=self.ben.member)
        await self.ben.member.click(call, label="I can talk now")
        await self.ann.sees("what you write here goes to benedict", PATIENCE)

    async def restart(self) -> None:
        """The process dies, and another begins on the same store."""
        await self.guide.crash()
        bot = self.guide.connect()
        await self.guide.relays.ledger.load()
        await self.env.restart_bot(bot)
        await self.guide.begin()
        await self.guide.api.polled(PATIENCE)

    async def reads(self, words: str) -> None:
        """Ben does."""
        for n in range(int(PATIENCE / 0.02)):
            if any(words in text for text in self.ben.texts):
                await self.env.settle()
                return
            await asyncio.sleep(0.02)
            if n % 20 == 19:
                await self.env.advance_time(1)  # a pause between two tries
        raise AssertionError(f"never: {words}; there is {self.ben.texts}")

    async def say(self, n: int) -> None:
        """The one whose turn it is writes, and the other reads it."""
        if n % 2:
            await self.ben.say(f"ben-{n} says")
            for _ in range(5):  # pauses between tries, of which simcord holds the clock
                await self.env.advance_time(1)
            await self.ann.sees(f"ben-{n} says", PATIENCE)
        else:
            await self.ann.send(f"ann-{n} says")
            await self.reads(f"ann-{n} says")


@pytest.fixture
async def both(guide: Guide, env: simcord.Env) -> Both:
    both = Both(guide, env)
    await both.meet()
    return both


async def test_fifty_messages_with_drops_edits_and_a_restart_in_the_middle(both: Both) -> None:
    ann, ben, api = both.ann, both.ben, both.guide.api
    for n in range(50):
        if n == 7:
            api.faults.on("sendMessage", ServerError(), Flood())
        if n == 12:
            both.env.inject_error("POST", "/channels/*/messages", status=502, times=1)
            await ann.send("ann-98 says")
            await ann.sees("may not have reached benedict", PATIENCE)
        if n == 25:
            await both.restart()
        await both.say(n)
        if n in (4, 40):
            said = next(one for one in reversed(ann.messages) if one.text == f"ann-{n} says")
            await ann.edit(said, f"ann-{n} says otherwise")
            await both.reads(f"ann-{n} says otherwise")
    shown = [word for text in ben.texts for word in WORD.findall(text) if word.startswith("ann")]
    assert shown == [f"ann-{n}" for n in range(0, 50, 2)]
    shown = [word for text in ann.texts for word in WORD.findall(text) if word.startswith("ben")]
    assert shown == [f"ben-{n}" for n in range(1, 50, 2)]
    await ann.send("stop")
    await both.reads(f"{NAME} has ended the talk")

    private = (str(ann.id), FAMILY, HANDLE, "telegram")
    for request in both.env.http_requests:
        sent = f"{request.path} {json.dumps(request.json, default=str)}"
        assert not any(one in sent for one in private), request.path
        if str(both.supporters.id) in request.path:
            assert NAME not in sent
            assert not WORD.search(sent)
    for payload in both.guide.store.payloads.values():
        assert NAME.encode() not in payload, "the name is gone with the talk"
        assert not WORD.search(payload.decode("latin-1")), "no text is ever kept"


async def test_while_it_goes_on_no_text_lies_in_the_store(both: Both) -> None:
    for n in range(6):
        await both.say(n)
        for payload in both.guide.store.payloads.values():
            assert not WORD.search(payload.decode("latin-1"))
            assert FAMILY.encode() not in payload
            assert HANDLE.encode() not in payload
