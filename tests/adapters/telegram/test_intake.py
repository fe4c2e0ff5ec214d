"""Nothing is confirmed before it is stored; nothing is done twice; nobody blocks anybody."""

from __future__ import annotations

import asyncio
import json
import logging

import pytest

from bot.adapters.telegram.intake import Intake
from bot.adapters.telegram.updates import Arrival
from bot.service.ports import StoreError
from tests.adapters.telegram.inbox import MemoryInbox


def raw(number: int, person: int = 1, text: str = "hello") -> bytes:
    message = {
        "message_id": number,
        "date": 1,
        "chat": {"id": person, "type": "private"},
        "from": {"id": person, "is_bot": False, "first_name": "A"},
        "text": text,
    }
    return json.dumps({"update_id": number, "message": message}).encode()


class Desk:
    """Does what comes, slowly, and notes it."""

    def __init__(self) -> None:
        self.inbox = MemoryInbox()
        self.done: list[int] = []
        self.at_once = self.most_at_once = 0
        self.fail: set[int] = set()
        self.intake = Intake(self.inbox, self.handle)

    async def handle(self, arrival: Arrival) -> None:
        if not await arrival.receipt.new:
            return
        number = arrival.update.update_id
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(0.01)
        self.at_once -= 1
        if number in self.fail:
            raise ValueError("canary hello")
        self.done.append(number)


async def test_one_persons_updates_are_done_in_their_order_and_people_in_parallel() -> None:
    desk = Desk()
    await desk.intake.receive([raw(3, 1), raw(1, 1), raw(2, 2)])
    await desk.intake.receive([raw(4, 1)])
    await desk.intake.rest()
    assert [one for one in desk.done if one != 2] == [1, 3, 4]
    assert desk.most_at_once == 2
    assert desk.intake.waiting == 0
    assert not desk.inbox.stored


async def test_what_comes_again_is_not_done_again() -> None:
    desk = Desk()
    for _ in range(3):
        await desk.intake.receive([raw(1), raw(1), raw(2)])
        await desk.intake.rest()
    assert desk.done == [1, 2]


async def test_what_waited_when_the_process_ended_is_done_first() -> None:
    desk = Desk()
    desk.inbox.stored = {2: raw(2), 1: raw(1)}
    desk.inbox.known = {1: True, 2: True}
    await desk.intake.resume()
    await desk.intake.receive([raw(2), raw(3)])
    await desk.intake.rest()
    assert desk.done == [1, 2, 3]


@pytest.mark.parametrize(
    "bad", [b'{"update_id": 2, "message": 7}', b'{"update_id": 2, "message": {"text": "canary"}}']
)
async def test_one_that_cannot_be_read_is_set_aside_and_known_by_its_id_alone(
    bad: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    desk = Desk()
    await desk.intake.receive([raw(1), bad, raw(3)])
    await desk.intake.rest()
    assert desk.done == [1, 3]
    assert not desk.inbox.stored
    assert [record.update for record in caplog.records if hasattr(record, "update")] == [2]
    assert "cannot be read" in caplog.text
    assert "canary" not in caplog.text


@pytest.mark.parametrize("bad", [b'{"message": "canary"}', b"[]", b'{"update_id": "canary"}', b"canary"])
async def test_one_without_a_number_blocks_nobody(bad: bytes, caplog: pytest.LogCaptureFixture) -> None:
    desk = Desk()
    await desk.intake.receive([bad, raw(3)])
    await desk.intake.rest()
    assert desk.done == [3]
    assert "canary" not in caplog.text


async def test_a_fault_in_one_is_logged_without_words_and_the_next_is_done(
    caplog: pytest.LogCaptureFixture,
) -> None:
    desk = Desk()
    desk.fail = {1}
    await desk.intake.receive([raw(1), raw(2)])
    await desk.intake.rest()
    assert desk.done == [2]
    assert [record.update for record in caplog.records if hasattr(record, "update")] == [1]
    assert "canary" not in caplog.text


async def test_what_cannot_be_stored_is_not_taken() -> None:
    desk = Desk()
    desk.inbox.broken = True
    with pytest.raises(StoreError):
        await desk.intake.receive([raw(1)])
    await desk.intake.rest()
    assert desk.intake.waiting == 0
    assert not desk.done


async def test_a_drain_finishes_what_is_under_way_and_keeps_the_rest() -> None:
    desk = Desk()
    await desk.intake.receive([raw(number) for number in range(1, 6)])
    await desk.intake.drain(0.025)
    assert desk.done
    assert sorted({*desk.done, *desk.inbox.stored}) == [1, 2, 3, 4, 5]


async def test_a_crowd_waits_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.adapters.telegram.intake.MOST", 3)
    desk = Desk()
    await desk.intake.receive([raw(number, number) for number in range(1, 6)])
    late = asyncio.create_task(desk.intake.receive([raw(9, 9)]))
    await asyncio.sleep(0)
    assert 9 not in desk.inbox.known
    await late
    await desk.intake.rest()
    assert sorted(desk.done) == [1, 2, 3, 4, 5, 9]


async def test_nobody_leaves_a_trace_in_memory() -> None:
    desk = Desk()
    await desk.intake.receive([raw(number, number) for number in range(1, 500)])
    await desk.intake.rest()
    assert not desk.intake._people
    assert not desk.intake._tasks


async def test_of_one_person_twenty_wait_and_what_comes_beyond_is_looked_at_and_not_stored() -> None:
    """And is confirmed: it is no fault that would have all of it sent again."""
    desk = Desk()
    passed_over: list[int] = []

    async def look(arrival: Arrival) -> None:
        passed_over.append(arrival.update.update_id)

    desk.intake = Intake(desk.inbox, desk.handle, pass_over=look)
    await desk.intake.receive([raw(number, 1) for number in range(1, 101)] + [raw(200, 2)])
    assert len(desk.inbox.known) == 21
    await desk.intake.rest()
    assert sorted(desk.done) == [*range(1, 21), 200]
    assert passed_over == list(range(21, 101))
    assert desk.intake.waiting == 0


async def test_what_waited_when_the_process_ended_is_done_however_much_it_is() -> None:
    desk = Desk()
    desk.inbox.stored = {number: raw(number) for number in range(1, 31)}
    await desk.intake.resume()
    await desk.intake.rest()
    assert desk.done == list(range(1, 31))
