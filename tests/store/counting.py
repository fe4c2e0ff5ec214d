"""A talk that only counts its answers: enough to see whether one was lost, doubled or torn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bot.service.ports import Decision, Identity, StoreError
from bot.store.sqlite import open_store

MASTER = bytes(range(32))
TALK = "stay"
ME = Identity("terminal", "me")
YOU = Identity("terminal", "you")


def write(number: int) -> bytes:
    """A session after so many answers. Every byte depends on the number, so that a torn one shows."""
    return number.to_bytes(4, "big") * 150


def read(payload: bytes | None) -> int:
    number = int.from_bytes(payload[:4], "big") if payload else 0
    assert payload is None or payload == write(number), "torn"
    return number


def answer(payload: bytes | None) -> Decision[int]:
    number = read(payload) + 1
    return Decision(number, write(number), number)


def look(payload: bytes | None) -> Decision[int]:
    return Decision(read(payload))


def leave(payload: bytes | None) -> Decision[int]:
    return Decision(read(payload), forget=True)


def remind_at(minute: int) -> Callable[[bytes | None], Decision[int]]:
    """Ask to be reminded in this minute (0: no more), and change nothing else."""

    def decide(payload: bytes | None) -> Decision[int]:
        return Decision(read(payload), payload or write(0), due=minute)

    return decide


def say(text: bytes) -> Callable[[bytes | None], Decision[bytes | None]]:
    """Store this text, and return what was there."""
    return lambda payload: Decision(payload, text, 1)


async def code_of_opening(folder: Path, master: bytes = MASTER) -> str:
    """The code of the StoreError with which a folder is refused; "" if it opens."""
    try:
        store = await open_store(folder, master)
    except StoreError as error:
        assert_plain(error, folder)
        return error.code
    await store.close()
    return ""


def assert_plain(error: StoreError, folder: Path) -> None:
    """One plain sentence that names the file and says what to do."""
    text = str(error)
    assert str(folder) in text
    assert text.endswith(".")
    assert ": " in text
    assert text.count(". ") == 0
