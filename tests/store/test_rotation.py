"""A new master key takes the place of the one before, whatever cuts it off, while the store goes on."""

from __future__ import annotations

import asyncio
import itertools
import shutil
import sqlite3
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import upkeep
from bot.config.guide import GuideConfig
from bot.service.ports import Identity, StoreError
from bot.store.masterkey import VARIABLE, VARIABLE_BEFORE, load_master_key, place_before
from bot.store.rotation import Rotation
from bot.store.sqlite import SqliteStore, open_store
from bot.upkeep import UpkeepError, rotate_key
from tests.store.counting import MASTER, ME, TALK, YOU, answer, code_of_opening, leave, look
from tests.store.files import in_the_clear
from tests.store.kills import killed_at

NEW = bytes(range(100, 132))
STEP = 5
"""Every fifth line of ours is died at."""
NOW = datetime(2027, 3, 1, 21, 30, tzinfo=UTC)


def config_of(folder: Path, environ: dict[str, str] | None = None) -> GuideConfig:
    key_file = folder.parent / "config" / "master.key"
    return GuideConfig(folder, key_file, "crossing", folder, folder, environ or {})


def rotate(folder: Path, master: bytes = NEW, before: bytes = MASTER) -> None:
    with Rotation(folder, master, before):
        pass


async def fill(folder: Path, master: bytes = MASTER) -> None:
    store = await open_store(folder, master)
    for who in (ME, YOU, YOU):
        await store.apply(who, TALK, answer)
    await store.receive("here", [(1, b"one")], NOW)
    await store.close()


async def assert_whole(folder: Path, master: bytes, before: bytes | None = None) -> None:
    store = await open_store(folder, master, before=before)
    assert [await store.apply(who, TALK, look) for who in (ME, YOU)] == [1, 2]
    assert await store.waiting("here") == [(1, b"one")]
    await store.close()


def wrapped(folder: Path) -> set[bytes]:
    connection = sqlite3.connect(folder / "keys.db")
    rows = connection.execute(
        "SELECT wrapped FROM person_key UNION ALL SELECT wrapped FROM inbox_key"
        " UNION ALL SELECT index_key FROM meta"
    ).fetchall()
    connection.close()
    return {row[0] for row in rows}


async def test_the_new_key_opens_everything_and_the_one_before_nothing(folder: Path) -> None:
    await fill(folder)
    before = wrapped(folder)
    rotate(folder)
    assert len(before) == 4
    assert not before & wrapped(folder)
    assert in_the_clear(folder, *before) == []
    assert await code_of_opening(folder) == "wrong_key"
    await assert_whole(folder, NEW)


async def test_a_start_with_both_keys_rotates_by_itself_and_may_be_repeated(folder: Path) -> None:
    await fill(folder)
    for _ in range(2):
        await assert_whole(folder, NEW, MASTER)
    assert await code_of_opening(folder) == "wrong_key"
    await assert_whole(folder, NEW)


async def test_with_two_wrong_keys_nothing_changes(folder: Path) -> None:
    await fill(folder)
    before = wrapped(folder)
    with pytest.raises(StoreError, match="does not belong"):
        await open_store(folder, NEW, before=bytes(32))
    assert wrapped(folder) == before


async def test_who_has_the_folder_open_goes_on_without_a_pause(store: SqliteStore, folder: Path) -> None:
    for _ in range(3):  # more than one rotation, too
        assert await store.apply(ME, TALK, answer)
    key = store.key("buttons")
    for master, before in ((NEW, MASTER), (bytes(32), NEW)):
        with Rotation(folder, master, before):
            came = await store.apply(Identity("terminal", master.hex()), TALK, answer)
            assert came == 1
            assert await store.apply(ME, TALK, answer) > 3
            assert await store.receive("here", [(master[0], b"one")], NOW) == [master[0]]
    assert await store.apply(ME, TALK, leave) == 5
    assert store.key("buttons") == key
    await store.close()
    again = await open_store(folder, bytes(32))
    assert [await again.apply(who, TALK, look) for who in (ME, Identity("terminal", NEW.hex()))] == [0, 1]
    assert await again.waiting("here") == [(0, b"one"), (NEW[0], b"one")]
    await again.close()


async def test_answers_given_all_the_while_are_all_kept(store: SqliteStore, folder: Path) -> None:
    going, given = True, 0

    async def answering(who: Identity) -> None:
        nonlocal given
        while going:
            await store.apply(who, TALK, answer)
            given += 1

    people = [Identity("terminal", str(number)) for number in range(8)]
    tasks = [asyncio.create_task(answering(who)) for who in people]
    masters = [MASTER, *(bytes([number]) * 32 for number in range(20))]
    for before, master in itertools.pairwise(masters):
        await asyncio.to_thread(rotate_and_wait, Rotation(folder, master, before))
    going = False
    await asyncio.gather(*tasks)
    await store.close()
    again = await open_store(folder, masters[-1])
    assert sum([await again.apply(who, TALK, look) for who in people]) == given > 20
    await again.close()


def rotate_and_wait(rotation: Rotation) -> None:
    with rotation:
        time.sleep(0.1)


async def test_who_could_not_follow_says_so_and_changes_nothing(store: SqliteStore, folder: Path) -> None:
    await store.apply(ME, TALK, answer)
    rotate(folder)
    for _ in range(2):
        with pytest.raises(StoreError, match="start Tebiki again with the new one") as caught:
            await store.apply(ME, TALK, answer)
        assert caught.value.code == "wrong_key"
    await store.close()
    again = await open_store(folder, NEW)
    assert await again.apply(ME, TALK, look) == 1
    await again.close()


async def test_what_an_announcement_left_behind_goes_with_the_day(folder: Path) -> None:
    await fill(folder)
    rotation = Rotation(folder, NEW, MASTER)
    rotation.__enter__()
    rotation._folder.close()  # as a kill does
    connection = sqlite3.connect(folder / "keys.db")
    assert connection.execute("SELECT count(*) FROM successor").fetchone() == (1,)
    store = await open_store(folder, NEW)
    await store.mark_processed("here", 1)
    await store.receive("", [], NOW + timedelta(days=1))
    assert connection.execute("SELECT count(*) FROM successor").fetchone() == (0,)
    connection.close()
    await store.close()


# From the command, cut off anywhere


@pytest.mark.parametrize("in_a_file", [True, False])
async def test_killed_anywhere_both_keys_together_open_it_and_again_finishes_it(
    tmp_path: Path, in_a_file: bool
) -> None:
    seed = tmp_path / "seed"
    environ = {} if in_a_file else {VARIABLE: NEW.hex(), VARIABLE_BEFORE: MASTER.hex()}
    first = load_master_key({}, config_of(seed / "data").key_file, seed / "data").key if in_a_file else MASTER
    await fill(seed / "data", first)
    kills = 0
    for line in range(0, 5_000, STEP):
        place = tmp_path / f"{line}"
        shutil.copytree(seed, place)
        config = config_of(place / "data", environ)
        was_killed = killed_at(lambda config=config: list(rotate_key(config, lambda _: None)), line)  # type: ignore[misc]
        kills += was_killed
        key = load_master_key(environ, config.key_file, config.data)
        await assert_whole(config.data, key.key, key.before)
        told = list(rotate_key(config, lambda _: None))
        key = load_master_key(environ, config.key_file, config.data)
        await assert_whole(config.data, key.key)
        assert key.key != first
        assert await code_of_opening(config.data, first) == "wrong_key"
        assert told[-1].startswith("Now start with the new key")
        shutil.rmtree(place)
        if not was_killed:
            break
    assert kills > 100 // STEP


async def test_the_key_before_is_kept_until_its_owner_destroys_it(folder: Path) -> None:
    config = config_of(folder)
    first = load_master_key({}, config.key_file, folder).key
    await fill(folder, first)
    other = folder.parent / "other"
    await fill(other, first)
    list(rotate_key(config))
    assert place_before(config.key_file).stat().st_mode & 0o777 == 0o600
    second = load_master_key({}, config.key_file, folder)
    assert second.before == first != second.key
    assert "already" in next(iter(rotate_key(config)))
    # Another folder with the same key file comes over at its next start.
    await assert_whole(other, second.key, second.before)
    place_before(config.key_file).unlink()
    list(rotate_key(config))
    third = load_master_key({}, config.key_file, folder)
    assert third.before == second.key
    await assert_whole(folder, third.key)


async def test_without_a_second_key_or_talks_there_is_nothing_to_rotate(folder: Path) -> None:
    with pytest.raises(UpkeepError, match="TEBIKI_MASTER_KEY_OLD"):
        list(rotate_key(config_of(folder, {VARIABLE: MASTER.hex()})))
    with pytest.raises(StoreError, match="holds no talks"):
        list(rotate_key(config_of(folder, {VARIABLE: MASTER.hex(), VARIABLE_BEFORE: NEW.hex()})))
    with pytest.raises(UpkeepError, match="nothing to rotate"):
        list(rotate_key(config_of(folder)))
    assert not await asyncio.to_thread(folder.exists)


async def test_a_key_that_was_damaged_before_keeps_nobody_else_from_the_new_one(folder: Path) -> None:
    await fill(folder)
    connection = sqlite3.connect(folder / "keys.db")
    connection.execute(
        "UPDATE person_key SET wrapped = zeroblob(60) WHERE person = (SELECT min(person) FROM person_key)"
    )
    connection.commit()
    connection.close()
    rotate(folder)
    store = await open_store(folder, NEW)
    codes = []
    for who in (ME, YOU):
        try:
            assert await store.apply(who, TALK, look)
        except StoreError as fault:
            codes.append(fault.code)
    assert codes == ["tampered"]
    await store.close()


def test_a_server_that_runs_is_waited_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asyncio.run(fill(folder))
    monkeypatch.setattr(upkeep, "is_served", lambda _: True)
    waited: list[float] = []
    config = config_of(folder, {VARIABLE: NEW.hex(), VARIABLE_BEFORE: MASTER.hex()})
    told = list(rotate_key(config, waited.append))
    assert waited == [upkeep.FOLLOW_SECONDS]
    assert len(told) == 3
