"""How fast we write, and what is done about a platform that is slower."""

from __future__ import annotations

import asyncio
import time

import pytest

from bot.adapters.telegram.pace import CHAT_BURST, Pace
from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import press, say, start
from tests.botapi.faults import AnswerLost, DoneAndError, Fault, Flood, Reset, ServerError


class Watch:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_three_at_once_in_a_chat_and_then_one_a_second() -> None:
    watch = Watch()
    pace = Pace(watch)
    waits = [round(pace.reserve(7, message=True)) for _ in range(5)]
    assert waits == [0, 0, 0, 1, 2]
    assert pace.reserve(8, message=True) == 0, "another chat does not wait for it"
    watch.now += 10
    assert [round(pace.reserve(7, message=True)) for _ in range(4)] == [0, 0, 0, 1]


def test_thirty_a_second_in_all() -> None:
    pace = Pace(Watch())
    waits = [pace.reserve(chat, message=True) for chat in range(1, 121)]
    for second in range(4):
        assert sum(second <= wait < second + 1 for wait in waits) <= 30 + (25 if second == 0 else 0)
    assert max(waits) > 3


def test_edits_do_not_count_as_messages_of_a_chat() -> None:
    pace = Pace(Watch())
    assert all(pace.reserve(7, message=False) == 0 for _ in range(20))


def test_what_is_urgent_waits_only_if_telegram_says_so() -> None:
    watch = Watch()
    pace = Pace(watch)
    for _ in range(9):
        pace.reserve(7, message=True)
    assert pace.reserve(7, message=True, urgent=True) == 0
    pace.hold(7, 5)
    assert pace.reserve(7, message=True, urgent=True) == 5
    assert pace.reserve(8, message=True) == 0, "nobody else waits"


def test_whoever_rests_is_not_remembered() -> None:
    watch = Watch()
    pace = Pace(watch)
    for chat in range(10_000):
        watch.now += 0.1
        pace.reserve(chat, message=True)
    assert len(pace) < 50


async def test_a_quick_presser_meets_no_refusal(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north", "no")
        await aiko.settled(deadline=10)
        assert not polling.api.refusals
        assert CHAT_BURST == 3


async def test_help_is_not_held_back_behind_our_own_queue(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        polling.api.rates.on = False
        for _ in range(4):
            await say(aiko, "why")
        began = time.monotonic()
        await aiko.send("i want to kill myself")
        await aiko.sees("you do not have to be alone")
        assert time.monotonic() - began < 0.5


async def test_a_pause_that_telegram_asks_for_is_kept_and_nobody_else_waits(polling: House) -> None:
    async with polling.open():
        aiko, ben = polling.api.person("Aiko"), polling.api.person("Ben")
        await start(aiko)
        polling.api.faults.on("sendMessage", Flood(1))
        began = time.monotonic()
        await aiko.send("north")
        await asyncio.sleep(0.05)
        await ben.start()
        await ben.sees("Which side of the river")
        assert time.monotonic() - began < 0.9
        await aiko.sees("Have you crossed before?")
        assert time.monotonic() - began >= 1
        assert [text for text in aiko.texts if "crossed before" in text] == [aiko.texts[-1]]


@pytest.mark.parametrize("fault", [ServerError(), ServerError(403, html=True)])
async def test_what_was_not_sent_is_sent_again(polling: House, fault: ServerError) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        polling.api.faults.on("sendMessage", fault, fault)
        await aiko.send("north")
        await aiko.sees("Have you crossed before?")


async def test_what_telegram_never_takes_is_owed_and_paid_later(
    polling: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.telegram.calls.PAUSES", (0.0, 0.0))
    monkeypatch.setattr("bot.adapters.telegram.adapter.DEBT_SECONDS", 0.05)
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        polling.api.faults.on("sendMessage", *[ServerError()] * 5)
        await aiko.send("north")
        await aiko.sees("Have you crossed before?")
        assert [text for text in aiko.texts if "crossed before" in text] == [aiko.texts[-1]]
        assert aiko.keyboards == [aiko.last]


@pytest.mark.parametrize("fault", [AnswerLost(), Reset(), DoneAndError(), ServerError(500, html=True)])
async def test_after_a_lost_answer_no_message_is_sent_again(polling: House, fault: Fault) -> None:
    """A reset, or a gateway's page, may have come before or after the work was done; nobody can tell."""
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        polling.api.faults.on("sendMessage", fault)
        await say(aiko, "north")
        await asyncio.sleep(0.1)
        assert len(polling.api.asked("sendMessage")) == 3
        await say(aiko, "/continue")
        assert "Have you crossed before?" in aiko.last.words


async def test_after_a_lost_answer_an_edit_is_made_again(
    polling: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.telegram.calls.PAUSES", (0.0, 0.0))
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        polling.api.faults.on("editMessageText", AnswerLost(), Reset())
        polling.api.faults.on("answerCallbackQuery", AnswerLost())
        await press(aiko, "North")
        assert "Which side of the river are you on?\n\n✓ North" in aiko.texts
