"""The synchronous half of the writer: runs a batch, commits it, and says what became of each of its jobs."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, Final

from bot.service.ports import Decision, StoreError
from bot.store.ballast import drop_ballast, load_ballast
from bot.store.batch import Batch
from bot.store.checkpoints import Checkpoints
from bot.store.database import store_error, transaction
from bot.store.folder import Folder, empty_wal
from bot.store.inbox import InboxRows
from bot.store.people import People

IDLE_SECONDS: Final = 0.5
"""After so long a quiet the store drops what it kept in memory, and marks of shown turns wait no longer."""
_RETRY_SECONDS: Final = 5.0

Work = Callable[[Batch], Any]
Mark = Callable[[Batch], None]
"""What need not be durable at once."""


class Commits:
    """Belongs to the thread that opened the folder."""

    def __init__(self, folder: Folder, marks: deque[Mark]) -> None:
        self._folder = folder
        self._people = People(folder.data, folder.keyring)
        self._inbox = InboxRows(folder.data, folder.keyring)
        self._marks = marks
        self._checkpoints = Checkpoints(folder.data_path, folder.data)
        self._wal_due: float | None = None  # seconds until there is something to erase from the -wal
        self._ballast = True
        self._end_parting()

    def run(self, works: Sequence[Work]) -> list[Any]:
        """Do the works in one transaction. Returns what each returned or raised.

        Whatever keeps the transaction from being committed is the outcome of all; nothing of it is kept then.
        Where there is no room for the marks that ride along, they wait, and the works are done without them:
        who only reads needs no room.
        """
        return self._run(works, [self._marks.popleft() for _ in range(len(self._marks))])

    def _run(self, works: Sequence[Work], marks: Sequence[Mark]) -> list[Any]:
        batch: Batch | None = None
        outcomes: list[Any] = []
        try:
            with transaction(self._folder.data):
                batch = Batch(self._folder.data, self._folder.keyring, self._people, self._inbox)
                for mark in marks:
                    self._attempt(mark, batch)  # one that raises would otherwise fail every batch to come
                for work in works:
                    outcomes.append(self._attempt(work, batch))
                batch.write()
        except BaseException as error:
            self._marks.extendleft(reversed(marks))
            fault = self._fault(error)
            rescued = batch is not None and fault.code == "disk_full" and self._forget_on_full_disk(batch)
            self._people.clear()
            self._inbox.clear()
            if marks and works and fault.code == "disk_full" and not rescued:
                return self._run(works, [])
            outcomes += [None] * (len(works) - len(outcomes))
            return [outcome if rescued and _forgot(outcome) else copy_of(fault) for outcome in outcomes]
        batch.committed()
        self._checkpoints.wrote(batch.pages)
        if batch.forgets:
            self._empty_wal()
        elif self._inbox.erased:
            self._wal_due = IDLE_SECONDS
        if batch.is_parting:
            self._end_parting()
        return outcomes

    def _end_parting(self) -> None:
        """At a start, and after each: what cannot be done now is done at the next start."""
        self._run([Batch.end_parting], [])

    def tidy(self) -> None:
        """In a quiet moment: what could not be done when it should have been."""
        self._people.clear()
        if self._wal_due is not None:
            self._empty_wal()
        self._ballast = load_ballast(self._folder.ballast_path)

    @property
    def tidy_after(self) -> float | None:
        """After how many quiet seconds `tidy` has something to do."""
        if self._people:
            return IDLE_SECONDS
        if self._wal_due is not None:
            return self._wal_due
        return None if self._ballast else _RETRY_SECONDS

    def close(self) -> None:
        """Write the marks that are left, and release the files."""
        try:
            self.run([])
            self._checkpoints.close()
            self._empty_wal()
        finally:
            self._folder.close()

    def _attempt(self, work: Work, batch: Batch) -> Any:
        try:
            return work(batch)
        except sqlite3.Error as error:
            if not self._folder.data.in_transaction:  # SQLite has undone everybody's
                raise
            return store_error(error, self._folder.data_path)
        except StopIteration:  # which a future does not take
            return RuntimeError("a decide function raised StopIteration")
        except BaseException as error:
            return error

    def _fault(self, error: BaseException) -> StoreError:
        if isinstance(error, StoreError):
            return error
        if isinstance(error, sqlite3.Error):
            return store_error(error, self._folder.data_path)
        fault = StoreError(
            "fault", "The store met a fault in Tebiki itself, and kept nothing of this: please report it."
        )
        fault.__cause__ = error
        return fault

    def _forget_on_full_disk(self, batch: Batch) -> bool:
        if not batch.forgets:
            return False
        self._empty_wal()
        drop_ballast(self._folder.ballast_path)
        self._ballast = False
        try:
            with transaction(self._folder.data):
                batch.write_forgotten()
        except (sqlite3.Error, StoreError):
            return False
        self._empty_wal()
        return True

    def _empty_wal(self) -> None:
        self._wal_due = _RETRY_SECONDS
        with suppress(sqlite3.Error):
            if empty_wal(self._folder.data):
                self._wal_due = None


def copy_of(error: StoreError) -> StoreError:
    """One exception for each who gets it, so that their tracebacks stay apart."""
    copy = StoreError(error.code, str(error))
    copy.__cause__ = error.__cause__
    return copy


def _forgot(outcome: Any) -> bool:
    return isinstance(outcome, Decision) and outcome.forget
