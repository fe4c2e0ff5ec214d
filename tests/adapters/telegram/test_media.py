"""What is not a new text: answered with one line, and the question stays."""

from __future__ import annotations

from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import QUIET, press, say, start

ONLY_WORDS = "Only words can be read here"


async def test_pictures_stickers_and_voice_get_one_line(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        question = aiko.last
        for send in (aiko.send_photo, aiko.send_sticker, aiko.send_voice):
            before = len(aiko.bot_messages)
            await send()
            await aiko.settled()
            assert len(aiko.bot_messages) == before + 1
            assert ONLY_WORDS in aiko.last.words
        assert aiko.keyboards == [question]
        await press(aiko, "North")
        assert aiko.live is not question


async def test_an_album_gets_one_line_and_is_hidden_whole(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        before = len(aiko.bot_messages)
        await aiko.send_album(*[""] * 10)
        await aiko.settled(deadline=20)
        assert len(aiko.bot_messages) == before + 1
        await aiko.send_album("", "")
        await aiko.settled(deadline=20)
        assert len(aiko.bot_messages) == before + 2, "another album gets its own"
        await say(aiko, "/hide")
        assert len(aiko.messages) == 1


async def test_danger_below_any_picture_of_an_album_is_heard(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await aiko.send_album("", "look", "i want to kill myself")
        await aiko.sees("you do not have to be alone")


async def test_a_caption_is_no_answer(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await aiko.send_photo("north")
        await aiko.settled()
        assert ONLY_WORDS in aiko.last.words
        assert not await polling.store.talks(polling.talk_of(aiko).identity)


async def test_danger_in_a_caption_or_an_edit_is_heard(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        await aiko.send_photo("i want to kill myself")
        await aiko.settled()
        assert "you do not have to be alone" in aiko.last.words
        ben = polling.api.person("Ben")
        await start(ben)
        mine = await ben.send("north")
        await ben.settled()
        await ben.edit(mine, "i want to kill myself")
        await ben.settled()
        assert "you do not have to be alone" in ben.last.words


async def test_an_edit_changes_nothing_and_says_so(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        mine = await aiko.send("north")
        await aiko.settled()
        await aiko.edit(mine, "south")
        await aiko.settled(quiet_for=QUIET)
        assert "cannot be taken in here" in aiko.last.words
        await say(aiko, "/recap")
        assert "Your side: North" in aiko.last.words


async def test_notes_of_telegrams_own_are_no_messages_of_the_person(polling: House) -> None:
    async with polling.open():
        aiko = polling.api.person()
        await start(aiko)
        before = aiko.texts
        aiko.post(
            aiko.chat, {"media": {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}}}
        )
        await aiko.settled(reaction=False)
        assert aiko.texts == before
