"""Which support lines are open now, and when that is by the clocks of whoever asks.

Only hours that somebody confirmed by telephone count, and only those that hold on every day: of a line that
is open on weekdays nothing is said, since holidays are not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from bot.dialogue.model import Dialog, Resource
from bot.dialogue.scene import JAPAN, Scene
from bot.dialogue.zones import MINUTES_A_DAY, zone_of

_ALWAYS: Final = "24 hours"
_DAILY: Final = re.compile(
    r"(?:nightly|daily|every day|every night),? ([0-9]{1,2}):([0-9]{2})(?:[–-]| to )([0-9]{1,2}):([0-9]{2})"
)


def is_open(line: Resource, at: datetime) -> bool:
    """Whether it may be called open: its hours are confirmed, not due for a new check, and say so plainly."""
    here = at.astimezone(JAPAN)
    if _is_confirmed(line, at) and line.hours.strip().lower() == _ALWAYS:
        return True
    if (hours := _daily(line, at)) is None:
        return False
    first, last = hours
    now = here.hour * 60 + here.minute
    return first <= now < last if first < last else now >= first or now < last


def lines_of_help(scene: Scene, names: Iterable[str]) -> str:
    """The support lines; confirmed hours also by the person's own clock, where it shows another time."""
    words, zone = scene.words, scene.session.zone
    if not zone:
        return words.lines(names)
    return "\n".join(f"{words.line(name)}{_told_there(scene, name, zone)}" for name in names)


def _told_there(scene: Scene, name: str, zone: str) -> str:
    hours = hours_there(scene.local.line(scene.source.resources[name]), scene.at, zone)
    return f" {scene.words.phrase('line_hours_yours', hours=hours)}" if hours else ""


def hours_there(line: Resource, at: datetime, zone: str) -> str:
    """ "11:00–22:00", by the clocks of that zone; "" where hours are unsure or not daily, or it is Japan."""
    away = at.astimezone(zone_of(zone)).utcoffset()
    home = at.astimezone(JAPAN).utcoffset()
    hours = _daily(line, at)
    if hours is None or away is None or home is None or away == home:
        return ""
    shift = int((away - home).total_seconds()) // 60
    return "–".join("{:02}:{:02}".format(*divmod((minute + shift) % MINUTES_A_DAY, 60)) for minute in hours)


def _is_confirmed(line: Resource, at: datetime) -> bool:
    origin = line.provenance
    return bool(origin.confirmed_on) and origin.review_by >= at.astimezone(JAPAN).date()


def _daily(line: Resource, at: datetime) -> tuple[int, int] | None:
    """From which minute of the day in Japan to which, where that is confirmed and the same each day."""
    found = _DAILY.fullmatch(line.hours.strip().lower())
    if found is None or not _is_confirmed(line, at):
        return None
    return int(found[1]) * 60 + int(found[2]), int(found[3]) * 60 + int(found[4])


def open_lines(dialog: Dialog, names: Iterable[str], at: datetime) -> tuple[str, ...]:
    """Those of these lines that may be called open, by their ids in the untranslated dialog."""
    return tuple(name for name in names if is_open(dialog.resources[name], at))
