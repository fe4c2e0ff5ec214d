"""What an operator does to a data folder from outside of the server: `rotate-key`, `backup`, `restore`.

Each yields what it has to tell, a line at a time, as it goes on.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.config.guide import GuideConfig
from bot.config.server import Config
from bot.operations.instance import is_served, open_lock
from bot.service.ports import StoreError
from bot.store.backup import back_up
from bot.store.masterkey import MasterKey, load_master_key, place_before, renew_key_file
from bot.store.restoring import Restore
from bot.store.rotation import Rotation

FOLLOW_SECONDS: Final = 15.0
"""For a running server to follow. It asks its store for something every 10 seconds."""


class UpkeepError(Exception):
    """One sentence that says what to do instead."""


def rotate_key(config: GuideConfig, wait: Callable[[float], None] = time.sleep) -> Iterator[str]:
    """Wrap all keys anew under a new master key. May be cut off anywhere, and be called again.

    Raises UpkeepError, StoreError: then the folder is as it was.
    """
    key = load_master_key(config.environ, config.key_file, config.data)
    if key.created:
        raise UpkeepError(f"{config.data} had no master key yet: there is nothing to rotate.")
    if config.environ:
        if key.before is None:
            raise UpkeepError(
                "Give the new master key in TEBIKI_MASTER_KEY and the one before in TEBIKI_MASTER_KEY_OLD."
            )
        kept = "TEBIKI_MASTER_KEY_OLD"
    else:
        key = _with_new_file(config, key)
        kept = str(place_before(config.key_file))
    assert key.before is not None
    upgrade = not is_served(config.data)
    with Rotation(config.data, key.key, key.before, upgrade=upgrade) as rotation:
        if rotation.done_before:
            yield f"All keys of {config.data} are under the new master key already."
        else:
            yield f"All keys of {config.data} are under the new master key now."
            if is_served(config.data):
                yield f"The server that runs there follows: please wait {FOLLOW_SECONDS:.0f} seconds."
                wait(FOLLOW_SECONDS)
    yield f"Now start with the new key at least once, and then destroy the one before ({kept})."


def backup(config: Config, target: Path | None, now: datetime) -> Iterator[str]:
    """Copy the talks while a server may be running. Raises UpkeepError, StoreError: then nothing was made."""
    data = config.guide.data
    if target is None:
        if config.backup_folder is None:
            raise UpkeepError("Name the file to make, or set backup_folder.")
        target = config.backup_folder.absolute() / f"tebiki-{now:%Y-%m-%dT%H%M%SZ}.db"
    elif target.is_dir():
        target /= f"tebiki-{now:%Y-%m-%dT%H%M%SZ}.db"
    if Path(os.path.realpath(target)).is_relative_to(os.path.realpath(data)):
        raise UpkeepError(f"{target} lies inside the data folder: name a place that outlives its disk.")
    try:
        copy = back_up(data, target)
    except FileExistsError:
        raise UpkeepError(f"{target} is there already, and was left as it is: name a new file.") from None
    yield (
        f"{target}: {copy.talks} talks and other papers of {copy.people} people and servers, sealed;"
        f" {copy.size:,} bytes, schema {copy.schema}."
    )
    yield f"It opens nothing without {data / 'keys.db'}, which is in no backup: see docs/operations.md."


def restore(config: GuideConfig, source: Path, agree: Callable[[str], bool]) -> Iterator[str]:
    """Put a backup in the place of the talks. `agree` is asked before anything is changed.

    Raises UpkeepError, StartError (a server runs there), StoreError: then nothing has changed.
    """
    with open_lock(config.data) as lock:
        if not lock.try_take():
            raise UpkeepError(f"A server runs on {config.data}: stop it first.")
        key = load_master_key(config.environ, config.key_file, config.data)
        with closing(Restore(config.data, source, key.key, key.before)) as restoring:
            plan = restoring.plan
            asked = (
                f"{source} has {plan.copy.talks} talks and other papers of {plan.copy.people} people and"
                f" servers. {plan.left} of them left since, and stay gone."
                f" {plan.came} others came since: what they said is lost for good, and they begin anew."
                " What everybody else said since is lost too. Put it in the place of what is there?"
            )
            if not agree(asked):
                raise UpkeepError("Nothing was changed.")
            restoring.put_in_place()
    yield f"{source} is in place: {plan.copy.people - plan.left} people and servers. Start Tebiki."


def _with_new_file(config: GuideConfig, key: MasterKey) -> MasterKey:
    """A rotation that was cut off goes on with the keys that it had."""
    if key.before in (None, key.key):
        renew_key_file(config.key_file)
        return load_master_key(config.environ, config.key_file, config.data)
    return key


__all__ = ["StoreError", "UpkeepError", "backup", "restore", "rotate_key"]
