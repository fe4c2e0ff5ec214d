"""Answers that were acknowledged and are gone are seen at the opening; what a crash leaves is no damage."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from pathlib import Path

import pytest

from bot.service.ports import Identity, StoreError
from bot.store import wal
from bot.store.backup import back_up
from bot.store.condition import look_into
from bot.store.restoring import Restore
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, ME, TALK, YOU, answer, code_of_opening, look
from tests.store.files import contents

FRAME = 24 + 8192


def stored(folder: Path) -> dict[str, bytes]:
    """Without what SQLite makes anew each time."""
    return {name: data for name, data in contents(folder).items() if not name.endswith("-shm")}


def killed(folder: Path, place: Path) -> Path:
    """A copy as kill -9 leaves it."""
    shutil.copytree(folder, place, ignore=shutil.ignore_patterns("*-shm"))
    return place


def flip(path: Path, at: int, bit: int = 1) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= bit
    path.write_bytes(content)


async def found(folder: Path, *people: Identity) -> list[int]:
    store = await open_store(folder, MASTER)
    numbers = [await store.apply(who, TALK, look) for who in people]
    await store.close()
    return numbers


@pytest.fixture
async def nine(store: SqliteStore, folder: Path, tmp_path: Path) -> Path:
    """Nine answers, each in a commit of its own, and then a kill."""
    await store.apply(ME, TALK, answer)
    await store.close()
    living = await open_store(folder, MASTER)
    for _ in range(8):
        await living.apply(ME, TALK, answer)
    left = killed(folder, tmp_path / "killed")
    await living.close()
    return left


def frames(path: Path) -> int:
    return (path.stat().st_size - 32) // FRAME


@pytest.mark.parametrize("part", ["header", "number", "commit", "salt", "sum", "page"])
async def test_one_changed_bit_in_the_wal_is_told_and_nothing_is_overwritten(nine: Path, part: str) -> None:
    path = nine / "tebiki.db-wal"
    middle = 32 + frames(path) // 2 * FRAME
    places = {"header": 17, "number": middle + 3, "commit": middle + 7, "salt": middle + 11}
    flip(path, {**places, "sum": middle + 20, "page": middle + 4_000}[part])
    before = stored(nine)
    with pytest.raises(StoreError, match=r"tebiki\.db-wal was changed by something else") as refused:
        await open_store(nine, MASTER)
    assert refused.value.code == "broken_wal"
    with pytest.raises(StoreError, match="go on without them"):
        look_into(nine, MASTER)
    assert await code_of_opening(nine) == "broken_wal", "again, and in one sentence"
    assert stored(nine) == before
    flip(path, {**places, "sum": middle + 20, "page": middle + 4_000}[part])
    assert await found(nine, ME) == [9]


async def test_what_was_being_written_when_the_power_failed_is_no_damage(nine: Path, tmp_path: Path) -> None:
    path = nine / "tebiki.db-wal"
    whole = path.read_bytes()
    for torn in (whole[:-1], whole[:-FRAME], whole[: -FRAME // 2] + bytes(FRAME // 2)):
        again = killed(nine, tmp_path / "torn")
        (again / "tebiki.db-wal").write_bytes(torn)
        assert await code_of_opening(again) == ""
        shutil.rmtree(again)
    flip(path, len(whole) - 100)
    assert (await found(nine, ME))[0] in {8, 9}


async def test_frames_of_an_earlier_round_are_no_damage(folder: Path, tmp_path: Path) -> None:
    store = await open_store(folder, MASTER)
    for _ in range(9):
        await store.apply(ME, TALK, answer)
    # Moved into tebiki.db, but not cut: the next commit begins anew at its start.
    connection = sqlite3.connect(folder / "tebiki.db")
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    connection.close()
    before = (folder / "tebiki.db-wal").read_bytes()
    await store.apply(ME, TALK, answer)
    after = (folder / "tebiki.db-wal").read_bytes()
    assert after[16:24] != before[16:24]
    assert after[-FRAME:] == before[-FRAME:]
    assert await found(killed(folder, tmp_path / "killed"), ME) == [10]
    await store.close()


async def test_what_is_left_of_commits_that_failed_at_the_sync_is_no_damage(
    nine: Path, tmp_path: Path
) -> None:
    """Each was written over from its start by a shorter one, and the last of them died too."""
    logs = []
    for crowd in (30, 12, 1):
        other = killed(nine, tmp_path / f"crowd of {crowd}")
        store = await open_store(other, MASTER)
        await asyncio.gather(
            *(store.apply(Identity("here", f"{crowd}-{one}"), TALK, answer) for one in range(crowd))
        )
        logs.append((killed(other, tmp_path / f"{crowd} killed") / "tebiki.db-wal").read_bytes())
        await store.close()
    logs.sort(key=len)
    path = nine / "tebiki.db-wal"
    left = b""
    for log in logs:
        left += log[len(left) :]
    assert len(logs[0]) < len(logs[1]) < len(left)
    path.write_bytes(left)
    assert not wal.is_broken(path)
    shutil.copy(tmp_path / "1 killed" / "keys.db", nine)
    assert await found(nine, ME) == [9]


async def test_somebody_who_writes_meanwhile_is_not_taken_for_damage(
    nine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = nine / "tebiki.db-wal"
    flip(path, 32 + FRAME + 500)
    assert wal.is_broken(path)
    real = wal._read

    def read(one: Path) -> tuple[bool, bytes]:
        came = real(one)
        flip(one, 32 + FRAME + 600)
        return came

    monkeypatch.setattr(wal, "_read", read)
    assert not wal.is_broken(path), "no two readings were the same"


async def test_an_older_file_that_was_copied_back_is_told(folder: Path, tmp_path: Path) -> None:
    store = await open_store(folder, MASTER)
    await store.apply(ME, TALK, answer)
    await store.close()
    old = killed(folder, tmp_path / "old")
    store = await open_store(folder, MASTER)
    for who in (YOU, Identity("here", "third"), Identity("here", "fourth")):
        await store.apply(who, TALK, answer)
    await store.close()
    new = (folder / "tebiki.db").read_bytes()
    shutil.copy(old / "tebiki.db", folder)
    before = stored(folder)
    with pytest.raises(StoreError, match=r"tebiki\.db is older than keys\.db") as refused:
        await open_store(folder, MASTER)
    assert refused.value.code == "old_data"
    with pytest.raises(StoreError, match=r"tebiki\.db is older than keys\.db"):
        look_into(folder, MASTER)
    assert await code_of_opening(folder) == "old_data"
    assert stored(folder) == before
    (folder / "tebiki.db").write_bytes(new)
    assert await found(folder, ME, YOU) == [1, 1]


async def test_a_refusal_leaves_the_wal_where_it_lies(folder: Path, tmp_path: Path) -> None:
    store = await open_store(folder, MASTER)
    await store.apply(ME, TALK, answer)
    old = killed(folder, tmp_path / "old")  # with its -wal
    for who in (YOU, Identity("here", "third"), Identity("here", "fourth")):
        await store.apply(who, TALK, answer)
    await store.close()
    shutil.copy(folder / "keys.db", old)
    before = stored(old)
    assert len(before["tebiki.db-wal"]) > FRAME
    assert await code_of_opening(old) == "old_data"
    assert stored(old) == before


async def test_newcomers_who_could_not_be_stored_leave_no_gap(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their keys were made, and their rows failed: as often as they tried, and then it was killed."""
    store = await open_store(folder, MASTER)
    await store.apply(ME, TALK, answer)
    with monkeypatch.context() as patch:
        patch.setattr("bot.store.batch._INSERT", "INSERT INTO nowhere VALUES (?, ?, ?)")
        for number in range(5):
            with pytest.raises(StoreError):
                await store.apply(Identity("here", f"{number}"), TALK, answer)
    assert await found(killed(folder, tmp_path / "killed"), ME) == [1]
    assert await store.apply(YOU, TALK, answer) == 1
    assert await found(killed(folder, tmp_path / "later"), ME, YOU) == [1, 1]
    await store.close()


async def test_whoever_goes_on_without_them_keeps_what_can_be_read(nine: Path, tmp_path: Path) -> None:
    """As docs/operations.md says."""
    path = nine / "tebiki.db-wal"
    flip(path, 32 + frames(path) // 2 * FRAME + 500)
    left, copy = path.read_bytes(), tmp_path / "left.db"
    back_up(nine, copy)
    assert path.read_bytes() == left, "a backup takes nothing away either"
    assert await code_of_opening(nine) == "broken_wal"
    restoring = Restore(nine, copy, MASTER)
    restoring.put_in_place()
    restoring.close()
    (number,) = await found(nine, ME)
    assert 0 < number < 9
