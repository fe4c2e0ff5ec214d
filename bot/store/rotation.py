"""A new master key: every key in keys.db is wrapped anew under it, while a server may be running.

A running process has the wrapping key in memory, and no way to the new master key. So it finds the new
wrapping key beside the others, wrapped by the one that it has: for as long as the `Rotation` is open. A
process that starts meanwhile needs the new master key, or both.
"""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from bot.service.ports import StoreError
from bot.store.database import DATA, KEYS
from bot.store.folder import Folder


class Rotation:
    """Done as it is entered; left, it cannot be followed any more. Raises StoreError: nothing has changed."""

    def __init__(self, data: Path, master: bytes, before: bytes, *, upgrade: bool = True) -> None:
        """`upgrade`: as of `Folder`."""
        self._data = data
        self._master = master
        self._before = before
        self._upgrade = upgrade
        self.done_before = False
        """Whether an earlier one, or a start, had brought the folder over."""

    def __enter__(self) -> Self:
        if not all((self._data / name).exists() for name in (DATA, KEYS)):
            raise StoreError(
                "data_missing", f"{self._data} holds no talks: give the folder whose key is to change."
            )
        self._folder = Folder(self._data, self._master, self._before, announce=True, upgrade=self._upgrade)
        keyring = self._folder.keyring
        self.done_before = not (keyring.has_rotated or keyring.is_announced)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._folder.keyring.end_announcement()
        finally:
            self._folder.close()
