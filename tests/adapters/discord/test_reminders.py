"""A reminder as somebody on Discord sees it: in direct messages, quietly, once."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.adapters.discord.client import GuideClient
from tests.adapters.discord.server import Person, Server

NEUTRAL = "You asked me to write today. I am here when you want to go on."
LATE = "I could not do it then, so I write now."
FAR = datetime(2099, 1, 1, tzinfo=UTC)
"""After whatever day was chosen."""


async def look(bot: GuideClient) -> None:
    bot.reminders._now = lambda: FAR
    await bot.reminders.look()
    await bot.reminders.drain(5)


async def ask(person: Person) -> None:
    await person.slash("remind")
    await person.press("Tomorrow")
    await person.press("In the evening, 20:00")


def written(person: Person) -> list[str]:
    return [text for text in person.texts if "You asked me to write" in text]


async def test_it_comes_quietly_and_once_after_a_restart(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ann.press("North")
    await ask(ann)
    assert "I will write on" in ann.screen
    assert written(ann) == []
    await server.restart()
    assert written(ann) == [], "its minute has not come"
    await look(server.bot)
    assert len(written(ann)) == 1
    await server.restart()
    await look(server.bot)
    (text,) = written(ann)
    assert LATE in text
    assert text.startswith("-# Tebiki\n")
    sent = [one for one in server.requests if one.method == "POST" and one.path.endswith("/messages")][-1]
    assert sent.json["flags"] & (1 << 12), "without a sound"
    assert ann.labels(ann.live[-1]) == ["Go on", "Later", "Stop"]
    assert len(ann.live) == 1
    await ann.press("Go on")
    assert "Have you crossed before?" in ann.screen


async def test_whoever_only_talked_in_a_server_is_written_to_in_private(ann: Person, server: Server) -> None:
    ann.in_server = True
    await ask(ann)
    await look(server.bot)
    ann.in_server = False
    assert len(written(ann)) == 1


async def test_whoever_blocked_the_bot_is_left_alone(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ask(ann)
    channel = ann.user.dm_channel.id
    server.env.inject_error("POST", f"/channels/{channel}/messages", status=403, code=50007)
    await look(server.bot)
    before = len(server.requests)
    await look(server.bot)
    assert written(ann) == []
    assert len(server.requests) == before


async def test_stop_ends_it(ann: Person, server: Server) -> None:
    await ann.slash("start")
    await ask(ann)
    await ann.say("stop")
    await look(server.bot)
    assert written(ann) == []
