"""SQLite as we use it: how a file is opened, migrated and locked, and what its errors mean.

Every pragma is set here, because builds of SQLite differ in their defaults.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bot.service.ports import StoreError

DATA: Final = "tebiki.db"
KEYS: Final = "keys.db"
BUSY_SECONDS: Final = 5.0
"""How long a transaction waits for one of another process."""
_MIGRATIONS: Final = Path(__file__).parent / "migrations"  # importlib.resources would slow each start by 3 ms

_COMMON = (
    "temp_store = MEMORY",
    "mmap_size = 0",
    "synchronous = FULL",  # NORMAL loses acknowledged answers when the power fails
    "fullfsync = ON",  # macOS: without it a sync may stop at the disk's cache
    "checkpoint_fullfsync = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = OFF",
    "auto_vacuum = NONE",
    "locking_mode = NORMAL",
)
PAGE_BYTES: Final = 8192
"""Of tebiki.db. A page holds one sealed talk of the smallest size, so that saving an answer writes one."""
# Checkpoints are kept off the path of a commit: see checkpoints.py.
DATA_PRAGMAS: Final = (
    f"page_size = {PAGE_BYTES}",
    *_COMMON,
    "journal_mode = WAL",
    "wal_autocheckpoint = 0",
    "cache_size = -16384",
)
# A deleted key must be gone from the disk when the transaction ends: hence no WAL. And EXTRA, which makes the
# removal of the journal durable too: under FULL a journal that comes back when the power fails undoes the
# commit, and tebiki.db has rows whose keys are gone.
KEYS_PRAGMAS: Final = (
    "page_size = 4096",
    *_COMMON,
    "synchronous = EXTRA",
    "journal_mode = DELETE",
    "cache_size = -4096",
)

_MESSAGES: Final = {
    "disk_full": "The disk that holds {} is full: free some space, then try again.",
    "busy": "Another program holds {}: close it, or try again in a moment.",
    "read_only": "{} cannot be opened for writing: give this user the right to write it and its folder.",
    "not_a_folder": "{} cannot be a folder for data: move the file or link in its path away.",
    "damaged": "{} is damaged: stop Tebiki, and put the newest backup in its place with `restore`.",
    "disk_fault": "The disk failed while {} was in use: look at the system's log, then start Tebiki again.",
}
_KEYS_DAMAGED: Final = (
    f"{{}} is damaged, and an older copy of it would bring back who left: save it from its disk, or move it"
    f" and {DATA} away and begin anew."
)
_SQLITE_CODES: Final = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_CANTOPEN: "read_only",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_ERROR: "damaged",  # a table or column that we did not make so
}
_SYSTEM_CODES: Final = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
    errno.EEXIST: "not_a_folder",
    errno.ENOTDIR: "not_a_folder",
    errno.ELOOP: "not_a_folder",
    errno.ENAMETOOLONG: "not_a_folder",
}


def store_error(error: sqlite3.Error | OSError, path: Path) -> StoreError:
    """What an error means for an operator. Neither it nor SQLite's own text holds a value that was stored."""
    if isinstance(error, OSError):
        code = _SYSTEM_CODES.get(error.errno or 0, "disk_fault")
    else:
        code = _SQLITE_CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, "disk_fault")
    return damaged(path) if code == "damaged" else StoreError(code, _MESSAGES[code].format(path))


def damaged(path: Path) -> StoreError:
    """What is raised for a file that is no database any more."""
    message = _KEYS_DAMAGED if path.name == KEYS else _MESSAGES["damaged"]
    return StoreError("damaged", message.format(path))


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turns errors of SQLite and of the file system into StoreError."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise store_error(error, path) from error
    except UnicodeDecodeError as error:  # Python's, of what SQLite says of a name that is no text any more
        raise damaged(path) from error


def connect(path: Path, pragmas: tuple[str, ...]) -> sqlite3.Connection:
    """A connection in autocommit mode, for the thread that calls this. Makes the file if it is absent.

    The file is private (0600), and SQLite gives its companions (-wal, -shm, -journal) the same mode.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        if os.name == "posix" and path.stat().st_mode & 0o077:  # a restored copy, say
            path.chmod(0o600)
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing, and under which a -wal stays, whoever closes the file.

    Without a -wal it may write, since it would leave an empty one behind otherwise.
    """
    wal = path.with_name(f"{path.name}-wal")
    mode = "ro" if wal.exists() and wal.stat().st_size else "rw"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """BEGIN IMMEDIATE, then COMMIT; whatever is raised inside, ROLLBACK.

    Deferred transactions that turn into writes fail at once beside another writer, whatever the time-out.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself has undone it after some errors
            connection.execute("ROLLBACK")
        raise


def schema_version(connection: sqlite3.Connection, path: Path, prefix: str) -> int:
    """The schema of a file; 0 if it is new. Raises StoreError ("newer_schema") for a later Tebiki's."""
    version = user_version(connection)
    if version > len(_scripts(prefix)):
        raise StoreError(
            "newer_schema",
            f"{path} was written by a newer Tebiki: start that version, or a newer one, instead.",
        )
    return version


def newest_schema(prefix: str) -> int:
    """What `migrate` brings a file to."""
    return len(_scripts(prefix))


def migrate(connection: sqlite3.Connection, path: Path, prefix: str) -> None:
    """Bring a file to the newest schema. Each script holds its own transaction and records its number.

    (`executescript` would commit a transaction of ours.) Raises as `schema_version` does.
    """
    scripts = _scripts(prefix)
    version = schema_version(connection, path, prefix)
    while version < len(scripts):
        try:
            run_script(connection, scripts[version])
        except sqlite3.Error:
            if user_version(connection) == version:  # else another process has just run this script
                raise
        version = user_version(connection)


def run_script(connection: sqlite3.Connection, script: str) -> None:
    """Run a script that holds a transaction of its own: all of it, or nothing."""
    try:
        connection.executescript(script)
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def migrations() -> Path:
    """Where the scripts are."""
    return _MIGRATIONS


def _scripts(prefix: str) -> list[str]:
    return [script.read_text("utf-8") for script in sorted(_MIGRATIONS.glob(f"{prefix}*.sql"))]


def user_version(connection: sqlite3.Connection) -> int:
    """The schema of a file, whoever wrote it; 0 if it is new."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
