"""The stores in memory, kept in a file: for a process that is killed. A frame is written whole, or not."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from bot.service.ports import Decision, Identity
from tests.adapters.telegram.inbox import MemoryInbox
from tests.service.memory import MemoryStore

T = TypeVar("T")


class Journal:
    def __init__(self, file: Path) -> None:
        self._file = file.open("a+b", buffering=0)
        self._waiting: list[tuple[str, Any, Any]] = []

    def keep(self, name: str) -> dict[Any, Any]:
        kept = Kept(name, self._waiting.append)
        self._file.seek(0)
        while True:
            try:
                frame = pickle.load(self._file)
            except (EOFError, pickle.UnpicklingError):
                return kept
            for place, key, value in frame:
                if place == name:
                    kept.replay(key, value)

    def commit(self) -> None:
        if self._waiting:
            os.write(self._file.fileno(), pickle.dumps(self._waiting))
            self._waiting.clear()

    def close(self) -> None:
        """As a store is closed: what rode along with no commit is written."""
        self.commit()
        self._file.close()


class Kept(dict[Any, Any]):
    def __init__(self, name: str, note: Callable[[tuple[str, Any, Any]], None]) -> None:
        self._name = name
        self._note = note

    def __setitem__(self, key: Any, value: Any) -> None:
        super().__setitem__(key, value)
        self._note((self._name, key, value))

    def __delitem__(self, key: Any) -> None:
        super().__delitem__(key)
        self._note((self._name, key, None))

    def pop(self, key: Any, default: Any = None) -> Any:
        if key in self:
            self._note((self._name, key, None))
        return super().pop(key, default)

    def replay(self, key: Any, value: Any) -> None:
        if value is None:
            super().pop(key, None)
        else:
            super().__setitem__(key, value)


class JournalStore(MemoryStore):
    def __init__(self, journal: Journal) -> None:
        super().__init__()
        self._journal = journal
        self.payloads, self.not_shown = journal.keep("payloads"), journal.keep("not_shown")
        self.notes = journal.keep("notes")

    async def apply(self, identity: Identity, talk: str, decide: Callable[[bytes | None], Decision[T]]) -> T:
        result = await super().apply(identity, talk, decide)
        self._journal.commit()
        return result


class JournalInbox(MemoryInbox):
    def __init__(self, journal: Journal) -> None:
        super().__init__()
        self._journal = journal
        self.stored, self.known = journal.keep("stored"), journal.keep("known")

    async def receive(
        self, platform: str, updates: Sequence[tuple[int, bytes]], now: datetime
    ) -> Sequence[int]:
        new = await super().receive(platform, updates, now)
        self._journal.commit()
        return new
