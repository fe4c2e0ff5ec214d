"""Restarts and losses of the connection: what was owed is shown, and whoever wrote meanwhile is met once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import discord
import msgspec
import pytest

from bot.adapters.discord import absence
from bot.adapters.discord.absence import Absence
from bot.dialogue.events import TextReceived
from bot.service.conversations import Conversations
from bot.service.ports import Identity
from bot.service.shown import encode
from bot.service.talk import Talk
from tests.adapters.discord.server import Person, Server

BACK = "You are back where we left off."


@contextmanager
def away(server: Server) -> Iterator[None]:
    """Nobody hears what happens meanwhile."""
    backend = server.env.backend
    heard, backend.subscribers[:] = list(backend.subscribers), []
    yield
    backend.subscribers[:] = heard
    backend.clock.advance(1)


async def test_whoever_wrote_while_the_guide_was_away_is_met_where_we_were(
    ann: Person, server: Server
) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.say("hm")
    with away(server):
        await ann.say("hello?")
        await ann.say("no")
    await server.restart()
    assert ann.screen.startswith(f"-# ▰▱▱▱▱▱▱▱  1 answered, 6 to go\n{BACK}")
    assert ann.screen.endswith("Have you crossed before?"), "what was missed is no answer"
    assert len(ann.live) == 1
    before = ann.texts
    await server.restart()
    assert ann.texts == before, "once"


async def test_somebody_who_only_pressed_is_found_too(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    with away(server):
        await ann.say("are you there")
    await server.restart()
    assert BACK in ann.screen


async def test_a_missed_cry_for_help_is_met_with_numbers(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    with away(server):
        await ann.say("i want to kill myself")
        await ann.say("please")
    await server.restart()
    assert "do not have to be alone" in ann.screen
    assert BACK not in ann.screen


async def test_nobody_else_is_written_to(ann: Person, server: Server) -> None:
    bob = server.person("bob")
    for one in (ann, bob):
        await one.slash("start")
        await one.press("North")
    before = bob.texts
    with away(server):
        await ann.say("hello?")
    await server.restart()
    assert bob.texts == before


async def test_somebody_who_blocked_the_bot_is_passed_over(ann: Person, server: Server) -> None:
    bob = server.person("bob")
    for one in (ann, bob):
        await one.slash("start")
        await one.press("North")
    with away(server):
        await ann.say("hello?")
        await bob.say("hello?")
    server.env.inject_error("GET", f"/channels/{ann.user.dm_channel.id}/messages", status=403, code=50001)
    await server.restart()
    assert BACK not in ann.screen
    assert BACK in bob.screen


async def test_a_turn_that_was_never_shown_is_shown_after_a_restart(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    killed = Conversations({server.dialog.id: server.dialog}, server.store)
    talk = Talk(Identity("discord", str(ann.user.id)), server.dialog.id)
    await killed.answer(talk, TextReceived(datetime.now(UTC), "no"), "1")
    await server.restart()
    assert [text for text in ann.texts if "What do you take with you?" in text] == [ann.screen]
    assert len(ann.live) == 1
    assert not server.store.not_shown  # type: ignore[attr-defined]


async def test_who_was_only_answered_in_a_server_is_not_written_to_elsewhere(
    ann: Person, server: Server
) -> None:
    killed = Conversations({server.dialog.id: server.dialog}, server.store)
    talk = Talk(Identity("discord", str(ann.user.id)), server.dialog.id)
    await killed.answer(talk, TextReceived(datetime.now(UTC), "north"), "1")
    await server.restart()
    assert ann.texts == []
    assert not server.bot.turns.delivery.owed


async def test_what_comes_after_connecting_is_an_answer(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    await server.restart()
    await ann.say("no")
    assert "What do you take with you?" in ann.screen
    assert BACK not in ann.screen


async def test_what_was_taken_in_after_an_older_text_was_looked_up_is_not_met_again(
    ann: Person, server: Server
) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ann.say("hm")
    talk = Talk(Identity("discord", str(ann.user.id)), server.dialog.id)
    older = (await server.bot.turns.delivery.notebook.read(talk)).seen
    await ann.say("and hm")
    shown = await server.bot.turns.delivery.notebook.read(talk)
    looked_up = msgspec.structs.replace(shown, seen=older)
    await server.store.mark_shown(talk.identity, talk.dialog, shown.turn, encode(looked_up))
    server.env.backend.clock.advance(1)
    before = ann.texts
    await server.restart()
    assert ann.texts == before


def looked_at(server: Server) -> list[str]:
    """The channels of direct messages that were looked through, in order."""
    return [
        one.path.split("/")[2]
        for one in server.requests
        if one.method == "GET" and one.path.endswith("/messages")
    ]


async def test_only_who_was_active_of_late_is_looked_at_and_the_latest_first(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(absence, "MOST_PEOPLE", 2)
    people = [server.person(name) for name in ("old", "ann", "bob", "eve")]
    for one, days in zip(people, (15, 13, 2, 1), strict=True):
        await one.slash("start")
        await one.press("North")
        talk = Talk(Identity("discord", str(one.user.id)), server.dialog.id)
        shown = await server.bot.turns.delivery.notebook.read(talk)
        hour = int((discord.utils.utcnow() - timedelta(days=days)).timestamp()) // 3600
        aged = msgspec.structs.replace(shown, sent=tuple((id, hour) for id, _ in shown.sent))
        await server.store.mark_shown(talk.identity, talk.dialog, shown.turn, encode(aged))
    await server.restart()
    channels = [str(one.user.dm_channel.id) for one in people]
    assert looked_at(server) == [channels[3], channels[2]]
    monkeypatch.setattr(absence, "MOST_PEOPLE", 9)
    await server.restart()
    assert looked_at(server)[2:] == [channels[3], channels[2], channels[1]]
    assert channels[0] not in looked_at(server)


async def test_a_look_that_a_new_absence_overtakes_ends(server: Server) -> None:
    people = [server.person(name) for name in ("ann", "bob")]
    for one in people:
        await one.slash("start")
        await one.press("North")
    looks = Absence(
        Conversations({server.dialog.id: server.dialog}, server.store),
        server.bot.turns.delivery,
        server.bot.rest,
        server.bot.turns.open_sender,
    )
    now = discord.utils.utcnow()
    await asyncio.gather(looks.meet_who_wrote(now), looks.meet_who_wrote(now))
    assert 2 <= len(looked_at(server)) <= 3
    looks.stop()
    before = len(looked_at(server))
    await looks.meet_who_wrote(now)
    assert len(looked_at(server)) == before
