"""From every schema that was shipped to this one, back over one, and each step under a disk that fails."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.app import open_guide
from bot.cli import main
from bot.config.guide import GuideConfig
from bot.dialogue.events import Opened
from bot.operations.instance import open_lock
from bot.service.conversations import Conversations
from bot.service.ports import Identity, StoreError
from bot.service.records import decode
from bot.service.talk import Talk
from bot.store import database
from bot.store.sqlite import open_store
from bot.store.stepback import step_back
from bot.upkeep import rotate_key
from tests.operations.processes import DIALOGS
from tests.service.person import AT
from tests.store.counting import ME, TALK, answer, remind_at
from tests.store.files import contents
from tests.talking import crossing
from tests.torture import disk
from tests.torture.disk import FULL, IO_ERROR
from tests.torture.faults import Faulty, failing
from tests.torture.shipped import ANSWERS, BEFORE, MASTER, VERSIONS, Shipped, tree

history = pytest.mark.skipif(tree(BEFORE) is None, reason="the history is not here")
shim = pytest.mark.skipif(disk.library() is None, reason="this Python hides its SQLite")


async def answers_in(folder: Path) -> dict[str, list[list[str]]]:
    store = await open_store(folder, MASTER)
    found = {}
    for name in ANSWERS:
        payloads = await store.talks(Identity("terminal", name))
        found[name] = [list(decode(payload).session["a"]) for payload in payloads]
    await store.close()
    return found


EACH = int(os.environ.get("TEBIKI_EACH_FAULT", "5"))
"""Each so-many-th operation fails; odd, so that both ways are taken in turn. 1 in the long form."""
EVERYBODY = {name: [steps] for name, steps in ANSWERS.items()}


@history
@pytest.mark.parametrize("version", VERSIONS)
async def test_what_an_earlier_version_wrote_is_all_there_and_goes_on(version: str, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    Shipped(version, tmp_path / "old").make(folder)
    assert await answers_in(folder) == EVERYBODY
    store = await open_store(folder, MASTER)
    guide = Conversations({"crossing": crossing()}, store)
    turn = await guide.handle(Talk(Identity("terminal", "ann"), "crossing"), Opened(AT))
    assert turn.replies[-1].step == "people"
    assert {one.identity.id for one in await guide.archive.unshown()} >= {"ben", "chi"}
    await store.close()


@history
async def test_the_version_before_refuses_ours_leaves_it_and_reads_it_after_a_step_back(
    tmp_path: Path,
) -> None:
    folder, before = tmp_path / "data", Shipped(BEFORE, tmp_path / "old")
    before.make(folder)
    assert await answers_in(folder) == EVERYBODY
    ours = contents(folder)
    refused = before.read(folder)
    assert refused["refused"] == "newer_schema"
    assert "newer Tebiki: start that version" in refused["says"]
    assert contents(folder) == ours
    assert step_back(folder)
    assert before.read(folder) == EVERYBODY
    assert await answers_in(folder) == EVERYBODY, "and up again"


def layout(path: Path) -> list[tuple[str, ...]]:
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return [*found, ("version", str(version))]


def test_the_newest_schema_has_its_way_back_which_leaves_what_was_before(tmp_path: Path) -> None:
    backs = {path.name for path in (database.migrations() / "back").glob("*.sql")}
    forth = {prefix: sorted(database.migrations().glob(f"{prefix}*.sql")) for prefix in ("tebiki_", "keys_")}
    assert any(f"{scripts[-1].name[:-4].rpartition('_')[0]}.sql" in backs for scripts in forth.values())
    for prefix, scripts in forth.items():
        path = tmp_path / f"{prefix}.db"
        connection = sqlite3.connect(path, isolation_level=None)
        layouts = []
        for script in scripts:
            connection.executescript(script.read_text("utf-8"))
            layouts.append(layout(path))
        back = database.migrations() / "back" / f"{prefix}{len(scripts):04}.sql"
        if back.exists():
            connection.executescript(back.read_text("utf-8"))
            assert layout(path) == layouts[-2]
        connection.close()


async def test_downgrade_says_what_it_did_and_does_it_once(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store = await open_store(folder, MASTER)
    await store.apply(ME, TALK, answer)
    await store.apply(ME, TALK, remind_at(1))
    await store.close()
    shell = CliRunner()
    nowhere = shell.invoke(main, ["downgrade", str(tmp_path)])
    assert nowhere.exit_code == 1
    assert "name the data folder" in nowhere.output
    done = shell.invoke(main, ["downgrade", str(folder)])
    assert done.exit_code == 0, done.output
    assert "Start the version before this one" in done.output
    after = contents(folder)
    again = shell.invoke(main, ["downgrade", str(folder)])
    assert again.exit_code == 1
    assert "older version already" in again.output
    assert contents(folder) == after


@shim
@history
@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("code", [IO_ERROR, FULL], ids=["EIO", "ENOSPC"])
async def test_at_every_fault_of_an_upgrade_the_folder_is_whole(
    version: str, code: int, tmp_path: Path
) -> None:
    Shipped(version, tmp_path / "old").make(tmp_path / "origin")
    folder, number = tmp_path / "data", 0
    while True:
        number += EACH
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(tmp_path / "origin", folder)
        faulty = Faulty(number, code, lasts=bool(number % 2))
        refused = ""
        with failing(folder, faulty):
            try:
                store = await open_store(folder, MASTER)
                await store.close()
            except StoreError as fault:
                refused = fault.code
        if faulty.hit is None:
            break
        assert refused in ("", "disk_full", "disk_fault")
        assert await answers_in(folder) == EVERYBODY, f"at {number} ({faulty.hit})"
    assert number > 20


@shim
@pytest.mark.parametrize("code", [IO_ERROR, FULL], ids=["EIO", "ENOSPC"])
async def test_at_every_fault_of_a_step_back_the_folder_is_whole(code: int, tmp_path: Path) -> None:
    origin, folder, number = tmp_path / "origin", tmp_path / "data", 0
    store = await open_store(origin, MASTER)
    for who in (ME, ME):
        await store.apply(who, TALK, answer)
    await store.close()
    while True:
        number += EACH
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(origin, folder)
        faulty = Faulty(number, code, lasts=bool(number % 2))
        undone, refused = None, "disk_full"
        with failing(folder, faulty):
            try:
                undone = step_back(folder)
            except StoreError as fault:
                refused = fault.code
        assert refused in ("disk_full", "disk_fault")
        if faulty.hit is None:
            break
        if undone is None:
            step_back(folder)
        assert ("version", "3") in layout(folder / "tebiki.db")
        store = await open_store(folder, MASTER)
        assert await store.apply(ME, TALK, answer) == 3
        await store.close()
    assert number > 5


@history
async def test_beneath_a_server_of_an_older_version_nothing_is_brought_up(tmp_path: Path) -> None:
    config = GuideConfig(
        data=tmp_path / "data",
        key_file=tmp_path / "key",
        dialog="crossing",
        dialogs=DIALOGS,
        cache=tmp_path / "cache",
        environ={"TEBIKI_MASTER_KEY": bytes(32).hex(), "TEBIKI_MASTER_KEY_OLD": MASTER.hex()},
    )
    before = Shipped(BEFORE, tmp_path / "old")
    before.make(config.data)
    with open_lock(config.data) as lock:
        assert lock.try_take(), "as that server does"
        stood = contents(config.data)
        with pytest.raises(StoreError, match="end it first") as chat:
            await open_guide(config).__aenter__()
        with pytest.raises(StoreError, match="end it first") as rotation:
            list(rotate_key(config))
        assert chat.value.code == rotation.value.code == "older_server"
        assert contents(config.data) == stood
    assert before.read(config.data) == EVERYBODY
    list(rotate_key(config))
    async with open_guide(config):
        pass


@pytest.mark.parametrize("name", ["tebiki_", "keys_"])
async def test_a_process_beneath_which_the_files_were_brought_up_says_so_and_loses_nothing(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    old = await open_store(folder, MASTER)
    assert await old.apply(ME, TALK, answer) == 1
    scripts = tmp_path / "scripts"
    shutil.copytree(database.migrations(), scripts)
    newest = database.newest_schema(name)
    (scripts / f"{name}9999_next.sql").write_text(
        f"BEGIN IMMEDIATE; ALTER TABLE {'talk' if name == 'tebiki_' else 'person_key'} RENAME TO other;"
        f" PRAGMA user_version = {newest + 1}; COMMIT;"
    )
    monkeypatch.setattr(database, "_MIGRATIONS", scripts)
    await (await open_store(folder, MASTER)).close()
    for _ in range(2):
        with pytest.raises(StoreError) as told:
            await old.apply(ME, TALK, answer)
        assert told.value.code == "upgraded"
        assert str(told.value) == (
            f"Another version of Tebiki has taken over {folder}, and nothing is lost: start Tebiki again,"
            " in that version."
        )
    await old.close()
    connection = sqlite3.connect(folder / "tebiki.db")
    assert connection.execute(
        f"SELECT count(*) FROM {'other' if name == 'tebiki_' else 'talk'}"
    ).fetchone() == (1,)
    connection.close()
