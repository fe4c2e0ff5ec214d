"""The data folder: tebiki.db and keys.db, opened together or not at all.

Two habits keep them from coming apart. A person's key is committed before their first row, and destroyed
before their rows. And each change of keys.db raises its generation, which tebiki.db then records: keys that
are older than the rows are refused, and rows that are older than the keys are searched for people who left.
Rows that are older by more than the one transaction that a crash can cut off have lost some: refused too.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from bot.service.ports import StoreError
from bot.store.ballast import load_ballast
from bot.store.database import (
    DATA,
    DATA_PRAGMAS,
    KEYS,
    connect,
    connect_to_read,
    damaged,
    faults,
    migrate,
    newest_schema,
    schema_version,
    transaction,
    user_version,
)
from bot.store.keyring import SCRIPTS as KEY_SCRIPTS
from bot.store.keyring import Keyring
from bot.store.wal import is_broken

BALLAST: Final = "ballast"
SCRIPTS: Final = "tebiki_"
_LEAST_PAGE: Final = 512
"""In bytes. What is shorter, SQLite takes for a file that was never written, and begins it anew."""


class Folder:
    """Both open files. Belongs to the thread that made it."""

    def __init__(
        self,
        path: Path,
        master: bytes,
        before: bytes | None = None,
        *,
        announce: bool = False,
        upgrade: bool = True,
    ) -> None:
        """Open the folder, or make it (0700). Raises StoreError, and then nothing stored has changed.

        `before`, `announce`: see `Keyring` and its `rotate`, which is called where that is due. `upgrade`:
        whether files of an older schema may be brought to the newest one; not beneath a server that runs.
        """
        self._upgrade = upgrade
        self.data_path = path / DATA
        self.ballast_path = path / BALLAST
        keys_path = path / KEYS
        with faults(path):
            make_folder(path, is_new=not _size(keys_path))
            # In this order: another process that is making the folder has keys.db ready first.
            if _size(self.data_path) and not _size(keys_path):
                raise StoreError(
                    "keys_missing",
                    f"{keys_path} is {_lack(keys_path)}, and without it nothing in {DATA} can be read:"
                    f" put {KEYS} back.",
                )
        for one in (self.data_path, keys_path):
            if 0 < _size(one) < _LEAST_PAGE:
                raise damaged(one)
        self.keyring = Keyring(keys_path, master, before)
        try:
            with faults(self.data_path):
                refuse_broken_wal(self.data_path)
            with self.keyring.locked():
                self._open_data()
            try:
                self.keyring.migrate()
                with faults(self.data_path):
                    if self.keyring.is_behind:
                        with transaction(self.data):
                            self.keyring.rotate(announce=announce)
                    bring_into_step(self.data, self.keyring)
                    sync_folder(path)
            except BaseException:
                self._let_go()
                raise
        except BaseException:
            self.keyring.close()
            raise
        load_ballast(self.ballast_path)

    def close(self) -> None:
        """Release both files. The last to close tebiki.db empties its -wal."""
        self.data.close()
        self.keyring.close()

    def _open_data(self) -> None:
        if self.keyring.generation() and not _size(self.data_path):
            raise self._data_missing()
        with faults(self.data_path):
            self.data = connect(self.data_path, DATA_PRAGMAS)
            try:
                if schema_version(self.data, self.data_path, SCRIPTS) == 0:
                    if self.keyring.generation():
                        raise self._data_missing()
                    migrate(self.data, self.data_path, SCRIPTS)
                store = self.data.execute("SELECT store FROM meta").fetchone()
                if store is None:
                    self.data.execute("INSERT INTO meta VALUES (1, ?, 0)", (self.keyring.store,))
                elif store[0] != self.keyring.store:
                    raise StoreError(
                        "other_store",
                        f"{self.data_path} and {KEYS} belong to different stores: put the right pair back.",
                    )
                elif self.keyring.generation() < generation_of(self.data):
                    raise StoreError(
                        "old_keys",
                        f"{self.keyring.path} is older than {DATA} and lacks keys:"
                        f" put the newest {KEYS} back.",
                    )
                else:
                    keys, schema = self.keyring.generation(), user_version(self.data)
                    refuse_older(self.data_path, schema, generation_of(self.data), keys)
                if not self._upgrade and (
                    user_version(self.data) < newest_schema(SCRIPTS)
                    or self.keyring.schema() < newest_schema(KEY_SCRIPTS)
                ):
                    raise StoreError(
                        "older_server",
                        f"A server of an older version runs on {self.data_path.parent}: end it first, and"
                        " then this version brings the files up.",
                    )
                migrate(self.data, self.data_path, SCRIPTS)
            except BaseException:
                self._let_go()
                raise

    def _let_go(self) -> None:
        """Close tebiki.db, and leave its -wal as it is: the last to close would move that into it."""
        with closing(connect_to_read(self.data_path)) as reader:
            with suppress(sqlite3.Error):
                reader.execute("SELECT 1 FROM meta").fetchone()
            self.data.close()

    def _data_missing(self) -> StoreError:
        return StoreError(
            "data_missing",
            f"{self.data_path} is {_lack(self.data_path)}:"
            f" put it back, or move {KEYS} away too and begin anew.",
        )


def refuse_broken_wal(path: Path) -> None:
    """Raises StoreError where the -wal of tebiki.db lost what was acknowledged. Changes nothing."""
    wal = path.with_name(f"{path.name}-wal")
    if _size(wal) and is_broken(wal):
        raise StoreError(
            "broken_wal",
            f"{wal} was changed by something else, and answers in it cannot be read: put a whole one back,"
            " or go on without them, as docs/operations.md says.",
        )


def refuse_older(path: Path, schema: int, rows: int, keys: int) -> None:
    """Raises StoreError where commits of tebiki.db are gone: `keys`, the generation of keys.db, can be one
    ahead of `rows`, and no more. It has to be read before that.

    Not of an older schema, whose Tebiki counted also what failed.
    """
    if schema == newest_schema(SCRIPTS) and keys > rows + 1:
        raise StoreError(
            "old_data",
            f"{path} is older than {KEYS} and lacks answers: put the newest {DATA} and its -wal back, or go"
            " on without them, as docs/operations.md says.",
        )


def bring_into_step(data: sqlite3.Connection, keyring: Keyring, *, always: bool = False) -> None:
    """Delete the rows of those who have no key any more, if keys were changed since the rows were written."""
    with transaction(data):
        keys = keyring.generation()
        if keys == generation_of(data) and not always:
            return
        remove_people(data, _keyless(data, keyring))
        data.execute("DELETE FROM shown WHERE talk NOT IN (SELECT id FROM talk)")
        data.execute("UPDATE meta SET generation = ?", (keys,))
    empty_wal(data)


def generation_of(data: sqlite3.Connection) -> int:
    """That of keys.db with which these rows were last in step."""
    return int(data.execute("SELECT generation FROM meta").fetchone()[0])


def _keyless(data: sqlite3.Connection, keyring: Keyring) -> list[bytes]:
    found: set[bytes] = set()
    for table in ("identity", "talk", "unshown", "reminder"):
        for (person,) in data.execute(f"SELECT DISTINCT person FROM {table}"):
            if not keyring.has(person):
                found.add(person)
    return list(found)


def remove_people(data: sqlite3.Connection, people: Iterable[bytes]) -> None:
    """Delete all rows of these people: within a transaction, and after their keys are gone."""
    rows = [(person,) for person in people]
    data.executemany("DELETE FROM shown WHERE talk IN (SELECT id FROM talk WHERE person = ?)", rows)
    for table in ("unshown", "reminder", "talk", "identity"):
        data.executemany(f"DELETE FROM {table} WHERE person = ?", rows)
    data.executemany("DELETE FROM absorbed WHERE into_ = ?", rows)


def empty_wal(data: sqlite3.Connection) -> bool:
    """Move everything into tebiki.db and cut its -wal to nothing: what was deleted is gone from there too.

    Returns False if somebody still reads: then try again later.
    """
    busy: int = data.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _lack(path: Path) -> str:
    return "empty" if path.exists() else "missing"


def make_folder(folder: Path, *, is_new: bool = True) -> None:
    """Make it (0700) where it is not there yet, with what lies above it.

    `is_new`: nothing in it is durable yet. Then the names on the way to it are made so, whoever made them.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if is_new:
        for above in folder.parents:
            with suppress(OSError):  # what we may not even open was there before
                sync_folder(above)


def sync_folder(folder: Path) -> None:
    """Make the names of new files durable."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
