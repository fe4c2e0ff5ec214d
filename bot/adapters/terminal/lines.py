"""Waiting for a person or a program without blocking the loop, or holding up the end of the process."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Generic, TypeVar

T = TypeVar("T")

LONGEST_LINE = 256 * 1024
"""Bytes, without the line's end. A longer line is read to its end and dropped."""
_CHUNK = 65536


class LongLineError(Exception):
    """A line of more than LONGEST_LINE bytes, of which nothing was kept."""


class Waiter(Generic[T]):
    """Calls a blocking function in a thread of its own, one call at a time.

    A daemon thread: the process can end while it waits for input, which an executor's thread would not allow.
    """

    def __init__(self, read: Callable[[], T]) -> None:
        self._read = read
        self._asked: SimpleQueue[asyncio.Future[T]] = SimpleQueue()
        self._waiting: asyncio.Future[T] | None = None
        self._ended = False
        threading.Thread(target=self._run, name="input", daemon=True).start()

    async def next(self) -> T:
        """The next result of the function. What it raises is raised here; EOFError after `end`."""
        if self._ended:
            raise EOFError
        self._waiting = asyncio.get_running_loop().create_future()
        self._asked.put(self._waiting)
        return await self._waiting

    def end(self) -> None:
        """Take the input as ended, also for who waits for it now."""
        self._ended = True
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(EOFError())

    def _run(self) -> None:
        while True:
            future = self._asked.get()
            try:
                value = self._read()
            except BaseException as fault:
                self._hand_over(future, future.set_exception, fault)
            else:
                self._hand_over(future, future.set_result, value)

    @staticmethod
    def _hand_over(future: asyncio.Future[T], deed: Callable[..., None], value: object) -> None:
        def tell() -> None:
            if not future.done():
                deed(value)

        loop = future.get_loop()
        if not loop.is_closed():
            loop.call_soon_threadsafe(tell)


class ByteLines:
    """Lines of a file descriptor, read by `os.read`: a buffered file's lock, held by a thread that waits,
    would make the interpreter abort at exit."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._rest = b""
        self._ended = False

    def read(self) -> bytes:
        """The next line with its end, if it has one. Raises LongLineError, and EOFError at the end."""
        parts, length = [], 0
        line, end, rest = self._rest.partition(b"\n")
        while True:
            parts.append(line)
            length += len(line)
            if length > LONGEST_LINE:
                parts.clear()
            if end or self._ended:
                break
            try:
                chunk = os.read(self._descriptor, _CHUNK)
            except OSError:  # there is, or will be, nothing to read
                chunk = b""
            self._ended = not chunk
            line, end, rest = chunk.partition(b"\n")
        self._rest = rest
        if length > LONGEST_LINE:
            raise LongLineError
        if not end and not length:
            raise EOFError
        return b"".join(parts) + end
