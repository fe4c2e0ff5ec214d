"""keys.db: a key for each person and one for the inbox, wrapped by the master key. Nothing opens without it.

Whoever reads or changes person keys holds the write lock of tebiki.db, so that the two files move together;
within that lock nobody else changes this file.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from bot.service.ports import StoreError
from bot.store.database import (
    KEYS_PRAGMAS,
    connect,
    damaged,
    faults,
    migrate,
    schema_version,
    store_error,
    transaction,
    user_version,
)
from bot.store.sealing import KEY_BYTES, Cipher, derive

SCRIPTS: Final = "keys_"


class Keyring:
    """The open keys.db. Its methods raise StoreError, and belong to the thread that made it."""

    def __init__(self, path: Path, master: bytes, before: bytes | None = None) -> None:
        """Open the file, or make it. Raises StoreError, and changes nothing if the master key differs.

        `before`: the master key before this one. If the file is still under that, `rotate` brings it over.
        """
        self.path = path
        with faults(path):
            self._connection = connect(path, KEYS_PRAGMAS)
            try:
                self._unlock(master, before)
                self._descriptor = os.open(path, os.O_RDONLY) if hasattr(os, "pread") else None
            except BaseException:
                self._connection.close()
                raise

    def _unlock(self, master: bytes, before: bytes | None) -> None:
        if schema_version(self._connection, self.path, SCRIPTS) == 0:
            migrate(self._connection, self.path, SCRIPTS)
        row = self._meta()
        if row is None:
            with transaction(self._connection):
                if self._meta() is None:  # else another process was quicker
                    self._create(master)
            row = self._meta()
            assert row is not None
        self.store, self._key_id, index_key = row
        self._master: bytes | None = None
        self.has_rotated = False
        if self._key_id != _key_id(master, self.store):
            if before is None or self._key_id != _key_id(before, self.store):
                raise StoreError(
                    "wrong_key",
                    f"This master key does not belong to {self.path}: give the one it was made with.",
                )
            self._master, master = master, before
        self._cipher = Cipher(derive(master, self.store, "wrapping"))
        try:
            self.index_key = self._cipher.unwrap(index_key, b"index key" + self._key_id)
        except StoreError:  # it is no row of one person's
            raise damaged(self.path) from None

    def schema(self) -> int:
        """That of the file as it is now."""
        with faults(self.path):
            return user_version(self._connection)

    def migrate(self) -> None:
        """Bring the file to the newest schema: once it is certain that tebiki.db can be opened too."""
        with faults(self.path):
            migrate(self._connection, self.path, SCRIPTS)

    @property
    def is_behind(self) -> bool:
        """Whether the file is still under the master key before, and to be brought over by `rotate`."""
        return self._master is not None

    def rotate(self, *, announce: bool) -> None:
        """Wrap every key anew, under the new master key: all in one transaction, or none.

        To be called with the write lock of tebiki.db. `announce`: so that processes which have the folder
        open can `follow`; until `end_announcement` the master key before opens the file too, in two steps.
        A key that does not open is left as it is: nobody can use it under either.
        """
        assert self._master is not None
        wrapping = derive(self._master, self.store, "wrapping")
        cipher, key_id = Cipher(wrapping), _key_id(self._master, self.store)
        with faults(self.path), transaction(self._connection):
            row = self._meta()
            assert row is not None
            if row[1] == self._key_id:  # else another process was quicker
                for table, column in (("person_key", "person"), ("inbox_key", "id"), ("meta", "id")):
                    self._rewrap(table, column, cipher, key_id)
                self._connection.execute("UPDATE meta SET key_id = ?", (key_id,))
                self._connection.execute("DELETE FROM successor")
                if announce:
                    wrapped = self._cipher.wrap(wrapping, b"successor" + self._key_id + key_id)
                    self._connection.execute(
                        "INSERT INTO successor VALUES (?, ?, ?)", (self._key_id, key_id, wrapped)
                    )
        self._cipher, self._key_id, self._master = cipher, key_id, None
        self.has_rotated = True

    def _rewrap(self, table: str, name: str, cipher: Cipher, key_id: bytes) -> None:
        column = "index_key" if table == "meta" else "wrapped"
        rows = []
        for row, wrapped in self._connection.execute(f"SELECT {name}, {column} FROM {table}"):
            kind = {"person_key": b"person key", "inbox_key": b"inbox key", "meta": b"index key"}[table]
            end = row if table == "person_key" else b""
            with suppress(StoreError):
                key = self._cipher.unwrap(wrapped, kind + self._key_id + end)
                rows.append((cipher.wrap(key, kind + key_id + end), row))
        self._connection.executemany(f"UPDATE {table} SET {column} = ? WHERE {name} = ?", rows)

    def follow(self) -> None:
        """Go on under the master key that another process has changed to. Raises StoreError ("wrong_key").

        To be called with the write lock of tebiki.db.
        """
        row = self._meta()
        assert row is not None
        query = "SELECT next_id, wrapped FROM successor WHERE key_id = ?"
        while row[1] != self._key_id:
            found = self._one(query, self._key_id)
            if found is None:
                raise StoreError(
                    "wrong_key",
                    f"The master key of {self.path} was changed: start Tebiki again with the new one.",
                )
            next_id, wrapped = found
            self._cipher = Cipher(self._cipher.unwrap(wrapped, b"successor" + self._key_id + next_id))
            self._key_id = next_id

    @property
    def is_announced(self) -> bool:
        """Whether others may be about to follow."""
        return self._one("SELECT 1 FROM successor LIMIT 1") is not None

    def end_announcement(self) -> None:
        """From now on nobody can `follow`, and the master key before opens nothing."""
        with faults(self.path), transaction(self._connection):
            self._connection.execute("DELETE FROM successor")

    def key_for(self, purpose: str) -> bytes:
        """See `Store.key`. From any thread. A new master key would leave it: it comes of the index key."""
        return derive(self.index_key, self.store, "for " + purpose)

    def _meta(self) -> tuple[bytes, bytes, bytes] | None:
        row: tuple[bytes, bytes, bytes] | None = self._connection.execute(
            "SELECT store, key_id, index_key FROM meta"
        ).fetchone()
        return row

    def _create(self, master: bytes) -> None:
        store = os.urandom(16)
        key_id = _key_id(master, store)
        index_key = Cipher(derive(master, store, "wrapping")).wrap(
            os.urandom(KEY_BYTES), b"index key" + key_id
        )
        self._connection.execute("INSERT INTO meta VALUES (1, ?, ?, ?, 0)", (store, key_id, index_key))

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other processes out while tebiki.db, which otherwise has the lock for both, is being made."""
        with faults(self.path), transaction(self._connection):
            yield

    def generation(self) -> int:
        """How many transactions of tebiki.db changed person keys; the last may not have come to its end."""
        return int(self._one("SELECT generation FROM meta")[0])

    def stamp(self) -> bytes | int:
        """Differs from an earlier one if any process changed the file meanwhile. Costs next to nothing.

        It is the change counter in the file's header (https://www.sqlite.org/fileformat2.html, at byte 24).
        """
        if self._descriptor is None:
            return self.generation()
        try:
            return os.pread(self._descriptor, 4, 24)
        except OSError as error:
            raise store_error(error, self.path) from error

    def key_of(self, person: bytes) -> bytes | None:
        """The person's own key; None for one who was forgotten."""
        row = self._one("SELECT wrapped FROM person_key WHERE person = ?", person)
        return None if row is None else self._cipher.unwrap(row[0], self._place(person))

    def has(self, person: bytes) -> bool:
        """Whether a person has a key, without opening it."""
        with faults(self.path):
            found = self._connection.execute(
                "SELECT 1 FROM person_key WHERE person = ?", (person,)
            ).fetchone()
        return found is not None

    def people(self) -> set[bytes]:
        """Everybody who has a key."""
        with faults(self.path):
            return {row[0] for row in self._connection.execute("SELECT person FROM person_key")}

    def change(
        self, added: Mapping[bytes, bytes], removed: Collection[bytes], since: int | None = None
    ) -> int:
        """Add keys and destroy keys, durably, in one transaction. Returns the new generation.

        That is the one after `since`, which tebiki.db had last committed; by itself, the one after our own.
        So this file is never more than one ahead of what tebiki.db has, or had and lost.
        """
        rows = [(person, self._cipher.wrap(key, self._place(person))) for person, key in added.items()]
        with faults(self.path), transaction(self._connection):
            self._connection.executemany("INSERT INTO person_key VALUES (?, ?)", rows)
            self._connection.executemany(
                "DELETE FROM person_key WHERE person = ?", [(one,) for one in removed]
            )
            self._connection.execute("UPDATE meta SET generation = coalesce(?, generation) + 1", (since,))
        return self.generation()

    def inbox_key(self) -> tuple[int, bytes] | None:
        """The day since 1970 on which the inbox key was made, and the key. None if no key is there."""
        row = self._one("SELECT day, wrapped FROM inbox_key")
        with suppress(StoreError):
            return None if row is None else (row[0], self._cipher.unwrap(row[1], self._inbox_place()))
        return None

    def replace_inbox_key(self, day: int) -> bytes:
        """A new inbox key, durably; the one before it is destroyed. Returns it."""
        key = os.urandom(KEY_BYTES)
        wrapped = self._cipher.wrap(key, self._inbox_place())
        with faults(self.path), transaction(self._connection):
            self._connection.execute("REPLACE INTO inbox_key VALUES (1, ?, ?)", (day, wrapped))
            self._connection.execute("DELETE FROM successor")  # left over from a rotation that was cut off
        return key

    def close(self) -> None:
        """Release the file."""
        self._connection.close()
        if self._descriptor is not None:
            # Not earlier: closing any descriptor of a file drops the locks that SQLite has on it.
            os.close(self._descriptor)

    def _one(self, query: str, *values: bytes) -> Any:
        try:
            return self._connection.execute(query, values).fetchone()
        except sqlite3.Error as error:
            raise store_error(error, self.path) from error

    def _place(self, person: bytes) -> bytes:
        return b"person key" + self._key_id + person

    def _inbox_place(self) -> bytes:
        return b"inbox key" + self._key_id


def _key_id(master: bytes, store: bytes) -> bytes:
    return derive(master, store, "key id")[:8]
