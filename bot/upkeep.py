"""What an operator does to a data folder from outside of the server: `rotate-key`, `backup`, `restore`.

Each yields what it has to tell, a line at a time, as it goes on.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from bot.config.guide import GuideConfig
from bot.operations.ending import StartError
from bot.operations.instance import find_running
from bot.service.ports import StoreError
from bot.store.masterkey import MasterKey, load_master_key, place_before, renew_key_file
from bot.store.rotation import Rotation

FOLLOW_SECONDS: Final = 25.0
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
    with Rotation(config.data, key.key, key.before) as rotation:
        if rotation.done_before:
            yield f"All keys of {config.data} are under the new master key already."
        else:
            yield f"All keys of {config.data} are under the new master key now."
            if _is_served(config.data):
                yield f"The server that runs there follows: please wait {FOLLOW_SECONDS:.0f} seconds."
                wait(FOLLOW_SECONDS)
    yield f"Now start with the new key at least once, and then destroy the one before ({kept})."


def _with_new_file(config: GuideConfig, key: MasterKey) -> MasterKey:
    """A rotation that was cut off goes on with the keys that it had."""
    if key.before in (None, key.key):
        renew_key_file(config.key_file)
        return load_master_key(config.environ, config.key_file, config.data)
    return key


def _is_served(data: Path) -> bool:
    try:
        return find_running(data) is not None
    except StartError:  # in a container, say
        return True


__all__ = ["StoreError", "UpkeepError", "rotate_key"]
