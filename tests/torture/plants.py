"""Faults that are planted in the process of a guide, to see that they are seen."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

from bot.service import conversations, deciding
from bot.service.faults import log
from bot.store import commits
from bot.store.inbox import InboxRows


def acknowledges_before_commit() -> None:
    """Batches are committed when a third of a second has passed."""
    committed = 0.0

    @contextmanager
    def late(connection: sqlite3.Connection) -> Iterator[None]:
        nonlocal committed
        if connection.in_transaction and monotonic() - committed > 0.33:
            connection.execute("COMMIT")
        if not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
            committed = monotonic()
        yield

    setattr(commits, "transaction", late)  # noqa: B010 (for mypy it is not the module's own)


def knows_no_update() -> None:
    """What comes again is taken for new."""
    setattr(deciding, "REMEMBERED", 0)  # noqa: B010
    InboxRows.knows = lambda self, place: False  # type: ignore[method-assign]
    InboxRows.mark_processed = lambda self, platform, update: None  # type: ignore[method-assign]
    InboxRows.waits = lambda self, platform, update: True  # type: ignore[method-assign]


def tells_what_it_hears() -> None:
    """A line of the log for each event."""
    real = conversations.Conversations.answer

    async def answer(self: Any, talk: Any, event: Any, *more: Any) -> Any:
        log.debug("heard %s", getattr(event, "text", ""))
        return await real(self, talk, event, *more)

    setattr(conversations.Conversations, "answer", answer)  # noqa: B010
