"""The talks that are stored, looked through without a turn: by whoever shows, reminds, tidies, makes good."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import suppress
from datetime import datetime

from bot.dialogue.zones import minute_at
from bot.service.ports import Store, StoreError
from bot.service.records import decode
from bot.service.sweep import due_rows
from bot.service.talk import Talk
from bot.service.ties import read_links


class Archive:
    """`dialogs`: the ids of those that there are. What cannot be read is left out: the next turn of that talk
    says what is wrong."""

    def __init__(self, store: Store, dialogs: Callable[[], Collection[str]]) -> None:
        self._store = store
        self._dialogs = dialogs

    async def unshown(self) -> Sequence[Talk]:
        """The talks whose last turn a crash may have kept from the person. Open each of them again."""
        talks = []
        for one in await self._store.unshown():
            with suppress(StoreError):
                record = decode(one.payload)
                talks.append(Talk(record.identity, record.session["d"]))
        return talks

    async def due(self, at: datetime) -> AsyncIterator[Talk]:
        """The talks whose people wanted to be written to by now, on whatever platform. Raises StoreError."""
        async for row in due_rows(self._store, minute_at(at)):
            with suppress(StoreError):
                record = decode(row.payload)
                if record.session["d"] in self._dialogs():
                    yield Talk(record.identity, record.session["d"])

    async def all(self) -> AsyncIterator[Talk]:
        """Every stored talk, oldest first, a page at a time; those of people who are on two platforms with
        each of their identities, some twice. Raises StoreError."""
        after = 0
        while page := await self._store.kept(after):
            for one in page:
                after = one.row
                for identity in read_links(one.payload).identities:
                    for dialog in self._dialogs():
                        yield Talk(identity, dialog)
                with suppress(StoreError):
                    record = decode(one.payload)
                    yield Talk(record.identity, record.session["d"])
