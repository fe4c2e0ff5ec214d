"""The short form of `make torture pairs`, and that it sees what it is there to see."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from bot.service import deciding
from bot.service.ports import Decision
from bot.service.records import encode
from bot.store.batch import Batch
from bot.store.sqlite import SqliteStore
from tests.torture.pairs import KINDS, torture


async def test_two_things_at_once_come_to_one_after_the_other(tmp_path: Path) -> None:
    outcome = await torture(300, "short", tmp_path / "data")
    assert outcome.wrong == []
    assert outcome.pairs >= 300
    assert outcome.screens > 20
    assert all(outcome.kinds[kind] > 3 for kind in KINDS)


def decides_on_what_it_read_before(monkeypatch: pytest.MonkeyPatch) -> None:
    real = SqliteStore.apply
    reading: dict[Any, asyncio.Event] = {}

    async def apply(self: SqliteStore, identity: Any, talk: str, decide: Any, receipt: Any = None) -> Any:
        payload = await real(self, identity, talk, Decision)
        # Whoever reads first waits for the other of the pair, so that both have read before one writes: by
        # chance alone, a machine may never mix the two up. Behind a lock nobody comes.
        other = reading.pop(identity, None)
        if other is not None:
            other.set()
        else:
            reading[identity] = met = asyncio.Event()
            with suppress(TimeoutError):
                await asyncio.wait_for(met.wait(), 0.05)
            reading.pop(identity, None)
        decision = decide(payload)
        await real(self, identity, talk, lambda _: decision, receipt)
        return decision.result

    monkeypatch.setattr(SqliteStore, "apply", apply)


def knows_no_update(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deciding, "encode", lambda record: encode(replace(record, updates=())))


def forgets_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Batch, "_forget", lambda self, person: None)


@pytest.mark.parametrize(
    ("plant", "seen"),
    [
        (decides_on_what_it_read_before, "no order leaves"),
        (knows_no_update, "not taken once, and known once"),
        (forgets_nobody, "forgetting at"),
    ],
)
async def test_a_service_that_mixes_two_things_up_is_seen(
    plant: Any, seen: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    outcome = await torture(200, "planted", tmp_path / "data")
    assert any(seen in one for one in outcome.wrong)
