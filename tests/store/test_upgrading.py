"""A folder of an older Tebiki is brought to the newest schema where it lies, and loses nothing."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.service.ports import Unshown
from bot.store import database
from bot.store.sqlite import open_store
from tests.store.counting import (
    MASTER,
    ME,
    TALK,
    YOU,
    answer,
    code_of_opening,
    leave,
    look,
    remind_at,
    write,
)
from tests.store.files import contents

NOW = datetime(2027, 3, 1, 21, 30, tzinfo=UTC)
MINUTE = int(NOW.timestamp()) // 60


def versions(folder: Path) -> list[int]:
    found = []
    for name in ("tebiki.db", "keys.db"):
        connection = sqlite3.connect(folder / name)
        found.append(connection.execute("PRAGMA user_version").fetchone()[0])
        connection.close()
    return found


SHIPPED = {"first": ["tebiki_0001", "keys_0001"]}
SHIPPED["platforms"] = [*SHIPPED["first"], "tebiki_0002", "keys_0002"]
SHIPPED["reminders"] = [*SHIPPED["platforms"], "tebiki_0003"]
"""The scripts that each schema was made by."""
NEWEST = [4, 3]


@pytest.fixture(params=SHIPPED)
async def old(request: pytest.FixtureRequest, folder: Path, tmp_path: Path) -> Path:
    """Two people, one of whom was not shown the last turn, in files of each schema that there was."""
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    for name in SHIPPED[request.param]:
        for script in database._MIGRATIONS.glob(f"{name}_*.sql"):
            shutil.copy(script, scripts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_MIGRATIONS", scripts)
        store = await open_store(folder, MASTER)
        for who in (ME, YOU, YOU):
            await store.apply(who, TALK, answer)
        await store.mark_shown(ME, TALK, 1)
        await store.close()
    made = [one.split("_")[0] for one in SHIPPED[request.param]]
    assert versions(folder) == [made.count("tebiki"), made.count("keys")]
    return folder


async def test_nothing_is_lost_and_what_is_new_works(old: Path) -> None:
    store = await open_store(old, MASTER)
    assert versions(old) == NEWEST
    assert await store.unshown() == [Unshown(write(2), 2)]
    assert await store.apply(ME, TALK, answer) == 2
    assert await store.shown(YOU, TALK) is None
    await store.mark_shown(YOU, TALK, 2, b"a note")
    assert await store.shown(YOU, TALK) == b"a note"
    assert await store.receive("here", [(1, b"one")], NOW) == [1]
    assert await store.due(MINUTE) == []
    assert await store.apply(YOU, TALK, remind_at(MINUTE)) == 2
    await store.apply(ME, TALK, leave)
    await store.close()
    again = await open_store(old, MASTER)
    assert [await again.apply(who, TALK, look) for who in (ME, YOU)] == [0, 2]
    assert await again.waiting("here") == [(1, b"one")]
    assert [one.due for one in await again.due(MINUTE)] == [MINUTE]
    await again.close()


@pytest.mark.parametrize("upgraded", ["tebiki_", "keys_"])
async def test_an_upgrade_that_was_cut_short_is_finished(old: Path, upgraded: str) -> None:
    path = old / ("tebiki.db" if upgraded == "tebiki_" else "keys.db")
    connection = sqlite3.connect(path, isolation_level=None)
    database.migrate(connection, path, upgraded)
    connection.close()
    assert versions(old)[upgraded == "keys_"] == NEWEST[upgraded == "keys_"]
    store = await open_store(old, MASTER)
    assert versions(old) == NEWEST
    assert await store.apply(YOU, TALK, look) == 2
    await store.close()


@pytest.mark.parametrize(
    ("code", "file", "sql"),
    [
        ("newer_schema", "tebiki.db", "PRAGMA user_version = 99"),
        ("newer_schema", "keys.db", "PRAGMA user_version = 99"),
        ("other_store", "tebiki.db", "UPDATE meta SET store = zeroblob(16)"),
        ("old_keys", "tebiki.db", "UPDATE meta SET generation = 99"),
    ],
)
async def test_a_folder_that_is_refused_is_not_upgraded(old: Path, code: str, file: str, sql: str) -> None:
    connection = sqlite3.connect(old / file)
    connection.execute(sql)
    connection.commit()
    connection.close()
    before = contents(old)
    assert await code_of_opening(old) == code
    assert contents(old) == before


async def test_another_master_key_upgrades_nothing(old: Path) -> None:
    before = versions(old)
    assert await code_of_opening(old, bytes(32)) == "wrong_key"
    assert versions(old) == before
