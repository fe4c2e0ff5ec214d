"""Who stays away for half a year is told once, if they wished to be written to, and then forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from bot.service.ports import Decision, Identity, SendError, Store, UnreachableError, UnsentError
from bot.service.records import decode
from bot.service.reminders import Reminders
from bot.service.retention import GRACE_DAYS, LEAD_DAYS, Life, Retention, Witness, fate_of, life_of
from bot.service.shown import Shown
from bot.service.shown import decode as decode_shown
from bot.service.talk import Talk
from tests.service.chat import Chat, Friend
from tests.service.person import AT, ME, YOU

DAYS = 180
NEARS = (
    "You have not been here for a long time. What is kept here is erased on {}."
    " If you write before then, it stays."
)


class House:
    """A process that is started anew each day, and everybody who talks to it."""

    def __init__(self, store: Store, *friends: Friend) -> None:
        self.store = store
        self.friends = friends
        self.now = AT.replace(hour=1)
        self.erased: list[int] = []
        self.faults: list[SendError] = []

    async def day(self) -> None:
        """One day later, at ten in the morning in Japan."""
        self.now += timedelta(days=1)
        for friend in self.friends:
            friend.at = self.now
        guide = self.friends[0].guide
        guide.fading.clear()
        guide.erased.clear()
        self.erased.append(await Retention(self.store, guide, DAYS).look(self.now))
        for friend in self.friends:
            friend.restart()
            friend.guide.fading.update(guide.fading)
            reminders = Reminders(friend.talk.identity.platform, friend.delivery, self.open, lambda: self.now)
            await reminders.look()
            await reminders.drain(5)

    async def open(self, talk: Talk, _shown: Shown) -> Chat:
        if self.faults:
            raise self.faults.pop(0)
        return next(friend.chat for friend in self.friends if friend.talk == talk)

    async def days(self, count: int) -> None:
        for _ in range(count):
            await self.day()


async def begin(store: Store, identity: Identity = ME, *, allowed: bool = False) -> Friend:
    friend = Friend(store, identity)
    await friend.start()
    await friend.press("North")
    if allowed:
        await friend.do("remind")
        await friend.press("Tomorrow")
        await friend.press("In the morning, 8:00")
    return friend


def told(friend: Friend) -> list[str]:
    return [text for text in friend.texts if text.startswith("You have not been here")]


async def kept(store: Store, identity: Identity) -> int:
    return len(await store.talks(identity))


async def test_who_allowed_nothing_is_told_nothing_and_forgotten_on_the_day(store: Store) -> None:
    me = await begin(store)
    house = House(store, me)
    before = list(me.texts)
    await house.days(DAYS)
    assert await kept(store, ME) == 1
    await house.day()
    assert await kept(store, ME) == 0
    assert sum(house.erased) == 1
    assert me.texts == before
    me.at = house.now
    await me.say("hello")
    assert me.last.text.endswith("Which side of the river are you on?"), "and may begin anew"


async def test_who_asked_for_a_reminder_is_told_once_a_fortnight_before(store: Store) -> None:
    me = await begin(store, allowed=True)
    house = House(store, me)
    await house.days(DAYS - LEAD_DAYS)
    assert told(me) == []
    await house.days(3)
    # The reminder was written on 23 November, in the morning; from then it counts.
    assert told(me) == [NEARS.format("22 May 2027")]
    assert [button.label for button in me.last.buttons] == ["Go on", "Stop"]
    assert me.last.screen is not None
    assert me.last.screen.head == "Tebiki"
    while await kept(store, ME):
        await house.day()
    assert house.now.date().isoformat() == "2027-05-22"
    assert len(told(me)) == 1


async def test_who_comes_back_is_kept_and_told_again_half_a_year_later(store: Store) -> None:
    me = await begin(store, allowed=True)
    house = House(store, me)
    await house.days(DAYS - 5)
    assert len(told(me)) == 1
    await me.press("Go on")
    assert me.last.text.startswith("You were last here on 22 November 2026.")
    assert told(me) == [], "it takes the place of what was written"
    await house.days(DAYS - LEAD_DAYS - 1)
    assert told(me) == []
    assert decode((await store.talks(ME))[0]).session.get("e") is None
    await house.days(2)
    assert len(told(me)) == 1
    await house.days(LEAD_DAYS + 1)
    assert await kept(store, ME) == 0


@pytest.mark.parametrize("words", ["help", "cards", "i want to die"])
async def test_who_only_came_for_help_is_here_too(store: Store, words: str) -> None:
    """Such a turn greets nobody, so that nothing stands above the numbers; and yet it counts."""
    me = await begin(store, allowed=True)
    house = House(store, me)
    await house.days(DAYS - 5)
    assert len(told(me)) == 1
    await me.say(words)
    assert "You were last here" not in me.last.text
    await house.days(DAYS - LEAD_DAYS - 1)
    assert await kept(store, ME) == 1
    assert len(told(me)) <= 1
    await house.days(LEAD_DAYS + 3)
    assert await kept(store, ME) == 0


@pytest.mark.parametrize("how", ["stop", "remind off"])
async def test_who_takes_the_reminder_back_is_not_written_to(store: Store, how: str) -> None:
    me = await begin(store, allowed=True)
    house = House(store, me)
    await house.days(2)
    if how == "stop":
        await me.do("stop")
    else:
        await me.do("remind")
        await me.press("Tomorrow")
        await me.press("At noon, 12:30")
        await me.do("remind")
        await me.press("Do not write to me")
    await house.days(DAYS + 1)
    assert told(me) == []
    assert await kept(store, ME) == 0


async def test_a_reminder_far_ahead_is_written_before_anything_is_erased(store: Store) -> None:
    me = await begin(store)
    await me.do("remind")
    await me.press("Another day")
    await me.say("1 december 2027")
    await me.press("In the morning, 8:00")
    house = House(store, me)
    await house.days(380)
    assert told(me) == []
    assert [text for text in me.texts if text.startswith("You asked me to write")]
    assert await kept(store, ME) == 1
    await house.days(DAYS)
    assert len(told(me)) == 1
    assert await kept(store, ME) == 0


async def test_what_could_not_be_sent_is_tried_again_the_next_day(store: Store) -> None:
    me = await begin(store, allowed=True)
    house = House(store, me)
    await house.days(DAYS - LEAD_DAYS)
    house.faults = [UnsentError("away")]
    me.chat.faults = [UnsentError("away")]
    await house.days(2)
    assert told(me) == []
    await house.day()
    assert len(told(me)) == 1
    assert (await store.talks(ME)) != []


async def test_who_cannot_be_written_to_is_not_waited_for(store: Store) -> None:
    me = await begin(store, allowed=True)
    house = House(store, me)
    await house.days(DAYS - LEAD_DAYS)
    house.faults = [UnreachableError("blocked")] * 3
    await house.days(LEAD_DAYS + 3)
    assert told(me) == []
    assert await kept(store, ME) == 0


async def test_everything_of_theirs_goes_along_and_nothing_of_others(store: Store) -> None:
    me, you = await begin(store), await begin(store, YOU)
    paper = msgspec.msgpack.encode({"type": "desk", "community": "north"})
    server = Identity("discord-server", "99")
    for identity, name in ((ME, "desk"), (server, "community")):
        await store.apply(identity, name, lambda _: Decision(None, paper))
    house = House(store, me, you)
    await house.days(DAYS - 2)
    await you.say("no")
    await house.days(3)
    assert await kept(store, ME) == 0
    assert await kept(store, YOU) == 1
    assert await kept(store, server) == 1


async def test_one_talk_that_is_in_use_keeps_the_other(store: Store) -> None:
    me = await begin(store)
    house = House(store, me)
    other = decode((await store.talks(ME))[0])
    session = {**other.session, "d": "other", "s": int(house.now.timestamp()) // 3600 + 24 * 100}
    payload = msgspec.msgpack.encode(msgspec.structs.replace(other, session=session))
    await store.apply(ME, "other", lambda _: Decision(None, payload))
    await house.days(DAYS + 90)
    assert await kept(store, ME) == 2
    await house.days(20)
    assert await kept(store, ME) == 0


# The clock


async def test_a_clock_that_jumps_by_a_year_erases_and_tells_nobody_at_once(store: Store) -> None:
    me, you = await begin(store), await begin(store, YOU, allowed=True)
    house = House(store, me, you)
    await house.days(10)
    house.now += timedelta(days=365)
    await house.days(75)
    assert (sum(house.erased), told(you)) == (0, [])
    assert (await kept(store, ME), await kept(store, YOU)) == (1, 1)
    await you.say("no")
    await house.days(10)
    assert (await kept(store, ME), await kept(store, YOU)) == (0, 1)


async def test_after_a_jump_nobody_is_erased_for_a_fortnight_however_long_away(
    store: Store,
) -> None:
    me, you = await begin(store), await begin(store, YOU, allowed=True)
    house = House(store, me, you)
    await house.days(150)
    house.now += timedelta(days=365)
    await house.days(13)
    assert (sum(house.erased), told(you)) == (0, [])
    await you.say("no")
    await house.days(2)
    assert (await kept(store, ME), await kept(store, YOU)) == (0, 1)


async def test_a_clock_that_was_a_year_behind_for_a_while_erases_nobody(store: Store) -> None:
    me = await begin(store)
    house = House(store, me)
    await house.days(150)
    house.now -= timedelta(days=365)
    await house.day()
    await me.say("no")  # noted in a year that is long gone
    house.now += timedelta(days=365)
    await house.days(89)
    assert await kept(store, ME) == 1
    await house.days(3)
    assert await kept(store, ME) == 0, "and with a clock that stays right it goes on as it should"


async def test_an_hour_that_lies_ahead_does_not_keep_somebody_for_ever(store: Store) -> None:
    me = await begin(store)
    house = House(store, me)
    house.now += timedelta(days=3650)
    await house.day()
    await me.say("no")
    house.now -= timedelta(days=3650)
    await house.days(DAYS)
    assert await kept(store, ME) == 1
    await house.days(2)
    assert await kept(store, ME) == 0


async def test_never_is_never(store: Store) -> None:
    me = await begin(store)
    retention = Retention(store, me.guide, 0)
    assert await retention.look(AT + timedelta(days=4000)) == 0
    assert await kept(store, ME) == 1


async def test_it_looks_once_a_day(store: Store) -> None:
    me = await begin(store)
    reads: list[int] = []
    real = store.kept

    async def counted(after: int = 0, most: int = 500) -> Sequence[Any]:
        reads.append(after)
        return await real(after, most)

    setattr(store, "kept", counted)  # noqa: B010
    retention = Retention(store, me.guide, DAYS)
    for minutes in range(0, 24 * 60, 60):
        await retention.look(AT.replace(hour=0) + timedelta(minutes=minutes))
    assert len(reads) == 2, "one page, and the empty one after it"


WITNESS = Witness(((1000, 1400),))


@pytest.mark.parametrize(
    ("away", "allowed", "warned", "fate"),
    [
        (0, False, 0, "keep"),
        (179, False, 0, "keep"),
        (180, False, 0, "erase"),
        (165, True, 0, "keep"),
        (166, True, 0, "warn"),
        (179, True, 166, "keep"),
        (180, True, 0, "warn"),  # it was not running on the day itself
        (180, True, 166, "erase"),
        (185, True, 172, "keep"),
        (186, True, 172, "erase"),
        (DAYS + GRACE_DAYS, True, 0, "erase"),
    ],
)
def test_the_days_that_decide(away: int, allowed: bool, warned: int, fate: str) -> None:
    """`warned`: after so many days."""
    now = 1400 * 24
    since = now - away * 24
    life = Life(since, since + warned * 24 if warned else 0, allowed, Talk(ME, "crossing"))
    assert fate_of(life, now, WITNESS, DAYS) == fate


def test_the_days_of_the_witness() -> None:
    witness = Witness()
    for day in (10, 11, 11, 12, 20, 21):
        witness = witness.at(day)
    assert witness.spans == ((10, 12), (20, 21))
    assert [witness.after(day) for day in (5, 10, 12, 15, 20, 21)] == [5, 4, 2, 2, 1, 0]
    assert witness.at(19).spans == ((19, 19),)
    for day in range(30, 3000, 2):
        witness = witness.at(day)
    assert len(witness.spans) == 400


@pytest.mark.parametrize(
    ("spans", "settled"),
    [
        (((0, 12),), False),
        (((0, 13),), True),
        (((0, 400), (765, 770)), False),
        (((0, 400), (765, 778)), True),
        (((0, 4), (7, 11), (14, 17)), True),  # a server that rests on weekends
        (((0, 4), (12, 19)), False),
    ],
)
def test_after_a_long_rest_the_clock_has_to_settle(spans: tuple[tuple[int, int], ...], settled: bool) -> None:
    assert Witness(spans).is_settled is settled


def test_what_has_no_hour_counts_from_the_first_day_of_the_witness() -> None:
    payload = msgspec.msgpack.encode([{"v": 1, "d": "crossing", "t": 1, "a": {}}, "discord", "1"])
    life = life_of([payload], 1400 * 24, WITNESS)
    assert life.last == 1000 * 24
    assert life_of([b"no talk"], 1400 * 24, WITNESS).last == 1400 * 24


# The numbers of messages


async def test_old_message_numbers_go_while_nobody_writes(store: Store) -> None:
    me = await begin(store)
    await me.say("no")
    friend_reminders = Reminders("discord", me.delivery, House(store, me).open, lambda: now)
    now = AT

    async def numbers() -> tuple[int, int]:
        note = await store.shown(ME, "crossing")
        assert note is not None
        return len(decode_shown(note).sent), len(decode_shown(note).received)

    sent, received = await numbers()
    assert sent > 1
    assert received == 1
    now = AT + timedelta(days=3)
    await friend_reminders._tidy()
    assert await numbers() == (sent, 0), "Telegram lets nobody delete them after two days"
    now = AT + timedelta(days=15)
    await friend_reminders._tidy()
    assert await numbers() == (0, 0)
    me.at = now
    await me.say("bag")
    assert me.last.text.startswith("How well do you swim?") or me.last.buttons


async def test_numbers_of_another_platform_are_left_to_it(store: Store) -> None:
    you = await begin(store, YOU)
    before = await store.shown(YOU, "crossing")
    await Reminders("discord", you.delivery, House(store, you).open, lambda: LATER)._tidy()
    assert await store.shown(YOU, "crossing") == before


LATER = datetime(2027, 11, 1, tzinfo=UTC)
