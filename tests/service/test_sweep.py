"""What has had its time goes, whatever else fails; and somebody hears of what does not."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.community.communities import Communities
from bot.community.papers import encode
from bot.community.statistics import TALLY, Statistics, Tally
from bot.operations.health import Health
from bot.service.clearings import Clearings
from bot.service.codes import PLATFORM, Codes
from bot.service.ports import Decision, Identity, StoreError
from bot.service.retention import Retention
from bot.service.sweep import PassedOverError, Sweep, due_rows, each
from bot.store.people import People
from bot.store.sqlite import SqliteStore, open_store
from tests.service.person import AT, ME, YOU
from tests.service.test_retention import DAYS, House, begin
from tests.store.counting import MASTER
from tests.store.files import rows

LATER = AT + timedelta(days=1)


def tampered() -> StoreError:
    return StoreError("tampered", "…")


class Minutes:
    """A sweep on a clock of its own, and what was told of it."""

    def __init__(self) -> None:
        self.now = AT
        self.looked: list[str] = []
        self.faults: dict[str, Callable[[], Exception]] = {}
        self.health = Health("1", {})
        self.left = 0
        looks = {name: self._look(name) for name in ("first", "second", "third")}
        self.sweep = Sweep(looks, lambda: self.now, self.health.note_sweep, self._pause)

    def _look(self, name: str):  # type: ignore[no-untyped-def]
        async def look(_: datetime) -> None:
            self.looked.append(name)
            if name in self.faults:
                raise self.faults[name]()

        return look

    async def _pause(self, _: float) -> None:
        if not self.left:
            raise asyncio.CancelledError
        self.left -= 1
        self.now += timedelta(minutes=1)

    async def pass_by(self, minutes: int) -> None:
        self.left = minutes
        with pytest.raises(asyncio.CancelledError):
            await self.sweep.run()


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.getMessage().startswith("sweep, ")]


@pytest.mark.parametrize("fault", [lambda: ValueError("canary-marigold"), tampered])
async def test_a_look_that_fails_keeps_no_other_from_its_time_and_is_tried_again(
    fault: Callable[[], Exception], caplog: pytest.LogCaptureFixture
) -> None:
    minutes = Minutes()
    minutes.faults["first"] = fault
    await minutes.pass_by(3)
    assert minutes.looked == ["first", "second", "third"] * 3
    kind = type(fault()).__name__
    assert len(said(caplog)) == 1, "and not each minute"
    assert said(caplog)[0].startswith(
        f"sweep, first: something is still kept ({'tampered' if fault is tampered else kind}, fault "
    )
    fault_id = said(caplog)[0][-7:-1]
    assert f"fault {fault_id}: {kind} at test_sweep.py" in caplog.text
    assert "canary" not in caplog.text
    assert minutes.health.swept is None
    minutes.faults.clear()
    with caplog.at_level(logging.INFO):
        await minutes.pass_by(1)
    assert said(caplog)[-1] == "sweep, first: all is let go of again"
    assert minutes.health.swept == "2026-11-22T12:04:00+00:00"


async def test_another_fault_in_the_place_of_one_is_told_too(caplog: pytest.LogCaptureFixture) -> None:
    minutes = Minutes()
    for code in ("busy", "disk_full", "disk_full"):
        minutes.faults["second"] = partial(StoreError, code, "…")
        await minutes.pass_by(1)
    assert [one.partition("(")[2].partition(",")[0] for one in said(caplog)] == ["busy", "disk_full"]


async def test_health_says_how_many_rows_were_passed_over_in_a_sweep_that_came_to_its_end() -> None:
    minutes = Minutes()
    minutes.faults["third"] = lambda: PassedOverError(2, {"tampered": tampered()})
    await minutes.pass_by(1)
    assert (minutes.health.swept, minutes.health.passed_over) == ("2026-11-22T12:01:00+00:00", 2)


async def test_of_many_rows_all_but_those_that_fail_are_done() -> None:
    done = []

    async def numbers() -> AsyncIterator[int]:
        for number in range(5):
            yield number

    async def work(number: int) -> None:
        if number in (1, 3):
            raise tampered()
        if number == 2:
            raise KeyError(number)
        done.append(number)

    with pytest.raises(PassedOverError) as caught:
        await each(numbers(), work)
    assert done == [0, 4]
    assert caught.value.rows == 3
    assert len(caught.value.faults) == 2


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


async def name_of(store: SqliteStore, who: Identity) -> bytes:
    people: People = (await store._writer.submit(lambda batch: batch))._people
    return people.name(who)


def touch(folder: Path, name: bytes) -> None:
    """Something else has changed the proof of one identity's row."""
    connection = sqlite3.connect(folder / "tebiki.db")
    with connection:
        assert connection.execute(
            "UPDATE identity SET proof = zeroblob(length(proof)) WHERE name = ?", (name,)
        ).rowcount
    connection.close()


async def test_a_code_whose_row_was_changed_keeps_no_other_code_alive(folder: Path) -> None:
    store = await open_store(folder, MASTER)
    codes = Codes(store)
    made = [(await codes.make(who, AT)).replace("-", "") for who in (ME, YOU)]
    one = await anext(due_rows(store, 1 << 40))
    first = next(code for code in made if code.encode() in one.payload)
    name = await name_of(store, Identity(PLATFORM, first))
    await store.close()
    touch(folder, name)
    store = await open_store(folder, MASTER)
    for _ in range(2):
        with pytest.raises(PassedOverError) as caught:
            await Codes(store).drop_expired(LATER)
        assert list(caught.value.faults) == ["tampered"]
        assert rows(folder, "talk") == 1, "the one that was changed"
    await store.close()


async def test_a_place_whose_row_was_changed_keeps_no_other(folder: Path) -> None:
    store = await open_store(folder, MASTER)
    first = await Clearings(store).note("discord", "70", 5, AT)
    await Clearings(store).note("discord", "71", 5, AT)
    name = await name_of(store, first.owner)
    await store.close()
    touch(folder, name)
    store = await open_store(folder, MASTER)
    with pytest.raises(PassedOverError) as caught:
        await Clearings(store).drop_expired(AT + timedelta(days=2))
    assert list(caught.value.faults) == ["tampered"]
    assert rows(folder, "talk") == 1, "the one that was changed"
    await store.close()


async def test_a_month_that_cannot_be_closed_keeps_no_other_open(folder: Path) -> None:
    store = await open_store(folder, MASTER)
    closed: list[Identity] = []

    class Odd(Communities):
        async def load(self, community: Identity):  # type: ignore[no-untyped-def]
            if community == ME:
                raise KeyError("odd")
            closed.append(community)
            return await super().load(community)

    for community in (ME, YOU):
        tally = Tally(community=community, month="2026-10", key=bytes(32))
        decision: Decision[None] = Decision(None, save=encode(tally), due=1)
        owner = Identity(TALLY, f"{community.platform}/{community.id}/2026-10")
        await store.apply(owner, TALLY, lambda _, decision=decision: decision)  # type: ignore[misc]
    with pytest.raises(PassedOverError):
        await Statistics(store, Odd(store)).close_months(AT)
    assert closed == [YOU]
    assert rows(folder, "talk") == 1
    await store.close()


async def test_who_cannot_be_looked_at_keeps_nobody_else_for_longer(folder: Path) -> None:
    store = await open_store(folder, MASTER)
    house = House(store, await begin(store, ME), await begin(store, YOU))
    await house.days(DAYS)
    name = await name_of(store, ME)
    touch(folder, name)
    retention = Retention(store, house.friends[0].guide, DAYS)
    at = house.now + timedelta(days=1)
    with pytest.raises(PassedOverError) as caught:
        await retention.look(at)
    assert list(caught.value.faults) == ["tampered"]
    assert await store.talks(YOU) == []
    assert await retention.look(at) == 0, "tomorrow again"
    await store.close()
