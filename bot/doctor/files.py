"""Who on this computer can read what, and what lies beside what."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from bot.config.server import Config
from bot.doctor.finding import Finding
from bot.store.database import DATA, KEYS
from bot.store.masterkey import place_before


def look_at_files(config: Config) -> Iterator[Finding]:
    """Raises OSError for what this user may not even look at."""
    data = config.guide.data
    if data.is_dir():
        yield from _private(data, 0o700, "folder_open")
        for path in sorted(data.iterdir()):
            if path.is_file() and not path.is_symlink():
                yield from _private(path, 0o600, "file_open")
    yield from _look_at_key(config, data)
    if config.backup_folder is not None:
        yield from _look_at_copies(config.backup_folder.absolute(), data)


def _look_at_key(config: Config, data: Path) -> Iterator[Finding]:
    if config.master_key is not None:
        if config.master_key_old is not None:
            yield Finding(
                "old_key_given",
                "TEBIKI_MASTER_KEY_OLD",
                "The master key before is still given, and whoever finds it may try it on old copies.",
                "Once the server has been started with both, take it away and destroy it.",
            )
        return
    key_file = config.guide.key_file
    if not key_file.exists():
        if (data / DATA).exists():
            yield Finding(
                "key_missing",
                str(key_file),
                "There are talks, and the key file without which nobody can read them is gone.",
                "Put it back, or give the key in TEBIKI_MASTER_KEY.",
            )
        return
    yield from _private(key_file, 0o600, "key_open")
    real_key, real_data = Path(os.path.realpath(key_file)), Path(os.path.realpath(data))
    if real_key.is_relative_to(real_data) or real_key.parent == real_data.parent:
        yield Finding(
            "key_beside_data",
            str(key_file),
            f"The key lies beside {data}: whoever copies the folder above takes both.",
            "Move the key to a folder of its own (master_key_file), or give it in TEBIKI_MASTER_KEY.",
        )
    before = place_before(key_file)
    if before.exists():
        yield Finding(
            "old_key_kept",
            str(before),
            "The master key before is still kept, and whoever finds it may try it on old copies.",
            "Once every folder that it was used for has been opened with the new one, destroy it.",
        )


def _look_at_copies(folder: Path, data: Path) -> Iterator[Finding]:
    if not folder.is_dir():
        return
    yield from _private(folder, 0o700, "folder_open")
    if Path(os.path.realpath(folder)).is_relative_to(os.path.realpath(data)):
        yield Finding(
            "backup_inside_data",
            str(folder),
            "The backups lie in the data folder, and are lost with it.",
            "Set backup_folder to a place on another disk.",
        )
    for path in sorted(folder.iterdir()):
        if path.name.startswith(KEYS):
            yield Finding(
                "keys_copied",
                str(path),
                f"A copy of {KEYS} lies with the backups: they bring back whoever was forgotten since.",
                "Destroy it, and exclude keys.db from whatever made it.",
            )
        elif path.suffix == ".db" and path.is_file():
            yield from _private(path, 0o600, "file_open")


def _private(path: Path, mode: int, code: str) -> Iterator[Finding]:
    """Not for others, and ours."""
    found = path.stat()
    if os.name != "posix":
        return
    if found.st_mode & 0o077:
        yield Finding(
            code,
            str(path),
            f"Other users of this computer can get at it (mode {stat.S_IMODE(found.st_mode):o}).",
            f"Run chmod {mode:o} '{path}'.",
        )
    if found.st_uid != os.geteuid():
        yield Finding(
            "other_owner",
            str(path),
            "It belongs to another user than the one that asks.",
            "Run this as the user that the server runs as, or give that user the file (chown).",
        )
