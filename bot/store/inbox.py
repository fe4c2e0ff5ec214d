"""The inbox: updates from the moment they are durable here until they have been processed.

Like the rows of talks, its rows are written at the end of a batch, so that a fault undoes all of them: an
update that is stored, while its receiver was told that it is not, would be taken for a known one when it
comes again.

The key is replaced on the first update of a day (UTC) at which nothing waits, or on a list without updates,
so that a day without any ends too. It is committed in keys.db before any row that needs it. If the process
dies in between, what still lies in the inbox had been processed, and does not open any more.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from sqlite3 import Connection
from typing import Final

from bot.service.ports import StoreError
from bot.store.keyring import Keyring
from bot.store.sealing import Cipher, largest

MOST_WAITING: Final = 100_000
"""So many updates may wait, all platforms together. They take at least 200 MB."""
BUCKETS: Final = (2_000, 8_000, 32_768, 131_104)
LARGEST: Final = largest(BUCKETS)
"""The longest update that is kept, in bytes: 128 KiB."""
_REMEMBERED_HOURS: Final = 48

_INSERT: Final = "INSERT INTO inbox (platform, id, sealed) VALUES (?, ?, ?)"
_ERASE: Final = "DELETE FROM inbox WHERE platform = ? AND id = ?"
_REMEMBER: Final = "INSERT OR IGNORE INTO processed VALUES (?, ?, ?)"
_WAITS: Final = "SELECT EXISTS (SELECT 1 FROM inbox WHERE platform = ? AND id = ?)"
_KNOWN: Final = (
    "SELECT EXISTS (SELECT 1 FROM inbox WHERE platform = ?1 AND id = ?2)"
    " OR EXISTS (SELECT 1 FROM processed WHERE platform = ?1 AND id = ?2)"
)

log = logging.getLogger(__name__)
Place = tuple[str, int]
"""Platform and id."""


class InboxRows:
    """Belongs to the thread of the store; to be used within a transaction on tebiki.db."""

    def __init__(self, data: Connection, keyring: Keyring) -> None:
        self._data = data
        self._keyring = keyring
        self._received: dict[Place, bytes] = {}
        self._processed: dict[Place, None] = {}
        self._now: datetime | None = None
        self._hour = 0
        self._day = 0
        self.erased = False
        """Whether content was erased in this transaction."""

    def begin(self) -> None:
        """A transaction begins. Nothing of an earlier one that failed is left over."""
        self._received = {}
        self._processed = {}
        self._now = None
        self.erased = False

    def clear(self) -> None:
        """Nothing that was done before is certain: a transaction failed."""
        self._hour = self._day = 0

    def receive(self, platform: str, updates: Sequence[tuple[int, bytes]], now: datetime) -> list[int]:
        """Note what is new. See `Inbox.receive`, and `SqliteStore.receive` for its limits."""
        new: dict[Place, bytes] = {}
        for id, content in updates:
            place = platform, id
            if place not in new and not self.knows(place):
                new[place] = content
        if new and self._waiting() + len(new) > MOST_WAITING:
            raise StoreError(
                "inbox_full",
                f"{MOST_WAITING:,} updates wait to be handled, and no more can be taken in:"
                " look in the log for what holds them up, then start Tebiki again.",
            )
        self._now = now
        fitting = []
        for place, content in new.items():
            if len(content) <= LARGEST:
                self._received[place] = content
                fitting.append(place[1])
            else:
                self._processed[place] = None
                log.warning("an update of %s was set aside: %d bytes are too many", platform, len(content))
        return fitting

    def mark_processed(self, platform: str, update: int) -> None:
        """Note that an update is done with, known or not. Raises OverflowError for more than 64 bits."""
        update.to_bytes(8, "big", signed=True)  # later it would fail the whole batch
        self._processed[platform, update] = None

    def waits(self, platform: str, update: int) -> bool:
        """Whether an update was received, in this transaction or before, and is not done with."""
        place = platform, update
        if place in self._received or place in self._processed:
            return place not in self._processed
        found: bool = self._data.execute(_WAITS, place).fetchone()[0]
        return found

    def waiting(self, platform: str) -> list[tuple[int, bytes]]:
        """What waits, by id. What does not open is deleted: nobody can process it any more."""
        self.write()
        _day, key = self._keyring.inbox_key() or (0, bytes(32))
        cipher = Cipher(key)
        found, damaged = [], []
        query = "SELECT id, sealed FROM inbox WHERE platform = ? ORDER BY id"
        for id, sealed in self._data.execute(query, (platform,)):
            try:
                found.append((id, cipher.unseal(sealed, _binding((platform, id)))))
            except StoreError:
                damaged.append((platform, id))
        if damaged:
            self._data.executemany(_ERASE, damaged)
            self.erased = True
            log.warning("%d updates of %s could not be opened, and were deleted", len(damaged), platform)
        return found

    def write(self) -> int:
        """Write what was noted. Returns about how many pages that took.

        Of what came and was done with in one transaction only the id is written.
        """
        count = len(self._processed) + len(self._received)
        seconds = 0 if self._now is None else int(self._now.timestamp())
        day = seconds // 86_400
        if seconds:
            self._forget_old(seconds // 3600)
        if erased := [place for place in self._processed if self._received.pop(place, None) is None]:
            self._data.executemany(_ERASE, erased)
            self.erased = True
        if self._processed:
            # What is marked after a start and before the first update has to wait for that to know the hour.
            self._data.executemany(_REMEMBER, [(*place, self._hour) for place in self._processed])
            self._processed = {}
        if self._received:
            cipher = Cipher(self._key(day))
            rows = [
                (*place, cipher.seal(content, _binding(place), BUCKETS))
                for place, content in self._received.items()
            ]
            self._data.executemany(_INSERT, rows)
            self._received = {}
        elif seconds and day != self._day and self._keyring.inbox_key() is not None and not self._waiting():
            self._key(day)
            self._day = day
        return count

    def knows(self, place: Place) -> bool:
        """Whether an update was received before, done with or not."""
        if place in self._received or place in self._processed:
            return True
        known: bool = self._data.execute(_KNOWN, place).fetchone()[0]
        return known

    def _waiting(self) -> int:
        stored: int = self._data.execute("SELECT count(*) FROM inbox").fetchone()[0]
        return stored + len(self._received)

    def _forget_old(self, hour: int) -> None:
        """Once an hour. A clock that was wrong for a while leaves nothing behind for ever."""
        if hour == self._hour:
            return
        self._hour = hour
        self._data.execute("UPDATE processed SET hour = ? WHERE hour = 0", (hour,))
        self._data.execute(
            "DELETE FROM processed WHERE hour NOT BETWEEN ? AND ?",
            (hour - _REMEMBERED_HOURS, hour + _REMEMBERED_HOURS),
        )

    def _key(self, day: int) -> bytes:
        made, key = self._keyring.inbox_key() or (None, b"")
        if made is None or (made != day and not self._data.execute("SELECT 1 FROM inbox LIMIT 1").fetchone()):
            key = self._keyring.replace_inbox_key(day)
        return key


def _binding(place: Place) -> bytes:
    platform, id = place
    return b"inbox" + platform.encode() + b"\0" + str(id).encode()
