"""Presses that come late, twice, from elsewhere: each is answered exactly once, and none does harm."""

from __future__ import annotations

import pytest

from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import QUIET, press, say, start, unanswered


async def test_a_double_tap_counts_once_and_is_answered_quietly(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await aiko.press("North", times=2)
        await aiko.settled()
        assert [text for text in aiko.texts if "crossed before" in text] == [aiko.texts[-1]]
        assert aiko.toasts == []
        assert not unanswered(aiko)


async def test_a_button_of_an_answered_question_offers_to_change_that_answer(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        question = aiko.last
        await press(aiko, "North")
        await press(aiko, "Yes")
        await aiko.press("South", on=question, stale=True)
        await aiko.settled()
        assert "Change it to “South”?" in aiko.last.words
        assert not unanswered(aiko)


async def test_a_button_from_before_all_was_forgotten_gets_a_toast_and_the_question(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await press(aiko, "North")
        old = aiko.last
        await say(aiko, "/forget")
        await press(aiko, "Yes, erase it all")
        await aiko.press("Yes", on=old, stale=True, inaccessible=True)
        await aiko.settled()
        assert aiko.toasts == ["We have moved on since then. This is where we are now."]
        assert "Which side of the river" in aiko.last.words
        assert not await polling.store.talks(polling.talk_of(aiko).identity)


@pytest.mark.parametrize(
    "data", ["x", "1p", "g9", "g1", "gx1p", "é" * 20, "1lXXXXXXXX------------0", "g" * 64]
)
async def test_a_forged_button_gets_a_toast_and_the_question(polling: House, data: str) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await aiko.forge(data)
        await aiko.settled()
        assert not unanswered(aiko)
        assert aiko.keyboards == [aiko.last]
        assert not await polling.store.talks(polling.talk_of(aiko).identity)


async def test_somebody_elses_button_opens_nothing(polling: House) -> None:
    async with polling.open():
        aiko, ben = polling.api.person("Aiko"), polling.api.person("Ben")
        await start(aiko)
        await start(ben)
        data = aiko.last.button("North")
        assert data is not None
        await ben.forge(data["callback_data"])
        await ben.settled()
        assert not await polling.store.talks(polling.talk_of(ben).identity)


async def test_buttons_live_on_after_a_restart(house: House) -> None:
    aiko = house.api.person()
    async with house.open():
        await start(aiko)
        await press(aiko, "North")
    async with house.open():
        await press(aiko, "Yes")
        assert "Have you crossed before?\n\n✓ Yes" in aiko.texts
        assert aiko.keyboards == [aiko.live]


async def test_a_message_that_telegram_no_longer_shows_is_frozen_by_its_id(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await aiko.press("North", inaccessible=True)
        await aiko.settled()
        assert "Which side of the river are you on?\n\n✓ North" in aiko.texts


async def test_a_question_that_the_person_deleted_is_no_trouble(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        question = aiko.last
        await aiko.delete(question)
        await say(aiko, "north")
        assert "Have you crossed before?" in aiko.last.words
        await aiko.press("North", on=question, stale=True)
        await aiko.settled(quiet_for=QUIET)
        assert not unanswered(aiko)


async def test_a_press_that_is_too_old_to_be_answered_counts_all_the_same(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        polling.api.faults.on("answerCallbackQuery", None)
        query = await aiko.press("North")
        polling.api.clock.advance(60)
        await aiko.sees("Have you crossed before?")
        await aiko.settled()
        assert query.toast is None, "it was refused"
        assert [str(refused) for method, refused in polling.api.refusals if method == "answerCallbackQuery"]
