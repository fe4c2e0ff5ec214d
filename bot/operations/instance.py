"""One server a data folder. The lock is the system's: it ends with its process, however that ends."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bot.operations.ending import Exit, StartError
from bot.service.faults import log

LOCK: Final = "instance"
_POLL_SECONDS: Final = 0.25


class Lock:
    """Of an open file. `chat` does not ask for it: the store itself takes several processes."""

    def __init__(self, descriptor: int, path: Path) -> None:
        self._descriptor = descriptor
        self._path = path

    async def take(self, seconds: float, pause: Callable[[float], Awaitable[bool]]) -> bool:
        """Wait up to `seconds` for another server to end. `pause` returns True once this one is to end too:
        then False is returned. Raises StartError when the time is over."""
        until, waiting = time.monotonic() + seconds, False
        while not self.try_take():
            if time.monotonic() >= until:
                raise StartError(
                    Exit.OCCUPIED,
                    "occupied",
                    f"Another Tebiki runs on {self._path.parent}: stop it first, or give this one another "
                    "folder (data).",
                )
            if not waiting:
                log.warning("another instance holds the data folder; waiting up to %d s for it", seconds)
                waiting = True
            if await pause(_POLL_SECONDS):
                return False
        if waiting:
            log.info("the other instance has ended")
        return True

    def try_take(self) -> bool:
        """Take it if nobody has it. Raises StartError where there are no locks."""
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as fault:
            raise StartError(
                Exit.GUIDE,
                "no_locks",
                f"{self._path} cannot be locked ({fault.strerror}): put the data folder on a local disk.",
            ) from fault
        os.ftruncate(self._descriptor, 0)
        os.pwrite(self._descriptor, f"{os.getpid()} {_namespace()}\n".encode(), 0)
        return True


def find_running(folder: Path) -> int | None:
    """The process that serves this folder, if one does. Raises StartError if it is out of reach."""
    try:
        descriptor = os.open(folder / LOCK, os.O_RDONLY)
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise StartError(
            Exit.GUIDE,
            "no_folder",
            f"{folder / LOCK} cannot be read ({fault.strerror}): do this as the server's user.",
        ) from fault
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        number, _, namespace = os.pread(descriptor, 100, 0).decode("ascii", "replace").strip().partition(" ")
    else:
        return None
    finally:
        os.close(descriptor)
    if not number.isdecimal() or namespace != _namespace():
        raise StartError(
            Exit.GUIDE,
            "elsewhere",
            f"What holds {folder} runs in a container, or is of an older version: do this inside of the "
            "container, or restart it.",
        )
    return int(number)


def is_served(folder: Path) -> bool:
    """Whether a server has this folder; also where it is out of reach, in a container, say."""
    try:
        return find_running(folder) is not None
    except StartError:
        return True


def _namespace() -> str:
    """In which a process id means what it says; empty where the system has no such thing."""
    try:
        return os.readlink("/proc/self/ns/pid")
    except OSError:
        return ""


@contextmanager
def open_lock(folder: Path) -> Iterator[Lock]:
    """Not taken yet, and let go in the end. Makes the folder (0700) and the file. Raises StartError.

    The file stays: who removed it could take it from under somebody who waits.
    """
    path = folder / LOCK
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as fault:
        raise StartError(
            Exit.GUIDE,
            "no_folder",
            f"The data folder {folder} cannot be used ({fault.strerror}): give this user the right to write "
            "it, or name another one (data).",
        ) from fault
    try:
        yield Lock(descriptor, path)
    finally:
        os.close(descriptor)
