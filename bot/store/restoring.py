"""A backup takes the place of tebiki.db, and whoever left since stays gone.

The living keys.db decides: rows without a key are erased from the copy before it is put in place. Keys of
people who came after the backup, whose rows are lost with the file that is replaced, are destroyed: nobody
could come to them any more, and so they could not be forgotten either.

Until the copy is in place and whole, the file before it is kept beside it, and a restore that was cut off may
be done again.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from hmac import compare_digest
from pathlib import Path
from typing import Final

from bot.service.ports import StoreError
from bot.store.backup import Copy, inspect
from bot.store.database import BUSY_SECONDS, DATA, DATA_PRAGMAS, KEYS, connect, faults, migrate, transaction
from bot.store.folder import SCRIPTS, bring_into_step, sync_folder
from bot.store.keyring import Keyring
from bot.store.people import People

REPLACED: Final = "tebiki.db.replaced"
DRAFT: Final = "tebiki.db.restoring"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a restore would do. `left`: people of the backup who left since; `came`: who is lost with it."""

    copy: Copy
    left: int
    came: int


class Restore:
    """Of a folder that nobody else uses meanwhile. Raises StoreError: then nothing has changed."""

    def __init__(self, data: Path, backup: Path, master: bytes, before: bytes | None = None) -> None:
        """Look at both. The copy is made now, so that what was looked at is what is put in place."""
        self._data = data
        keys, self._draft, self._target = data / KEYS, data / DRAFT, data / DATA
        if not backup.is_file():
            raise StoreError("no_copy", f"{backup} is not there: give the file that `backup` made.")
        if not keys.exists() or not keys.stat().st_size:
            raise StoreError(
                "keys_missing", f"{keys} is missing, and without it no backup can be read: put it back."
            )
        with faults(data):
            _remove(self._draft)
            with open(os.open(self._draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as draft:
                with backup.open("rb") as source:
                    shutil.copyfileobj(source, draft)
                os.fsync(draft.fileno())
        self._keyring: Keyring | None = None
        try:
            copy = inspect(self._draft, backup)
            self._keyring = keyring = Keyring(keys, master, before)
            if copy.store != keyring.store:
                raise StoreError(
                    "other_store", f"{backup} is of another store than {keys}: give a backup of this one."
                )
            if keyring.generation() < copy.generation:
                raise StoreError(
                    "old_keys", f"{keys} is older than {backup} and lacks keys: put the newest {KEYS} back."
                )
            known = self._people()
            living = keyring.people()
            self._orphans = living - known - self._absorbed(living)
            self.plan = Plan(copy, len(known - living), len(self._orphans))
        except BaseException:
            self.close()
            raise

    def put_in_place(self) -> None:
        """Do it. Raises StoreError ("busy") if a program still has the file open."""
        assert self._keyring is not None
        keyring, replaced = self._keyring, self._data / REPLACED
        with faults(self._draft):
            with closing(connect(self._draft, DATA_PRAGMAS)) as connection:
                keyring.migrate()
                migrate(connection, self._draft, SCRIPTS)
                bring_into_step(connection, keyring, always=True)
            for end in ("-wal", "-shm"):  # it was emptied as the connection was closed
                _remove(self._draft.with_name(self._draft.name + end))
        with faults(self._target):
            self._keep(replaced)
            self._draft.replace(self._target)
            sync_folder(self._data)
            generation = keyring.change({}, self._orphans)
            with closing(connect(self._target, DATA_PRAGMAS)) as connection, transaction(connection):
                connection.execute("UPDATE meta SET generation = ?", (generation,))
            for end in ("", "-wal", "-shm"):
                _remove(replaced.with_name(replaced.name + end))
            sync_folder(self._data)

    def close(self) -> None:
        """Leave nothing of the copy beside the data."""
        if self._keyring is not None:
            self._keyring.close()
            self._keyring = None
        for end in ("", "-wal", "-shm", "-journal"):
            _remove(self._draft.with_name(self._draft.name + end))

    def _people(self) -> set[bytes]:
        tables = ("identity", "talk", "unshown", "reminder")
        found: set[bytes] = set()
        with faults(self._draft), closing(_immutable(self._draft)) as connection:
            there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
            for table in there.intersection(tables):
                found.update(row[0] for row in connection.execute(f"SELECT person FROM {table}"))
        return found

    def _absorbed(self, living: set[bytes]) -> set[bytes]:
        """Who had become one with somebody living: a copy from before that needs their keys too."""
        assert self._keyring is not None
        with faults(self._draft), closing(_immutable(self._draft)) as connection:
            there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'absorbed'").fetchone()
            rows = connection.execute("SELECT person, into_, proof FROM absorbed").fetchall() if there else []
            people = People(connection, self._keyring)
        return {
            person
            for person, into, proof in rows
            if into in living and compare_digest(proof, people.absorbed_proof(person, into))
        }

    def _keep(self, replaced: Path) -> None:
        """Have the file that is there, if any, under a second name, and its -wal in it or beside it."""
        if not self._target.exists():
            return
        try:
            with closing(sqlite3.connect(self._target, timeout=BUSY_SECONDS, isolation_level=None)) as living:
                # Only who is alone with the file may do this. Afterwards there is no -wal.
                mode = living.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
            if mode != "delete":
                raise _in_use(self._target)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise _in_use(self._target) from error
            self._set_wal_aside(replaced)
        except sqlite3.DatabaseError:  # it is damaged, which is what a restore is for
            self._set_wal_aside(replaced)
        with suppress(FileExistsError):  # that of a restore which was cut off is the one to keep
            os.link(self._target, replaced)

    def _set_wal_aside(self, replaced: Path) -> None:
        for end in ("-wal", "-shm"):
            path = self._target.with_name(self._target.name + end)
            if path.exists():
                path.replace(replaced.with_name(replaced.name + end))


def _in_use(path: Path) -> StoreError:
    return StoreError("busy", f"Another program holds {path}: close it, or try again in a moment.")


def _immutable(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
