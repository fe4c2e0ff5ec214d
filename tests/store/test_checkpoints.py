"""The thread that moves pages while answers go on."""

from __future__ import annotations

import sqlite3
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from bot.store.checkpoints import BULK_PAGES, Checkpoints
from bot.store.database import DATA_PRAGMAS, connect

SECONDS = 5


def test_closing_while_a_checkpoint_is_under_way_comes_to_an_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The event that wakes the thread is set already, and is cleared when the checkpoint is done."""
    under_way, asked_to_close = threading.Event(), threading.Event()

    class Slow(sqlite3.Connection):
        def execute(self, sql: str, /, *values: Any) -> sqlite3.Cursor:
            under_way.set()
            assert asked_to_close.wait(SECONDS)
            return super().execute(sql, *values)

    monkeypatch.setattr("bot.store.checkpoints.connect", lambda path, _: sqlite3.connect(path, factory=Slow))
    data = connect(tmp_path / "tebiki.db", DATA_PRAGMAS)
    checkpoints = Checkpoints(tmp_path / "tebiki.db", data)
    checkpoints.wrote(BULK_PAGES + 1)
    assert under_way.wait(SECONDS)
    closing = threading.Thread(target=checkpoints.close, daemon=True)
    closing.start()
    while not checkpoints._closing:
        time.sleep(0.001)
    time.sleep(0.02)  # until `close` waits for the thread
    asked_to_close.set()
    closing.join(SECONDS)
    assert not closing.is_alive()
    data.close()
