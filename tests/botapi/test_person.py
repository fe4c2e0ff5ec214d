"""What people do and see."""

from __future__ import annotations

import asyncio

import pytest

from .caller import Caller
from .messages import Json, Notice
from .person import Person
from .server import BotApi


def heard(botapi: BotApi, kind: str = "message") -> list[Json]:
    return [update[kind] for update in botapi.queue.waiting.values() if kind in update]


async def test_commands_are_marked_as_telegram_marks_them(botapi: BotApi, aiko: Person) -> None:
    await aiko.send("😀 /help_now please, no 1/2")
    assert heard(botapi)[0]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert heard(botapi)[1]["entities"] == [{"type": "bot_command", "offset": 3, "length": 9}]


async def test_all_that_is_no_text(botapi: BotApi, aiko: Person) -> None:
    await aiko.send_photo("look")
    await aiko.send_sticker()
    await aiko.send_voice()
    photo, sticker, voice = heard(botapi)[1:]
    assert photo["caption"] == "look"
    assert sticker["sticker"]["emoji"] == "👍"
    assert voice["voice"]["duration"] == 3
    assert aiko.screen(3) == "me: (photo)\nlook\nme: (sticker)\nme: (voice)"


async def test_a_text_too_long_for_one_message(botapi: BotApi, aiko: Person) -> None:
    await aiko.send("😀" * 3000)
    assert "".join(each["text"] for each in heard(botapi)[1:]) == "😀" * 3000


async def test_edits(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    mine = await aiko.send("north")
    await aiko.edit(mine, "south")
    edited = heard(botapi, "edited_message")[0]
    assert (edited["message_id"], edited["text"]) == (mine.id, "south")
    assert aiko.screen(1) == "me: south (edited)"
    await caller.result("sendMessage", chat_id=aiko.id, text="x")
    with pytest.raises(AssertionError, match="nobody edits"):
        await aiko.edit(aiko.last, "y")


async def test_nobody_writes_to_a_bot_they_did_not_start(botapi: BotApi, aiko: Person) -> None:
    with pytest.raises(AssertionError, match="Ben has not started the bot"):
        await botapi.person("Ben").send("hello")
    await aiko.block()
    with pytest.raises(AssertionError, match="or blocked it"):
        await aiko.send("hello")
    with pytest.raises(AssertionError, match="no client accepts"):
        await aiko.start("a b")


async def test_a_screen_with_deletes_and_a_cleared_chat(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    rows = [[{"text": "A", "callback_data": "a"}, {"text": "B", "callback_data": "b"}]]
    await caller.result("sendMessage", chat_id=aiko.id, text="Which?", reply_markup={"inline_keyboard": rows})
    assert aiko.transcript() == "me: /start\nTebiki: Which?\n  [A] [B]"
    question = aiko.last
    await aiko.delete(aiko.messages[0])
    assert aiko.transcript() == "Tebiki: Which?\n  [A] [B]"
    await aiko.delete_chat()
    assert aiko.transcript() == ""
    place = {"chat_id": aiko.id, "message_id": question.id}
    await caller.result("editMessageText", **place, text="still there for the bot")
    await aiko.delete_chat(for_bot=True)
    assert (await caller.refusal("editMessageText", **place, text="x"))[0] == 400


async def test_what_a_lock_screen_shows(caller: Caller, aiko: Person) -> None:
    await caller.result("sendMessage", chat_id=aiko.id, text="First\nsecond", disable_notification=True)
    await caller.result("sendMessage", chat_id=aiko.id, text="Loud", protect_content=True)
    assert aiko.notifications() == [Notice("First", True), Notice("Loud", False)]
    assert [each.protected for each in aiko.bot_messages] == [False, True]


async def take(caller: Caller) -> None:
    found = await caller.result("getUpdates")
    await caller.result("getUpdates", offset=found[-1]["update_id"] + 1)


async def test_settled_waits_for_all_of_it(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    async def unsettled(**how: bool) -> str:
        with pytest.raises(AssertionError) as failed:
            await aiko.settled(deadline=0.1, **how)
        return str(failed.value)

    assert "1 updates not confirmed" in await unsettled()
    await take(caller)
    assert await unsettled() == (
        "the bot did not settle in 0.1 s: no request about this chat since the last act"
    )
    await aiko.settled(reaction=False)

    keyboard = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    await caller.result("sendMessage", chat_id=aiko.id, text="x", reply_markup=keyboard)
    await aiko.settled()
    press = await aiko.press("A")
    await take(caller)
    assert f"press {press.id} not answered" in await unsettled(reaction=False)
    await caller.result("answerCallbackQuery", callback_query_id=press.id)
    await aiko.settled()

    botapi.busy = lambda: True
    assert "`busy`" in await unsettled()


async def test_settled_waits_until_requests_end(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    await take(caller)

    async def bot() -> None:
        for n in range(3):
            await caller.result("sendMessage", chat_id=aiko.id, text=str(n))
            await asyncio.sleep(0.02)

    running = asyncio.create_task(bot())
    await aiko.settled()
    assert aiko.texts == ["0", "1", "2"]
    await running


async def test_sees_tells_what_is_there_instead(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    await caller.result("sendMessage", chat_id=aiko.id, text="something else")
    with pytest.raises(
        AssertionError, match=r"Aiko sees 'hello': not within 0.1 s; the screen:\n(.|\n)*else"
    ):
        await aiko.sees("hello", deadline=0.1)
    assert (await aiko.sees("else")).words == "something else"
