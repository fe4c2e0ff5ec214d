"""Which support lines are open now.

Only hours that somebody confirmed by telephone count, and only those that hold on every day: of a line that
is open on weekdays nothing is said, since holidays are not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from bot.dialogue.model import Dialog, Resource
from bot.dialogue.scene import JAPAN

_ALWAYS: Final = "24 hours"
_DAILY: Final = re.compile(
    r"(?:nightly|daily|every day|every night),? ([0-9]{1,2}):([0-9]{2})(?:[–-]| to )([0-9]{1,2}):([0-9]{2})"
)


def is_open(line: Resource, at: datetime) -> bool:
    """Whether it may be called open: its hours are confirmed, not due for a new check, and say so plainly."""
    here, origin = at.astimezone(JAPAN), line.provenance
    if not origin.confirmed_on or origin.review_by < here.date():
        return False
    hours = line.hours.strip().lower()
    if hours == _ALWAYS:
        return True
    found = _DAILY.fullmatch(hours)
    if found is None:
        return False
    first, last = (int(found[n]) * 60 + int(found[n + 1]) for n in (1, 3))
    now = here.hour * 60 + here.minute
    return first <= now < last if first < last else now >= first or now < last


def open_lines(dialog: Dialog, names: Iterable[str], at: datetime) -> tuple[str, ...]:
    """Those of these lines that may be called open, by their ids in the untranslated dialog."""
    return tuple(name for name in names if is_open(dialog.resources[name], at))
