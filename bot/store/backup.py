"""A copy of tebiki.db while it is in use: sealed as it stands, and without keys.db, which is never copied."""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.service.ports import StoreError
from bot.store.database import DATA, connect_to_read, faults, schema_version
from bot.store.folder import SCRIPTS, sync_folder


@dataclass(frozen=True, slots=True)
class Copy:
    """What a copy holds. `store` names where it is from; `generation`, how far its keys.db was then."""

    path: Path
    size: int
    people: int
    talks: int
    schema: int
    store: bytes
    generation: int


def back_up(data: Path, target: Path) -> Copy:
    """Copy tebiki.db to a new file (0600), whole and durable or not at all. Takes as long as reading it does.

    Others go on writing meanwhile, and the copy is of one moment. Rows that were erased are not in it, nor is
    the room that they took. Raises StoreError; FileExistsError if there is anything at `target`.
    """
    source = data / DATA
    if not source.exists():
        raise StoreError("data_missing", f"{source} is missing: there is nothing to back up.")
    if target.exists() or target.is_symlink():
        raise FileExistsError(target)
    draft = target.with_name(f".{target.name}.{secrets.token_hex(8)}")
    with faults(target):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        with faults(source), closing(connect_to_read(source)) as connection:
            schema_version(connection, source, SCRIPTS)
            connection.execute("VACUUM INTO ?", (str(draft),))
        copy = inspect(draft, target)
        with faults(target):
            _sync(draft)
            os.link(draft, target)  # unlike a rename, it never takes the place of another file
            sync_folder(target.parent)
    finally:
        draft.unlink(missing_ok=True)
    return copy


def inspect(path: Path, shown: Path | None = None) -> Copy:
    """What a copy holds, without changing it. `shown`: how it is called, if not by its path.

    Raises StoreError: damaged, newer_schema, read_only, …
    """
    name = shown or path
    try:
        return _inspect(path, name)
    except StoreError as fault:
        raise _damaged(name) if fault.code == "damaged" else fault from None


def _inspect(path: Path, name: Path) -> Copy:
    with faults(name):
        size = path.stat().st_size
        # Immutable: no -wal or -shm comes to be beside it, and nothing is locked.
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as connection:
            if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise _damaged(name)
            version = schema_version(connection, name, SCRIPTS)
            if not version:
                raise _damaged(name)
            store, generation = connection.execute("SELECT store, generation FROM meta").fetchone()
            people, talks = (
                connection.execute(query).fetchone()[0]
                for query in ("SELECT count(DISTINCT person) FROM identity", "SELECT count(*) FROM talk")
            )
    return Copy(name, size, people, talks, version, store, generation)


def _damaged(path: Path) -> StoreError:
    return StoreError("damaged_copy", f"{path} is no whole backup of Tebiki: give another one.")


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
