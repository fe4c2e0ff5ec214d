"""Checkpoints, off the path of a commit.

Moving pages from the -wal into tebiki.db takes tens of milliseconds. A thread with a connection of its own
does the bulk of it while answers go on being committed. But it never quite catches up with them, and as
long as one page is left the -wal cannot begin again from its start: so the writer does the short rest.
"""

from __future__ import annotations

import sqlite3
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from bot.store.database import DATA_PRAGMAS, connect

BULK_PAGES: Final = 2_000
"""After about so many pages a checkpoint is due: 16 MiB of -wal."""


class Checkpoints:
    """Lives beside the writer, whose connection it is given for the rest."""

    def __init__(self, path: Path, data: sqlite3.Connection) -> None:
        self._path = path
        self._data = data
        self._pages = 0
        self._wanted = threading.Event()
        self._bulk_done = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._main, name="tebiki-checkpoints", daemon=True)
        self._thread.start()

    def wrote(self, pages: int) -> None:
        """To be called by the writer after each commit."""
        self._pages += pages
        if self._bulk_done.is_set() or self._pages > 4 * BULK_PAGES:
            self._bulk_done.clear()
            with suppress(sqlite3.Error):
                _busy, pages_in_wal, pages_moved = self._data.execute(
                    "PRAGMA wal_checkpoint(PASSIVE)"
                ).fetchone()
                self._pages = pages_in_wal - pages_moved
        elif self._pages > BULK_PAGES and not self._wanted.is_set():
            self._wanted.set()

    def close(self) -> None:
        """End the thread. Waits for a checkpoint that is under way."""
        self._closing = True
        self._wanted.set()
        self._thread.join()

    def _main(self) -> None:
        with suppress(sqlite3.Error, OSError):  # then the writer's own share is all there is
            connection = connect(self._path, DATA_PRAGMAS)
            try:
                while not self._closing:  # looked at here too: `clear` may have swallowed the call of `close`
                    self._wanted.wait()
                    if self._closing:
                        break
                    with suppress(sqlite3.Error):
                        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                    self._bulk_done.set()
                    self._wanted.clear()
            finally:
                connection.close()
