"""What an answer of the Bot API is taken for."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import pytest
from yarl import URL

from bot.adapters.telegram.api import Api, ApiError
from bot.adapters.telegram.request import AnswerLostError, NotSentError, Pool

PAGE = b"<html>canary</html>"


class Answering(Pool):
    """Answers everything alike, and notes what it was asked."""

    def __init__(self, status: int, payload: bytes) -> None:
        super().__init__(1)
        self.answer = status, payload
        self.asked: list[tuple[str, Any]] = []

    async def post(self, url: URL, body: bytes | aiohttp.FormData) -> tuple[int, bytes]:
        self.asked.append((str(url), body))
        return self.answer


def api(status: int, payload: bytes) -> tuple[Api, Answering]:
    pool = Answering(status, payload)
    return Api("1000:token", "https://api.example/", pool, pool), pool


async def test_a_call_is_json_to_its_method() -> None:
    bot, pool = api(200, b'{"ok": true, "result": {"message_id": 7}}')
    assert await bot.ask("sendMessage", {"chat_id": 1, "text": "hello"}) == {"message_id": 7}
    [(url, body)] = pool.asked
    assert url == "https://api.example/bot1000:token/sendMessage"
    assert json.loads(body) == {"chat_id": 1, "text": "hello"}


async def test_updates_stay_as_they_came() -> None:
    bot, _ = api(200, b'{"ok": true, "result": [{"update_id": 1, "message": 7}, "what?"]}')
    assert await bot.updates({}) == [b'{"update_id": 1, "message": 7}', b'"what?"']


DEEP = b'{"update_id": 2, "message": {"text": ' + b"[" * 5_000 + b"]" * 5_000 + b"}}"
HALF = rb'{"update_id": 3, "message": {"text": "]}, {\"\ud83d"}}'


async def test_an_update_that_cannot_be_read_is_alone_in_that() -> None:
    answer = rb'{"ok": true, "result": [{"update_id": 1, "a": "\\"}, ' + DEEP + b", " + HALF + b"]}"
    bot, _ = api(200, answer)
    first, deep, half = await bot.updates({})
    assert json.loads(first) == {"update_id": 1, "a": "\\"}
    assert deep == DEEP
    assert json.loads(half)["message"]["text"] == ']}, {"?'
    for broken in (answer[:-2], b"[" * 5_000, b'{"ok": true, "result": ' + DEEP + b"}"):
        bot, _ = api(200, broken)
        with pytest.raises(AnswerLostError):
            await bot.updates({})


async def test_a_refusal_says_why_and_how_long_to_wait_and_its_text_tells_nothing() -> None:
    waiting = {"ok": False, "error_code": 429, "description": "canary", "parameters": {"retry_after": 7}}
    bot, _ = api(429, json.dumps(waiting).encode())
    with pytest.raises(ApiError) as told:
        await bot.ask("sendMessage", {})
    assert (told.value.status, told.value.retry_after, told.value.moved) == (429, 7, False)
    assert (str(told.value), told.value.description) == ("429", "canary")
    moved = {"error_code": 400, "description": "upgraded", "parameters": {"migrate_to_chat_id": -100}}
    bot, _ = api(400, json.dumps(moved).encode())
    with pytest.raises(ApiError) as told:
        await bot.ask("sendMessage", {})
    assert told.value.moved


@pytest.mark.parametrize("status", [401, 404])
async def test_a_void_token_is_told_apart(status: int) -> None:
    bot, pool = api(status, b'{"ok": false, "error_code": 401, "description": "Unauthorized"}')
    with pytest.raises(ApiError) as told:
        await bot.ask("sendMessage", {})
    assert told.value.is_revoked
    assert [url.rsplit("/", 1)[-1] for url, _ in pool.asked] == ["sendMessage", "getMe"], "asked twice"


@pytest.mark.parametrize("status", [401, 403, 404, 409])
async def test_a_page_that_stands_before_telegram_says_nothing_of_the_token(status: int) -> None:
    for page in (PAGE, b'{"message": "no such route"}'):
        bot, _ = api(status, page)
        with pytest.raises(NotSentError):
            await bot.ask("sendMessage", {})
        with pytest.raises(NotSentError):
            await bot.updates({})


async def test_a_method_that_is_unknown_says_nothing_of_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    bot, pool = api(404, b'{"ok": false, "error_code": 404, "description": "Not Found: method not found"}')
    ask = pool.post

    async def post(url: URL, body: bytes | aiohttp.FormData) -> tuple[int, bytes]:
        is_known = url.name == "getMe"
        return (200, b'{"ok": true, "result": {"username": "a"}}') if is_known else await ask(url, body)

    monkeypatch.setattr(pool, "post", post)
    with pytest.raises(ApiError) as told:
        await bot.ask("editMessageMedia", {})
    assert not told.value.is_revoked


async def test_a_page_in_place_of_an_answer_leaves_open_what_was_done() -> None:
    bot, _ = api(200, PAGE)
    with pytest.raises(AnswerLostError) as lost:
        await bot.ask("sendMessage", {})
    assert "canary" not in str(lost.value)
    bot, _ = api(502, PAGE)
    for ask in (bot.ask("sendMessage", {}), bot.updates({})):
        with pytest.raises(AnswerLostError) as lost:
            await ask
        assert str(lost.value) == "502"


async def test_after_the_end_nothing_is_sent() -> None:
    pool = Pool(1)
    await pool.close()
    with pytest.raises(NotSentError):
        await pool.post(URL("http://127.0.0.1:1/"), b"{}")
