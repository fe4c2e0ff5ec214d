"""One answer, and many at once."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bot.service.ports import Decision, Identity, Store, StoreError, Unshown
from bot.store.sealing import LARGEST
from bot.store.sqlite import SqliteStore, open_store
from tests.store.counting import MASTER, ME, TALK, YOU, answer, leave, look, read, say, write
from tests.store.files import rows


def on_connection(store: SqliteStore, sql: str) -> asyncio.Future[Any]:
    """Run SQL on the store's own connection, in its thread."""
    return store._writer.submit(lambda batch: batch._data.execute(sql).fetchone())


async def test_the_store_is_what_the_service_asks_for(store: SqliteStore) -> None:
    port: Store = store
    assert await port.apply(ME, TALK, look) == 0


async def test_an_answer_is_there_the_next_time_and_after_a_restart(store: SqliteStore, folder: Path) -> None:
    assert await store.apply(ME, TALK, answer) == 1
    assert await store.apply(ME, TALK, answer) == 2
    await store.close()
    again = await open_store(folder, MASTER)
    assert await again.apply(ME, TALK, look) == 2
    assert await again.apply(YOU, TALK, look) == 0
    assert await again.apply(ME, "another talk", look) == 0
    await again.close()


async def test_looking_makes_nobody(store: SqliteStore, folder: Path) -> None:
    await store.mark_shown(ME, TALK, 1)
    for turn in (look, leave):
        assert await store.apply(ME, TALK, turn) == 0
        assert await store.talks(ME) == []
        assert [rows(folder, table) for table in ("identity", "talk", "unshown", "person_key")] == [
            0,
            0,
            0,
            0,
        ]
    await store.apply(ME, TALK, answer)
    assert [rows(folder, table) for table in ("identity", "talk", "unshown", "person_key")] == [1, 1, 1, 1]


async def test_two_answers_of_one_person_in_one_batch_count_as_two(store: SqliteStore, folder: Path) -> None:
    assert await asyncio.gather(*(store.apply(ME, TALK, answer) for _ in range(3))) == [1, 2, 3]
    assert await asyncio.gather(*(store.apply(ME, TALK, answer) for _ in range(3))) == [4, 5, 6]
    assert rows(folder, "identity") == rows(folder, "talk") == rows(folder, "person_key") == 1


async def test_a_person_may_leave_and_come_back_within_one_batch(store: SqliteStore, folder: Path) -> None:
    turns = [answer, answer, leave, look, answer]
    for _ in range(2):  # first as somebody new, then as somebody known
        assert await asyncio.gather(*(store.apply(ME, TALK, turn) for turn in turns)) in (
            [1, 2, 2, 0, 1],
            [2, 3, 3, 0, 1],
        )
        assert await store.apply(ME, TALK, look) == 1
        assert rows(folder, "identity") == rows(folder, "talk") == rows(folder, "person_key") == 1


async def test_one_of_a_hundred_fails_and_ninety_nine_are_kept(store: SqliteStore) -> None:
    def broken(payload: bytes | None) -> Decision[int]:
        raise LookupError("this turn")

    people = [Identity("terminal", str(number)) for number in range(100)]
    await store.apply(people[7], TALK, answer)
    outcomes = await asyncio.gather(
        *(store.apply(who, TALK, broken if who.id == "50" else answer) for who in people),
        return_exceptions=True,
    )
    assert [number for number, outcome in enumerate(outcomes) if isinstance(outcome, LookupError)] == [50]
    kept = [await store.apply(who, TALK, look) for who in people]
    assert kept == [2 if number == 7 else 0 if number == 50 else 1 for number in range(100)]


async def test_whatever_a_turn_raises_reaches_its_caller(store: SqliteStore) -> None:
    for raised, seen in (
        (asyncio.CancelledError, asyncio.CancelledError),
        (StopIteration, RuntimeError),
        (ZeroDivisionError, ZeroDivisionError),
    ):

        def broken(payload: bytes | None, raised: type[BaseException] = raised) -> Decision[int]:
            raise raised

        with pytest.raises(seen):
            await store.apply(ME, TALK, broken)
    assert await store.apply(ME, TALK, answer) == 1


async def test_a_caller_who_gives_up_harms_nobody(store: SqliteStore) -> None:
    for number in range(1, 21):
        mine = asyncio.ensure_future(store.apply(ME, TALK, answer))
        yours = asyncio.ensure_future(store.apply(YOU, TALK, answer))
        await asyncio.sleep(0)
        mine.cancel()
        async with asyncio.timeout(5):
            assert await yours == number
    assert await store.apply(YOU, TALK, look) == 20
    assert await store.apply(ME, TALK, look) == 20


async def test_a_commit_that_fails_keeps_nothing_and_the_store_lives_on(
    store: SqliteStore, folder: Path
) -> None:
    await store.apply(ME, TALK, answer)
    pages = (await on_connection(store, "PRAGMA page_count"))[0]
    await on_connection(store, f"PRAGMA max_page_count = {pages + 2}")
    people = [ME, *(Identity("terminal", str(number)) for number in range(20))]
    outcomes = await asyncio.gather(
        *(store.apply(who, TALK, answer) for who in people), return_exceptions=True
    )
    assert {outcome.code for outcome in outcomes if isinstance(outcome, StoreError)} == {"disk_full"}
    assert len({id(outcome) for outcome in outcomes}) == len(people)
    assert [await store.apply(who, TALK, look) for who in people] == [1] + [0] * 20
    await on_connection(store, "PRAGMA max_page_count = 1000000")
    assert await asyncio.gather(*(store.apply(who, TALK, answer) for who in people)) == [2] + [1] * 20
    await store.close()
    again = await open_store(folder, MASTER)
    assert [await again.apply(who, TALK, look) for who in people] == [2] + [1] * 20
    await again.close()


async def test_when_no_key_can_be_stored_nobody_is(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.database.BUSY_SECONDS", 0.1)
    store = await open_store(folder, MASTER)
    await store.apply(ME, TALK, answer)
    other = sqlite3.connect(folder / "keys.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    outcomes = await asyncio.gather(
        store.apply(ME, TALK, answer), store.apply(YOU, TALK, answer), return_exceptions=True
    )
    assert [outcome.code for outcome in outcomes if isinstance(outcome, StoreError)] == ["busy", "busy"]
    assert "keys.db" in str(outcomes[0])
    other.close()
    assert await store.apply(ME, TALK, look) == 1
    assert await store.apply(YOU, TALK, answer) == 1
    await store.close()


async def test_what_fits_no_bucket_is_refused(store: SqliteStore) -> None:
    await store.apply(ME, TALK, say(b"x" * LARGEST))
    with pytest.raises(StoreError) as caught:
        await store.apply(ME, TALK, say(b"y" * (LARGEST + 1)))
    assert caught.value.code == "too_large"
    assert await store.talks(ME) == [b"x" * LARGEST]


async def test_talks_are_given_oldest_first_and_only_to_their_owner(store: SqliteStore) -> None:
    for talk in ("b", "c", "a", "b"):
        await store.apply(ME, talk, say(talk.encode()))
    await store.apply(YOU, "b", say(b"yours"))
    assert await store.talks(ME) == [b"b", b"c", b"a"]
    assert await store.talks(Identity("discord", "me")) == []


async def test_talks_sees_what_came_before_it_in_the_same_batch(store: SqliteStore) -> None:
    *_, talks, _, later = await asyncio.gather(
        store.apply(ME, TALK, answer),
        store.apply(ME, TALK, answer),
        store.talks(ME),
        store.apply(ME, TALK, answer),
        store.talks(ME),
    )
    assert [read(payload) for payload in talks] == [2]
    assert [read(payload) for payload in later] == [3]


async def test_after_a_crash_the_turns_that_were_not_shown_are_known(store: SqliteStore) -> None:
    await store.apply(ME, TALK, answer)
    await store.mark_shown(ME, TALK, 1)
    await store.apply(YOU, TALK, answer)
    await store.apply(YOU, TALK, answer)
    await store.mark_shown(YOU, TALK, 1)  # an older one
    assert await store.unshown() == [Unshown(write(2), 2)]
    await store.mark_shown(YOU, TALK, 2)
    assert await store.unshown() == []


async def test_a_mark_waits_for_company_but_not_for_long(store: SqliteStore, folder: Path) -> None:
    await store.apply(ME, TALK, answer)
    await store.mark_shown(ME, TALK, 1)
    await asyncio.sleep(0.05)
    assert rows(folder, "unshown") == 1
    await asyncio.sleep(0.6)
    assert rows(folder, "unshown") == 0


async def test_closing_writes_the_marks(store: SqliteStore, folder: Path) -> None:
    await store.apply(ME, TALK, answer)
    await store.mark_shown(ME, TALK, 1)
    await store.close()
    assert rows(folder, "unshown") == 0


async def test_nobody_waits_for_a_closed_store(store: SqliteStore) -> None:
    waiting = [asyncio.ensure_future(store.apply(ME, TALK, answer)) for _ in range(50)]
    await asyncio.sleep(0)
    async with asyncio.timeout(5):
        await asyncio.gather(store.close(), store.close())
        assert await asyncio.gather(*waiting) == list(range(1, 51))  # what waited was finished
        with pytest.raises(StoreError, match="closed"):
            await store.apply(ME, TALK, answer)
        with pytest.raises(StoreError, match="closed"):
            await store.unshown()


async def test_nobody_waits_for_a_thread_that_died(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("threading.excepthook", lambda _: None)
    monkeypatch.setattr("bot.store.commits.Commits.run", fault)
    waiting = [asyncio.ensure_future(store.apply(ME, TALK, answer)) for _ in range(3)]
    async with asyncio.timeout(5):
        outcomes = await asyncio.gather(*waiting, return_exceptions=True)
        assert [outcome.code for outcome in outcomes if isinstance(outcome, StoreError)] == ["stopped"] * 3
        with pytest.raises(StoreError, match="stopped"):
            await store.apply(ME, TALK, answer)
    await asyncio.to_thread(store._writer._thread.join)


async def test_the_wal_does_not_grow_without_end(
    store: SqliteStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.checkpoints.BULK_PAGES", 100)
    people = [Identity("terminal", str(number)) for number in range(20)]
    for _ in range(100):
        await asyncio.gather(*(store.apply(who, TALK, answer) for who in people))
    assert (folder / "tebiki.db-wal").stat().st_size < 1000 * 8192  # of about 2,200 pages written
    assert await store.apply(people[0], TALK, look) == 100


async def test_in_a_quiet_moment_nobody_is_kept_in_memory(store: SqliteStore) -> None:
    people = await store._writer.submit(lambda batch: batch._people)
    await store.apply(ME, TALK, answer)
    assert people
    await asyncio.sleep(0.7)
    assert not people
    assert await store.apply(ME, TALK, answer) == 2
