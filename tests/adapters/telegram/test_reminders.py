"""A reminder as somebody with a telephone sees it; and the real process, killed while it sends one."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters.telegram.adapter import Telegram
from bot.adapters.telegram.incoming import talk_of
from bot.dialogue.events import RemindAsked, TextReceived
from bot.service.conversations import Conversations
from bot.store.sqlite import open_store
from tests.adapters.telegram.processes import Server, served
from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import press, say, start
from tests.botapi.server import BotApi
from tests.operations.processes import KEY
from tests.talking import crossing

NEUTRAL = "Tebiki\n\nYou asked me to write today. I am here when you want to go on."
LATE = "I could not do it then, so I write now."


class Clock:
    """Nine in the evening in Japan."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(polling: House) -> Clock:
    clock = Clock()
    polling.now = clock
    polling.api.clock.follow(clock)
    return clock


@asynccontextmanager
async def next_morning(house: House, clock: Clock) -> AsyncIterator[Telegram]:
    """The process ends, and another begins a second before eight."""
    clock.now = datetime(2026, 11, 22, 22, 59, 59, tzinfo=UTC)
    async with house.open() as platform:
        yield platform


async def look(platform: Telegram) -> None:
    await platform.reminders.look()
    await platform.reminders.drain(5)


@pytest.mark.usefixtures("hurry")
async def test_it_comes_quietly_in_its_minute_and_once(polling: House, clock: Clock) -> None:
    aiko = polling.api.person()
    async with polling.open():
        await start(aiko)
        await press(aiko, "North")
        await say(aiko, "/remind")
        await press(aiko, "Tomorrow")
        await press(aiko, "In the morning, 8:00")
        assert "on 23 November 2026 at 08:00 (Japan)" in aiko.last.words
    async with next_morning(polling, clock) as platform:
        seen = len(aiko.notifications())
        await look(platform)
        assert NEUTRAL not in aiko.texts
        clock.now += timedelta(seconds=1)
        for _ in range(3):
            await look(platform)
        assert aiko.texts.count(NEUTRAL) == 1
        (notice,) = aiko.notifications()[seen:]
        assert notice.silent
        assert notice.line == "Tebiki"
        assert aiko.labels == ["Go on", "Later", "Stop"]
        assert aiko.keyboards == [aiko.last]
        clock.now += timedelta(days=1)
        await press(aiko, "Go on")
        assert "We were at “Welcome”" in aiko.last.words
        assert "Have you crossed before?" in aiko.last.words


@pytest.mark.usefixtures("hurry")
async def test_a_clock_of_ours_that_jumps_spends_no_reminder(polling: House, clock: Clock) -> None:
    theirs = Clock()
    aiko = polling.api.person()
    async with polling.open():
        await start(aiko)
        await say(aiko, "remind me", "tomorrow", "morning")
    polling.api.clock.follow(theirs)
    async with next_morning(polling, clock) as platform:
        clock.now += timedelta(days=365)
        await look(platform)
        assert not any("You asked me to write" in text for text in aiko.texts)
        theirs.now = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)
        await look(platform)
        assert aiko.texts.count(NEUTRAL) == 1


@pytest.mark.usefixtures("hurry")
async def test_whoever_blocked_the_bot_is_left_alone(polling: House, clock: Clock) -> None:
    aiko = polling.api.person()
    async with polling.open():
        await start(aiko)
        await say(aiko, "remind me", "tomorrow", "morning")
    async with next_morning(polling, clock) as platform:
        await aiko.block()
        clock.now += timedelta(seconds=1)
        await look(platform)
        await aiko.unblock()
        await look(platform)
        assert NEUTRAL not in aiko.texts


@pytest.mark.usefixtures("hurry")
async def test_the_button_stop_ends_it(polling: House, clock: Clock) -> None:
    aiko = polling.api.person()
    async with polling.open():
        await start(aiko)
        await say(aiko, "remind me", "tomorrow", "morning", "stop")
    async with next_morning(polling, clock) as platform:
        clock.now += timedelta(seconds=1)
        await look(platform)
        assert NEUTRAL not in aiko.texts


# The real process


async def wish(folder: Path, person: int) -> None:
    """They asked for a reminder, of long ago; then the process ended."""
    store = await open_store(folder / "data", bytes.fromhex(KEY))
    guide = Conversations({"crossing": crossing()}, store)
    talk = talk_of(person, "crossing")
    at = datetime.now(UTC) - timedelta(days=2)
    await guide.handle(talk, TextReceived(at, "north"))
    await guide.handle(talk, RemindAsked(at))
    for said in ("tomorrow", "morning"):
        turn = await guide.handle(talk, TextReceived(at, said))
    assert turn.session.remind
    await guide.shown(talk, turn)
    await store.close()


async def test_what_was_due_while_it_was_down_comes_once_and_survives_kills(
    botapi: BotApi, tmp_path: Path
) -> None:
    botapi.rates.on = False
    aiko = botapi.person()
    aiko.chat.member = "member"
    await wish(tmp_path, aiko.id)
    server = Server(botapi, tmp_path, 0)
    for _ in range(3):
        async with served(server):
            await aiko.sees(LATE, deadline=20)
            await server.end(signal.SIGKILL)
    assert len([text for text in aiko.texts if LATE in text]) == 1


async def test_killed_between_mark_and_send_it_is_lost_and_never_doubled(
    botapi: BotApi, tmp_path: Path
) -> None:
    botapi.rates.on = False
    aiko = botapi.person()
    aiko.chat.member = "member"
    await wish(tmp_path, aiko.id)
    dying = await Server(botapi, tmp_path, 0, {"DIES_AT": "reminder"}).launch()
    async with asyncio.timeout(30):
        assert await dying.wait() == -signal.SIGKILL
    assert aiko.texts == []
    alive = Server(botapi, tmp_path, 0)
    async with served(alive):
        await asyncio.sleep(0.5)
        assert aiko.texts == [], "neither the reminder nor a question that nobody asked for"
