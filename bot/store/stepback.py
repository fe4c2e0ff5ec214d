"""Back over one: a data folder as the Tebiki before this one left it, for whoever has to start that again.

A backup is no way back: keys.db is never in one. So each new schema brings a script that undoes it, in
migrations/back/, and takes the place of the one before.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from bot.service.ports import StoreError
from bot.store.database import (
    DATA,
    DATA_PRAGMAS,
    KEYS,
    KEYS_PRAGMAS,
    connect,
    faults,
    migrations,
    run_script,
    schema_version,
)
from bot.store.folder import SCRIPTS as DATA_SCRIPTS
from bot.store.keyring import SCRIPTS as KEYS_SCRIPTS

_FILES: Final = ((DATA, DATA_SCRIPTS, DATA_PRAGMAS), (KEYS, KEYS_SCRIPTS, KEYS_PRAGMAS))


def step_back(folder: Path) -> bool:
    """Undo the newest schema, where the files have it. Returns whether anything was undone.

    Needs no key. Nobody may have the folder open. Each file is undone whole or not at all; after a fault, do
    it again. Raises StoreError as `open_store` does, or "no_store".
    """
    for name, _, _ in _FILES:
        if not (folder / name).exists():
            raise StoreError("no_store", f"There is no {folder / name}: name the data folder.")
    undone = False
    for name, scripts, pragmas in _FILES:
        path = folder / name
        with faults(path):
            connection = connect(path, pragmas)
            try:
                version = schema_version(connection, path, scripts)
                back = migrations() / "back" / f"{scripts}{version:04}.sql"
                if version and back.exists():
                    run_script(connection, back.read_text("utf-8"))
                    undone = True
            finally:
                connection.close()
    return undone
