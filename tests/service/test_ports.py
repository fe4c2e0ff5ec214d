"""The store in memory is what the ports ask for, as the one on disk is."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from bot.service.ports import Decision, Identity, Inbox, Kept, NotWaitingError, Receipt, Store
from bot.store.sqlite import SqliteStore
from tests.service.memory import MemoryStore

NOW = datetime(2027, 3, 1, tzinfo=UTC)
ME, YOU = Identity("here", "me"), Identity("here", "you")


async def test_a_note_lies_beside_its_talk_and_goes_with_the_person(store: Store) -> None:
    await store.mark_shown(ME, "stay", 1, b"of nobody")
    assert await store.shown(ME, "stay") is None
    for who in (ME, YOU):
        await store.apply(who, "stay", lambda _: Decision(None, b"words", 1))
    assert await store.shown(ME, "stay") is None
    await store.mark_shown(ME, "stay", 1, b"a note")
    await store.mark_shown(ME, "stay", 2)
    await store.mark_shown(ME, "go", 1, b"of no talk")
    assert await store.shown(ME, "stay") == b"a note"
    assert await store.shown(ME, "go") is None
    first, second = await store.kept()
    assert [first, second] == [Kept(first.row, b"words"), Kept(second.row, b"words")]
    assert await store.kept(first.row, 1) == [second]
    assert await store.kept(second.row) == []
    await store.apply(ME, "stay", lambda _: Decision(None, forget=True))
    assert await store.shown(ME, "stay") is None
    assert await store.kept() == [second]


async def test_a_key_has_one_purpose(store: Store) -> None:
    assert len(store.key("codes")) == 32
    assert store.key("codes") == store.key("codes") != store.key("logs")


async def test_an_update_waits_until_it_was_processed_and_is_new_once(store: Store) -> None:
    assert isinstance(store, SqliteStore | MemoryStore)
    inbox: Inbox = store
    assert await inbox.receive("here", [(2, b"two"), (1, b"one")], NOW) == [2, 1]
    await inbox.mark_processed("here", 2)
    assert await inbox.receive("here", [(1, b"one"), (2, b"two"), (3, b"three")], NOW) == [3]
    assert await inbox.waiting("here") == [(1, b"one"), (3, b"three")]
    assert await inbox.waiting("there") == []


async def test_a_turn_takes_its_update_out_of_the_inbox_and_comes_once(store: Store) -> None:
    assert isinstance(store, SqliteStore | MemoryStore)
    receipts = [Receipt(number, asyncio.get_running_loop().create_future()) for number in (1, 2, 1, 3)]
    turn = asyncio.create_task(store.apply(ME, "stay", lambda _: Decision("one", b"words", 1), receipts[0]))
    assert await store.receive("here", [(1, b"one"), (2, b"two")], NOW) == [1, 2]
    assert await turn == "one"
    assert await store.apply(ME, "stay", lambda _: Decision("two"), receipts[1]) == "two"
    assert [receipt.processed for receipt in receipts[:2]] == [True, False]
    assert await store.waiting("here") == [(2, b"two")]
    for receipt in receipts[2:]:
        with pytest.raises(NotWaitingError):
            await store.apply(ME, "stay", lambda _: Decision("never", b"", 9), receipt)
    assert await store.receive("here", [(1, b"one"), (3, b"three")], NOW) == [3]
