"""A file that only takes up room: it is given up so that forgetting somebody works on a full disk."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

BYTES: Final = 512 * 1024


def load_ballast(path: Path) -> bool:
    """Make the file if it is not there. Returns whether it is there now: on a full disk, try again later."""
    if path.exists():
        return True
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except OSError:
        return False
    try:
        os.write(descriptor, os.urandom(BYTES))  # zeros would take no room on some file systems
        os.fsync(descriptor)
        whole = os.fstat(descriptor).st_size == BYTES
    except OSError:
        whole = False
    finally:
        os.close(descriptor)
    if not whole:
        drop_ballast(path)
    return whole


def drop_ballast(path: Path) -> None:
    """Give its room back to the disk."""
    path.unlink(missing_ok=True)
