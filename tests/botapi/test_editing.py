"""Edits and deletes."""

from __future__ import annotations

import json

import aiohttp
import pytest

from .caller import Caller
from .messages import Json
from .person import Person
from .refusals import NOT_MODIFIED
from .server import BotApi

YES = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
NOT_FOUND = (400, "Bad Request: message to edit not found")
HOUR = 3600
CANNOT_DELETE = (400, "Bad Request: message can't be deleted")


@pytest.fixture
async def place(botapi: BotApi, caller: Caller, aiko: Person) -> dict[str, int]:
    """A question with a button."""
    botapi.rates.on = False
    sent = await caller.result("sendMessage", chat_id=aiko.id, text="Shall we?", reply_markup=YES)
    return {"chat_id": aiko.id, "message_id": sent["message_id"]}


async def test_an_edit_without_a_keyboard_takes_it_away(
    caller: Caller, aiko: Person, place: dict[str, int]
) -> None:
    assert aiko.labels == ["Yes"]
    edited = await caller.result("editMessageText", **place, text="<b>Good</b>", parse_mode="HTML")
    assert edited["edit_date"]
    assert "reply_markup" not in edited
    assert (aiko.texts, aiko.labels) == (["Good"], [])


async def test_an_edit_that_changes_nothing(caller: Caller, place: dict[str, int]) -> None:
    refused = (400, f"Bad Request: {NOT_MODIFIED}")
    assert await caller.refusal("editMessageText", **place, text="Shall we?", reply_markup=YES) == refused
    assert await caller.refusal("editMessageReplyMarkup", **place, reply_markup=YES) == refused
    await caller.result("editMessageReplyMarkup", **place)
    assert await caller.refusal("editMessageReplyMarkup", **place) == refused
    await caller.result("editMessageText", **place, text="Shall <b>we</b>?", parse_mode="HTML")


async def test_what_cannot_be_edited(caller: Caller, aiko: Person, place: dict[str, int]) -> None:
    mine = {"chat_id": aiko.id, "message_id": aiko.messages[0].id}
    assert await caller.refusal("editMessageText", **mine, text="x") == (
        400,
        "Bad Request: message can't be edited",
    )
    assert await caller.refusal("editMessageText", chat_id=aiko.id, message_id=7, text="x") == NOT_FOUND
    await caller.result("deleteMessage", **place)
    assert await caller.refusal("editMessageText", **place, text="x") == NOT_FOUND


async def test_captions_and_texts_are_not_the_same(
    botapi: BotApi, caller: Caller, aiko: Person, place: dict[str, int]
) -> None:
    photo = botapi.world.file(b"PNG", "photo")
    sent = await caller.result("sendPhoto", chat_id=aiko.id, photo=photo, caption="one")
    picture = {"chat_id": aiko.id, "message_id": sent["message_id"]}
    await caller.result("editMessageCaption", **picture, caption="two")
    assert aiko.last.words == "(photo)\ntwo"
    assert (await caller.refusal("editMessageText", **picture, text="x"))[1] == (
        "Bad Request: there is no text in the message to edit"
    )
    assert (await caller.refusal("editMessageCaption", **place, caption="x"))[1] == (
        "Bad Request: there is no caption in the message to edit"
    )


async def edit_media(caller: Caller, place: dict[str, int], media: dict[str, str], blank: bytes) -> Json:
    form = aiohttp.FormData(
        {**{name: str(value) for name, value in place.items()}, "media": json.dumps(media)}
    )
    form.add_field("blank", blank, filename="blank.txt")
    answer: Json = await (await caller.post("editMessageMedia", data=form)).json()
    return answer


async def test_a_file_becomes_another_at_any_age(
    botapi: BotApi, caller: Caller, aiko: Person, place: dict[str, int]
) -> None:
    photo = botapi.world.file(b"PNG", "photo")
    sent = await caller.result("sendPhoto", chat_id=aiko.id, photo=photo, caption="one", reply_markup=YES)
    picture = {"chat_id": aiko.id, "message_id": sent["message_id"]}
    botapi.clock.advance(90 * 24 * HOUR)
    blank = {"type": "document", "media": "attach://blank", "caption": "(hidden)"}
    edited = (await edit_media(caller, picture, blank, b"-"))["result"]
    assert (edited["document"]["file_name"], edited["caption"]) == ("blank.txt", "(hidden)")
    assert "photo" not in edited
    assert (aiko.last.words, aiko.last.labels) == ("(blank.txt)\n(hidden)", [])

    again = {"type": "document", "media": edited["document"]["file_id"], "caption": "(hidden)"}
    await caller.result("editMessageMedia", **place, media=again)
    assert aiko.messages[-2].media, "a text may be given a file"


async def test_what_no_file_can_be_put_in_the_place_of(
    botapi: BotApi, caller: Caller, aiko: Person, place: dict[str, int]
) -> None:
    known = {"type": "photo", "media": botapi.world.file(b"PNG", "photo")}
    mine = {"chat_id": aiko.id, "message_id": aiko.messages[0].id}
    assert await caller.refusal("editMessageMedia", **mine, media=known) == (
        400,
        "Bad Request: message can't be edited",
    )
    assert await caller.refusal("editMessageMedia", chat_id=aiko.id, message_id=7, media=known) == NOT_FOUND
    assert await caller.refusal("editMessageMedia", **place, media={**known, "media": "attach://x"}) == (
        400,
        "Bad Request: can't parse InputMedia: media not found",
    )
    empty = {"type": "document", "media": "attach://blank"}
    assert (await edit_media(caller, place, empty, b""))["description"] == (
        "Bad Request: file must be non-empty"
    )
    assert aiko.last.words == "Shall we?"


async def test_only_an_inline_keyboard_can_be_edited_in(
    botapi: BotApi, caller: Caller, place: dict[str, int]
) -> None:
    refused = await caller.refusal(
        "editMessageText", **place, text="x", reply_markup={"remove_keyboard": True}
    )
    assert refused == (400, "Bad Request: inline keyboard expected")
    assert botapi.failures == ["editMessageText: reply_markup.inline_keyboard: Field required"]
    botapi.failures.clear()


async def test_both_sides_can_be_deleted_in_a_private_chat(
    caller: Caller, aiko: Person, place: dict[str, int]
) -> None:
    ids = [message.id for message in aiko.messages]
    assert await caller.result("deleteMessage", chat_id=aiko.id, message_id=ids[0]) is True
    await caller.result("deleteMessage", **place)
    assert aiko.messages == []
    assert await caller.refusal("deleteMessage", **place) == (
        400,
        "Bad Request: message to delete not found",
    )


async def test_under_48_hours_only(botapi: BotApi, caller: Caller, place: dict[str, int]) -> None:
    botapi.clock.advance(48 * HOUR - 1)
    fresh = await caller.result("sendMessage", chat_id=place["chat_id"], text="fresh")
    botapi.clock.advance(1)
    assert await caller.refusal("deleteMessage", **place) == CANNOT_DELETE
    await caller.result("deleteMessage", chat_id=place["chat_id"], message_id=fresh["message_id"])
    await caller.result("editMessageText", **place, text="(hidden)")


async def test_many_at_once_go_together_or_not_at_all(
    botapi: BotApi, caller: Caller, aiko: Person, place: dict[str, int]
) -> None:
    botapi.clock.advance(48 * HOUR)
    fresh = await caller.result("sendMessage", chat_id=aiko.id, text="fresh")
    old, new = place["message_id"], fresh["message_id"]
    assert await caller.refusal("deleteMessages", chat_id=aiko.id, message_ids=[new, old]) == CANNOT_DELETE
    assert aiko.last.words == "fresh"
    assert await caller.result("deleteMessages", chat_id=aiko.id, message_ids=[new, 7]) is True
    assert aiko.last.words == "Shall we?"


async def test_a_hundred_at_once(caller: Caller, aiko: Person) -> None:
    ids = list(range(1000, 1101))
    assert (await caller.refusal("deleteMessages", chat_id=aiko.id, message_ids=ids))[0] == 400
    assert await caller.result("deleteMessages", chat_id=aiko.id, message_ids=ids[:100]) is True
    assert (await caller.refusal("deleteMessages", chat_id=aiko.id, message_ids=[]))[0] == 400


async def test_in_a_group_the_bots_own_alone(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    group = botapi.group()
    await aiko.add_bot(group)
    theirs = await aiko.speak(group, "/start")
    refused = await caller.refusal("deleteMessage", chat_id=group.chat.id, message_id=theirs.id)
    assert refused == CANNOT_DELETE
