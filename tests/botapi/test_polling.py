"""getUpdates."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
from aiogram.types import Update

from .caller import Caller
from .faults import AnswerLost
from .messages import Json
from .person import Person
from .refusals import OTHER_POLL, WEBHOOK_ACTIVE
from .server import BotApi
from .updates import KINDS


async def poll(caller: Caller, **asked: object) -> list[Json]:
    found: list[Json] = await caller.result("getUpdates", **asked)
    return found


def texts(updates: list[Json]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_updates_stay_until_an_offset_confirms_them(caller: Caller, aiko: Person) -> None:
    await aiko.send("one")
    await aiko.send("two")
    updates = await poll(caller)
    assert texts(updates) == ["/start", "one", "two"]
    assert await poll(caller) == updates
    assert texts(await poll(caller, offset=updates[1]["update_id"])) == ["one", "two"]
    assert texts(await poll(caller)) == ["one", "two"]
    assert await poll(caller, offset=updates[2]["update_id"] + 1) == []
    assert await poll(caller) == []


async def test_what_was_not_confirmed_outlives_the_bot(caller: Caller, aiko: Person) -> None:
    first = await poll(caller)
    await aiko.send("while it was down")
    assert [update["update_id"] for update in await poll(caller)] == [
        first[0]["update_id"],
        first[0]["update_id"] + 1,
    ]


async def test_an_offset_far_beyond_the_newest_confirms_nothing(
    botapi: BotApi, caller: Caller, aiko: Person
) -> None:
    last = (await poll(caller))[-1]["update_id"]
    botapi.queue.rest(then=7)
    await aiko.send("after a week")
    for _ in range(2):
        assert texts(await poll(caller, offset=last + 1)) == ["after a week"]
    assert await poll(caller, offset=8) == []
    await aiko.send("more")
    assert await poll(caller, offset=18) == [], "ten beyond are one"
    assert await poll(caller) == []


async def test_a_limit_and_a_negative_offset(caller: Caller, aiko: Person) -> None:
    for n in range(105):
        await aiko.send(str(n))
    assert len(await poll(caller)) == 100
    assert texts(await poll(caller, limit=2)) == ["/start", "0"]
    assert texts(await poll(caller, offset=-2)) == ["103", "104"]
    assert texts(await poll(caller)) == ["103", "104"]


async def test_a_long_poll_ends_when_something_happens(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    offset = (await poll(caller))[-1]["update_id"] + 1
    waiting = asyncio.create_task(poll(caller, offset=offset, timeout=30))
    await botapi.polled()
    await aiko.send("hello")
    async with asyncio.timeout(5):
        assert texts(await waiting) == ["hello"]


async def test_a_long_poll_ends_with_nothing(caller: Caller) -> None:
    started = asyncio.get_running_loop().time()
    assert await poll(caller, timeout=1) == []
    assert asyncio.get_running_loop().time() - started >= 1


async def test_of_two_polls_the_earlier_is_ended(botapi: BotApi, caller: Caller) -> None:
    earlier = asyncio.create_task(caller.refusal("getUpdates", timeout=30))
    await botapi.polled()
    assert await poll(caller) == []
    assert await earlier == (409, f"Conflict: {OTHER_POLL}")


async def test_no_poll_while_a_webhook_is_set(botapi: BotApi, caller: Caller) -> None:
    earlier = asyncio.create_task(caller.refusal("getUpdates", timeout=30))
    await botapi.polled()
    await caller.result("setWebhook", url="http://127.0.0.1:9/hook")
    assert await earlier == (409, "Conflict: terminated by setWebhook request")
    assert await caller.refusal("getUpdates") == (409, f"Conflict: {WEBHOOK_ACTIVE}")
    await caller.result("deleteWebhook")
    assert await poll(caller) == []


async def test_a_token_revoked_ends_the_poll(botapi: BotApi, caller: Caller) -> None:
    waiting = asyncio.create_task(caller.refusal("getUpdates", timeout=30))
    await botapi.polled()
    botapi.revoke()
    assert await waiting == (401, "Unauthorized")


def test_the_kinds_are_those_that_aiogram_knows() -> None:
    assert {*Update.model_fields} - {"update_id"} == KINDS


async def test_only_the_kinds_that_were_asked_for(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    await poll(caller, allowed_updates=["message"], offset=-1)
    await aiko.block()
    await aiko.start("again")
    assert texts(await poll(caller, offset=botapi.queue.newest)) == ["/start again"]
    await poll(caller, allowed_updates=[])
    await aiko.block()
    assert "my_chat_member" in (await poll(caller))[-1]
    assert (await caller.refusal("getUpdates", allowed_updates=["mesage"]))[0] == 400


async def test_a_lost_answer_confirms_what_the_request_confirmed(
    botapi: BotApi, caller: Caller, aiko: Person
) -> None:
    offset = (await poll(caller))[-1]["update_id"] + 1
    await aiko.send("hello")
    botapi.faults.on("getUpdates", AnswerLost())
    with pytest.raises(aiohttp.ClientError):
        await caller("getUpdates", offset=offset)
    assert texts(await poll(caller)) == ["hello"]


async def test_an_update_that_nobody_can_parse(botapi: BotApi, caller: Caller) -> None:
    botapi.queue.put({"message": 7})
    assert (await poll(caller))[0]["message"] == 7
