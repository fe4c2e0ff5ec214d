"""429s, with the clock standing still."""

from __future__ import annotations

import pytest

from .caller import Caller
from .person import Person
from .server import BotApi


@pytest.fixture(autouse=True)
def _still(botapi: BotApi) -> None:
    botapi.clock.freeze()


async def test_a_chat_takes_a_burst_then_one_a_second(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    for _ in range(3):
        await caller.result("sendMessage", chat_id=aiko.id, text="x")
    refused = await caller("sendMessage", chat_id=aiko.id, text="x")
    assert refused["description"] == "Too Many Requests: retry after 1"
    assert refused["parameters"] == {"retry_after": 1}
    assert len(aiko.bot_messages) == 3
    botapi.clock.advance(0.9)
    assert (await caller.refusal("sendMessage", chat_id=aiko.id, text="x"))[0] == 429
    botapi.clock.advance(0.1)
    await caller.result("sendMessage", chat_id=aiko.id, text="x")
    assert (await caller.refusal("sendMessage", chat_id=aiko.id, text="x"))[0] == 429


async def test_another_chat_does_not_wait(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    ben = botapi.person("Ben")
    await ben.start()
    for _ in range(3):
        await caller.result("sendMessage", chat_id=aiko.id, text="x")
    assert (await caller.refusal("sendMessage", chat_id=aiko.id, text="x"))[0] == 429
    await caller.result("sendMessage", chat_id=ben.id, text="x")


async def test_thirty_a_second_over_all_chats(botapi: BotApi, caller: Caller) -> None:
    people = [botapi.person(f"P{n}") for n in range(31)]
    for person in people:
        await person.start()
    for person in people[:30]:
        await caller.result("sendMessage", chat_id=person.id, text="x")
    assert (await caller.refusal("sendMessage", chat_id=people[30].id, text="x"))[0] == 429
    botapi.clock.advance(1 / 30)
    await caller.result("sendMessage", chat_id=people[30].id, text="x")


async def test_edits_and_deletes_count_overall_only(caller: Caller, aiko: Person) -> None:
    sent = await caller.result("sendMessage", chat_id=aiko.id, text="0")
    place = {"chat_id": aiko.id, "message_id": sent["message_id"]}
    for n in range(1, 29):
        await caller.result("editMessageText", **place, text=str(n))
    await caller.result("deleteMessage", **place)
    assert (await caller.refusal("sendMessage", chat_id=aiko.id, text="x"))[0] == 429


async def test_twenty_a_minute_in_a_group(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    group = botapi.group()
    await aiko.add_bot(group)
    for _ in range(20):
        await caller.result("sendMessage", chat_id=group.chat.id, text="x")
        botapi.clock.advance(1)
    refused = await caller("sendMessage", chat_id=group.chat.id, text="x")
    assert refused["parameters"] == {"retry_after": 40}
    botapi.clock.advance(40)
    await caller.result("sendMessage", chat_id=group.chat.id, text="x")


async def test_switched_off(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    botapi.rates.on = False
    for _ in range(40):
        await caller.result("sendMessage", chat_id=aiko.id, text="x")
