"""Writing to whoever reads, who may be gone."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress

_GONE = (errno.EPIPE, errno.EIO, errno.EBADF)


class OutputError(Exception):
    """What was written has no reader. `quiet`: nobody is there, which is no fault; else, say, a full disk."""

    def __init__(self, error: OSError | ValueError) -> None:
        super().__init__(
            f"The output cannot be written: {getattr(error, 'strerror', None) or 'it is closed'}."
        )
        self.quiet = not isinstance(error, OSError) or error.errno in _GONE


def write(text: str) -> None:
    """Write to the standard output, at once. Raises OutputError."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except (OSError, ValueError) as error:
        raise OutputError(error) from None


def say_aside(text: str) -> None:
    """A line on the standard error, if somebody is there to read it."""
    with suppress(OSError, ValueError):
        sys.stderr.write(text + "\n")
        sys.stderr.flush()


def drop_output() -> None:
    """Let the interpreter flush into the void, at exit, what could not be written."""
    void = os.open(os.devnull, os.O_WRONLY)
    with suppress(OSError, ValueError):
        os.dup2(void, sys.stdout.fileno())
    os.close(void)
