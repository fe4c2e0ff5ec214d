"""A talk as somebody with a telephone sees it."""

from __future__ import annotations

import asyncio

import pytest

from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import press, say, start, walk
from tests.talking import stay_or_leave


async def test_an_answer_is_frozen_and_the_next_question_stands_below(house: House) -> None:
    async with house.open():
        aiko = house.api.person()
        await start(aiko)
        assert aiko.labels == ["North", "South", "The island", "Back", "Why", "Change", "Help now"]
        await press(aiko, "North")
        assert aiko.texts == [
            "Tebiki\n\nHello. We look at one crossing together.",
            "Which side of the river are you on?\n\n✓ North",
            "▰▱▱▱▱▱▱▱  1 answered, 6 to go\n\nHave you crossed before?",
        ]
        assert aiko.keyboards == [aiko.last], "one live keyboard"
        assert aiko.labels == ["Yes", "No", "Back", "Skip", "Why", "Change", "Help now"]


async def test_typed_answers_are_taken_too(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north")
        assert "Which side of the river are you on?\n\n✓ North" in aiko.texts
        assert aiko.keyboards == [aiko.last]


@pytest.mark.usefixtures("hurry")
async def test_the_small_dialog_by_pressing_what_can_be_seen(house: House) -> None:
    async with house.open():
        aiko = house.api.person()
        await start(aiko)
        await walk(aiko, "You sail from")


@pytest.mark.usefixtures("hurry")
async def test_the_real_guide_by_pressing_what_can_be_seen(house: House) -> None:
    house.dialog = stay_or_leave()
    async with house.open():
        aiko = house.api.person()
        await start(aiko)
        done = await walk(aiko, "Your dignity and your health", most=80)
        assert len(done) > 10
        assert aiko.keyboards == [aiko.live]


async def test_nothing_makes_a_sound_and_no_first_line_gives_the_topic_away(polling: House) -> None:
    polling.dialog = stay_or_leave()
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "no")
        assert all(notice.silent for notice in aiko.notifications())
        firsts = {notice.line for notice in aiko.notifications()}
        assert all(first == "Tebiki" or "answered" in first for first in firsts), firsts


async def test_why_and_back_take_the_place_of_the_question(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await press(aiko, "North")
        before = len(aiko.bot_messages)
        await press(aiko, "Why")
        assert "Then we can be brief." in aiko.last.words
        await press(aiko, "Back")
        assert "Which side of the river" in aiko.last.words
        assert len(aiko.bot_messages) == before


@pytest.mark.usefixtures("hurry")
async def test_what_is_personal_is_not_passed_on(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await press(aiko, "North")
        assert not any(message.protected for message in aiko.bot_messages)
        await say(aiko, "/recap")
        assert aiko.last.protected
        await press(aiko, "Carry on")
        await walk(aiko, "You sail from")
        assert aiko.last.protected, "the summary"
        await press(aiko, "My answers")
        assert aiko.last.protected


@pytest.mark.usefixtures("hurry")
async def test_what_is_personal_never_takes_the_place_of_what_may_be_passed_on(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await say(aiko, "north", "no", "bag", "4", "2", "march 2027", "april 2027", "20000", "30000")
        assert "Private" in aiko.last.words
        await press(aiko, "Not yet")
        public = aiko.last
        await press(aiko, "Back")
        assert "Private" in aiko.last.words
        assert aiko.last.protected
        assert public.deleted
        assert aiko.keyboards == [aiko.last]
        private = aiko.last
        await press(aiko, "Why")
        assert aiko.last is private, "what is protected may be replaced by what is"


async def test_a_slow_turn_shows_that_somebody_is_at_work(
    polling: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.telegram.turns.SLOW_SECONDS", 0.02)
    apply = polling.store.apply

    async def slow(*args: object) -> object:
        await asyncio.sleep(0.1)
        return await apply(*args)  # type: ignore[arg-type]

    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        aiko.chat.actions.clear()
        monkeypatch.setattr(polling.store, "apply", slow)
        await press(aiko, "North")
        assert aiko.chat.actions == ["typing"]
