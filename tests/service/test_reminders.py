"""Reminders are sent once, in their minute, to those who asked; late, and once, where nobody was there."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.dialogue.events import RemindAsked, TextReceived
from bot.service.conversations import Conversations
from bot.service.ports import (
    Identity,
    RefusedError,
    Sender,
    SendError,
    Store,
    StoreError,
    UnreachableError,
    UnsentError,
    UnsureError,
)
from bot.service.reminders import Reminders, seconds_left
from bot.service.screens import Screen
from bot.service.shown import Shown
from bot.service.talk import Talk
from bot.store.sqlite import open_store
from tests.service.chat import Friend
from tests.service.conftest import MASTER
from tests.service.memory import MemoryStore
from tests.talking import crossing

TOMORROW = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)
"""Eight in the morning in Japan, of the day after the friend's."""
NEUTRAL = "You asked me to write today. I am here when you want to go on."


class House:
    """A process on Discord with a clock of its own. `unopened`: raised when somebody is to be written to.
    `told`: what Discord says when it is asked for the time."""

    def __init__(self, friend: Friend, platform: str = "discord") -> None:
        self.friend = friend
        self.now = friend.at
        self.unopened: list[SendError] = []
        self.told: datetime | SendError | None = None
        self.asked = 0
        self.reminders = Reminders(
            platform, friend.delivery, self.open, lambda: self.now, ask_time=self.ask_time
        )

    async def open(self, _talk: Talk, _shown: Shown) -> Sender:
        if self.unopened:
            raise self.unopened.pop()
        return self.friend.chat

    async def ask_time(self) -> datetime | None:
        self.asked += 1
        if isinstance(self.told, SendError):
            raise self.told
        return self.told

    async def look(self, at: datetime | None = None) -> None:
        self.now = at or self.now
        await self.reminders.look()
        await self.reminders.drain(5)


@pytest.fixture
async def friend(store: Store) -> Friend:
    """Somebody who asked to be reminded tomorrow, in the middle of the talk."""
    friend = Friend(store)
    await friend.start()
    await friend.press("North")
    await ask(friend)
    return friend


async def ask(friend: Friend) -> None:
    await friend.do("remind")
    await friend.press("Tomorrow")
    await friend.press("In the morning, 8:00")


def written(friend: Friend) -> list[str]:
    return [text for text in friend.texts if text.startswith("You asked me to write")]


async def test_it_is_sent_in_its_minute_and_never_again(friend: Friend) -> None:
    house = House(friend)
    await house.look(TOMORROW - timedelta(seconds=1))
    assert written(friend) == []
    for _ in range(3):
        await house.look(TOMORROW)
    await house.look(TOMORROW + timedelta(days=3))
    assert written(friend) == [NEUTRAL]
    assert friend.last.screen is not None
    assert friend.last.screen.head == "Tebiki"
    assert [button.label for button in friend.last.buttons] == ["Go on", "Later", "Stop"]
    assert len(friend.live) == 1, "what stood there before has no buttons any more"


async def test_going_on_opens_where_we_were(friend: Friend) -> None:
    await House(friend).look(TOMORROW)
    friend.at = TOMORROW + timedelta(hours=12)
    await friend.press("Go on")
    assert friend.last.text.endswith("Have you crossed before?")
    assert "We were at" in friend.last.text
    assert written(friend) == [], "it takes the place of what was written"


async def test_it_survives_a_restart(friend: Friend) -> None:
    friend.restart()
    await House(friend).look(TOMORROW)
    assert written(friend) == [NEUTRAL]
    friend.restart()
    await House(friend).look(TOMORROW + timedelta(minutes=1))
    assert written(friend) == [NEUTRAL]


async def test_when_nobody_was_there_one_polite_line_comes_later(friend: Friend) -> None:
    friend.restart()
    house = House(friend)
    await house.look(TOMORROW + timedelta(days=2))
    await house.look(TOMORROW + timedelta(days=2, minutes=1))
    assert written(friend) == [
        "You asked me to write on 23 November 2026. I could not do it then, so I write now."
        " I am here when you want to go on."
    ]


@pytest.mark.parametrize("how", ["stop", "/stop", "quit"])
async def test_stop_ends_it(friend: Friend, how: str) -> None:
    await friend.say(how)
    await House(friend).look(TOMORROW)
    assert written(friend) == []


async def test_a_new_wish_takes_the_place_of_the_old(friend: Friend) -> None:
    await friend.do("remind")
    await friend.press("In a week")
    await friend.press("At noon, 12:30")
    house = House(friend)
    await house.look(TOMORROW)
    assert written(friend) == []
    await house.look(datetime(2026, 11, 29, 3, 30, tzinfo=UTC))
    assert written(friend) == [NEUTRAL]


async def test_who_was_forgotten_is_not_written_to(friend: Friend) -> None:
    await friend.do("forget")
    await friend.press("Yes, erase it all")
    await House(friend).look(TOMORROW)
    assert written(friend) == []


async def test_a_stranger_who_only_asked_to_be_reminded_is(store: Store) -> None:
    friend = Friend(store)
    await friend.start()
    await friend.do("remind")
    await friend.press("I am in another time zone")
    await friend.say("london")
    await friend.press("Tomorrow")
    await friend.press("In the evening, 20:00")
    assert "(Europe/London)" in friend.last.text
    await House(friend).look(datetime(2026, 11, 23, 20, 0, tzinfo=UTC))
    assert written(friend) == [NEUTRAL]


async def test_two_processes_send_one(folder: Path) -> None:
    store, same = await open_store(folder, MASTER), await open_store(folder, MASTER)
    friend = Friend(store)
    await ask(friend)
    other = Friend(same)
    other.chat = friend.chat
    first, second = House(friend), House(other)
    first.now = second.now = TOMORROW
    await asyncio.gather(first.look(), second.look())
    assert written(friend) == [NEUTRAL]
    await store.close()
    await same.close()


async def test_another_platform_leaves_it_alone(friend: Friend) -> None:
    await House(friend, "telegram").look(TOMORROW)
    assert written(friend) == []
    await House(friend).look(TOMORROW)
    assert written(friend) == [NEUTRAL]


# What can go wrong


async def test_what_surely_was_not_sent_is_sent_in_the_next_minute(friend: Friend) -> None:
    house = House(friend)
    friend.chat.faults = [None, UnsentError("network")]  # the old buttons are taken off first
    await house.look(TOMORROW)
    assert written(friend) == []
    assert not friend.delivery.owed, "nothing of the talk is shown unasked"
    await house.look(TOMORROW + timedelta(minutes=1))
    assert written(friend) == [NEUTRAL]


@pytest.mark.parametrize("fault", [UnsureError("lost"), UnreachableError("50007"), RefusedError("400")])
async def test_what_may_have_come_or_never_will_is_not_sent_again(friend: Friend, fault: SendError) -> None:
    house = House(friend)
    friend.chat.faults = [None, fault]
    await house.look(TOMORROW)
    await house.look(TOMORROW + timedelta(minutes=1))
    assert written(friend) == []
    assert not friend.delivery.owed


async def test_whoever_blocked_the_bot_is_not_tried_each_minute(friend: Friend) -> None:
    house = House(friend)
    house.unopened = [UnreachableError("50007")]
    await house.look(TOMORROW)
    await house.look(TOMORROW + timedelta(minutes=1))
    assert written(friend) == []


async def test_while_nobody_can_be_written_to_nothing_is_marked(friend: Friend) -> None:
    house = House(friend)
    house.unopened = [UnsentError("network")]
    await house.look(TOMORROW)
    await house.look(TOMORROW + timedelta(minutes=1))
    assert written(friend) == [NEUTRAL]


async def test_killed_between_mark_and_send_it_is_lost_and_shows_no_question(friend: Friend) -> None:
    class KilledError(BaseException):
        pass

    class Dying(type(friend.chat)):  # type: ignore[misc]
        async def send(self, screen: Screen) -> str:
            raise KilledError

    before = [talk async for talk in _all(await friend.guide.archive.unshown())]
    with pytest.raises(KilledError):
        await friend.delivery.remind(friend.talk, TOMORROW, lambda *_: _ready(Dying()))
    friend.restart()
    await House(friend).look(TOMORROW + timedelta(minutes=1))
    assert written(friend) == []
    assert [talk async for talk in _all(await friend.guide.archive.unshown())] == before


async def _ready(sender: Sender) -> Sender:
    return sender


async def _all(talks: Sequence[Talk]):  # type: ignore[no-untyped-def]
    for talk in talks:
        yield talk


async def test_a_fault_of_ours_is_logged_and_the_next_minute_tries_again(
    friend: Friend, caplog: pytest.LogCaptureFixture
) -> None:
    house = House(friend)
    house.unopened = [RuntimeError("ours")]  # type: ignore[list-item]
    await house.look(TOMORROW)
    assert "a reminder was not sent (fault" in caplog.text
    await house.look(TOMORROW + timedelta(minutes=1))
    assert written(friend) == [NEUTRAL]


async def test_a_store_that_fails_is_asked_again_in_the_next_minute() -> None:
    store = MemoryStore()
    friend = Friend(store)
    await ask(friend)
    house = House(friend)
    due = store.due

    async def fail(*_: object) -> list[object]:
        raise StoreError("busy", "Busy.")

    store.due = fail  # type: ignore[method-assign, assignment]
    await house.look(TOMORROW)
    store.due = due  # type: ignore[method-assign]
    store.broken = True
    await house.look(TOMORROW)
    assert written(friend) == []
    store.broken = False
    await house.look(TOMORROW)
    assert written(friend) == [NEUTRAL]


# The clock


@pytest.mark.parametrize(("second", "left"), [(0.0, 60.01), (0.5, 59.51), (59.999, 0.011), (30.0, 30.01)])
def test_it_looks_as_each_minute_begins(second: float, left: float) -> None:
    now = datetime(2027, 3, 1, 8, 0, tzinfo=UTC) + timedelta(seconds=second)
    assert seconds_left(now) == pytest.approx(left)


YEAR = timedelta(days=365)


async def test_a_clock_that_is_ahead_spends_nothing(friend: Friend, caplog: pytest.LogCaptureFixture) -> None:
    """For a minute, or for a year: it comes in its minute, which is that of the platform."""
    house = House(friend)
    house.told = TOMORROW - timedelta(minutes=5)
    await house.look(TOMORROW + YEAR)
    assert written(friend) == []
    assert "our clock is off by 525605 minutes" in caplog.text
    house.told = TOMORROW
    await house.look(TOMORROW + YEAR)
    assert written(friend) == [NEUTRAL], "and it is not called late"


async def test_a_clock_that_was_put_right_is_gone_by_again(friend: Friend) -> None:
    house = House(friend)
    house.told = TOMORROW - timedelta(days=1)
    await house.look(TOMORROW + YEAR)
    house.told = TOMORROW + timedelta(seconds=20)
    await house.look(TOMORROW)
    assert written(friend) == [NEUTRAL]


async def test_while_nobody_tells_the_time_reminders_wait(friend: Friend) -> None:
    house = House(friend)
    house.told = UnsentError("network")
    await house.look(TOMORROW + YEAR)
    assert written(friend) == []
    house.told = TOMORROW
    await house.look(TOMORROW)
    assert written(friend) == [NEUTRAL]


async def test_nobody_is_asked_for_the_time_while_nothing_is_due(friend: Friend) -> None:
    house = House(friend)
    await house.look(TOMORROW - timedelta(minutes=1))
    assert house.asked == 0
    await house.look(TOMORROW)
    await house.look(TOMORROW + timedelta(minutes=1))
    assert house.asked == 1


async def test_it_looks_at_once_and_then_each_minute(friend: Friend) -> None:
    house = House(friend)
    house.now = TOMORROW - timedelta(seconds=90)
    paused: list[float] = []

    async def pause(seconds: float) -> None:
        paused.append(seconds)
        house.now += timedelta(seconds=seconds)
        await reminders.drain(5)
        if len(paused) == 3:
            raise asyncio.CancelledError

    reminders = Reminders("discord", friend.delivery, house.open, lambda: house.now, pause=pause)
    with pytest.raises(asyncio.CancelledError):
        await reminders.run()
    assert paused == [pytest.approx(30.01), pytest.approx(60), pytest.approx(60)]
    assert written(friend) == [NEUTRAL]


# A thousand people


@dataclass
class Log:
    """Notes what reaches whom, and when."""

    house: Crowd
    talk: Talk
    lasting: bool = field(default=True)

    async def send(self, screen: Screen) -> str:
        self.house.sent.append((self.talk, self.house.now))
        return str(len(self.house.sent))

    async def edit(self, message: str, screen: Screen) -> str:
        raise AssertionError

    async def freeze(self, message: str, text: str | None) -> None: ...

    async def hide(self, sent: Sequence[str], received: Sequence[str]) -> Sequence[str]:
        raise AssertionError

    async def hand_over(self, documents: Sequence[object]) -> Sequence[str]:
        raise AssertionError


class Crowd:
    def __init__(self) -> None:
        self.sent: list[tuple[Talk, datetime]] = []
        self.now = datetime(2027, 3, 1, tzinfo=UTC)
        friend = Friend(MemoryStore())
        self.guide: Conversations = friend.guide
        self.reminders = Reminders("here", friend.delivery, self.open, lambda: self.now)

    async def open(self, talk: Talk, _shown: Shown) -> Sender:
        return Log(self, talk)


ZONES = ("Europe/London", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC+9")
DAYS = ("14 march 2027", "28 march 2027", "4 april 2027")
"""On which clocks go forward or back: in New York, in London, and half an hour on Lord Howe."""


async def test_a_thousand_are_each_sent_once_within_their_minute() -> None:
    dice, crowd = random.Random("a thousand"), Crowd()
    wanted: dict[Talk, tuple[str, str, int]] = {}
    for number in range(1_000):
        talk = Talk(Identity("here", str(number)), crossing().id)
        zone, day, minute = dice.choice(ZONES), dice.choice(DAYS), dice.randrange(24 * 60)
        await crowd.guide.handle(talk, RemindAsked(crowd.now))
        for said in (zone, day, f"{minute // 60}:{minute % 60:02}"):
            turn = await crowd.guide.handle(talk, TextReceived(crowd.now, said))
        assert turn.session.remind
        wanted[talk] = zone, day, minute
    for day in DAYS:
        crowd.now = datetime.strptime(day, "%d %B %Y").replace(tzinfo=UTC) - timedelta(hours=14)
        end = crowd.now + timedelta(hours=52)
        while crowd.now < end:
            await crowd.reminders.look()
            await crowd.reminders.drain(5)
            jump = dice.uniform(-5, 5) if dice.random() < 0.01 else 0.0
            crowd.now += timedelta(seconds=min(seconds_left(crowd.now) + jump, 60.01))
    assert len(crowd.sent) == 1_000
    moved = 0
    for talk, at in crowd.sent:
        zone, day, minute = wanted.pop(talk)
        place = ZoneInfo("Asia/Tokyo" if zone == "UTC+9" else zone)
        chosen = datetime.strptime(day, "%d %B %Y").replace(tzinfo=place) + timedelta(minutes=minute)
        exists = chosen.astimezone(UTC).astimezone(place).replace(tzinfo=None) == chosen.replace(tzinfo=None)
        moved += not exists
        late = at.astimezone(place).replace(tzinfo=None) - chosen.replace(tzinfo=None)
        most = timedelta(minutes=1) if exists else timedelta(minutes=61)
        assert timedelta(0) <= late < most, (talk, zone, day, minute)
        assert timedelta(0) <= at - chosen.astimezone(UTC) < timedelta(minutes=1)
    assert moved > 3, "some were to come in the hour that does not exist"
    assert not wanted
