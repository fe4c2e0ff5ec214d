"""Somebody who writes faster than can be answered is heard for danger, and holds up nobody but themselves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.service import haste
from bot.service.haste import MOST_GATHERED, MOST_WAITING, Haste, Hurry
from bot.service.ports import Identity, Store
from bot.service.screens import Screen
from tests.service.chat import Chat, Friend
from tests.service.person import AT, ME, YOU

BEHIND, NUMBERS = "You are writing faster", "0120"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.service.delivery.LOOK_SECONDS", 0.01)


class SlowChat(Chat):
    """Takes nothing while it is shut, but for what is urgent or said beside the talk."""

    def __init__(self) -> None:
        super().__init__()
        self.open = asyncio.Event()

    async def send(self, screen: Screen) -> str:
        if BEHIND not in screen.text and screen.kind not in ("danger", "help"):
            await self.open.wait()
        return await super().send(screen)


@asynccontextmanager
async def flooding(friend: Friend, *texts: str) -> AsyncIterator[list[str]]:
    """All of it said at once, while nothing can be shown; yields what is seen all the same."""
    chat = friend.chat = SlowChat()
    said = []
    for first in range(0, len(texts), 50):
        said += [asyncio.create_task(friend.say(text)) for text in texts[first : first + 50]]
        await asyncio.sleep(0.05)
    await asyncio.sleep(0.15)
    yield [message.text for message in chat.messages.values() if message.screen is not None]
    chat.open.set()
    await asyncio.gather(*said)


def crowd(count: int = MOST_WAITING + 1, word: str = "hello there") -> list[str]:
    return [word] * count


async def test_twenty_wait_and_the_rest_is_told_once(store: Store) -> None:
    friend = Friend(store)
    async with flooding(friend, *crowd(200)) as seen:
        assert [text for text in seen if BEHIND in text] == seen
        assert len(seen) == 1
    shown = [message for message in friend.chat.messages.values() if message.screen is not None]
    assert len([one for one in shown if BEHIND in one.text]) == 1
    assert friend.chat.said - 200 <= MOST_WAITING + 2, "one message for each that waited, and one beside them"


async def test_danger_beyond_the_twenty_is_answered_at_once_and_once(store: Store) -> None:
    friend = Friend(store)
    async with flooding(friend, *crowd(), *crowd(150, "I want to kill myself")) as seen:
        assert len(seen) == 1
        assert NUMBERS in seen[0]


async def test_danger_in_pieces_is_heard_beyond_the_twenty(store: Store) -> None:
    friend = Friend(store)
    async with flooding(friend, *crowd(), "i want", "to", "die") as seen:
        assert any(NUMBERS in text for text in seen)


async def test_danger_is_heard_beside_a_denial_in_another_message(store: Store) -> None:
    friend = Friend(store)
    async with flooding(friend, *crowd(), "i do not", "i will kill myself") as seen:
        assert any(NUMBERS in text for text in seen)


async def test_help_beyond_the_twenty_is_answered_at_once_and_once(store: Store) -> None:
    friend = Friend(store)
    async with flooding(friend, *crowd(), *crowd(50, "help now")) as seen:
        assert len(seen) == 1
        assert NUMBERS in seen[0]


async def test_what_came_too_fast_is_no_answer_and_is_hidden_with_the_rest(store: Store) -> None:
    friend = Friend(store)
    async with flooding(friend, *crowd(), "north", "north"):
        pass
    assert "Which side of the river" in friend.last.text
    await friend.do("hide")
    assert not [text for text in friend.texts if text in ("north", "hello there")]


async def test_others_are_answered_meanwhile(store: Store) -> None:
    friend, other = Friend(store, ME), Friend(store, YOU)
    other.delivery, other.guide = friend.delivery, friend.guide
    async with flooding(friend, *crowd(300)):
        async with asyncio.timeout(2):
            await other.start()
            await other.say("north")
        assert "crossed before" in other.last.text


async def test_after_a_calm_minute_it_is_told_anew(store: Store) -> None:
    friend = Friend(store)
    for _ in range(2):
        async with flooding(friend, *crowd(40)) as seen:
            assert [text for text in seen if BEHIND in text]
        friend.at += timedelta(minutes=2)


async def test_nothing_stays_in_memory_of_those_who_were_quick(store: Store) -> None:
    friend = Friend(store)
    async with flooding(friend, *crowd(100)):
        pass
    assert not len(friend.delivery._order)
    quick = Haste()
    for number in range(5_000):
        quick.hurry(Identity("telegram", str(number)), AT)
    assert len(quick) == haste._MOST_PEOPLE


def test_what_is_looked_at_is_the_latest_and_no_more_than_fits() -> None:
    hurry = Hurry(AT)
    for _ in range(1_000):
        hurry.gather("hello there, again and again")
    hurry.gather("I want to kill myself")
    assert hurry.length <= MOST_GATHERED
    found = hurry.look()
    assert found is not None
    assert found[0] == "suicide"
    hurry.gather("x" * 100_000)
    assert hurry.length <= MOST_GATHERED
