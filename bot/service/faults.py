"""Faults that nobody foresaw: a short id for the person; for the log, where it happened, and no content."""

from __future__ import annotations

import logging
import secrets
import traceback
from collections.abc import Iterator

log = logging.getLogger("tebiki")

MOST_CAUSES = 4


def note_fault(fault: BaseException) -> str:
    """Log the fault under a new id and return the id."""
    fault_id = secrets.token_hex(3)
    log.error("fault %s: %s", fault_id, describe(fault))
    return fault_id


def describe(fault: BaseException) -> str:
    """Types and places alone, of the fault and of what caused it: its text may quote what a person said."""
    return ", from ".join(f"{type(one).__name__} at {_places(one)}" for one in _causes(fault))


def _causes(fault: BaseException) -> Iterator[BaseException]:
    one: BaseException | None = fault
    for _ in range(MOST_CAUSES):
        if one is None:
            return
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _places(fault: BaseException) -> str:
    places = " < ".join(
        f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}"
        for frame in reversed(traceback.extract_tb(fault.__traceback__)[-6:])
    )
    return places or "unknown place"
