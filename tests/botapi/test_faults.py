"""What goes wrong on the way, planned and drawn."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest

from .caller import Caller
from .faults import (
    AnswerLost,
    DoneAndError,
    Duplicated,
    Fault,
    Flood,
    Plan,
    Reordered,
    Repeated,
    Reset,
    ServerError,
    Slow,
)
from .fixtures import assert_clean
from .messages import Json
from .person import Person
from .server import BotApi
from .tiny import polling


def message(aiko: Person) -> Json:
    return {"chat_id": aiko.id, "text": "x"}


async def test_429_does_nothing(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    botapi.faults.on("sendMessage", Flood(7))
    answer = await caller("sendMessage", **message(aiko))
    assert (answer["error_code"], answer["parameters"]) == (429, {"retry_after": 7})
    assert aiko.texts == []
    await caller.result("sendMessage", **message(aiko))


async def test_5xx_does_nothing(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    botapi.faults.on("sendMessage", ServerError(500), ServerError(502, html=True))
    assert (await caller.refusal("sendMessage", **message(aiko)))[0] == 500
    response = await caller.post("sendMessage", json=message(aiko))
    assert (response.status, response.content_type) == (502, "text/html")
    assert aiko.texts == []


async def test_a_reset_before_does_nothing(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    botapi.faults.on("sendMessage", Reset())
    with pytest.raises(aiohttp.ClientError):
        await caller("sendMessage", **message(aiko))
    assert aiko.texts == []
    assert botapi.requests[-1].status == 0


async def test_a_gateway_that_gives_up_has_done_it(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    botapi.faults.on("sendMessage", DoneAndError())
    response = await caller.post("sendMessage", json=message(aiko))
    assert (response.status, response.content_type) == (502, "text/html")
    assert len(aiko.texts) == 1


async def test_an_answer_lost_has_done_it(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    botapi.faults.on("sendMessage", AnswerLost())
    with pytest.raises(aiohttp.ClientError):
        await caller("sendMessage", **message(aiko))
    assert aiko.texts == ["x"]


async def test_a_slow_answer(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    botapi.faults.on("sendMessage", Slow(0.2))
    started = asyncio.get_running_loop().time()
    await caller.result("sendMessage", **message(aiko))
    assert asyncio.get_running_loop().time() - started >= 0.2


async def test_faults_come_in_the_order_planned_and_for_their_method(
    botapi: BotApi, caller: Caller, aiko: Person
) -> None:
    botapi.faults.on("sendMessage", None, Flood())
    botapi.faults.on("*", Flood(2))
    assert (await caller("getUpdates"))["ok"]
    await caller.result("sendMessage", **message(aiko))
    assert (await caller("sendMessage", **message(aiko)))["parameters"] == {"retry_after": 1}
    assert botapi.faults.left == 1
    assert (await caller("getMe"))["parameters"] == {"retry_after": 2}
    assert botapi.faults.left == 0
    assert botapi.faults.happened == [("sendMessage", Flood(1)), ("getMe", Flood(2))]


@pytest.mark.parametrize(
    ("fault", "order"),
    [(Duplicated(), "aabb"), (Reordered(), "ba"), (Repeated(), "/ab"), (None, "ab")],
)
async def test_updates_twice_backwards_and_again(
    botapi: BotApi, caller: Caller, aiko: Person, fault: Fault | None, order: str
) -> None:
    start = await caller.result("getUpdates")
    await caller.result("getUpdates", offset=start[-1]["update_id"] + 1)
    await aiko.send("a")
    await aiko.send("b")
    botapi.faults.on("getUpdates", fault)
    updates = await caller.result("getUpdates")
    assert "".join(update["message"]["text"][0] for update in updates) == order


async def test_the_network_is_away_for_a_time(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    address = botapi.base
    poll = asyncio.create_task(caller("getUpdates", timeout=30, offset=botapi.queue.newest + 1))
    await botapi.polled()
    async with botapi.away():
        with pytest.raises(aiohttp.ClientError):
            await poll
        with pytest.raises(aiohttp.ClientConnectorError):
            await caller("getMe")
        await aiko.send("hello?")
    assert botapi.base == address
    updates = await caller.result("getUpdates")
    assert updates[-1]["message"]["text"] == "hello?"


async def test_settled_waits_for_a_second_try(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    found = await caller.result("getUpdates")
    await caller.result("getUpdates", offset=found[-1]["update_id"] + 1)
    botapi.faults.on("sendMessage", Flood(1))

    async def bot() -> None:
        answer = await caller("sendMessage", **message(aiko))
        await asyncio.sleep(answer["parameters"]["retry_after"])
        await caller.result("sendMessage", **message(aiko))

    running = asyncio.create_task(bot())
    await aiko.settled()
    assert aiko.texts == ["x"]
    await running


def drawn(seed: int, methods: list[str], **plan: Any) -> list[Fault | None]:
    made = Plan(seed, **plan)
    return [made.draw(method) for method in methods]


def test_the_same_seed_draws_the_same() -> None:
    methods = ["sendMessage", "getUpdates", "editMessageText"] * 50
    assert drawn(7, methods) == drawn(7, methods)
    assert drawn(7, methods) != drawn(8, methods)
    share = sum(fault is not None for fault in drawn(7, ["sendMessage"] * 1000, share=0.3)) / 1000
    assert 0.2 < share < 0.35


def test_each_retry_ends() -> None:
    faults = drawn(7, ["sendMessage"] * 30, share=1.0, in_a_row=2)
    assert [fault is None for fault in faults] == [False, False, True] * 10


def test_only_polls_mix_up_updates() -> None:
    mixing = Duplicated | Reordered | Repeated
    assert not any(isinstance(fault, mixing) for fault in drawn(7, ["sendMessage"] * 500))
    for method in ("getUpdates", "webhook"):
        assert any(isinstance(fault, mixing) for fault in drawn(7, [method] * 500))


async def test_a_real_bot_under_a_plan_keeps_talking(botapi: BotApi) -> None:
    """Not every answer arrives, the bot being a tiny one; but nothing breaks, and it hears all to the end."""
    botapi.rates.on = False
    anywhere = (ServerError(), Reset(), AnswerLost(), Slow(0.01))
    aiko = botapi.person("Aiko")
    async with polling(botapi):
        await aiko.start()
        botapi.faults.plan = Plan(7, share=0.3, anywhere=anywhere, on_updates=(Duplicated(), Repeated()))
        for n in range(20):
            await aiko.send(f"word {n}")
        await aiko.settled(reaction=False)
        botapi.faults.plan = None
        await aiko.send("the end")
        await aiko.sees("the end")
    assert botapi.faults.happened
    assert_clean(botapi)
