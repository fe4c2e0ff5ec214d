"""One update that is nested beyond measure, or of no sense at all: its neighbours are answered."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from bot.store.sqlite import open_store
from tests.hostile.telegram import telegram_door
from tests.hostile.verdict import Verdict
from tests.talking import crossing

DEEP = b"[" * 100_000 + b"]" * 100_000
BAD = {
    "deep": b'{"update_id": 5, "message": ' + DEEP + b"}",
    "deep where nobody looks": b'{"update_id": 5, "message": {"message_id": 1, "x": ' + DEEP + b"}}",
    "half a character": rb'{"update_id": 5, "message": "\ud83d"}',
    "no number": b'{"message": ' + DEEP + b"}",
}


@pytest.mark.parametrize("bad", BAD)
async def test_what_cannot_be_read_keeps_nobody_waiting(bad: str, tmp_path: Path) -> None:
    verdict = Verdict()
    store = await open_store(tmp_path / "data", bytes(32))
    async with telegram_door(crossing(), store, verdict, 1, Random(1)) as door:
        before, after = (
            json.dumps({"update_id": number, "message": door.message(person, "/start")}).encode()
            for number, person in ((4, 71), (6, 72))
        )
        door.wire.waiting = [before, BAD[bad], after]
        await door.settle()
        assert {71, 72} <= set(door.wire.live)
        assert door.polling._offset == 7
        await door.intake.receive([BAD[bad]])  # as a webhook has it, alone
        await door.intake.rest()
    assert await store.waiting("telegram") == []
    await store.close()
    assert not verdict.told
