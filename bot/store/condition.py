"""How a data folder is, without opening it for good and without changing anything."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.service.ports import StoreError
from bot.store.database import DATA, KEYS, faults, newest_schema, schema_version
from bot.store.folder import SCRIPTS, refuse_broken_wal, refuse_older
from bot.store.keyring import SCRIPTS as KEY_SCRIPTS
from bot.store.keyring import Keyring


@dataclass(frozen=True, slots=True)
class Condition:
    """`is_older`: the next start will upgrade the files."""

    is_older: bool


def look_into(data: Path, master: bytes, before: bytes | None = None) -> Condition:
    """Raises StoreError for what would keep the folder from being opened."""
    paths = {SCRIPTS: data / DATA, KEY_SCRIPTS: data / KEYS}
    if not paths[KEY_SCRIPTS].exists():
        raise StoreError(
            "keys_missing", f"{data / KEYS} is missing, and nothing can be read without it: put it back."
        )
    if not paths[SCRIPTS].exists():
        raise StoreError("data_missing", f"{data / DATA} is missing: put it back, or restore a backup.")
    is_older = False
    found: tuple[bytes, int] | None = None
    with faults(paths[SCRIPTS]):
        refuse_broken_wal(paths[SCRIPTS])
    with closing(Keyring(paths[KEY_SCRIPTS], master, before)) as keyring:
        keys = keyring.generation()  # a server may go on meanwhile
        for prefix, path in paths.items():
            uri = f"{path.absolute().as_uri()}?mode=ro"
            with faults(path), closing(sqlite3.connect(uri, uri=True)) as one:
                version = schema_version(one, path, prefix)
                is_older |= version < newest_schema(prefix)
                if prefix == SCRIPTS:
                    found = one.execute("SELECT store, generation FROM meta").fetchone()
                    refuse_older(path, version, found[1], keys)
        assert found is not None
        if keyring.store != found[0]:
            raise StoreError(
                "other_store",
                f"{data / DATA} and {KEYS} are of different stores: put the right pair back.",
            )
        if keyring.generation() < found[1]:
            raise StoreError(
                "old_keys", f"{data / KEYS} is older than {DATA} and lacks keys: put the newest back."
            )
    return Condition(is_older)
