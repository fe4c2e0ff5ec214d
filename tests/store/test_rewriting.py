"""Two people become one, one lets another identity go: in one transaction, and nothing is lost."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from bot.service.ports import Identity, Paper, Rewrite, StoreError
from bot.store import rewriting as module
from bot.store.commits import Commits
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, ME, TALK, YOU, answer, leave, look, read, remind_at, write
from tests.store.files import rows, swap

THIRD = Identity("telegram", "third")
Merge = Callable[[Sequence[bytes], Sequence[bytes]], Rewrite[int]]


def both(own: Sequence[bytes], theirs: Sequence[bytes]) -> Rewrite[int]:
    """The sum goes on under the one name that both have."""
    number = sum(map(read, (*own, *theirs)))
    return Rewrite(len(theirs), (Paper(TALK, write(number)),))


def alone(own: Sequence[bytes], _theirs: Sequence[bytes]) -> Rewrite[int]:
    return Rewrite(0, [Paper(TALK, one) for one in own], alone=True)


async def test_two_people_become_one_and_either_reads_it(store: SqliteStore, folder: Path) -> None:
    for who in (ME, YOU, YOU):
        await store.apply(who, TALK, answer)
    assert await store.rewrite(ME, YOU, both) == 1
    assert await store.apply(ME, TALK, look) == await store.apply(YOU, TALK, look) == 3
    assert await store.apply(YOU, TALK, answer) == 4
    assert await store.apply(ME, TALK, look) == 4
    await store.close()
    assert rows(folder, "talk") == 1
    again = await open_store(folder, MASTER)
    assert await again.apply(ME, TALK, look) == await again.apply(YOU, TALK, look) == 4
    await again.close()


@pytest.mark.parametrize("known", [(), (ME,), (YOU,)])
async def test_strangers_become_one_too(known: tuple[Identity, ...], store: SqliteStore) -> None:
    for who in known:
        await store.apply(who, TALK, answer)
    await store.rewrite(ME, YOU, both)
    assert await store.apply(YOU, TALK, answer) == len(known) + 1
    assert await store.apply(ME, TALK, look) == len(known) + 1


async def test_whoever_decides_against_it_changes_nothing(store: SqliteStore, folder: Path) -> None:
    await store.apply(ME, TALK, answer)
    assert await store.rewrite(ME, YOU, lambda *_: Rewrite(7)) == 7
    assert await store.apply(YOU, TALK, look) == 0
    assert rows(folder, "identity") == 1


async def test_what_is_not_named_is_refused_rather_than_lost(store: SqliteStore) -> None:
    await store.apply(YOU, "another talk", answer)
    await store.apply(ME, TALK, answer)
    with pytest.raises(StoreError) as refused:
        await store.rewrite(ME, YOU, both)
    assert refused.value.code == "unreadable"
    assert await store.apply(YOU, "another talk", look) == 1
    assert await store.apply(YOU, TALK, look) == 0


async def test_in_one_batch_with_answers_of_both_nothing_is_lost(store: SqliteStore) -> None:
    await asyncio.gather(*(store.apply(who, TALK, answer) for who in (ME, YOU)))
    await asyncio.gather(
        store.apply(ME, TALK, answer),
        store.apply(YOU, TALK, answer),
        store.rewrite(ME, YOU, both),
        store.apply(ME, TALK, answer),
        store.apply(YOU, TALK, answer),
    )
    assert await store.apply(ME, TALK, look) == 6


async def test_what_was_shown_to_each_stays_noted_for_each_alone(store: SqliteStore, folder: Path) -> None:
    for who, note in ((ME, b"mine 1"), (YOU, b"yours 1")):
        await store.apply(who, TALK, answer)
        await store.mark_shown(who, TALK, 1, note)
    await store.rewrite(ME, YOU, both)
    assert await store.shown(ME, TALK) == b"mine 1"
    assert await store.shown(YOU, TALK) == b"yours 1"
    await store.mark_shown(YOU, TALK, 2, b"yours 2")
    assert [await store.shown(who, TALK) for who in (ME, YOU)] == [b"mine 1", b"yours 2"]
    await store.close()
    swap(folder / "tebiki.db", "shown", "rowid", "sealed")
    again = await open_store(folder, MASTER)
    for who in (ME, YOU):
        with pytest.raises(StoreError, match="changed or moved"):
            await again.shown(who, TALK)
    await again.close()


async def test_identities_swapped_by_somebody_else_are_refused(store: SqliteStore, folder: Path) -> None:
    await store.rewrite(ME, YOU, both)
    await store.apply(THIRD, TALK, answer)
    await store.close()
    connection = sqlite3.connect(folder / "tebiki.db")
    people = [row[0] for row in connection.execute("SELECT DISTINCT person FROM identity")]
    assert len(people) == 2
    connection.execute("UPDATE identity SET person = CASE person WHEN ?1 THEN ?2 ELSE ?1 END", tuple(people))
    connection.commit()
    connection.close()
    again = await open_store(folder, MASTER)
    for who in (ME, YOU, THIRD):
        with pytest.raises(StoreError, match="changed or moved"):
            await again.apply(who, TALK, look)
    await again.close()


async def test_forgetting_either_forgets_both_and_no_backup_opens_any_of_it(
    store: SqliteStore, folder: Path, tmp_path: Path
) -> None:
    for who in (ME, YOU, THIRD):
        await store.apply(who, TALK, answer)
    await store.close()
    shutil.copy(folder / "tebiki.db", tmp_path / "backup")
    store = await open_store(folder, MASTER)
    await store.rewrite(ME, YOU, both)
    await store.rewrite(THIRD, ME, both)
    assert rows(folder, "person_key") == 3, "a backup from before needs the others"
    await store.apply(YOU, TALK, leave)
    assert [rows(folder, table) for table in ("person_key", "identity", "talk", "absorbed")] == [0, 0, 0, 0]
    for who in (ME, YOU, THIRD):
        assert await store.apply(who, TALK, look) == 0
    await store.close()
    shutil.copy(tmp_path / "backup", folder / "tebiki.db")
    again = await open_store(folder, MASTER)
    for who in (ME, YOU, THIRD):
        assert await again.apply(who, TALK, look) == 0
    await again.close()


async def test_a_backup_from_before_opens_while_nobody_was_forgotten(
    store: SqliteStore, folder: Path, tmp_path: Path
) -> None:
    for who in (ME, YOU, YOU):
        await store.apply(who, TALK, answer)
    await store.close()
    shutil.copy(folder / "tebiki.db", tmp_path / "backup")
    store = await open_store(folder, MASTER)
    await store.rewrite(ME, YOU, both)
    await store.close()
    shutil.copy(tmp_path / "backup", folder / "tebiki.db")
    again = await open_store(folder, MASTER)
    assert [await again.apply(who, TALK, look) for who in (ME, YOU)] == [1, 2]
    await again.close()


async def test_a_forged_row_takes_nobody_elses_key_along(store: SqliteStore, folder: Path) -> None:
    for who in (ME, YOU):
        await store.apply(who, TALK, answer)
    await store.close()
    connection = sqlite3.connect(folder / "tebiki.db")
    mine, yours = [row[0] for row in connection.execute("SELECT person FROM talk ORDER BY id")]
    connection.execute("INSERT INTO absorbed VALUES (?, ?, ?)", (yours, mine, bytes(32)))
    connection.commit()
    connection.close()
    again = await open_store(folder, MASTER)
    await again.apply(ME, TALK, leave)
    assert await again.apply(YOU, TALK, look) == 1
    await again.close()


async def test_whoever_stands_alone_keeps_all_and_the_other_is_a_stranger(
    store: SqliteStore, folder: Path
) -> None:
    await store.rewrite(ME, YOU, both)
    for who, note in ((ME, b"mine"), (YOU, b"yours")):
        await store.apply(who, TALK, answer)
        await store.mark_shown(who, TALK, 2, note)
    await store.rewrite(YOU, None, alone)
    assert await store.apply(YOU, TALK, look) == 2
    assert await store.apply(ME, TALK, look) == 0
    assert await store.shown(YOU, TALK) == b"yours"
    assert rows(folder, "shown") == 1, "nothing is noted any more of what was shown to the other"
    await store.apply(ME, TALK, answer)
    await store.apply(ME, TALK, leave)
    assert await store.apply(YOU, TALK, look) == 2


async def test_after_standing_alone_no_backup_from_before_opens_for_either(
    store: SqliteStore, folder: Path, tmp_path: Path
) -> None:
    for who in (ME, YOU):
        await store.apply(who, TALK, answer)
    await store.rewrite(ME, YOU, both)
    await store.close()
    shutil.copy(folder / "tebiki.db", tmp_path / "backup")
    before = person_of(folder)
    store = await open_store(folder, MASTER)
    await store.rewrite(ME, None, alone)
    assert await store.apply(ME, TALK, look) == 2
    await store.close()
    assert person_of(folder) != before
    shutil.copy(tmp_path / "backup", folder / "tebiki.db")
    again = await open_store(folder, MASTER)
    assert [await again.apply(who, TALK, look) for who in (ME, YOU)] == [0, 0]
    await again.close()


@pytest.mark.parametrize("then", ["a start", "forgotten"])
async def test_killed_before_the_old_key_is_destroyed_it_is_destroyed_later(
    then: str, store: SqliteStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.apply(YOU, TALK, answer)
    await store.rewrite(ME, YOU, both)
    monkeypatch.setattr(Commits, "_end_parting", lambda _: None)
    await store.rewrite(ME, None, alone)
    assert rows(folder, "person_key") == 2
    assert await store.apply(ME, TALK, look) == 1
    if then == "forgotten":
        await store.apply(ME, TALK, leave)
        assert rows(folder, "person_key") == 0
        return
    await store.close()
    monkeypatch.undo()
    again = await open_store(folder, MASTER)
    assert await again.apply(ME, TALK, answer) == 2
    assert await again.apply(YOU, TALK, look) == 0
    await again.close()
    assert [rows(folder, table) for table in ("person_key", "absorbed")] == [1, 0]


async def test_who_was_taken_in_before_goes_along_to_the_new_key(store: SqliteStore, folder: Path) -> None:
    for who in (ME, YOU):
        await store.apply(who, TALK, answer)
    await store.rewrite(ME, YOU, both)
    await store.rewrite(ME, None, alone)
    assert rows(folder, "person_key") == 2, "a backup from before they were one needs the other's"
    await store.apply(ME, TALK, leave)
    assert [rows(folder, table) for table in ("person_key", "identity", "talk", "absorbed")] == [0, 0, 0, 0]


async def test_a_fault_while_standing_alone_leaves_both_linked(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.apply(ME, TALK, answer)
    await store.rewrite(ME, YOU, both)

    def fails(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(module.Rewriting, "_let_go", fails)
    with pytest.raises(StoreError):
        await store.rewrite(ME, None, alone)
    monkeypatch.undo()
    assert [await store.apply(who, TALK, look) for who in (ME, YOU)] == [1, 1]
    await store.rewrite(ME, None, alone)
    assert [await store.apply(who, TALK, look) for who in (ME, YOU)] == [1, 0]


async def test_answers_in_one_batch_with_standing_alone_are_kept(store: SqliteStore) -> None:
    await store.apply(ME, TALK, answer)
    await store.rewrite(ME, YOU, both)
    await asyncio.gather(
        store.apply(YOU, TALK, answer),
        store.rewrite(ME, None, alone),
        store.apply(ME, TALK, answer),
        store.apply(YOU, TALK, answer),
    )
    assert [await store.apply(who, TALK, look) for who in (ME, YOU)] == [3, 1]


def person_of(folder: Path) -> bytes:
    connection = sqlite3.connect(folder / "tebiki.db")
    [(found,)] = connection.execute("SELECT DISTINCT person FROM identity").fetchall()
    connection.close()
    assert isinstance(found, bytes)
    return found


async def test_a_reminder_comes_along(store: SqliteStore) -> None:
    await store.apply(YOU, TALK, remind_at(50))
    await store.rewrite(ME, YOU, lambda _, theirs: Rewrite(0, (Paper(TALK, theirs[0], due=50),)))
    assert [one.due for one in await store.due(60)] == [50]
    await store.rewrite(ME, None, lambda own, _: Rewrite(0, (Paper(TALK, own[0]),)))
    assert await store.due(60) == []


async def test_a_fault_in_the_middle_leaves_both_as_they_were(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    for who in (ME, YOU):
        await store.apply(who, TALK, answer)

    def fails(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(module.Rewriting, "_point", fails)
    with pytest.raises(StoreError):
        await store.rewrite(ME, YOU, both)
    monkeypatch.undo()
    assert [await store.apply(who, TALK, look) for who in (ME, YOU)] == [1, 1]
