"""The data folder: its schema, its key, its lock, what a restore left; its disk and its backups."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from bot.config.server import Config
from bot.doctor.finding import Finding
from bot.operations.disk import MOUNTS, why_ephemeral
from bot.operations.ending import StartError
from bot.operations.instance import LOCK, find_running
from bot.service.ports import StoreError
from bot.store.backup import inspect
from bot.store.condition import look_into
from bot.store.database import DATA, KEYS
from bot.store.masterkey import load_master_key
from bot.store.restoring import DRAFT, REPLACED

LEAST_FREE: Final = 256 << 20
"""Bytes. Beyond that, a backup or an upgrade needs as much as the talks take."""
_DAY: Final = 86_400


def look_at_disk(config: Config, environ: Mapping[str, str], mounts: Path = MOUNTS) -> Iterator[Finding]:
    data = config.guide.data
    try:
        text = mounts.read_text("utf-8", "surrogateescape")
    except OSError:
        text = ""
    why = why_ephemeral(os.path.realpath(data), text, environ)
    if why is not None:
        yield Finding(
            "ephemeral_disk",
            str(data),
            f"It lies on {why}, which is wiped at a restart, and all talks with it.",
            "Put it on a volume that lasts (data).",
        )
    there = next((one for one in (data, *data.parents) if one.exists()), None)
    if there is not None:
        free = shutil.disk_usage(there).free
        taken = (data / DATA).stat().st_size if (data / DATA).exists() else 0
        if free < LEAST_FREE + taken:
            yield Finding(
                "little_space",
                str(data),
                f"{free >> 20} MiB are free on its disk; {LEAST_FREE + taken >> 20} are wanted.",
                "Free some space, or use a larger disk.",
            )


def look_at_talks(config: Config) -> Iterator[Finding]:
    data = config.guide.data
    yield from _look_at_lock(data)
    for name, said in ((REPLACED, "the talks before it"), (DRAFT, "a copy of the backup")):
        if (data / name).exists():
            yield Finding(
                "restore_cut_off",
                str(data / name),
                f"A restore did not come to its end: this is {said}.",
                "Run `restore` again with the same backup.",
            )
    if not any((data / name).exists() for name in (DATA, KEYS)):
        return  # the first start makes them
    try:
        key = load_master_key(config.guide.environ, config.guide.key_file, data)
        condition = look_into(data, key.key, key.before)
    except StoreError as fault:
        if fault.code not in ("key_missing", "key_exposed", "key_inside_data"):  # told with the files
            what, _, mend = str(fault).partition(": ")
            yield Finding(fault.code, str(data), f"{what}.", f"{mend[:1].upper()}{mend[1:]}")
        return
    if condition.is_older:
        yield Finding(
            "older_schema",
            str(data),
            "The files were written by an older Tebiki.",
            "Make a backup, then start the server: it brings them to the newest schema.",
        )


def _look_at_lock(data: Path) -> Iterator[Finding]:
    lock = data / LOCK
    try:
        process = find_running(data)
    except StartError as fault:
        yield Finding(
            "lock_elsewhere", str(lock), "What holds the folder cannot be seen from here.", str(fault)
        )
        return
    if process is not None and not _lives(process):
        yield Finding(
            "stale_lock",
            str(lock),
            f"Something holds the folder in the name of process {process}, which has ended.",
            f"Find who has it open (`lsof {lock}`), end that, and start the server.",
        )


def _lives(process: int) -> bool:
    """And can be expected to answer: neither gone, nor a zombie, nor stopped."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    try:
        state = Path(f"/proc/{process}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()[0]
    except (OSError, IndexError):
        return True
    return state not in ("Z", "X", "T")


def look_at_backups(config: Config) -> Iterator[Finding]:
    folder = config.backup_folder
    if folder is None or not (config.guide.data / DATA).exists():
        return
    copies = sorted(folder.glob("tebiki-*.db"), key=lambda path: path.stat().st_mtime)
    if not copies:
        yield Finding("no_backup", str(folder), "There is no backup yet.", "Run `backup`, once a day.")
        return
    days = (time.time() - copies[-1].stat().st_mtime) / _DAY
    if days > config.backup_days:
        yield Finding(
            "backup_old",
            str(copies[-1]),
            f"The newest backup is {days:.0f} days old, and {config.backup_days} were to be the most.",
            "Run `backup`, and see what was to run it.",
        )
    try:
        inspect(copies[-1])
    except StoreError:
        yield Finding(
            "backup_damaged",
            str(copies[-1]),
            "The newest backup cannot be put back.",
            "Run `backup` again, and look at the disk that it lies on.",
        )
