"""Each limit at its edge: the last that passes, the first that does not."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from .caller import Caller
from .methods import sending
from .person import Person
from .server import BotApi


@pytest.fixture(autouse=True)
def _no_rates(botapi: BotApi) -> None:
    botapi.rates.on = False


def rows(*sizes: int) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * size for size in sizes]}


def button(**action: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "x", **action}]]}


async def test_4096_units_of_text_after_parsing(caller: Caller, aiko: Person) -> None:
    too_long = (400, "Bad Request: message is too long")
    await caller.result("sendMessage", chat_id=aiko.id, text="日" * 4096)
    assert await caller.refusal("sendMessage", chat_id=aiko.id, text="日" * 4097) == too_long
    marked = "<b>" + "&amp;" * 4096 + "</b>"
    message = await caller.result("sendMessage", chat_id=aiko.id, text=marked, parse_mode="HTML")
    emoji = "😀" * 2048
    await caller.result("sendMessage", chat_id=aiko.id, text=emoji)
    assert await caller.refusal("sendMessage", chat_id=aiko.id, text=emoji + "x") == too_long
    place = {"chat_id": aiko.id, "message_id": message["message_id"]}
    assert await caller.refusal("editMessageText", **place, text="x" * 4097) == too_long


@pytest.mark.parametrize(("text", "mode"), [("", None), (" \n", None), ("<b> </b>", "HTML")])
async def test_a_text_says_something(caller: Caller, aiko: Person, text: str, mode: str | None) -> None:
    asked = {"chat_id": aiko.id, "text": text} | ({"parse_mode": mode} if mode else {})
    assert await caller.refusal("sendMessage", **asked) == (400, "Bad Request: message text is empty")


async def test_1024_units_of_caption(caller: Caller, aiko: Person) -> None:
    async def send(caption: str) -> int:
        form = aiohttp.FormData({"chat_id": str(aiko.id), "caption": caption})
        form.add_field("photo", b"PNG", filename="card.png")
        return (await caller.post("sendPhoto", data=form)).status

    assert await send("x" * 1024) == 200
    assert await send("x" * 1025) == 400


async def test_entities_lie_within_the_text(caller: Caller, aiko: Person) -> None:
    def bold(length: int) -> list[dict[str, Any]]:
        return [{"type": "bold", "offset": 0, "length": length}]

    await caller.result("sendMessage", chat_id=aiko.id, text="😀", entities=bold(2))
    assert (await caller.refusal("sendMessage", chat_id=aiko.id, text="😀", entities=bold(3)))[0] == 400


@pytest.mark.parametrize(
    ("fits", "does_not", "why"),
    [
        (button(callback_data="x" * 64), button(callback_data="x" * 65), "BUTTON_DATA_INVALID"),
        (button(callback_data="日" * 21), button(callback_data="日" * 22), "BUTTON_DATA_INVALID"),
        (button(callback_data="x"), button(callback_data=""), "BUTTON_DATA_INVALID"),
        (rows(8), rows(9), "reply markup is too long"),
        (rows(*[8] * 12, 4), rows(*[8] * 12, 5), "reply markup is too long"),
        (
            button(url="https://x.example"),
            button(url="javascript:x"),
            "inline keyboard button URL 'javascript:x' is invalid: Wrong HTTP URL",
        ),
        (
            button(callback_data="x"),
            button(),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
    ],
)
async def test_keyboards(
    caller: Caller, aiko: Person, fits: dict[str, Any], does_not: dict[str, Any], why: str
) -> None:
    await caller.result("sendMessage", chat_id=aiko.id, text="x", reply_markup=fits)
    refused = await caller.refusal("sendMessage", chat_id=aiko.id, text="x", reply_markup=does_not)
    assert refused == (400, f"Bad Request: {why}")


@pytest.mark.parametrize("payload", ["x" * 65, "a.b", "ä", ""])
async def test_a_deep_link_that_no_client_opens_fails_the_test(
    botapi: BotApi, caller: Caller, aiko: Person, payload: str
) -> None:
    fine = button(url=f"https://t.me/tebiki_test_bot?start={'Az-_09' * 10}abcd")
    await caller.result("sendMessage", chat_id=aiko.id, text="x", reply_markup=fine)
    broken = button(url=f"https://t.me/tebiki_test_bot?start={payload}")
    await caller.refusal("sendMessage", chat_id=aiko.id, text="x", reply_markup=broken)
    assert len(botapi.failures) == 1
    botapi.failures.clear()


async def test_a_button_does_one_thing(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    both = button(url="https://x.example", callback_data="x")
    await caller.refusal("sendMessage", chat_id=aiko.id, text="x", reply_markup=both)
    assert len(botapi.failures) == 1
    botapi.failures.clear()


async def test_files_have_a_biggest_size(
    caller: Caller, aiko: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "PHOTO_BYTES", 10)

    async def send(size: int) -> int:
        form = aiohttp.FormData({"chat_id": str(aiko.id)})
        form.add_field("photo", b"x" * size, filename="card.png")
        return (await caller.post("sendPhoto", data=form)).status

    assert await send(10) == 200
    assert await send(11) == 400


@pytest.mark.parametrize(
    ("method", "fits", "does_not"),
    [
        ("setMyName", {"name": "x" * 64}, {"name": "x" * 65}),
        ("setMyDescription", {"description": "x" * 512}, {"description": "x" * 513}),
        ("setMyShortDescription", {"short_description": "x" * 120}, {"short_description": "x" * 121}),
        (
            "setMyCommands",
            {"commands": [{"command": "x" * 32, "description": "y" * 256}] * 100},
            {"commands": [{"command": "x", "description": "y"}] * 101},
        ),
        ("setMyCommands", {"commands": []}, {"commands": [{"command": "x" * 33, "description": "y"}]}),
        ("setMyCommands", {"commands": []}, {"commands": [{"command": "Start", "description": "y"}]}),
        ("setMyCommands", {"commands": []}, {"commands": [{"command": "x", "description": "y" * 257}]}),
        (
            "setMyCommands",
            {"commands": [], "scope": {"type": "all_private_chats"}, "language_code": "ja"},
            {"commands": [], "language_code": "jpn"},
        ),
    ],
)
async def test_the_profile(
    caller: Caller, method: str, fits: dict[str, Any], does_not: dict[str, Any]
) -> None:
    assert await caller.result(method, **fits) is True
    assert (await caller.refusal(method, **does_not))[0] == 400


async def test_the_profile_is_kept_by_scope_and_language(caller: Caller) -> None:
    commands = [{"command": "start", "description": "Begin"}]
    private = {"scope": {"type": "all_private_chats"}}
    await caller.result("setMyCommands", commands=commands, **private)
    await caller.result("setMyCommands", commands=[], **private, language_code="ja")
    assert await caller.result("getMyCommands", **private) == commands
    assert await caller.result("getMyCommands", **private, language_code="ja") == []
    assert await caller.result("getMyCommands") == []
    await caller.result("deleteMyCommands", **private)
    assert await caller.result("getMyCommands", **private) == []

    await caller.result("setMyName", name="Tebiki")
    await caller.result("setMyName", name="手引き", language_code="ja")
    assert await caller.result("getMyName", language_code="ja") == {"name": "手引き"}
    assert await caller.result("getMyName", language_code="fr") == {"name": "Tebiki"}
    assert await caller.result("getMyDescription") == {"description": ""}
    assert await caller.result("getMyShortDescription") == {"short_description": ""}
