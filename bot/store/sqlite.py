"""The store in SQLite: talks sealed under a key of each person's own, in two files."""

from __future__ import annotations

from asyncio import Future
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot.service.metrics import NO_METRICS, Metrics
from bot.service.ports import Decision, Due, Identity, Kept, Receipt, Rewrite, StoreError, Unshown
from bot.store.folder import Folder
from bot.store.sealing import KEY_BYTES, check_note
from bot.store.writer import Writer

T = TypeVar("T")


async def open_store(
    data: Path,
    master: bytes,
    metrics: Metrics = NO_METRICS,
    before: bytes | None = None,
    *,
    upgrade: bool = True,
) -> SqliteStore:
    """Open the store in a data folder, or make both (files 0600, a new folder 0700).

    `master` is the 32-byte master key. `before`: the one before it; a store that is still under that is
    brought over to `master` first. `upgrade`: as of `Folder`. The store belongs to the running event loop.
    Raises StoreError, whose code is one of bad_key, wrong_key, keys_missing, old_keys, data_missing,
    other_store, newer_schema, older_server, damaged, busy, read_only, disk_full, disk_fault: then nothing
    that was stored has been changed.
    """
    if len(master) != KEY_BYTES or (before is not None and len(before) != KEY_BYTES):
        raise StoreError(
            "bad_key", f"The master key is not {KEY_BYTES} bytes long: give the one of this folder."
        )
    writer = Writer(metrics)
    return SqliteStore(writer, await writer.open(partial(Folder, data, master, before, upgrade=upgrade)))


class SqliteStore:
    """Implements `Store` and `Inbox`. Several processes may have the same folder open."""

    def __init__(self, writer: Writer, key_for: Callable[[str], bytes]) -> None:
        self._writer = writer
        self._key_for = key_for

    async def apply(
        self,
        identity: Identity,
        talk: str,
        decide: Callable[[bytes | None], Decision[T]],
        receipt: Receipt | None = None,
    ) -> T:
        """See `Store`. If the caller is cancelled while waiting, the turn may be kept all the same."""
        decision: Decision[T] = await self._writer.submit(
            lambda batch: batch.turn(identity, talk, decide, receipt)
        )
        if receipt is not None:
            receipt.processed = decision.save is not None and bool(decision.turn)
        return decision.result

    async def rewrite(
        self,
        identity: Identity,
        other: Identity | None,
        decide: Callable[[Sequence[bytes], Sequence[bytes]], Rewrite[T]],
    ) -> T:
        """See `Store`. Raises StoreError ("unreadable") if it would leave out what is kept of `other`."""
        decided: Rewrite[T] = await self._writer.submit(lambda batch: batch.rewrite(identity, other, decide))
        return decided.result

    async def mark_shown(self, identity: Identity, talk: str, turn: int, shown: bytes | None = None) -> None:
        """See `Store`. Costs no commit of its own unless nothing else is committed for half a second.

        Raises StoreError ("too_large") if `shown` is longer than LARGEST_NOTE; then nothing is noted.
        """
        if shown is not None:
            check_note(shown)
        self._writer.mark(lambda batch: batch.mark_shown(identity, talk, turn, shown))

    async def shown(self, identity: Identity, talk: str) -> bytes | None:
        """See `Store`. Sees every mark that was made before. Raises StoreError ("tampered")."""
        note: bytes | None = await self._writer.submit(lambda batch: batch.shown(identity, talk))
        return note

    async def unshown(self) -> Sequence[Unshown]:
        """See `Store`. The latest turn of each talk that was not shown."""
        found: list[Unshown] = await self._writer.submit(lambda batch: batch.unshown())
        return found

    async def kept(self, after: int = 0, most: int = 500) -> Sequence[Kept]:
        """See `Store`. A damaged note is None. A page keeps everybody waiting for its reading."""
        page: list[Kept] = await self._writer.submit(lambda batch: batch.kept(after, most))
        return page

    async def due(self, minute: int, after: Due | None = None, most: int = 200) -> Sequence[Due]:
        """See `Store`. A page keeps everybody waiting for its reading."""
        page: list[Due] = await self._writer.submit(lambda batch: batch.due(minute, after, most))
        return page

    def key(self, purpose: str) -> bytes:
        """See `Store`. Derived anew each time: keep it."""
        return self._key_for(purpose)

    async def talks(self, identity: Identity) -> Sequence[bytes]:
        """See `Store`."""
        payloads: list[bytes] = await self._writer.submit(lambda batch: batch.talks(identity))
        return payloads

    async def recognize(self, platform: str, updates: Sequence[int]) -> Sequence[int]:
        """See `Inbox`."""
        found: list[int] = await self._writer.submit(
            lambda batch: [one for one in updates if batch.inbox.knows((platform, one))]
        )
        return found

    def receive(
        self, platform: str, updates: Sequence[tuple[int, bytes]], now: datetime
    ) -> Future[Sequence[int]]:
        """See `Inbox`. An aware `now`; all updates share one commit with the turns that wait.

        One that is longer than inbox.LARGEST is remembered without its content, as if it had been processed,
        and is not among the ids returned, so that it holds nothing up; the log says so. Raises StoreError
        ("inbox_full") while more than MOST_WAITING would wait. If the caller is cancelled, the updates may be
        stored all the same, and only `waiting` tells of them.
        """
        return self._writer.submit(lambda batch: batch.inbox.receive(platform, updates, now))

    async def waiting(self, platform: str) -> Sequence[tuple[int, bytes]]:
        """See `Inbox`. A damaged one is deleted, and the log says how many were."""
        found: list[tuple[int, bytes]] = await self._writer.submit(
            lambda batch: batch.inbox.waiting(platform)
        )
        return found

    async def mark_processed(self, platform: str, update: int) -> None:
        """See `Inbox`. Of an update that never was received, the id is remembered too."""
        self._writer.mark(lambda batch: batch.inbox.mark_processed(platform, update))

    async def close(self) -> None:
        """See `Store`. What is asked of it afterwards raises StoreError ("closed")."""
        await self._writer.close()
