"""What time a platform says it is. Our own clock may be a year off after a restart, or for a minute."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

MOST_OFF: Final = timedelta(minutes=1)
"""Between our clock and theirs. A reminder is due to the minute."""

AskTime = Callable[[], Awaitable[datetime | None]]
"""None where they do not tell. Raises SendError where they cannot be asked."""


async def untold() -> datetime | None:
    """Of a platform that tells no time."""
    return None


def read_date(header: str) -> datetime | None:
    """The `Date` of an HTTP answer; None for what is none."""
    try:
        date = parsedate_to_datetime(header)
    except ValueError:
        return None
    return date if date.tzinfo is not None else date.replace(tzinfo=UTC)
