"""What is stored cannot be read from the files, and who leaves is gone from them."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from bot.service.ports import Identity, StoreError
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, ME, TALK, YOU, answer, leave, look, say
from tests.store.files import first, in_the_clear

CANARY = b"a very private sentence"
WHO = Identity("discordia", "123456789012345678")


def keyed_name(folder: Path) -> bytes:
    connection = sqlite3.connect(folder / "tebiki.db")
    name: bytes = connection.execute("SELECT name FROM identity").fetchone()[0]
    connection.close()
    return name


def counts(folder: Path) -> tuple[int, ...]:
    """How many identities, talks, and turns not shown yet there are."""
    connection = sqlite3.connect(folder / "tebiki.db")
    tables = ("identity", "talk", "unshown")
    found = tuple(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)
    connection.close()
    return found


async def test_no_file_ever_holds_anything_in_the_clear(store: SqliteStore, folder: Path) -> None:
    secrets = (CANARY, WHO.platform.encode(), WHO.id.encode(), b"a talk about leaving", MASTER)
    for _ in range(2):
        await store.apply(WHO, "a talk about leaving", say(CANARY * 20))
        await store.apply(WHO, "a talk about leaving", say(CANARY * 400))  # of another size
        assert {"tebiki.db", "tebiki.db-wal", "keys.db"} <= set(os.listdir(folder))
        assert in_the_clear(folder, *secrets) == []
        await store.apply(WHO, "a talk about leaving", lambda payload: leave(None))
        assert in_the_clear(folder, *secrets) == []
    await store.close()
    assert in_the_clear(folder, *secrets) == []


async def test_who_leaves_is_gone_from_every_file(store: SqliteStore, folder: Path) -> None:
    await store.apply(ME, TALK, answer)
    mine = keyed_name(folder)
    await asyncio.gather(*(store.apply(Identity("terminal", str(one)), TALK, answer) for one in range(30)))
    assert in_the_clear(folder, mine) != []
    assert await store.apply(ME, TALK, leave) == 1
    assert in_the_clear(folder, mine) == []
    assert (folder / "tebiki.db-wal").stat().st_size == 0
    assert await store.apply(ME, TALK, look) == 0
    assert await store.talks(ME) == []
    assert len(await store.unshown()) == 30
    assert await store.apply(ME, TALK, answer) == 1


async def test_who_leaves_takes_all_talks_along(store: SqliteStore, folder: Path) -> None:
    for talk in ("a", "b", "c"):
        await store.apply(ME, talk, answer)
        await store.apply(YOU, talk, answer)
    await store.apply(ME, "b", leave)
    assert counts(folder) == (1, 3, 3)
    assert [await store.apply(ME, talk, look) for talk in ("a", "b", "c")] == [0, 0, 0]
    assert [await store.apply(YOU, talk, look) for talk in ("a", "b", "c")] == [1, 1, 1]


async def test_a_reader_delays_the_cleaning_of_the_wal_but_not_for_ever(
    store: SqliteStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.commits._RETRY_SECONDS", 0.1)
    await store.apply(ME, TALK, answer)
    mine = keyed_name(folder)
    reader = sqlite3.connect(folder / "tebiki.db")
    await store._writer.submit(lambda batch: batch._data.execute("PRAGMA busy_timeout = 10").fetchone())
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM talk").fetchone()
    await store.apply(ME, TALK, leave)
    assert in_the_clear(folder, mine) != []
    reader.close()
    await asyncio.sleep(0.5)
    assert in_the_clear(folder, mine) == []


@pytest.mark.parametrize("with_wal", [False, True])
async def test_an_old_backup_opens_nothing_of_those_who_left(
    store: SqliteStore, folder: Path, tmp_path: Path, with_wal: bool
) -> None:
    await store.apply(YOU, TALK, answer)
    if not with_wal:
        await store.close()
        store = await open_store(folder, MASTER)
        await store.apply(ME, TALK, answer)
        await store.close()
    else:
        await store.apply(ME, TALK, answer)
    backup = tmp_path / "backup"
    shutil.copytree(folder, backup)
    if not with_wal:
        store = await open_store(folder, MASTER)
    await store.apply(ME, TALK, leave)
    await store.close()

    for name in ("tebiki.db", "tebiki.db-wal"):
        if (backup / name).exists():
            shutil.copy(backup / name, folder / name)
    again = await open_store(folder, MASTER)
    assert counts(backup) == (2, 2, 2)
    assert counts(folder) == (1, 1, 1)
    assert await again.apply(ME, TALK, look) == 0
    assert await again.talks(ME) == []
    assert await again.apply(YOU, TALK, look) == 1
    assert len(await again.unshown()) == 1
    await again.close()


async def test_a_process_killed_between_key_and_rows_leaves_nobody_half_forgotten(
    store: SqliteStore, folder: Path
) -> None:
    await store.apply(ME, TALK, answer)
    await store.apply(YOU, TALK, answer)
    # Another process destroyed my key, and did not come to the rows.
    mine = first(folder / "tebiki.db", "SELECT person FROM talk ORDER BY id")
    keys = sqlite3.connect(folder / "keys.db")
    keys.execute("DELETE FROM person_key WHERE person = ?", (mine,))
    keys.execute("UPDATE meta SET generation = generation + 1")
    keys.commit()
    keys.close()
    # This process still has the key in memory, and must not use it.
    assert await store.apply(ME, TALK, answer) == 1
    assert await store.apply(YOU, TALK, answer) == 2
    await store.close()
    again = await open_store(folder, MASTER)
    assert await again.apply(ME, TALK, look) == 1
    assert await again.apply(YOU, TALK, look) == 2
    await again.close()


async def test_older_keys_are_refused_and_nobody_is_swept_away(
    store: SqliteStore, folder: Path, tmp_path: Path
) -> None:
    await store.apply(ME, TALK, answer)
    await store.close()
    shutil.copy(folder / "keys.db", tmp_path / "old")
    store = await open_store(folder, MASTER)
    await store.apply(YOU, TALK, answer)
    await store.close()
    shutil.copy(folder / "keys.db", tmp_path / "new")
    shutil.copy(tmp_path / "old", folder / "keys.db")
    before = (folder / "tebiki.db").read_bytes()
    with pytest.raises(StoreError) as caught:
        await open_store(folder, MASTER)
    assert caught.value.code == "old_keys"
    assert (folder / "tebiki.db").read_bytes() == before
    shutil.copy(tmp_path / "new", folder / "keys.db")
    store = await open_store(folder, MASTER)
    assert await store.apply(YOU, TALK, look) == 1
    await store.close()


async def test_forgetting_works_when_the_database_may_not_grow(store: SqliteStore, folder: Path) -> None:
    await store.apply(ME, TALK, answer)
    await store.apply(YOU, TALK, answer)
    pages = (await store._writer.submit(lambda batch: batch._data.execute("PRAGMA page_count").fetchone()))[0]
    await store._writer.submit(lambda b: b._data.execute(f"PRAGMA max_page_count = {pages + 1}").fetchone())
    people = [Identity("terminal", str(number)) for number in range(20)]
    leaving, *others = await asyncio.gather(
        store.apply(ME, TALK, leave),
        *(store.apply(who, TALK, answer) for who in people),
        return_exceptions=True,
    )
    assert leaving == 1
    assert {outcome.code for outcome in others if isinstance(outcome, StoreError)} == {"disk_full"}
    assert len(others) == 20
    assert not any(isinstance(outcome, int) for outcome in others)
    assert await store.apply(ME, TALK, look) == 0
    assert await store.apply(YOU, TALK, look) == 1
