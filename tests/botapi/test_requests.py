"""How a request may come, and which of them fail a test."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import pytest

from .caller import Caller
from .fixtures import assert_clean
from .person import Person
from .server import BotApi


async def test_json_urlencoded_and_a_query_string_are_the_same(
    botapi: BotApi, caller: Caller, aiko: Person
) -> None:
    botapi.rates.on = False
    asked = {"chat_id": str(aiko.id), "text": "<b>hi</b>", "parse_mode": "HTML", "protect_content": "true"}
    for kind in ("json", "data", "params"):
        body: dict[str, Any] = {kind: asked}
        assert (await caller.post("sendMessage", **body)).status == 200
    assert [(each.words, each.protected) for each in aiko.bot_messages] == [("hi", True)] * 3


async def test_a_file_comes_as_multipart_and_can_be_fetched(
    botapi: BotApi, caller: Caller, aiko: Person
) -> None:
    form = aiohttp.FormData({"chat_id": str(aiko.id), "caption": "Yours"})
    form.add_field("document", b"%PDF", filename="recap.pdf", content_type="application/pdf")
    sent = await (await caller.post("sendDocument", data=form)).json()
    document = sent["result"]["document"]
    assert (document["file_name"], document["mime_type"]) == ("recap.pdf", "application/pdf")
    assert aiko.last.words == "(recap.pdf)\nYours"

    path = (await caller.result("getFile", file_id=document["file_id"]))["file_path"]
    assert await (await caller.get(f"{botapi.file_url}{botapi.token}/{path}")).read() == b"%PDF"
    again = await caller.result("sendDocument", chat_id=aiko.id, document=document["file_id"])
    assert again["document"]["file_id"] == document["file_id"]


async def test_a_file_attached_under_another_name(caller: Caller, aiko: Person) -> None:
    form = aiohttp.FormData({"chat_id": str(aiko.id), "photo": "attach://picture"})
    form.add_field("picture", b"PNG", filename="card.png", content_type="image/png")
    assert (await (await caller.post("sendPhoto", data=form)).json())["ok"]
    assert aiko.last.words == "(photo)"


async def test_a_file_that_is_none(caller: Caller, aiko: Person) -> None:
    wrong = (400, "Bad Request: wrong file identifier/HTTP URL specified")
    assert await caller.refusal("sendDocument", chat_id=aiko.id, document="never seen") == wrong
    form = aiohttp.FormData({"chat_id": str(aiko.id)})
    form.add_field("document", b"", filename="empty.pdf")
    answer = await (await caller.post("sendDocument", data=form)).json()
    assert answer["description"] == "Bad Request: file must be non-empty"


async def test_a_wrong_token(caller: Caller) -> None:
    response = await caller.post("getMe", token="1:wrong")
    assert response.status == 401
    assert await response.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_a_token_revoked_in_mid_run(botapi: BotApi, caller: Caller) -> None:
    assert (await caller("getMe"))["ok"]
    botapi.revoke()
    assert await caller.refusal("getMe") == (401, "Unauthorized")


async def test_method_names_do_not_mind_case(caller: Caller) -> None:
    assert (await caller.result("getme"))["username"] == "tebiki_test_bot"


@pytest.mark.parametrize(
    ("method", "values", "told"),
    [
        ("sendMesage", {}, "unknown method sendMesage: the API has none"),
        ("sendDice", {"chat_id": 1}, "unknown method sendDice: the fake does not know it yet"),
        ("getMe", {"colour": "red"}, "getMe: colour: unknown to the API"),
        ("getChat", {}, "getChat: chat_id: Field required"),
        ("sendMessage", {"chat_id": 1, "text": 5}, "sendMessage: text: Input should be a valid string"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "data": "b"}]]}},
            "sendMessage: reply_markup.inline_keyboard.data: unknown to the API",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "link_preview_options": {"disabled": True}},
            "sendMessage: link_preview_options.disabled: unknown to the API",
        ),
    ],
)
async def test_what_no_bot_should_ask_fails_the_test(
    botapi: BotApi, caller: Caller, method: str, values: dict[str, object], told: str
) -> None:
    await caller(method, **values)
    with pytest.raises(pytest.fail.Exception, match="the Bot API was misused") as failed:
        assert_clean(botapi)
    assert told in str(failed.value)
    botapi.failures.clear()


async def test_an_unknown_method_is_not_found(botapi: BotApi, caller: Caller) -> None:
    assert await caller.refusal("sendMesage") == (404, "Not Found: method not found")
    botapi.failures.clear()


async def test_markdown_and_json_that_is_none_fail_the_test(
    botapi: BotApi, caller: Caller, aiko: Person
) -> None:
    await caller.refusal("sendMessage", chat_id=aiko.id, text="*x*", parse_mode="MarkdownV2")
    assert botapi.failures == ["sendMessage: parse_mode MarkdownV2: only HTML is understood here"]
    botapi.failures.clear()
    response = await caller.post("sendMessage", data={"chat_id": aiko.id, "text": "x", "reply_markup": "{"})
    assert json.loads(await response.text())["description"] == (
        "Bad Request: can't parse reply_markup JSON object"
    )
    assert len(botapi.failures) == 1
    botapi.failures.clear()


async def test_what_was_asked_can_be_looked_up(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    await caller("sendChatAction", chat_id=aiko.id, action="typing")
    assert botapi.asked("sendChatAction") == [{"chat_id": aiko.id, "action": "typing"}]
    assert (botapi.requests[-1].method, botapi.requests[-1].status) == ("sendChatAction", 200)
    assert aiko.chat.actions == ["typing"]
    wrong = (400, "Bad Request: wrong parameter action in request")
    assert await caller.refusal("sendChatAction", chat_id=aiko.id, action="dancing") == wrong
