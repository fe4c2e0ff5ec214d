"""Who is to be reminded: found when the minute comes, and gone with the person."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from pathlib import Path

import pytest

from bot.service.ports import Decision, Due, Identity
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, ME, TALK, YOU, answer, leave, look, remind_at, write
from tests.store.files import rows

AT = 30_000_000
"""A minute in 2027."""


async def minutes(store: SqliteStore, now: int) -> list[int]:
    return [one.due for one in await store.due(now)]


async def test_nobody_is_found_before_the_minute_and_the_earliest_comes_first(store: SqliteStore) -> None:
    await store.apply(ME, TALK, remind_at(AT + 1))
    await store.apply(YOU, TALK, remind_at(AT))
    assert await minutes(store, AT - 1) == []
    assert await minutes(store, AT) == [AT]
    assert await minutes(store, AT + 5) == [AT, AT + 1]
    assert (await store.due(AT))[0].payload == write(0)


async def test_a_later_wish_takes_the_place_of_the_first_and_nothing_else_touches_it(
    store: SqliteStore,
) -> None:
    await store.apply(ME, TALK, remind_at(AT))
    await store.apply(ME, TALK, remind_at(AT + 7))
    await store.apply(ME, TALK, answer)
    assert await minutes(store, AT + 6) == []
    assert await minutes(store, AT + 7) == [AT + 7]
    await store.apply(ME, TALK, remind_at(0))
    assert await minutes(store, AT + 7) == []


async def test_wish_and_answer_in_one_batch_are_both_kept(store: SqliteStore, folder: Path) -> None:
    await asyncio.gather(store.apply(ME, TALK, remind_at(AT)), store.apply(ME, TALK, answer))
    assert await minutes(store, AT) == [AT]
    assert await store.apply(ME, TALK, look) == 1
    await asyncio.gather(store.apply(ME, TALK, remind_at(0)), store.apply(ME, TALK, answer))
    assert rows(folder, "reminder") == 0


async def test_a_turn_that_fails_leaves_no_reminder(store: SqliteStore, folder: Path) -> None:
    def fail(payload: bytes | None) -> Decision[int]:
        raise ValueError

    await store.apply(ME, TALK, answer)
    with pytest.raises(ValueError):  # noqa: PT011 (the turn's own)
        await store.apply(ME, TALK, fail)
    assert rows(folder, "reminder") == 0


async def test_a_page_at_a_time_nobody_is_left_out_or_found_twice(store: SqliteStore) -> None:
    people = [Identity("here", str(number)) for number in range(25)]
    await asyncio.gather(
        *(store.apply(one, TALK, remind_at(AT + number % 3)) for number, one in enumerate(people))
    )
    found: list[Due] = []
    last = None
    while page := await store.due(AT + 2, last, 4):
        found += page
        last = page[-1]
    assert [one.due for one in found] == sorted(one.due for one in found)
    assert len({one.row for one in found}) == len(found) == 25


async def test_who_leaves_has_none(store: SqliteStore, folder: Path) -> None:
    for talk in (TALK, "another"):
        await store.apply(ME, talk, remind_at(AT))
    await store.apply(YOU, TALK, remind_at(AT))
    await store.apply(ME, TALK, leave)
    assert rows(folder, "reminder") == 1
    assert len(await store.due(AT)) == 1


async def test_whoever_was_forgotten_since_a_backup_has_none_in_it(folder: Path, tmp_path: Path) -> None:
    store = await open_store(folder, MASTER)
    await store.apply(ME, TALK, remind_at(AT))
    await store.apply(YOU, TALK, remind_at(AT))
    await store.close()
    shutil.copy(folder / "tebiki.db", tmp_path / "backup")
    store = await open_store(folder, MASTER)
    await store.apply(ME, TALK, leave)
    await store.close()
    shutil.copy(tmp_path / "backup", folder / "tebiki.db")
    store = await open_store(folder, MASTER)
    assert len(await store.due(AT)) == 1
    await store.close()
    assert rows(folder, "reminder") == 1


async def test_it_survives_a_restart_and_only_the_minute_can_be_read(folder: Path) -> None:
    store = await open_store(folder, MASTER)
    await store.apply(Identity("discord", "123456789"), TALK, remind_at(AT))
    await store.close()
    connection = sqlite3.connect(folder / "tebiki.db")
    columns = [name for _, name, *_ in connection.execute("PRAGMA table_info(reminder)")]
    row = connection.execute("SELECT * FROM reminder").fetchone()
    connection.close()
    assert columns == ["talk", "person", "due"]
    assert row[2] == AT
    assert not any(word in bytes(part) for part in row[:2] for word in (b"discord", b"123456789"))
    store = await open_store(folder, MASTER)
    assert await minutes(store, AT) == [AT]
    await store.close()


async def test_a_damaged_talk_keeps_nobody_else_from_being_found(store: SqliteStore, folder: Path) -> None:
    await store.apply(ME, TALK, remind_at(AT))
    await store.apply(YOU, TALK, remind_at(AT + 1))
    connection = sqlite3.connect(folder / "tebiki.db")
    connection.execute("UPDATE talk SET sealed = zeroblob(8000) WHERE id = 1")
    connection.commit()
    connection.close()
    assert await minutes(store, AT + 1) == [AT + 1]
