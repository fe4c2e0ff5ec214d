"""From every schema that was shipped to this one, back over one, and each step under a disk that fails."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.app import open_guide
from bot.cli import main
from bot.config.guide import GuideConfig
from bot.dialogue.events import ErasureNeared, Opened, TextReceived
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
from tests.service.test_linking import code_in
from tests.store.counting import ME, TALK, answer, remind_at
from tests.store.files import contents
from tests.talking import crossing
from tests.torture import disk, upgrades
from tests.torture.shipped import BEFORE, MASTER, NOTE, OPEN, VERSIONS, Shipped, tree
from tests.torture.upgrades import EVERYBODY, answers_in

history = pytest.mark.skipif(tree(BEFORE) is None, reason="the history is not here")
shim = pytest.mark.skipif(disk.library() is None, reason="this Python hides its SQLite")


EACH = 23
"""Each so-many-th operation fails; every one in the long form, `make torture`."""


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
    for name, step in OPEN.items():
        turn = await guide.handle(Talk(Identity("terminal", name), "crossing"), Opened(AT))
        assert turn.replies[-1].step == step
        assert turn.session.language == ("ja" if name == "eri" and version == "reminders" else "")
    notes = [await store.shown(Identity("terminal", name), "crossing") for name in OPEN]
    assert notes == [None if version == "first" else NOTE] * len(OPEN)
    due = await store.due(1 << 40)
    assert [decode(one.payload).identity.id for one in due] == ["fay"] * (version == "reminders")
    assert all(one.due == decode(one.payload).session["m"] for one in due)
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
    assert before.ask(folder) == OPEN
    assert await answers_in(folder) == EVERYBODY, "and up again"


@history
async def test_the_version_before_goes_on_with_what_only_this_one_can_do(tmp_path: Path) -> None:
    """Who is one on two apps, who no longer is, who was warned, and who is left of one who was forgotten."""
    folder, before = tmp_path / "data", Shipped(BEFORE, tmp_path / "old")
    before.make(folder)
    store = await open_store(folder, MASTER)
    guide = Conversations({"crossing": crossing()}, store)
    guide.allow_links(lambda _: None)
    for name, app in (("ann", "one"), ("ben", "two"), ("dai", "three")):
        here = Talk(Identity("terminal", name), "crossing")
        there = Talk(Identity("telegram", app), "crossing")
        code = code_in(await guide.handle(here, TextReceived(AT, "link")))
        await guide.handle(there, TextReceived(AT, f"link {code}"))
        if name == "ben":
            await guide.handle(here, TextReceived(AT, "unlink"))
            await guide.handle(here, TextReceived(AT, "yes"))
        if name == "dai":
            await guide.handle(there, TextReceived(AT, "forget"))
            await guide.handle(there, TextReceived(AT, "yes"))
    fay = Talk(Identity("terminal", "fay"), "crossing")
    await guide.handle(fay, ErasureNeared(AT + timedelta(days=166), AT.date() + timedelta(days=180)))
    assert decode((await store.talks(fay.identity))[0]).session["e"]
    await store.close()
    assert step_back(folder)
    left = {**EVERYBODY, "dai": []}
    assert before.read(folder) == left
    assert before.ask(folder) == {**OPEN, "dai": "side"}
    assert await answers_in(folder) == left, "and up again"


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
async def test_at_the_faults_of_each_upgrade_and_of_the_step_back_the_folder_is_whole(tmp_path: Path) -> None:
    outcome = await upgrades.torture(tmp_path, every=EACH)
    assert outcome.wrong == []
    assert outcome.faults > 20
    assert outcome.refused > 10


def forgets_to_undo(connection: sqlite3.Connection, script: str) -> None:
    """A script that is run statement by statement, each by itself."""
    for statement in script.replace("BEGIN IMMEDIATE;", "").replace("COMMIT;", "").split(";"):
        connection.execute(statement)


@shim
@history
async def test_a_migration_that_is_no_transaction_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "run_script", forgets_to_undo)
    outcome = upgrades.Outcome()
    Shipped(BEFORE, tmp_path / "old").make(tmp_path / "origin")
    await upgrades.upgrade(BEFORE, tmp_path / "origin", tmp_path / "data", outcome, every=7)
    assert any("does not open" in one for one in outcome.wrong)


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
