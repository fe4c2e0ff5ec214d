"""The store's one thread. It owns both files, and commits all that waits in one transaction.

While one batch is being synced to the disk the next jobs gather by themselves. Each batch costs one
transaction, one sync and one hop between threads. No cancellation can interrupt a transaction, since
nothing is awaited in it.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from bot.service.metrics import NO_METRICS, Metrics
from bot.service.ports import StoreError
from bot.store.commits import IDLE_SECONDS, Commits, Mark, Work, copy_of
from bot.store.folder import Folder
from bot.store.wakeup import Wakeup


@dataclass(slots=True)  # not frozen: that triples what making one costs
class _Job:
    work: Work
    done: asyncio.Future[Any]


class Writer:
    """Its public methods belong to the event loop in which it was made; the others to its thread."""

    def __init__(self, metrics: Metrics = NO_METRICS) -> None:
        self._metrics = metrics
        self._loop = asyncio.get_running_loop()
        self._queue: SimpleQueue[list[_Job] | None] = SimpleQueue()
        self._gathered: list[_Job] = []
        self._marks: deque[Mark] = deque()
        self._running: list[_Job] = []
        self._flush: asyncio.TimerHandle | None = None
        self._refusal: StoreError | None = None
        self._wakeup = Wakeup(self._loop)
        self._ended = self._loop.create_future()

    async def open(self, open_folder: Callable[[], Folder]) -> Callable[[str], bytes]:
        """Start the thread and open the files in it. Returns `Keyring.key_for`. Raises StoreError."""
        opened: asyncio.Future[Callable[[str], bytes]] = self._loop.create_future()
        # A daemon, so that a process that fails elsewhere can end; to SQLite that is no worse than a kill.
        self._thread = threading.Thread(
            target=self._main, args=(open_folder, opened), name="tebiki-store", daemon=True
        )
        self._thread.start()
        try:
            return await opened
        except asyncio.CancelledError:
            self._queue.put(None)
            raise

    def submit(self, work: Work) -> asyncio.Future[Any]:
        """Have `work` done in the next batch. The future is resolved when that is durable, or undone.

        What is asked for in one round of the loop goes into one batch, and wakes the thread once.
        """
        done = self._loop.create_future()
        if self._refusal is None:
            if not self._gathered:
                self._loop.call_soon(self._hand_over)
            self._gathered.append(_Job(work, done))
        else:
            done.set_exception(copy_of(self._refusal))
        return done

    def mark(self, mark: Mark) -> None:
        """Have it done with the next batch, or after IDLE_SECONDS."""
        if self._refusal is None:
            self._marks.append(mark)
            if self._flush is None:
                self._flush = self._loop.call_later(IDLE_SECONDS, self._flush_marks)

    async def close(self) -> None:
        """Finish what waits, then end the thread and release the files. What comes later is refused."""
        if self._refusal is None:
            self._refusal = StoreError("closed", "The store is closed: start Tebiki again.")
            self._hand_over()
            self._queue.put(None)
            if self._flush is not None:
                self._flush.cancel()
        await asyncio.shield(self._ended)

    def _hand_over(self) -> None:
        if self._gathered:
            self._queue.put(self._gathered)
            self._gathered = []

    def _not_opened(self, opened: asyncio.Future[Any], error: BaseException) -> None:
        self._wakeup.close()
        _settle(opened, error)

    def _flush_marks(self) -> None:
        self._flush = None
        if self._marks:
            self.submit(lambda _batch: None).add_done_callback(lambda done: done.exception())

    def _resolve(self, jobs: list[_Job], outcomes: list[Any]) -> None:
        self._metrics.count_commit(len(jobs))
        for job, outcome in zip(jobs, outcomes, strict=True):
            _settle(job.done, outcome)

    def _end(self) -> None:
        """The thread has ended, by `close` or by a fault: nobody may go on waiting for it."""
        if self._refusal is None:
            self._refusal = StoreError("stopped", "The store stopped because of a fault: start Tebiki again.")
        left = [job for job in self._running if not job.done.done()] + self._gathered
        self._gathered = []
        with suppress(Empty):
            while True:
                left += self._queue.get_nowait() or []
        for job in left:
            _settle(job.done, copy_of(self._refusal))
        self._wakeup.close()
        self._ended.set_result(None)

    def _main(self, open_folder: Callable[[], Folder], opened: asyncio.Future[Any]) -> None:
        try:
            folder = open_folder()
            commits = Commits(folder, self._marks)
        except BaseException as error:
            self._wakeup.call(self._not_opened, opened, error)
            return
        self._wakeup.call(_settle, opened, folder.keyring.key_for)
        try:
            closing = False
            while not closing:
                closing = self._take(commits.tidy_after)
                if self._running:
                    outcomes = commits.run([job.work for job in self._running])
                    self._wakeup.call(self._resolve, self._running, outcomes)
                else:
                    commits.tidy()
        finally:
            try:
                commits.close()
            finally:
                self._wakeup.call(self._end)

    def _take(self, timeout: float | None) -> bool:
        """Wait for a job and take all that wait. Returns True once the store is to be closed."""
        self._running = jobs = []
        try:
            some = self._queue.get(timeout=timeout)
        except Empty:
            return False
        while some is not None:
            jobs += some
            if self._queue.empty():
                return False
            some = self._queue.get()
        return True


def _settle(done: asyncio.Future[Any], outcome: Any) -> None:
    if done.done():  # its caller was cancelled meanwhile
        return
    if isinstance(outcome, BaseException):
        done.set_exception(outcome)
    else:
        done.set_result(outcome)
