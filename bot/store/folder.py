"""The data folder: tebiki.db and keys.db, opened together or not at all.

Two habits keep them from coming apart. A person's key is committed before their first row, and destroyed
before their rows. And each change of keys.db raises its generation, which tebiki.db then records: keys that
are older than the rows are refused, and rows that are older than the keys are searched for people who left.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from bot.service.ports import StoreError
from bot.store.ballast import load_ballast
from bot.store.database import DATA_PRAGMAS, connect, damaged, faults, migrate, schema_version, transaction
from bot.store.keyring import Keyring

DATA: Final = "tebiki.db"
KEYS: Final = "keys.db"
BALLAST: Final = "ballast"
DATA_SCRIPTS: Final = "tebiki_"
_LEAST_PAGE: Final = 512
"""In bytes. What is shorter, SQLite takes for a file that was never written, and begins it anew."""


class Folder:
    """Both open files. Belongs to the thread that made it."""

    def __init__(self, path: Path, master: bytes) -> None:
        """Open the folder, or make it (0700). Raises StoreError, and then nothing stored has changed."""
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
        self.keyring = Keyring(keys_path, master)
        try:
            with self.keyring.locked():
                self._open_data()
            try:
                self.keyring.migrate()
                with faults(self.data_path):
                    self._bring_into_step()
                    sync_folder(path)
            except BaseException:
                self.data.close()
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
                if schema_version(self.data, self.data_path, DATA_SCRIPTS) == 0:
                    if self.keyring.generation():
                        raise self._data_missing()
                    migrate(self.data, self.data_path, DATA_SCRIPTS)
                store = self.data.execute("SELECT store FROM meta").fetchone()
                if store is None:
                    self.data.execute("INSERT INTO meta VALUES (1, ?, 0)", (self.keyring.store,))
                elif store[0] != self.keyring.store:
                    raise StoreError(
                        "other_store",
                        f"{self.data_path} and {KEYS} belong to different stores: put the right pair back.",
                    )
                elif self.keyring.generation() < self._generation():
                    raise StoreError(
                        "old_keys",
                        f"{self.keyring.path} is older than {DATA} and lacks keys:"
                        f" put the newest {KEYS} back.",
                    )
                migrate(self.data, self.data_path, DATA_SCRIPTS)
            except BaseException:
                self.data.close()
                raise

    def _generation(self) -> int:
        return int(self.data.execute("SELECT generation FROM meta").fetchone()[0])

    def _data_missing(self) -> StoreError:
        return StoreError(
            "data_missing",
            f"{self.data_path} is {_lack(self.data_path)}:"
            f" put it back, or move {KEYS} away too and begin anew.",
        )

    def _bring_into_step(self) -> None:
        with transaction(self.data):
            keys = self.keyring.generation()
            if keys == self._generation():
                return
            remove_people(self.data, self._keyless())
            self.data.execute("DELETE FROM shown WHERE talk NOT IN (SELECT id FROM talk)")
            self.data.execute("UPDATE meta SET generation = ?", (keys,))
        empty_wal(self.data)

    def _keyless(self) -> list[bytes]:
        found: set[bytes] = set()
        for table in ("identity", "talk", "unshown", "reminder"):
            for (person,) in self.data.execute(f"SELECT DISTINCT person FROM {table}"):
                if not self.keyring.has(person):
                    found.add(person)
        return list(found)


def remove_people(data: sqlite3.Connection, people: Iterable[bytes]) -> None:
    """Delete all rows of these people: within a transaction, and after their keys are gone."""
    rows = [(person,) for person in people]
    data.executemany("DELETE FROM shown WHERE talk IN (SELECT id FROM talk WHERE person = ?)", rows)
    for table in ("unshown", "reminder", "talk", "identity"):
        data.executemany(f"DELETE FROM {table} WHERE person = ?", rows)


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
