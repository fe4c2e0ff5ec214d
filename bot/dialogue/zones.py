"""Time zones, as people name them, and what a time of day in one comes to.

The tables are those of `zoneinfo`: data that does not change while the process runs. A zone is kept by its
name in them ("Europe/London"), as an offset ("UTC+09:00"), or as "", which is Japan.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from bot.dialogue.reading import fold
from bot.dialogue.scene import JAPAN

MINUTES_A_DAY: Final = 24 * 60
_LONGEST: Final = 60
"""Characters of what may name a zone."""
_OFFSET: Final = re.compile(r"(?:utc|gmt)? ?([+-])([0-9]{1,2})(?::?([0-9]{2}))?")
_WESTMOST, _EASTMOST = -12 * 60, 14 * 60
_LED: Final = re.compile(r"^(?:i am |i'm |im )?(?:now )?(?:in )?(?:the )?|(?: time)?(?: zone)?$")
_ALSO: Final = {
    **dict.fromkeys(("japan", "tokyo", "jst", "osaka", "日本", "東京", "asia/tokyo"), ""),
    **dict.fromkeys(("utc", "gmt"), "UTC+00:00"),
    **dict.fromkeys(("uk", "britain", "england", "scotland", "wales", "united kingdom"), "Europe/London"),
    "ireland": "Europe/Dublin",
    "new zealand": "Pacific/Auckland",
    "south africa": "Africa/Johannesburg",
    "jamaica": "America/Jamaica",
    **dict.fromkeys(("eastern", "et", "est", "edt"), "America/New_York"),
    **dict.fromkeys(("central", "ct"), "America/Chicago"),
    **dict.fromkeys(("mountain", "mt"), "America/Denver"),
    **dict.fromkeys(("pacific", "pt", "pst", "pdt"), "America/Los_Angeles"),
}


def zone_of(name: str) -> tzinfo:
    """Japan's for "", and for a name that these tables do not have any more."""
    if found := _OFFSET.fullmatch(name.lower()):
        return timezone(timedelta(minutes=_minutes(found)))
    try:
        return ZoneInfo(name) if name else JAPAN
    except (ZoneInfoNotFoundError, ValueError):
        return JAPAN


def read_zone(text: str) -> str | None:
    """A zone by its name, a city's, or its distance from Greenwich ("UTC+9"); None where it is no zone."""
    said = fold(text).strip(" .,!?")
    if len(said) > _LONGEST:
        return None
    if found := _OFFSET.fullmatch(said):
        minutes = _minutes(found)
        if not _WESTMOST <= minutes <= _EASTMOST or int(found[3] or 0) > 59:
            return None
        return f"UTC{found[1]}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
    said = _LED.sub("", said)
    return _ALSO.get(said, _named().get(said))


def minute_of(day: date, minute: int, zone: str) -> int:
    """The minute since 1970 in which that minute of the day comes there.

    Where the clocks go forward over it, as much later; where it comes twice, the first.
    """
    local = datetime.combine(day, time(*divmod(minute, 60)), zone_of(zone))
    return minute_at(local.astimezone(UTC))


def minute_at(at: datetime) -> int:
    """The minute since 1970 that this moment lies in."""
    return int(at.timestamp()) // 60


def local_time(minute: int, zone: str) -> datetime:
    """What the clocks say there in that minute since 1970."""
    return datetime.fromtimestamp(minute * 60, zone_of(zone))


def _minutes(found: re.Match[str]) -> int:
    size = int(found[2]) * 60 + int(found[3] or 0)
    return -size if found[1] == "-" else size


@cache
def _named() -> Mapping[str, str]:
    """Every zone by its whole name and by the city in it."""
    names = sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))
    cities = {name.rpartition("/")[2].replace("_", " ").casefold(): name for name in names}
    return {**cities, **{name.casefold(): name for name in names}}
