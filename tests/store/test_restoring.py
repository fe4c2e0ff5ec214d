"""A backup is made while people talk, and put back: nobody who left comes back with it."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.config.server import Config, Secret
from bot.operations.instance import open_lock
from bot.service.ports import Identity, StoreError
from bot.store.backup import back_up, inspect
from bot.store.keyring import Keyring
from bot.store.restoring import DRAFT, REPLACED, Restore
from bot.store.sqlite import SqliteStore, open_store
from bot.upkeep import UpkeepError, backup, restore
from tests.store.counting import MASTER, ME, TALK, YOU, answer, leave, look, remind_at, say
from tests.store.files import contents, first, in_the_clear, mode, names, rows
from tests.store.kills import killed_at

NOW = datetime(2027, 3, 1, 21, 30, tzinfo=UTC)
LATE = Identity("terminal", "came later")
CANARY = b"a very private sentence"


def config_of(folder: Path, backups: Path | None = None) -> Config:
    return Config(data=folder, master_key=Secret(MASTER.hex()), backup_folder=backups)


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)


def put_back(folder: Path, source: Path) -> list[str]:
    return list(restore(config_of(folder).guide, source, lambda _: True))


async def seen(folder: Path, people: Sequence[Identity] = (ME, YOU, LATE)) -> list[int]:
    store = await open_store(folder, MASTER)
    try:
        return [await store.apply(who, TALK, look) for who in people]
    finally:
        await store.close()


async def talk(folder: Path, *people: Identity, turn: Callable[..., object] = answer) -> None:
    store = await open_store(folder, MASTER)
    for who in people:
        await store.apply(who, TALK, turn)  # type: ignore[arg-type]
    await store.close()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "elsewhere" / "copy.db"


async def test_a_backup_is_of_one_moment_while_people_go_on_talking(
    store: SqliteStore, folder: Path, copy: Path
) -> None:
    people = [Identity("terminal", str(number)) for number in range(50)]
    going = True

    async def answering(who: Identity) -> None:
        while going:
            await store.apply(who, TALK, answer)

    tasks = [asyncio.create_task(answering(who)) for who in people]
    await asyncio.sleep(0.2)
    made = await asyncio.to_thread(back_up, folder, copy)
    counts = await asyncio.gather(*(store.apply(who, TALK, look) for who in people))
    going = False
    await asyncio.gather(*tasks)
    await store.close()
    assert (made.people, made.talks) == (50, 50)
    assert (mode(copy), mode(copy.parent)) == (0o600, 0o700)
    assert names(copy.parent) == ["copy.db"]
    put_back(folder, copy)
    back = await seen(folder, people)
    assert all(0 < one <= most for one, most in zip(back, counts, strict=True))


async def test_a_backup_holds_nothing_in_the_clear_and_nothing_of_who_left(
    store: SqliteStore, folder: Path, copy: Path
) -> None:
    await store.apply(ME, TALK, say(CANARY))
    await store.apply(YOU, TALK, say(CANARY))
    gone = first(folder / "tebiki.db", "SELECT person FROM talk ORDER BY id")
    await store.apply(ME, TALK, lambda _: leave(None))
    back_up(folder, copy)
    assert in_the_clear(copy.parent, CANARY, MASTER, gone, b"terminal") == []
    assert inspect(copy).people == 1


async def test_what_is_there_is_never_written_over(store: SqliteStore, folder: Path, copy: Path) -> None:
    await store.apply(ME, TALK, answer)
    put(copy, b"precious")
    link = copy.with_name("link.db")
    link.symlink_to(copy.with_name("nothing"))
    for target in (copy, link):
        with pytest.raises(UpkeepError, match="left as it is"):
            list(backup(config_of(folder), target, NOW))
    assert names(copy.parent) == ["copy.db", "link.db"]
    link.unlink()
    assert contents(copy.parent) == {"copy.db": b"precious"}


async def test_a_file_that_came_meanwhile_is_not_written_over_either(
    store: SqliteStore, folder: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.apply(ME, TALK, answer)
    monkeypatch.setattr("bot.store.backup._sync", lambda _: copy.write_bytes(b"precious"))
    with pytest.raises(StoreError):
        back_up(folder, copy)
    assert contents(copy.parent) == {"copy.db": b"precious"}


async def test_it_says_what_it_made_and_finds_a_name_by_itself(
    store: SqliteStore, folder: Path, tmp_path: Path
) -> None:
    await store.apply(ME, TALK, answer)
    config = config_of(folder, tmp_path / "backups")
    made, warning = backup(config, None, NOW)
    name = f"{tmp_path}/backups/tebiki-2027-03-01T213000Z.db"
    assert made.startswith(f"{name}: 1 talks and other papers of 1 people and servers, sealed;")
    assert "keys.db, which is in no backup" in warning
    with pytest.raises(UpkeepError, match="set backup_folder"):
        list(backup(config_of(folder), None, NOW))
    with pytest.raises(UpkeepError, match="inside the data folder"):
        list(backup(config, folder / "copy.db", NOW))
    with pytest.raises(StoreError, match="nothing to back up"):
        list(backup(config_of(tmp_path / "empty"), tmp_path / "one.db", NOW))
    assert not (tmp_path / "one.db").exists()


async def test_who_left_since_stays_gone_and_who_came_begins_anew(folder: Path, copy: Path) -> None:
    await talk(folder, ME, YOU, YOU)
    back_up(folder, copy)
    await talk(folder, ME, turn=leave)
    await talk(folder, YOU, LATE, LATE)
    asked: list[str] = []

    def agree(text: str) -> bool:
        asked.append(text)
        return True

    told = list(restore(config_of(folder).guide, copy, agree))
    assert "of 2 people and servers. 1 of them left since, and stay gone. 1 others came since" in asked[0]
    assert told == [f"{copy} is in place: 1 people and servers. Start Tebiki."]
    assert rows(folder, "talk") == rows(folder, "identity") == rows(folder, "person_key") == 1
    assert await seen(folder) == [0, 2, 0]
    await talk(folder, ME, LATE)
    assert await seen(folder) == [1, 2, 1]
    assert not {REPLACED, DRAFT} & {*names(folder)}
    assert inspect(copy).people == 2, "the backup itself is left as it was"


async def test_who_is_lost_with_a_restore_can_be_read_by_nobody_any_more(folder: Path, copy: Path) -> None:
    """Not even from a later backup: they could never ask to be forgotten."""
    await talk(folder, ME)
    back_up(folder, copy)
    await talk(folder, LATE)
    later = copy.with_name("later.db")
    back_up(folder, later)
    put_back(folder, copy)
    put_back(folder, later)
    assert await seen(folder) == [1, 0, 0]


async def test_reminders_notes_and_the_inbox_come_back_too(
    store: SqliteStore, folder: Path, copy: Path
) -> None:
    await store.apply(ME, TALK, answer)
    await store.apply(ME, TALK, remind_at(1000))
    await store.mark_shown(ME, TALK, 1, b"a note")
    await store.receive("here", [(7, b"seven")], NOW)
    back_up(folder, copy)
    await store.apply(ME, TALK, remind_at(0))
    await store.mark_shown(ME, TALK, 1, b"another")
    await store.mark_processed("here", 7)
    await store.close()
    put_back(folder, copy)
    again = await open_store(folder, MASTER)
    assert [one.due for one in await again.due(1000)] == [1000]
    assert await again.shown(ME, TALK) == b"a note"
    assert await again.waiting("here") == [(7, b"seven")]
    await again.close()


@pytest.mark.parametrize("damage", ["gone", "empty", "truncated", "scribbled", "scribbled with a wal"])
async def test_a_damaged_or_missing_file_is_replaced(folder: Path, copy: Path, damage: str) -> None:
    await talk(folder, ME, YOU)
    back_up(folder, copy)
    target = folder / "tebiki.db"
    match damage:
        case "gone":
            target.unlink()
        case "empty":
            target.write_bytes(b"")
        case "truncated":
            target.write_bytes(target.read_bytes()[:5_000])
        case _:
            target.write_bytes(b"no database at all " * 1_000)
            if "wal" in damage:
                (folder / "tebiki.db-wal").write_bytes(b"an old wal " * 1_000)
    put_back(folder, copy)
    assert await seen(folder) == [1, 1, 0]
    assert not [name for name in names(folder) if name.startswith(REPLACED)]


def shorten(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def on(sql: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(sql)
            connection.commit()

    return change


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100] ^= 0xFF  # the kind of the first page
    path.write_bytes(content)


def mix_up(path: Path) -> None:
    """Two cells of a page in the wrong order: SQLite reads on, and finds some rows no more."""
    content = bytearray(path.read_bytes())
    for start in range(8_192, len(content), 8_192):
        if content[start] in (10, 13) and content[start + 4] >= 2:  # a leaf with two cells or more
            content[start + 8 : start + 12] = (
                content[start + 10 : start + 12] + content[start + 8 : start + 10]
            )
            break
    else:
        raise AssertionError("no such page")
    path.write_bytes(content)


REFUSED: list[tuple[str, Callable[[Path], object]]] = [
    ("damaged_copy", shorten),
    ("damaged_copy", lambda path: path.write_bytes(b"")),
    ("damaged_copy", lambda path: path.write_bytes(b"no database at all " * 1_000)),
    ("damaged_copy", flip),
    ("damaged_copy", mix_up),
    ("damaged_copy", on("PRAGMA user_version = 0")),
    ("newer_schema", on("PRAGMA user_version = 99")),
    ("other_store", on("UPDATE meta SET store = zeroblob(16)")),
    ("old_keys", on("UPDATE meta SET generation = 99")),
    ("no_copy", lambda path: path.unlink()),
]


@pytest.mark.parametrize(("code", "fault"), REFUSED)
async def test_what_is_no_backup_of_this_store_changes_nothing(
    folder: Path, copy: Path, code: str, fault: Callable[[Path], object]
) -> None:
    await talk(folder, ME, YOU, YOU)
    back_up(folder, copy)
    fault(copy)
    before = contents(folder)
    with pytest.raises(StoreError) as caught:
        put_back(folder, copy)
    assert caught.value.code == code
    assert str(copy) in str(caught.value)
    after = contents(folder)
    assert after.pop("instance")
    assert after == before
    assert await seen(folder) == [1, 2, 0]


async def test_a_backup_of_another_store_is_refused(folder: Path, copy: Path, tmp_path: Path) -> None:
    await talk(folder, ME)
    await talk(tmp_path / "other", YOU)
    back_up(tmp_path / "other", copy)
    with pytest.raises(StoreError) as caught:
        put_back(folder, copy)
    assert caught.value.code == "other_store"
    assert await seen(folder) == [1, 0, 0]


async def test_the_living_keys_are_needed(folder: Path, copy: Path) -> None:
    await talk(folder, ME)
    back_up(folder, copy)
    (folder / "keys.db").unlink()
    with pytest.raises(StoreError) as caught:
        put_back(folder, copy)
    assert caught.value.code == "keys_missing"
    config = Config(data=folder, master_key=Secret("ab" * 32))
    await talk(folder.parent / "second", ME)
    with pytest.raises(StoreError) as caught:
        list(restore(Config(data=folder.parent / "second", master_key=config.master_key).guide, copy, bool))
    assert caught.value.code == "wrong_key"


async def test_it_asks_first_and_a_no_changes_nothing(folder: Path, copy: Path) -> None:
    await talk(folder, ME)
    back_up(folder, copy)
    await talk(folder, ME)
    with pytest.raises(UpkeepError, match="Nothing was changed"):
        list(restore(config_of(folder).guide, copy, lambda _: False))
    assert await seen(folder) == [2, 0, 0]


async def test_while_a_server_runs_or_a_chat_is_open_it_is_refused(folder: Path, copy: Path) -> None:
    await talk(folder, ME)
    back_up(folder, copy)
    await talk(folder, ME)
    with open_lock(folder) as lock:
        assert lock.try_take()
        with pytest.raises(UpkeepError, match="stop it first"):
            put_back(folder, copy)
    chat = await open_store(folder, MASTER)
    await chat.apply(ME, TALK, look)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.store.restoring.BUSY_SECONDS", 0.2)
        with pytest.raises(StoreError) as caught:
            put_back(folder, copy)
    assert caught.value.code == "busy"
    assert await chat.apply(ME, TALK, answer) == 3
    await chat.close()
    assert await seen(folder) == [3, 0, 0]


async def test_a_backup_of_an_older_schema_is_brought_to_the_newest(folder: Path, copy: Path) -> None:
    await talk(folder, ME)
    for table in ("reminder", "absorbed"):
        on(f"DROP TABLE {table}")(folder / "tebiki.db")
    on("DROP TABLE shown")(folder / "tebiki.db")
    on("CREATE TABLE shown (talk INTEGER PRIMARY KEY, sealed BLOB NOT NULL)")(folder / "tebiki.db")
    on("PRAGMA user_version = 2")(folder / "tebiki.db")
    back_up(folder, copy)
    await talk(folder, YOU)
    assert inspect(copy).schema == 2
    put_back(folder, copy)
    assert await seen(folder) == [1, 0, 0]
    assert rows(folder, "reminder") == 0


async def test_killed_anywhere_the_old_or_the_new_is_whole_and_again_finishes_it(tmp_path: Path) -> None:
    seed = tmp_path / "seed"
    await talk(seed / "data", ME, YOU, YOU)
    copy = tmp_path / "copy.db"
    back_up(seed / "data", copy)
    await talk(seed / "data", ME, turn=leave)
    await talk(seed / "data", YOU, LATE)
    states: dict[tuple[int, ...], int] = {}
    for line in range(5_000):
        place = tmp_path / f"{line}"
        shutil.copytree(seed, place)
        folder = place / "data"
        was_killed = killed_at(lambda folder=folder: put_back(folder, copy), line, ("restoring.py",))  # type: ignore[misc]
        state = tuple(await seen(folder))
        states[state] = states.get(state, 0) + 1
        put_back(folder, copy)
        assert await seen(folder) == [0, 2, 0]
        with closing(Keyring(folder / "keys.db", MASTER)) as keyring:
            assert len(keyring.people()) == 1
        assert not {REPLACED, DRAFT} & {*names(folder)}
        shutil.rmtree(place)
        if not was_killed:
            break
    assert states.keys() == {(0, 3, 1), (0, 2, 0)}, "the old whole, or the new whole"
    assert min(states.values()) > 1


async def test_a_full_disk_leaves_no_half_backup(
    store: SqliteStore, folder: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.apply(ME, TALK, answer)

    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.store.backup._sync", full)
    with pytest.raises(StoreError) as caught:
        back_up(folder, copy)
    assert caught.value.code == "disk_full"
    assert names(copy.parent) == []
    assert await store.apply(ME, TALK, answer) == 2


async def test_closing_a_look_leaves_the_folder_as_it_was(folder: Path, copy: Path) -> None:
    await talk(folder, ME)
    back_up(folder, copy)
    before = names(folder)
    look_only = Restore(folder, copy, MASTER)
    assert look_only.plan.came == 0
    look_only.close()
    assert names(folder) == before
