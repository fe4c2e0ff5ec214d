"""A time of day, as people type it."""

from __future__ import annotations

import re
from typing import Final

from bot.dialogue.reading import fold

MORNING: Final = 8 * 60
NOON: Final = 12 * 60 + 30
EVENING: Final = 20 * 60
_WORDS: Final = {
    **dict.fromkeys(("morning", "in the morning", "朝"), MORNING),
    **dict.fromkeys(("noon", "midday", "lunch", "at noon", "昼", "正午"), NOON),
    **dict.fromkeys(("afternoon", "in the afternoon"), 15 * 60),
    **dict.fromkeys(("evening", "in the evening", "tonight", "夜", "夕方"), EVENING),
    **dict.fromkeys(("midnight", "at midnight"), 0),
}
_CLOCK: Final = re.compile(
    r"(?:at |around |about )?(?P<jp>午前|午後)?(?P<hour>[0-9]{1,2})"
    r"(?:(?:[:.h]|時)(?P<minute>[0-9]{2})分?|時(?P<half>半)?)?"
    r"(?: ?(?P<half_day>a\.?m\.?|p\.?m\.?)| o'?clock)?"
)


def read_time(text: str) -> int | None:
    """The minute of the day; None where it is no time. Without am or pm it is a time of 24 hours."""
    said = fold(text).strip(" .,!")
    if said in _WORDS:
        return _WORDS[said]
    found = _CLOCK.fullmatch(said)
    if found is None:
        return None
    hour, minute = int(found["hour"]), 30 if found["half"] else int(found["minute"] or 0)
    half_day = found["half_day"] or found["jp"]
    if half_day:
        if hour > 12:
            return None
        hour = hour % 12 + (12 if half_day[0] == "p" or half_day == "午後" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None
