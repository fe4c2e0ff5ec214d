"""A folder is opened whole or refused, with one sentence, and then nothing on the disk has changed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.service.ports import StoreError
from bot.store.batch import Batch
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, ME, TALK, answer, assert_plain, code_of_opening, look
from tests.store.files import contents


def on(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()


def shorten(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5_000])


def scribble(path: Path) -> None:
    path.write_bytes(b"This is no database at all. " * 1_000)


def misname(path: Path) -> None:
    """So that the text of SQLite's error is no text either."""
    content = path.read_bytes()
    assert b"CREATE TABLE unshown" in content
    path.write_bytes(content.replace(b"CREATE TABLE unshown", b"CREATE \xd4ABLE unshown"))


FAULTS: list[tuple[str, Callable[[Path], object]]] = [
    ("keys_missing", lambda folder: (folder / "keys.db").unlink()),
    ("keys_missing", lambda folder: (folder / "keys.db").write_bytes(b"")),
    ("data_missing", lambda folder: (folder / "tebiki.db").unlink()),
    ("data_missing", lambda folder: (folder / "tebiki.db").write_bytes(b"")),
    ("newer_schema", lambda folder: on(folder / "tebiki.db", "PRAGMA user_version = 99")),
    ("newer_schema", lambda folder: on(folder / "keys.db", "PRAGMA user_version = 99")),
    ("damaged", lambda folder: shorten(folder / "tebiki.db")),
    ("damaged", lambda folder: shorten(folder / "keys.db")),
    ("damaged", lambda folder: scribble(folder / "tebiki.db")),
    ("damaged", lambda folder: scribble(folder / "keys.db")),
    ("damaged", lambda folder: misname(folder / "tebiki.db")),
    ("damaged", lambda folder: on(folder / "tebiki.db", "ALTER TABLE meta RENAME TO other")),
    ("damaged", lambda folder: on(folder / "keys.db", "UPDATE meta SET index_key = zeroblob(60)")),
    ("damaged", lambda folder: (folder / "tebiki.db").write_bytes(b"S")),
    ("damaged", lambda folder: (folder / "keys.db").write_bytes(b"SQLite")),
]


@pytest.mark.parametrize(("code", "plant"), FAULTS)
async def test_a_faulty_folder_is_refused_and_left_as_it_is(
    store: SqliteStore, folder: Path, code: str, plant: Callable[[Path], object]
) -> None:
    await store.apply(ME, TALK, answer)
    await store.close()
    good = contents(folder)
    plant(folder)
    before = contents(folder)
    assert await code_of_opening(folder) == code
    assert contents(folder) == before
    for name, content in good.items():
        (folder / name).write_bytes(content)
    again = await open_store(folder, MASTER)
    assert await again.apply(ME, TALK, look) == 1
    await again.close()


@pytest.mark.parametrize("name", ["tebiki.db", "keys.db"])
async def test_an_empty_file_is_not_called_missing(store: SqliteStore, folder: Path, name: str) -> None:
    await store.apply(ME, TALK, answer)
    await store.close()
    (folder / name).write_bytes(b"")
    with pytest.raises(StoreError, match=f"{name} is empty") as caught:
        await open_store(folder, MASTER)
    assert_plain(caught.value, folder)
    (folder / name).unlink()
    with pytest.raises(StoreError, match=f"{name} is missing"):
        await open_store(folder, MASTER)


async def test_what_is_no_folder_is_named_with_the_mend(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "ring").symlink_to(tmp_path / "ring")
    for place in ("file", "file/data", "ring", "ring/data"):
        folder = tmp_path / place
        assert await code_of_opening(folder) == "not_a_folder"


async def test_another_master_key_is_refused_and_changes_nothing(store: SqliteStore, folder: Path) -> None:
    await store.apply(ME, TALK, answer)
    before = contents(folder)  # with a -wal, as after a crash
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy)
    assert await code_of_opening(copy, bytes(32)) == "wrong_key"
    assert contents(copy) == before
    assert await code_of_opening(copy) == ""
    with pytest.raises(StoreError) as caught:
        await open_store(copy, b"short")
    assert caught.value.code == "bad_key"


async def test_files_of_two_stores_are_not_mixed(store: SqliteStore, folder: Path, tmp_path: Path) -> None:
    await store.apply(ME, TALK, answer)
    await store.close()
    other = await open_store(tmp_path / "other", MASTER)
    await other.apply(ME, TALK, answer)
    await other.close()
    shutil.copy(tmp_path / "other" / "keys.db", folder / "keys.db")
    before = contents(folder)
    assert await code_of_opening(folder) == "other_store"
    assert contents(folder) == before


async def test_another_process_that_holds_the_lock_is_waited_for_and_then_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.database.BUSY_SECONDS", 0.1)
    store = await open_store(folder, MASTER)
    blocker = sqlite3.connect(folder / "tebiki.db", isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    assert await code_of_opening(folder) == "busy"
    with pytest.raises(StoreError) as caught:
        await store.apply(ME, TALK, answer)
    assert caught.value.code == "busy"
    assert_plain(caught.value, folder)
    blocker.execute("ROLLBACK")
    blocker.close()
    assert await store.apply(ME, TALK, answer) == 1
    await store.close()


@pytest.mark.parametrize("umask", [0o022, 0o000])
async def test_all_files_are_private(tmp_path: Path, umask: int) -> None:
    folder = tmp_path / "data"
    before = os.umask(umask)
    try:
        store = await open_store(folder, MASTER)
        await store.apply(ME, TALK, answer)
        seen = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
        await store.close()
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert seen == dict.fromkeys(("tebiki.db", "tebiki.db-wal", "tebiki.db-shm", "keys.db", "ballast"), 0o600)


async def test_a_restored_copy_becomes_private_again(store: SqliteStore, folder: Path) -> None:
    await store.close()
    (folder / "tebiki.db").chmod(0o644)
    again = await open_store(folder, MASTER)
    await again.apply(ME, TALK, answer)
    assert {os.stat(folder / name).st_mode & 0o077 for name in os.listdir(folder)} == {0}
    await again.close()


async def test_a_folder_that_was_only_begun_is_finished(store: SqliteStore, folder: Path) -> None:
    """Killed while the folder was being made: keys.db came first, and nobody has a key yet."""
    await store.close()
    for left in ((), ("tebiki.db",)):
        (folder / "tebiki.db").unlink()
        for name in left:
            (folder / name).write_bytes(b"")
        again = await open_store(folder, MASTER)
        assert await again.apply(ME, TALK, look) == 0
        await again.close()


async def test_the_pragmas_are_ours(store: SqliteStore) -> None:
    def pragmas(batch: Batch) -> tuple[list[object], list[object]]:
        names = (
            "journal_mode",
            "synchronous",
            "secure_delete",
            "wal_autocheckpoint",
            "temp_store",
            "page_size",
        )
        return tuple(  # type: ignore[return-value]
            [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]
            for connection in (batch._data, batch._keyring._connection)
        )

    data, keys = await store._writer.submit(pragmas)
    assert data == ["wal", 2, 1, 0, 2, 8192]
    assert keys[:3] == ["delete", 3, 1]
