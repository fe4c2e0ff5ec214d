"""Dates and months, as people type them in English and in Japanese.

The text is first put into a small language (see `date_tokens`), and then whole phrases of that language are
read: a month with the day, the year, the "next" or the "end of" beside it. What is left over may make a guess
of the date ("before", "or", a "?"), or say why there is none ("soon", "in spring").
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from bot.dialogue.date_spellings import LEADS, put_in_tokens
from bot.dialogue.date_tokens import coming_year, month_length
from bot.dialogue.patterns import compiled
from bot.dialogue.reading import LONGEST, MOST_CANDIDATES, NEGATION, Reading, Sure, Unread, fold, unsure
from bot.dialogue.struct import Struct
from bot.dialogue.values import Day


class _Found(Struct, frozen=True):
    """What one phrase may mean, best first; sure when it is one thing, or a fault's code when it is none."""

    days: tuple[Day, ...]
    guess: bool = False
    fault: str = ""


_NO_SUCH_DAY: Final = _Found((), fault="no_such_day")


def read_date(text: str, today: date) -> Reading[Day]:
    """A day, or a month whose day is not known; what the text leaves open is counted from `today`.

    A month or day without a year is its next occurrence. The end of a month is its last day; its start,
    middle or first week is only the month. A distance in days or weeks gives a day, in months a month. Years
    from 2000 to 2100.
    """
    if len(text) > LONGEST or len(folded := fold(text)) > LONGEST:
        return Unread("long")
    said = put_in_tokens(folded, today)
    found = [_read_phrase(match, today) for match in compiled(_PHRASE).finditer(said)]
    rest = compiled(_PHRASE).sub(" ", said)
    if not found:
        fault = next((code for code, pattern in _FAULTS.items() if compiled(pattern).search(rest)), "")
        coming = _coming_weekdays(folded, today) if fault == "weekday" else ()
        return unsure(*coming) if coming else Unread(fault)
    if fault := next((one.fault for one in found if one.fault), ""):
        return Unread(fault)
    if NEGATION.search(folded):
        return Unread("negative")
    days = list(dict.fromkeys(day for one in found for day in one.days))
    if any(not 2000 <= day.year <= 2100 for day in days):
        return Unread("far")
    if len(days) > MOST_CANDIDATES:
        return Unread("too_many")
    guess = (
        any(one.guess for one in found)
        or compiled(_LOOSE).search(rest)
        or not _is_on_its_weekday(days[0], folded)
    )
    return Sure(days[0]) if len(days) == 1 and not guess else unsure(*days)


def named_years(text: str, today: date) -> tuple[int, ...]:
    """The years that a text names ("2040", "next year"), whatever else stands in it."""
    said = put_in_tokens(fold(text[:LONGEST]), today)
    return tuple(int(year) for year in compiled(r"Y([0-9]+)").findall(said))


def _read_phrase(match: re.Match[str], today: date) -> _Found:
    if match["dates"]:
        return _Found(tuple(Day(*map(int, one.split("-"))) for one in match["dates"].split("|") if one))
    month = int(match["month"])
    before, after = match["before"], match["after"]
    years = [int(year) for year in (match["year_before"], match["year_after"]) if year]
    if before and after and re.fullmatch("[0-9]{2}", after) and not years:
        years, after = [2000 + int(after)], None  # "31 Mar 27"
    day = int((before or after or "0").removeprefix("D"))
    if not 1 <= month <= 12 or ((before or after) and not 1 <= day <= 31):
        return _NO_SUCH_DAY
    end = bool(match["end_before"] or match["end_after"])
    clash = len(set(years)) > 1 or bool(before and after) or bool(end and day)
    options = years[:1] or _years(month, day, match, today)
    days = tuple(_at(year, month, day, end) for year in options if day <= month_length(year, month))
    if not days:
        return _NO_SUCH_DAY
    bare = not years and not day and not end and not match["which"]
    if after and not after.startswith("D") and not years and 0 <= 2000 + day - today.year <= 2:
        days += (Day(2000 + day, month),)  # "March 27" is a day or a year
    return _Found(days, guess=clash or (bare and not _is_apart(match)))


def _is_apart(match: re.Match[str]) -> bool:
    """Whether a month's bare name is used as one: "May" and "June" are names, "may" and "march" verbs."""
    led = compiled(_LEAD).search(match.string[: match.start()])
    others = re.findall("[a-z']+", match.string)
    return led is not None or all(map(compiled(_LIGHT).fullmatch, others))


def _at(year: int, month: int, day: int, end: bool) -> Day:
    return Day(year, month, month_length(year, month) if end else day)


def _years(month: int, day: int, match: re.Match[str], today: date) -> list[int]:
    """The years that a month without one may belong to, best first."""
    ahead = month > today.month
    match match["which"]:
        case "NEXT":
            return [today.year, today.year + 1] if ahead else [today.year + 1]
        case "THIS":
            return [today.year] if ahead or month == today.month else [today.year, today.year + 1]
        case "LAST":
            return [today.year] if month < today.month else [today.year - 1]
    coming = coming_year(month, day, today)
    if coming and compiled(_PAST).search(match.string):
        return [coming - 1, coming]
    return [coming] if coming else []


def _is_on_its_weekday(day: Day, folded: str) -> bool:
    """Whether a weekday that the text names is that day's; true when it names none."""
    named = _weekdays(folded)
    return not day.exact or not named or day.first().weekday() in named


def _weekdays(folded: str) -> set[int]:
    found = compiled(_WEEKDAY).finditer(folded)
    return {_WEEKDAYS.index(next(filter(None, match.groups()))) % 7 for match in found}


def _coming_weekdays(folded: str, today: date) -> tuple[Day, ...]:
    """The next day of that name, and the one after where "next" leaves it open; none for "every Friday"."""
    named = _weekdays(folded)
    if len(named) != 1 or NEGATION.search(folded) or compiled(_EVERY).search(folded):
        return ()
    ahead = (named.pop() - today.weekday() - 1) % 7 + 1
    aheads = (ahead, ahead + 7) if compiled(_NEXT).search(folded) else (ahead,)
    return tuple(Day(one.year, one.month, one.day) for one in (today + timedelta(n) for n in aheads))


# fmt: off
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun", "月", "火", "水", "木", "金", "土", "日")
# fmt: on
_WEEKDAY: Final = (
    r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?s?\b"
    r"|([月火水木金土日])曜|\(([月火水木金土日])\)"
)
_EVERY: Final = r"\b(?:every|each|most|last|since)\b|days\b|毎週|先週"
_NEXT: Final = r"\bnext\b|来週|再来週"
_LIGHT: Final = (
    r"i|i'm|i'd|think|guess|say|so|or|please|probably|maybe|perhaps|likely|most|sometime|the|a|month|it|it'?s|is"
    r"|about|around|ish|hopefully|yes|ok"
)
_LEAD: Final = rf"\b(?:{LEADS})[ ,-]*(?:the )?$"
_GAP: Final = r"[ ,.の]*(?:(?:of|in|the|around|about|by|early|late|mid|sometime|on|year)[ ,-]+){0,3}"
_PHRASE: Final = (
    r"T(?P<dates>[0-9|-]+)"
    r"|(?:(?P<end_before>END) )?"
    r"(?:(?<![0-9A-Za-z.,:/-])(?P<before>D[0-9]+|[0-9]{1,2}(?![0-9]))[ ,.-]*(?:(?:of|the|day) )*)?"
    rf"(?:Y(?P<year_before>[0-9]+){_GAP})?"
    r"(?:(?P<which>NEXT|THIS|LAST) )?M(?P<month>[0-9]+)"
    r"(?:[ ,.の-]*(?:the )?(?P<after>D[0-9]+|[0-9]{1,2}(?![0-9:]|[.,/][0-9]| ?(?:am|pm|%)|[a-z])))?"
    rf"(?:{_GAP}Y(?P<year_after>[0-9]+))?"
    r"(?:[ の]*(?P<end_after>END))?"
)
_PAST: Final = r"\b(?:came|started|arrived|began|signed|moved|joined|since|was|were|ago)\b|来まし|来た"
_LOOSE: Final = (
    r"LOOSE|[0-9?]|\b(?:or(?! so\b)|before|after|between|unless|if|instead|earlier|later|than|both|either"
    r"|every|each)\b"
)
_FAULTS: Final = {
    "year_only": r"Y[0-9]",
    "weekday": _WEEKDAY,
    "vague": (
        r"\b(?:soon|later|now|asap|days?|weeks?|weekend|months?|years?|spring|summer|autumn|fall|winter|term"
        r"|semester|someday|eventually|sometime)\b|来週|今週|週末|年末|年度|[春夏秋冬]|いつか|そのうち|すぐ"
    ),
}
