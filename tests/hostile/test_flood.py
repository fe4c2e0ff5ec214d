"""One person presses, writes or starts 200 times a second: they wait for themselves, and nobody else does.

1. Of what they send at most twenty wait; what comes beyond opens nothing, sends nothing and is not stored.
2. What it asks of a limit that all people share (a channel to open, a message to send) does not grow with it.
3. Whoever talks beside them is answered as at any other time.
4. A cry for help among it is answered ahead of what waits.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from statistics import median

import pytest

from bot.adapters.discord.pages import PANEL
from bot.adapters.discord.updates import Json
from bot.service.haste import LOOK_SECONDS, MOST_WAITING
from bot.service.ports import Identity
from bot.store.sqlite import open_store
from tests.hostile.discord import DiscordDoor, discord_door
from tests.hostile.telegram import telegram_door
from tests.hostile.verdict import Verdict
from tests.talking import crossing

FLOOD = 200
EACH = 0.003
"""Seconds between two; the machine adds as much."""
BURST = 25
"""Come at once, so that some wait on however quick a machine."""
SLOW = 0.5
"""Of a message to whoever floods, as the platforms hold them up."""
SOON = 0.5
MANY, OTHER = "7000000000", "7000000001"
SERVER = "4000000000"
MEMBER = {"member": {"user": {"id": MANY, "username": "mei"}, "roles": [], "permissions": "0"}}
NUMBERS = "0120"


async def until(seen: Callable[[], bool]) -> None:
    async with asyncio.timeout(SOON + LOOK_SECONDS + 1):
        while not seen():  # noqa: ASYNC110 (the fakes tell nobody)
            await asyncio.sleep(0.001)


@asynccontextmanager
async def on_discord(folder: Path) -> AsyncIterator[DiscordDoor]:
    verdict = Verdict()
    store = await open_store(folder, bytes(32))
    async with discord_door(crossing(), store, verdict, 2, Random(1)) as door:
        for person in (MANY, OTHER):
            for text in ("hello", "north"):
                door.hear("MESSAGE_CREATE", door.written(person, text))
                await door.settle()
        door.wire.slow[MANY], door.wire.keeps_calls = SLOW, True
        yield door
        door.wire.slow.clear()
        await asyncio.wait_for(door.settle(), 30)
        assert not len(door.client.turns.delivery._order)
    await store.close()
    assert not verdict.told


def live(door: DiscordDoor, label: str) -> str:
    rows = door.wire.live[MANY]["components"]
    return next(str(one["custom_id"]) for row in rows for one in row["components"] if one["label"] == label)


WAYS: dict[str, Callable[[DiscordDoor], Json]] = {
    "an answer": lambda door: door.pressed(MANY, live(door, "No")),
    "back": lambda door: door.pressed(MANY, live(door, "Back")),
    "a panel": lambda door: door.pressed(
        MANY, f"{PANEL}start", guild_id=SERVER, context=0, channel_id="4000000001", **MEMBER
    ),
}


@pytest.mark.parametrize("way", WAYS)
async def test_presses_on_discord_hold_up_nobody_else(way: str, tmp_path: Path) -> None:
    who, taken, most = Identity("discord", MANY), [], 0
    async with on_discord(tmp_path / "data") as door:
        presses = [WAYS[way](door) for _ in range(FLOOD)]
        for number, press in enumerate(presses):
            door.hear("INTERACTION_CREATE", press)
            if number % BURST == 0:
                for pause in (0, 0, 0, EACH * BURST):
                    most = max(most, door.client.turns.delivery._order.count(who))
                    await asyncio.sleep(pause)
            if number % 50 == 25:
                taken.append(await _answered(door))
        assert 1 < most <= MOST_WAITING + 1
        assert median(taken) < SOON
        paths = [path for path, _ in door.wire.calls]
        assert paths.count("/users/@me/channels") <= 1
        assert paths.count(f"/channels/{MANY}/messages") <= MOST_WAITING + 2


async def test_a_cry_in_a_form_is_answered_ahead_of_the_presses_on_discord(tmp_path: Path) -> None:
    async with on_discord(tmp_path / "data") as door:
        press, write = (door.pressed(MANY, live(door, label)) for label in ("No", "Why"))
        for _ in range(FLOOD):
            door.hear("INTERACTION_CREATE", {**press, "id": str(next(door._ids))})
        data = door.form("1w" + str(write["data"]["custom_id"])[2:], "I want to kill myself")
        door.hear("INTERACTION_CREATE", {**door.pressed(MANY, ""), "type": 5, "data": data})
        await until(lambda: any(NUMBERS in json.dumps(body) for _, body in door.wire.calls))


async def _answered(door: DiscordDoor) -> float:
    begun, sent = time.perf_counter(), len(door.wire.calls)
    door.hear("MESSAGE_CREATE", door.written(OTHER, "why"))
    await until(lambda: any(f"/channels/{OTHER}/" in path for path, _ in door.wire.calls[sent:]))
    return time.perf_counter() - begun


async def test_presses_on_telegram_hold_up_nobody_else(tmp_path: Path) -> None:
    verdict, many, other = Verdict(), 5_000_000, 5_000_001
    store = await open_store(tmp_path / "data", bytes(32))
    async with telegram_door(crossing(), store, verdict, 2, Random(1)) as door:
        for person in (many, other):
            for text in ("hello", "north"):
                door.put({"message": door.message(person, text)})
                await door.settle()
        buttons = door.wire.live[many]["reply_markup"]["inline_keyboard"]
        data = next(one["callback_data"] for row in buttons for one in row if one["text"] == "No")
        door.wire.slow[many], door.wire.keeps_calls = SLOW, True
        for _ in range(4):
            for _ in range(FLOOD // 4):
                door.put(door.pressed(many, data))
            door.put({"message": door.message(other, "why")})
            begun, sent = time.perf_counter(), len(door.wire.calls)
            await door.polling._store(await door.polling._fetch())
            await until(lambda: any(given.get("chat_id") == other for _, given in door.wire.calls[sent:]))  # noqa: B023
            assert time.perf_counter() - begun < SOON
            assert len(await store.waiting("telegram")) <= MOST_WAITING + 1
        door.put({"message": door.message(many, "I want to kill myself")})
        await door.polling._store(await door.polling._fetch())
        await until(lambda: any(NUMBERS in str(given.get("text")) for _, given in door.wire.calls))
        door.wire.slow.clear()
        await door.settle()
        theirs = [method for method, given in door.wire.calls if given.get("chat_id") == many]
        assert theirs.count("sendMessage") <= MOST_WAITING + 3
        assert not door.intake.waiting
    await store.close()
    assert not verdict.told
