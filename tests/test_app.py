"""What the guide does by itself, while nobody writes."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.app import open_guide, read_policy
from bot.config.guide import GuideConfig
from bot.house import open_house
from bot.operations.health import Health
from bot.service.ports import StoreError
from bot.store.sqlite import SqliteStore
from tests.operations.processes import DIALOGS, KEY
from tests.store.files import rows
from tests.talking import START


def config_in(folder: Path) -> GuideConfig:
    return GuideConfig(
        data=folder / "data",
        key_file=folder / "key",
        dialog="crossing",
        dialogs=DIALOGS,
        cache=folder / "cache",
        environ={"TEBIKI_MASTER_KEY": KEY},
    )


async def swept(data: Path) -> None:
    for _ in range(1_000):
        if not rows(data, "processed"):
            return
        await asyncio.sleep(0.01)
    raise AssertionError("old ids stayed")


async def test_in_days_without_a_word_old_ids_and_the_inbox_key_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = START
    monkeypatch.setattr("bot.service.sweep.SWEEP_SECONDS", 0.01)
    config = config_in(tmp_path)
    async with open_guide(config, now=lambda: clock) as guide:
        store = guide.store
        assert isinstance(store, SqliteStore)
        keyring = (await store._writer.submit(lambda batch: batch))._keyring
        await store.receive("here", [(1, b"one")], clock)
        await store.mark_processed("here", 1)
        first = await store._writer.submit(lambda _: keyring.inbox_key())
        assert rows(config.data, "processed") == 1
        clock += timedelta(days=3)
        await swept(config.data)
        later = await store._writer.submit(lambda _: keyring.inbox_key())
        assert later[0] == first[0] + 3

        receive, failed = store.receive, asyncio.Event()

        async def fail(*_: object) -> None:
            failed.set()
            raise StoreError("busy", "Busy.")

        monkeypatch.setattr(store, "receive", fail)
        await failed.wait()
        monkeypatch.setattr(store, "receive", receive)
        await store.receive("here", [(2, b"two")], clock)
        await store.mark_processed("here", 2)
        clock += timedelta(days=3)
        await swept(config.data)


async def test_a_house_tells_of_each_sweep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.service.sweep.SWEEP_SECONDS", 0.01)
    health, told = Health("1", {}), asyncio.Event()

    def note(at: datetime, rows: int) -> None:
        health.note_sweep(at, rows)
        told.set()

    async with open_house(config_in(tmp_path), now=lambda: START, told=note):
        await asyncio.wait_for(told.wait(), 20)
    assert (health.swept, health.passed_over) == (START.isoformat(), 0)


def test_the_policy_names_the_days_that_were_set() -> None:
    assert "erased after 180 days without" in read_policy()
    assert "erased after 90 days without" in read_policy(90)
    assert "180" not in read_policy(90)
    assert "also writes once, two weeks before" in read_policy(90)
    for word in ("erased after", "180", "two weeks"):
        assert word not in read_policy(0)
    assert "Nothing else ends them." in read_policy(0)
