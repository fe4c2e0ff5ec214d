"""Seeded schedules of faults: 429, 5xx, resets, lost answers, updates doubled, repeated and out of order.

After each, every answer given is stored once and nothing else, no question stands there twice, and whoever
asks gets the question that comes next. TEBIKI_SCHEDULES=1000 runs as many.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from bot.adapters.telegram import calls, polling
from bot.service.records import decode
from bot.store.sqlite import open_store
from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import QUIET
from tests.botapi.faults import AnswerLost, DoneAndError, Fault, Plan, Reset, ServerError
from tests.botapi.person import Person
from tests.botapi.server import BotApi

SCHEDULES = int(os.environ.get("TEBIKI_SCHEDULES", "24"))
ANSWERS = {
    "North": "side",
    "No": "been_here",
    "bag": "gear",
    "4": "swim",
    "2": "people",
    "march 2027": "sail_day",
    "april 2027": "return_day",
    "20000": "ticket",
}


@pytest.mark.usefixtures("hurry")
@pytest.mark.parametrize("seed", range(SCHEDULES))
async def test_nothing_is_lost_and_nothing_is_done_twice(
    seed: int, botapi: BotApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calls, "PAUSES", (0.001, 0.002))
    monkeypatch.setattr(calls, "seconds_of", lambda _: 0.001)
    monkeypatch.setattr(polling, "FIRST_PAUSE", 0.001)
    monkeypatch.setattr(polling, "LONGEST_PAUSE", 0.004)
    monkeypatch.setattr("bot.adapters.telegram.adapter.DEBT_SECONDS", 0.002)
    chance = random.Random(seed)
    store = await open_store(tmp_path / "data", bytes(32))
    house = House(botapi, chance.choice(["polling", "webhook"]), store)
    aiko = botapi.person()
    async with house.open():
        botapi.faults.plan = Plan(seed, share=0.3)
        await aiko.start()
        await aiko.settled(reaction=False, quiet_for=QUIET, deadline=10)
        for answer in ANSWERS:
            shown = [label for label in aiko.labels if label == answer]
            await (aiko.press(answer, times=chance.choice([1, 1, 2])) if shown else aiko.send(answer))
            await aiko.settled(reaction=False, quiet_for=QUIET, deadline=10)
        botapi.faults.plan = None
        questions = [text for text in aiko.texts if "✓" not in text and "answered" in text]
        if not any(may_have_been_done(fault) for _, fault in botapi.faults.happened):
            await aiko.sees("What is the deposit?", deadline=10)  # unless a send was lost, nobody has to ask
        await aiko.send("/continue")
        await aiko.settled(quiet_for=QUIET, deadline=10)
        await aiko.sees("What is the deposit?")
        assert set(await stored(house, aiko)) == set(ANSWERS.values())
    assert not await store.waiting("telegram")
    await store.close()
    assert len(questions) == len(set(questions)), "a question stands there twice"


def may_have_been_done(fault: Fault) -> bool:
    is_page = isinstance(fault, ServerError) and fault.html
    return is_page or isinstance(fault, AnswerLost | DoneAndError | Reset)


async def stored(house: House, aiko: Person) -> dict[str, object]:
    [payload] = await house.store.talks(house.talk_of(aiko).identity)
    session = decode(payload).session
    assert session["t"] == len(ANSWERS), "each answer is a turn, and nothing else is"
    return {step: value for step, (_, value) in session["a"].items()}
