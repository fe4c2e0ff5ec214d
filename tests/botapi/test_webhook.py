"""Updates brought to the bot."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from .caller import Caller
from .faults import AnswerLost, Duplicated, Repeated, Reset
from .messages import Json
from .person import Person
from .quiet import until
from .server import BotApi
from .webhook import SECRET_HEADER


class Ear:
    """What a bot would hear with; answers 500 as often as `deaf` says."""

    def __init__(self) -> None:
        self.heard: list[Json] = []
        self.secrets: list[str | None] = []
        self.deaf = 0
        self.reply: Json | None = None
        self.pause = 0.0

    async def hear(self, request: web.Request) -> web.Response:
        self.heard.append(await request.json())
        self.secrets.append(request.headers.get(SECRET_HEADER))
        await asyncio.sleep(self.pause)
        if self.deaf:
            self.deaf -= 1
            return web.Response(status=500)
        return web.json_response(self.reply) if self.reply else web.Response()

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.heard if "message" in update]


@pytest.fixture
async def ear(caller: Caller) -> AsyncIterator[Ear]:
    ear = Ear()
    app = web.Application()
    app.router.add_post("/hook", ear.hear)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        await web.SockSite(runner, listening).start()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/hook"
        await caller.result("setWebhook", url=url, secret_token="s-3_c")
        yield ear
        await caller.result("deleteWebhook")
        await runner.cleanup()


async def done(botapi: BotApi) -> None:
    await until(botapi, lambda: not botapi.queue.waiting, "all was delivered")


async def test_in_order_with_the_secret(botapi: BotApi, ear: Ear, aiko: Person) -> None:
    await aiko.send("one")
    await aiko.send("two")
    await done(botapi)
    assert ear.texts == ["/start", "one", "two"]
    assert set(ear.secrets) == {"s-3_c"}


async def test_what_is_not_taken_comes_again_before_what_follows(
    botapi: BotApi, caller: Caller, ear: Ear, aiko: Person
) -> None:
    ear.deaf = 2
    await aiko.send("one")
    await done(botapi)
    assert ear.texts == ["/start", "/start", "/start", "one"]
    assert [status for _, status in botapi.webhook.delivered] == [500, 500, 200, 200]
    info = await caller.result("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    assert info["pending_update_count"] == 0


async def test_a_bot_that_is_down_hears_it_later(botapi: BotApi, caller: Caller, ear: Ear) -> None:
    url = botapi.webhook.url
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    await caller.result("setWebhook", url=f"http://127.0.0.1:{port}/hook")
    await botapi.person("Ben").start()
    await until(botapi, lambda: 0 in [status for _, status in botapi.webhook.delivered], "it was tried")
    assert len(botapi.queue.waiting) == 1
    await caller.result("setWebhook", url=url)
    await done(botapi)
    assert ear.texts == ["/start"]


async def test_people_do_not_wait_for_each_other(botapi: BotApi, ear: Ear, aiko: Person) -> None:
    ear.pause = 0.1
    started = asyncio.get_running_loop().time()
    for n in range(20):
        await botapi.person(f"P{n}").start()
    await done(botapi)
    assert asyncio.get_running_loop().time() - started < 1


async def test_a_call_in_the_answer(botapi: BotApi, ear: Ear, aiko: Person) -> None:
    ear.reply = {"method": "sendMessage", "chat_id": aiko.id, "text": "hi"}
    await done(botapi)
    assert aiko.texts == ["hi"]


async def test_faults_of_deliveries(botapi: BotApi, ear: Ear, aiko: Person) -> None:
    await done(botapi)
    botapi.faults.on("webhook", Reset(), AnswerLost(), Duplicated())
    await aiko.send("one")
    await done(botapi)
    assert ear.texts == ["/start", "one", "one", "one"]
    botapi.faults.on("webhook", Repeated())
    await aiko.send("two")
    await done(botapi)
    assert ear.texts[4:] == ["/start", "one", "two"]
    assert len({update["update_id"] for update in ear.heard}) == 3


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ({"secret_token": "x" * 257}, "secret token is too long"),
        ({"secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "http://x.example/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"max_connections": 101}, "max_connections is out of range"),
        ({"allowed_updates": ["mesage"]}, "can't parse allowed_updates: ['mesage']"),
    ],
)
async def test_what_is_refused(caller: Caller, asked: Json, why: str) -> None:
    refused = await caller.refusal("setWebhook", **({"url": "https://x.example/"} | asked))
    assert refused == (400, f"Bad Request: {why}")


async def test_what_is_told(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    assert await caller.result("getWebhookInfo") == {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": 1,
    }
    await caller.result("deleteWebhook", drop_pending_updates=True)
    assert not botapi.queue.waiting
    await caller.result("setWebhook", url="http://127.0.0.1:9/", allowed_updates=["message"])
    told = await caller.result("getWebhookInfo")
    assert (told["url"], told["max_connections"]) == ("http://127.0.0.1:9/", 40)
    assert told["allowed_updates"] == ["message"]
