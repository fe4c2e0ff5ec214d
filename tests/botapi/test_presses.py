"""Presses, and what becomes of them."""

from __future__ import annotations

import pytest

from .caller import Caller
from .messages import Json
from .person import Person
from .refusals import QUERY_TOO_OLD
from .server import BotApi

TOO_OLD = (400, f"Bad Request: {QUERY_TOO_OLD}")


def keyboard(*labels: str) -> Json:
    return {"inline_keyboard": [[{"text": label, "callback_data": f"do:{label}"}] for label in labels]}


@pytest.fixture
async def asked(caller: Caller, aiko: Person) -> Json:
    sent: Json = await caller.result(
        "sendMessage", chat_id=aiko.id, text="Shall we?", reply_markup=keyboard("Yes", "No")
    )
    return sent


def heard(botapi: BotApi) -> list[Json]:
    return [each["callback_query"] for each in botapi.queue.waiting.values() if "callback_query" in each]


async def test_a_press_is_answered_once_with_a_toast(
    botapi: BotApi, caller: Caller, aiko: Person, asked: Json
) -> None:
    press = await aiko.press("Yes")
    assert [(each["id"], each["data"]) for each in heard(botapi)] == [(press.id, "do:Yes")]
    await caller.result("answerCallbackQuery", callback_query_id=press.id, text="Noted.", show_alert=True)
    assert (press.toast, press.alert, aiko.toasts) == ("Noted.", True, ["Noted."])
    assert await caller.refusal("answerCallbackQuery", callback_query_id=press.id) == TOO_OLD
    assert await caller.refusal("answerCallbackQuery", callback_query_id="7") == TOO_OLD


async def test_an_answer_that_comes_late(botapi: BotApi, caller: Caller, aiko: Person, asked: Json) -> None:
    press = await aiko.press("Yes")
    botapi.clock.advance(16)
    assert await caller.refusal("answerCallbackQuery", callback_query_id=press.id) == TOO_OLD


async def test_a_toast_of_200(caller: Caller, aiko: Person, asked: Json) -> None:
    press = await aiko.press("Yes")
    long = await caller.refusal("answerCallbackQuery", callback_query_id=press.id, text="x" * 201)
    assert long == (400, "Bad Request: MESSAGE_TOO_LONG")
    await caller.result("answerCallbackQuery", callback_query_id=press.id, text="x" * 200)


async def test_only_what_is_seen_can_be_pressed(caller: Caller, aiko: Person, asked: Json) -> None:
    with pytest.raises(AssertionError, match=r"no button 'Maybe'; there are \['Yes', 'No'\]"):
        await aiko.press("Maybe")
    place = {"chat_id": aiko.id, "message_id": asked["message_id"]}
    await caller.result("editMessageText", **place, text="✓ Yes")
    with pytest.raises(AssertionError, match="there is nothing to press"):
        await aiko.press("Yes")


async def test_on_an_older_message_and_on_an_older_screen(
    botapi: BotApi, caller: Caller, aiko: Person, asked: Json
) -> None:
    older = aiko.last
    await caller.result("sendMessage", chat_id=aiko.id, text="And?", reply_markup=keyboard("Go"))
    assert aiko.labels == ["Go"]
    await aiko.press("No", on=older)
    place = {"chat_id": aiko.id, "message_id": older.id}
    await caller.result("editMessageText", **place, text="✓ No")
    with pytest.raises(AssertionError, match="no button 'No'"):
        await aiko.press("No", on=older)
    await aiko.press("No", on=older, stale=True)
    assert [each["message"]["message_id"] for each in heard(botapi)] == [older.id] * 2


async def test_a_double_tap_and_forged_data(botapi: BotApi, aiko: Person, asked: Json) -> None:
    await aiko.press("Yes", times=2)
    await aiko.forge("v1:anything")
    assert [each["data"] for each in heard(botapi)] == ["do:Yes", "do:Yes", "v1:anything"]
    assert len({each["id"] for each in heard(botapi)}) == 3


async def test_a_message_that_is_gone_or_too_old_shows_its_id_alone(
    botapi: BotApi, caller: Caller, aiko: Person, asked: Json
) -> None:
    message = aiko.last
    await aiko.press("Yes", inaccessible=True)
    await caller.result("deleteMessage", chat_id=aiko.id, message_id=message.id)
    await aiko.press("Yes", on=message)
    bare = {"message_id": message.id, "date": 0, "chat": aiko.chat.to_json()}
    assert [each["message"] for each in heard(botapi)] == [bare, bare]


async def test_links_are_followed(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    links = [
        {"text": "Here", "url": "https://t.me/tebiki_test_bot?start=from_group"},
        {"text": "There", "url": "https://x.example/"},
    ]
    sent = {"chat_id": aiko.id, "text": "x", "reply_markup": {"inline_keyboard": [links]}}
    await caller.result("sendMessage", **sent)
    with pytest.raises(AssertionError, match="is a link"):
        await aiko.press("Here")
    assert await aiko.follow("There") == "https://x.example/"
    await aiko.follow("Here")
    assert aiko.messages[-1].text == "/start from_group"
