"""Where a long run that is not about the disk puts its store: in memory, where no sync waits."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final

_MEMORY: Final = Path("/dev/shm")


def in_memory() -> tempfile.TemporaryDirectory[str]:
    """A folder there; where the system has no such place, wherever temporary files are."""
    return tempfile.TemporaryDirectory(prefix="tebiki-", dir=_MEMORY if _MEMORY.is_dir() else None)
