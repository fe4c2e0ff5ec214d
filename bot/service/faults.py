"""Faults that nobody foresaw: a short id for the person; for the log, where it happened, and no content."""

from __future__ import annotations

import logging
import secrets
import traceback

log = logging.getLogger("tebiki")


def note_fault(fault: BaseException) -> str:
    """Log the fault under a new id and return the id.

    Only types and places are logged: the text of an exception may quote what a person said.
    """
    fault_id = secrets.token_hex(3)
    places = " < ".join(
        f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}"
        for frame in reversed(traceback.extract_tb(fault.__traceback__)[-6:])
    )
    log.error("fault %s: %s at %s", fault_id, type(fault).__name__, places or "unknown place")
    return fault_id
