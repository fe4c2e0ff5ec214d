"""The store in SQLite: talks sealed under a key of each person's own, in two files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from bot.service.metrics import NO_METRICS, Metrics
from bot.service.ports import Decision, Identity, StoreError, Unshown
from bot.store.sealing import KEY_BYTES
from bot.store.writer import Writer

T = TypeVar("T")


async def open_store(data: Path, master: bytes, metrics: Metrics = NO_METRICS) -> SqliteStore:
    """Open the store in a data folder, or make both (files 0600, a new folder 0700).

    `master` is the 32-byte master key. The store belongs to the running event loop. Raises StoreError, whose
    code is one of bad_key, wrong_key, keys_missing, old_keys, data_missing, other_store, newer_schema,
    damaged, busy, read_only, disk_full, disk_fault: then nothing that was stored has been changed.
    """
    if len(master) != KEY_BYTES:
        raise StoreError(
            "bad_key", f"The master key is not {KEY_BYTES} bytes long: give the one of this folder."
        )
    writer = Writer(metrics)
    await writer.open(data, master)
    return SqliteStore(writer)


class SqliteStore:
    """Implements `Store`. Several processes may have the same folder open."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    async def apply(self, identity: Identity, talk: str, decide: Callable[[bytes | None], Decision[T]]) -> T:
        """See `Store`. If the caller is cancelled while waiting, the turn may be kept all the same."""
        decision: Decision[T] = await self._writer.submit(lambda batch: batch.turn(identity, talk, decide))
        return decision.result

    async def mark_shown(self, identity: Identity, talk: str, turn: int) -> None:
        """See `Store`. Costs no commit of its own unless nothing else is committed for half a second."""
        self._writer.mark_shown(identity, talk, turn)

    async def unshown(self) -> Sequence[Unshown]:
        """See `Store`. The latest turn of each talk that was not shown."""
        found: list[Unshown] = await self._writer.submit(lambda batch: batch.unshown())
        return found

    async def talks(self, identity: Identity) -> Sequence[bytes]:
        """See `Store`."""
        payloads: list[bytes] = await self._writer.submit(lambda batch: batch.talks(identity))
        return payloads

    async def close(self) -> None:
        """See `Store`. What is asked of it afterwards raises StoreError ("closed")."""
        await self._writer.close()
