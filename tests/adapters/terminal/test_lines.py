from __future__ import annotations

import asyncio
import os
import threading

import pytest

from bot.adapters.terminal.lines import LONGEST_LINE, ByteLines, LongLineError, Waiter


def lines_of(data: bytes) -> list[bytes]:
    """All lines of a pipe; "long" for a line that is too long."""
    read, write = os.pipe()

    def feed() -> None:
        with os.fdopen(write, "wb") as out:
            out.write(data)

    feeder = threading.Thread(target=feed)
    feeder.start()
    lines, found = ByteLines(read), []
    while True:
        try:
            found.append(lines.read())
        except LongLineError:
            found.append(b"long")
        except EOFError:
            break
    feeder.join()
    with pytest.raises(EOFError):  # and so it stays
        lines.read()
    os.close(read)
    return found


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", []),
        (b"a\n", [b"a\n"]),
        (b"a\r\n\nb", [b"a\r\n", b"\n", b"b"]),
        (b"\n\n", [b"\n", b"\n"]),
        (b"x" * LONGEST_LINE + b"\na\n", [b"x" * LONGEST_LINE + b"\n", b"a\n"]),
        (b"x" * (LONGEST_LINE + 1) + b"\na\n", [b"long", b"a\n"]),
        (b"x" * (5 * LONGEST_LINE) + b"\n\n", [b"long", b"\n"]),
        (b"x" * (LONGEST_LINE + 1), [b"long"]),
    ],
    ids=["nothing", "one", "ends", "empty", "longest", "too long", "far too long", "too long at the end"],
)
def test_lines_come_one_by_one_whole_or_not_at_all(data: bytes, found: list[bytes]) -> None:
    assert lines_of(data) == found


def test_a_folder_has_no_lines() -> None:
    descriptor = os.open("/", os.O_RDONLY)
    with pytest.raises(EOFError):
        ByteLines(descriptor).read()
    os.close(descriptor)


async def test_who_waits_is_told_of_the_end() -> None:
    waiter = Waiter(threading.Event().wait)
    waiting = asyncio.ensure_future(waiter.next())
    await asyncio.sleep(0)
    waiter.end()
    with pytest.raises(EOFError):
        await waiting
    with pytest.raises(EOFError):
        await waiter.next()
