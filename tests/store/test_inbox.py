"""Updates that a platform will not send again: durable before it is told so, erased once processed."""

from __future__ import annotations

import asyncio
import logging
import shutil
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.service.ports import Identity, Inbox, NotWaitingError, Receipt, StoreError
from bot.store.commits import Commits
from bot.store.inbox import BUCKETS, LARGEST
from bot.store.sealing import Cipher
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, ME, TALK, YOU, answer, look
from tests.store.files import in_the_clear, rows

NOW = datetime(2027, 3, 1, 21, 30, tzinfo=UTC)
TOMORROW = NOW + timedelta(hours=5)
CANARY = b"a very private update"


def sealed(folder: Path) -> list[bytes]:
    connection = sqlite3.connect(folder / "tebiki.db")
    found = [row[0] for row in connection.execute("SELECT sealed FROM inbox ORDER BY id")]
    connection.close()
    return found


def change(folder: Path, sql: str) -> None:
    connection = sqlite3.connect(folder / "tebiki.db")
    connection.execute(sql)
    connection.commit()
    connection.close()


async def drained(store: SqliteStore, *updates: int) -> None:
    for update in updates:
        await store.mark_processed("here", update)
    await store.talks(ME)  # which takes the marks along


async def test_the_store_is_an_inbox_too(store: SqliteStore) -> None:
    port: Inbox = store
    assert await port.waiting("here") == []


async def test_what_is_new_is_told_in_its_order_and_waits_by_its_number(store: SqliteStore) -> None:
    assert await store.receive("here", [(9, b"nine"), (7, b"seven")], NOW) == [9, 7]
    assert await store.receive("there", [(7, b"another")], NOW) == [7]
    assert await store.receive("here", [], NOW) == []
    assert await store.waiting("here") == [(7, b"seven"), (9, b"nine")]
    assert await store.waiting("there") == [(7, b"another")]


async def test_what_is_known_is_not_told_again(store: SqliteStore) -> None:
    assert await store.receive("here", [(1, b"one"), (1, b"one"), (2, b"two")], NOW) == [1, 2]
    assert await store.receive("here", [(1, b"one"), (2, b"two"), (3, b"three")], NOW) == [3]  # waiting
    await store.mark_processed("here", 2)
    assert await store.receive("here", [(1, b"one"), (2, b"two")], NOW) == []  # processed just now
    assert await store.receive("here", [(2, b"two")], NOW) == []
    assert await store.waiting("here") == [(1, b"one"), (3, b"three")]
    await store.mark_processed("here", 5)  # done with while the inbox could not take it in
    assert await store.receive("here", [(5, b"five")], NOW) == []
    assert await store.receive("here", [(5, b"five")], NOW) == []
    told = await asyncio.gather(*(store.receive("here", [(4, b"four")], NOW) for _ in range(3)))
    assert [id for ids in told for id in ids] == [4]


async def test_what_was_received_is_there_after_a_crash(
    store: SqliteStore, folder: Path, tmp_path: Path
) -> None:
    await store.receive("here", [(1, CANARY), (2, b"two")], NOW)
    await drained(store, 2)
    shutil.copytree(folder, tmp_path / "crashed")  # with its -wal, as a kill leaves it
    again = await open_store(tmp_path / "crashed", MASTER)
    assert await again.waiting("here") == [(1, CANARY)]
    assert await again.receive("here", [(1, CANARY), (2, b"two"), (3, b"three")], NOW) == [3]
    await again.close()


async def test_a_list_shares_one_commit_with_the_turns_that_wait(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await asyncio.gather(store.apply(ME, TALK, answer), store.apply(YOU, TALK, answer))
    batches, run = [], Commits.run

    def counted(self: Commits, works: Sequence[Any]) -> list[Any]:
        batches.append(len(works))
        return run(self, works)

    monkeypatch.setattr(Commits, "run", counted)
    updates = [(number, b"x") for number in range(100)]
    gate = store._writer.submit(lambda _: asyncio.run(asyncio.sleep(0.05)))
    await asyncio.sleep(0.01)
    await asyncio.gather(
        gate,
        store.receive("here", updates, NOW),
        store.apply(ME, TALK, answer),
        store.apply(YOU, TALK, answer),
    )
    assert batches == [1, 3]


def receipt_of(update: int) -> Receipt:
    return Receipt(update, asyncio.get_running_loop().create_future())


async def test_a_turn_is_stored_with_its_update_which_then_never_lies_in_the_inbox(
    store: SqliteStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, receipt = Identity("here", "me"), receipt_of(1)
    await store.apply(who, TALK, answer)
    contents, seal = [], Cipher.seal

    def noted(self: Cipher, payload: bytes, *given: Any) -> bytes:
        contents.append(payload)
        return seal(self, payload, *given)

    monkeypatch.setattr(Cipher, "seal", noted)
    turn = asyncio.create_task(store.apply(who, TALK, answer, receipt))
    assert await store.receive("here", [(1, CANARY)], NOW) == [1]
    assert await turn == 2
    assert contents
    assert CANARY not in contents
    assert receipt.processed
    assert [one.turn for one in await store.unshown()] == [2]
    assert sealed(folder) == []
    assert rows(folder, "processed") == 1
    assert await store.receive("here", [(1, CANARY)], NOW) == []
    for _ in range(2):
        with pytest.raises(NotWaitingError):
            await store.apply(who, TALK, answer, receipt_of(1))
    assert await store.apply(who, TALK, look) == 2


async def test_a_turn_that_comes_later_takes_its_update_out_of_the_inbox(store: SqliteStore) -> None:
    who, receipt = Identity("here", "me"), receipt_of(1)
    await store.receive("here", [(1, CANARY), (2, b"two")], NOW)
    assert await store.apply(who, TALK, look, receipt) == 0
    assert not receipt.processed, "nothing was kept that would tell of it after a crash"
    assert await store.waiting("here") == [(1, CANARY), (2, b"two")]
    assert await store.apply(who, TALK, answer, receipt) == 1
    assert receipt.processed
    assert await store.waiting("here") == [(2, b"two")]


async def test_what_never_came_in_or_could_not_be_stored_has_no_turn(store: SqliteStore) -> None:
    who = Identity("here", "me")
    await store.apply(who, TALK, answer)
    with pytest.raises(NotWaitingError):
        await store.apply(who, TALK, answer, receipt_of(9))
    with pytest.raises(NotWaitingError):
        await store.apply(Identity("there", "me"), TALK, answer, receipt_of(1))
    pages = (await store._writer.submit(lambda b: b._data.execute("PRAGMA page_count").fetchone()))[0]
    await store._writer.submit(lambda b: b._data.execute(f"PRAGMA max_page_count = {pages + 2}").fetchone())
    crowd = [(number, b"x") for number in range(50)]
    turn = asyncio.create_task(store.apply(who, TALK, answer, receipt_of(1)))
    outcomes = await asyncio.gather(store.receive("here", crowd, NOW), turn, return_exceptions=True)
    assert [type(one) for one in outcomes] == [StoreError, StoreError]
    assert await store.apply(who, TALK, look) == 1
    with pytest.raises(NotWaitingError):
        await store.apply(who, TALK, answer, receipt_of(1))


async def test_nothing_of_an_update_is_in_the_clear_and_nothing_stays_once_it_was_processed(
    store: SqliteStore, folder: Path
) -> None:
    await store.receive("here", [(1, CANARY * 20), (2, CANARY * 900), (3, b"still to do")], NOW)
    contents = sealed(folder)
    assert [len(one) for one in contents] == [BUCKETS[0], BUCKETS[2], BUCKETS[0]]
    seen = [one[start : start + 100] for one in contents[:2] for start in range(0, len(one), 1_500)]
    assert in_the_clear(folder, CANARY) == []
    assert in_the_clear(folder, *seen) != []
    await store.mark_processed("here", 1)
    await store.mark_processed("here", 2)
    await asyncio.sleep(1.3)  # the marks wait for company, then the -wal is emptied in a quiet moment
    assert in_the_clear(folder, *seen) == []
    assert rows(folder, "inbox") == 1
    assert rows(folder, "processed") == 2
    assert await store.waiting("here") == [(3, b"still to do")]


async def test_the_key_is_replaced_daily_and_then_old_copies_open_nothing(
    store: SqliteStore, folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await store.receive("here", [(1, CANARY)], NOW)
    shutil.copytree(folder, tmp_path / "copy")
    await drained(store, 1)
    assert await store.receive("here", [(2, b"two")], TOMORROW) == [2]
    assert await store.waiting("here") == [(2, b"two")]
    await store.close()

    (folder / "tebiki.db").unlink()
    for name in ("tebiki.db", "tebiki.db-wal"):
        shutil.copy(tmp_path / "copy" / name, folder / name)
    again = await open_store(folder, MASTER)
    assert rows(folder, "inbox") == 1
    with caplog.at_level(logging.WARNING):
        assert await again.waiting("here") == []
    assert caplog.messages == ["1 updates of here could not be opened, and were deleted"]
    assert rows(folder, "inbox") == 0
    assert await again.receive("here", [(1, CANARY)], TOMORROW) == [1]  # should it come again after all
    await again.close()


async def test_the_key_stays_while_something_waits_and_within_a_day(store: SqliteStore) -> None:
    keyring = (await store._writer.submit(lambda batch: batch))._keyring

    async def key() -> tuple[int, bytes]:
        found: tuple[int, bytes] = await store._writer.submit(lambda _: keyring.inbox_key())
        return found

    await store.receive("here", [(1, b"one"), (2, b"two")], NOW)
    first = await key()
    await drained(store, 1, 2)
    await store.receive("here", [(3, b"three")], NOW + timedelta(hours=2))
    assert await key() == first
    await store.receive("here", [(4, b"four")], TOMORROW)
    assert await key() == first
    await drained(store, 3)
    await store.receive("here", [(5, b"five")], TOMORROW)
    assert await key() == first
    assert await store.waiting("here") == [(4, b"four"), (5, b"five")]
    await store.mark_processed("here", 4)
    await store.mark_processed("here", 5)
    await store.receive("here", [(6, b"six")], TOMORROW)
    later = await key()
    assert later[0] == first[0] + 1
    assert later[1] != first[1]
    assert await store.waiting("here") == [(6, b"six")]


async def test_a_day_without_updates_ends_too(store: SqliteStore, folder: Path) -> None:
    keyring = (await store._writer.submit(lambda batch: batch))._keyring
    await store.receive("", [], NOW)
    assert await store._writer.submit(lambda _: keyring.inbox_key()) is None, "no key before it is needed"
    await store.receive("here", [(1, b"one"), (2, b"two")], NOW)
    day, key = await store._writer.submit(lambda _: keyring.inbox_key())
    await drained(store, 1)
    await store.receive("", [], TOMORROW)
    assert await store._writer.submit(lambda _: keyring.inbox_key()) == (day, key), "something waits"
    assert await store.waiting("here") == [(2, b"two")]
    await drained(store, 2)
    await store.receive("", [], TOMORROW)
    later = await store._writer.submit(lambda _: keyring.inbox_key())
    assert later[0] == day + 1
    assert later[1] != key
    for hours, known in ((1, 2), (48, 1), (49, 0)):
        await store.receive("", [], TOMORROW + timedelta(hours=hours))
        assert rows(folder, "processed") == known


async def test_an_update_opens_in_its_own_place_only(store: SqliteStore, folder: Path) -> None:
    await store.receive("here", [(1, b"one"), (2, b"two")], NOW)
    await store.receive("there", [(3, b"three")], NOW)
    for sql in (
        "UPDATE inbox SET sealed = (SELECT sealed FROM inbox WHERE id = 2) WHERE id = 1",
        "UPDATE inbox SET platform = 'here' WHERE id = 3",
    ):
        change(folder, sql)
    assert await store.waiting("here") == [(2, b"two")]
    assert rows(folder, "inbox") == 1


async def test_a_damaged_key_does_not_hold_up_what_comes_next(store: SqliteStore, folder: Path) -> None:
    await store.receive("here", [(1, b"one")], NOW)
    connection = sqlite3.connect(folder / "keys.db")
    connection.execute("UPDATE inbox_key SET wrapped = zeroblob(60)")
    connection.commit()
    connection.close()
    assert await store.receive("here", [(2, b"two")], NOW) == [2]
    assert await store.waiting("here") == [(2, b"two")]


async def test_an_id_is_known_for_two_days_after_it_was_processed(store: SqliteStore, folder: Path) -> None:
    await store.receive("here", [(1, b"one")], NOW)
    waited = NOW + timedelta(hours=30)
    await store.receive("here", [(2, b"two")], waited)
    await drained(store, 1, 2)
    for hours, told in ((1, []), (48, []), (49, [1, 2])):
        repeated = [(1, b"one"), (2, b"two")]
        await store.receive("here", [], waited + timedelta(hours=hours))
        assert await store.receive("here", repeated, waited + timedelta(hours=hours)) == told
    assert rows(folder, "processed") == 0


async def test_after_a_start_the_next_update_gives_the_hour(store: SqliteStore, folder: Path) -> None:
    await store.receive("here", [(1, b"one")], NOW)
    await store.close()
    later = NOW + timedelta(days=7)
    again = await open_store(folder, MASTER)
    await drained(again, 1)
    for hours, told in ((0, []), (48, []), (49, [1])):
        await again.receive("here", [], later + timedelta(hours=hours))
        assert await again.receive("here", [(1, b"one")], later + timedelta(hours=hours)) == told
    await again.close()


async def test_a_clock_that_was_wrong_leaves_nothing_for_ever(store: SqliteStore, folder: Path) -> None:
    await store.receive("here", [(1, b"one")], NOW + timedelta(days=4_000))
    await drained(store, 1)
    assert await store.receive("here", [(2, b"two")], NOW) == [2]
    assert rows(folder, "processed") == 0


async def test_one_that_is_too_long_is_set_aside_and_holds_nobody_up(
    store: SqliteStore, caplog: pytest.LogCaptureFixture
) -> None:
    long, longest = b"x" * (LARGEST + 1), b"x" * LARGEST
    assert len(longest) == 128 * 1024
    updates = [(1, b"one"), (2, long), (3, longest)]
    with caplog.at_level(logging.WARNING):
        assert await store.receive("here", updates, NOW) == [1, 3]
        assert await store.receive("here", updates, NOW) == []
    assert await store.waiting("here") == [(1, b"one"), (3, longest)]
    assert caplog.messages == ["an update of here was set aside: 131073 bytes are too many"]


async def test_a_flood_is_stopped_at_the_platform(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.inbox.MOST_WAITING", 5)
    await store.receive("here", [(number, b"x") for number in range(4)], NOW)
    with pytest.raises(StoreError) as caught:
        await store.receive("there", [(8, b"x"), (9, b"x")], NOW)
    assert caught.value.code == "inbox_full"
    assert await store.waiting("there") == []
    assert await store.receive("here", [(3, b"x")], NOW) == []  # known: nothing new to take in
    assert await store.receive("there", [(8, b"x")], NOW) == [8]
    await drained(store, 0)
    assert await store.receive("there", [(9, b"x")], NOW) == [9]


async def test_of_a_commit_that_fails_nothing_is_known(store: SqliteStore) -> None:
    pages = (await store._writer.submit(lambda b: b._data.execute("PRAGMA page_count").fetchone()))[0]
    await store._writer.submit(lambda b: b._data.execute(f"PRAGMA max_page_count = {pages + 2}").fetchone())
    updates = [(number, b"x") for number in range(50)]
    with pytest.raises(StoreError) as caught:
        await store.receive("here", updates, NOW)
    assert caught.value.code == "disk_full"
    assert await store.waiting("here") == []
    await store._writer.submit(lambda b: b._data.execute("PRAGMA max_page_count = 100000").fetchone())
    assert await store.receive("here", updates, NOW) == list(range(50))


async def test_killed_after_the_key_was_replaced_what_was_processed_does_not_come_back(
    store: SqliteStore, folder: Path
) -> None:
    """keys.db is durable at once; the rows that were processed are still there, and open no more."""
    await store.receive("here", [(1, b"one")], NOW)
    keyring = (await store._writer.submit(lambda batch: batch))._keyring
    await store._writer.submit(lambda _: keyring.replace_inbox_key(1))
    assert await store.waiting("here") == []
    assert await store.receive("here", [(2, b"two")], NOW) == [2]
    assert await store.waiting("here") == [(2, b"two")]
