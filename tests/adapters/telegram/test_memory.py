"""What the bot remembers of people who fell silent in the middle of a talk: nothing that grows with them."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Sized
from datetime import UTC, datetime, timedelta

import pytest

from bot.service import notebook
from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import start

CROWD = 12
ROOM = 5
"""For the notes of so many talks, in place of a thousand."""


@pytest.mark.usefixtures("hurry")
async def test_nothing_is_kept_in_memory_of_people_in_mid_talk(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notebook, "RECENT", ROOM)
    people = [house.api.person() for _ in range(CROWD)]
    async with house.open() as platform:
        conversations, delivery = platform._conversations, platform._turns.delivery
        for person in people:
            await start(person)
        assert len(conversations._nonces._lent) == CROWD, "they have said nothing that is worth keeping"
        for person in people:
            await person.press("North")
        for person in people:
            await person.sees("Have you crossed before?")
            await person.settled()
        await asyncio.sleep(0)
        gc.collect()
        conversations.drop_idle(datetime.now(UTC) + timedelta(hours=2))
        left: dict[str, Sized] = {
            "updates": platform._intake._people,
            "tasks": platform._intake._tasks,
            "locks": conversations._order._locks,
            "order": delivery._order,
            "nonces": conversations._nonces._lent,
            "private": conversations._private._held,
            "owed": delivery.owed,
            "held": platform._calls._pace._held,
        }
        assert {name: len(kept) for name, kept in left.items()} == dict.fromkeys(left, 0)
        assert len(delivery.notebook._recent._held) == ROOM
