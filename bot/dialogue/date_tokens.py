"""The small language into which dates are put before they are read.

Its words are capitals, since folded text has none: `Y2027` a year, `M3` a month, `D31` a day of the month,
`T2027-4-3|2027-3-4|` the dates that one spelling may mean, `END` the last day of the month beside it, `NEXT`,
`THIS` and `LAST` before a month, `LOOSE` for what makes a guess of it. `M0` is a month that does not exist.

Each function here writes what one kind of spelling stands for, as counted from today.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from bot.dialogue import likeness
from bot.dialogue.numerals import ORDINALS, kanji_number
from bot.dialogue.patterns import compiled


def era(_: date, match: re.Match[str]) -> str:
    """ "令和9年" as "2027年"."""
    return str(_ERAS[match[1]] + (1 if match[2] == "元" else int(match[2]))) + match[3]


def short_year(today: date, match: re.Match[str]) -> str:
    """ "27年" is 2027, or a year of Reiwa when only that is near."""
    western, reiwa = 2000 + int(match[1]), 2018 + int(match[1])
    if -3 <= western - today.year <= 10:
        return f" Y{western} "
    return f" LOOSE Y{reiwa if -3 <= reiwa - today.year <= 10 else western} "


def kanji_figure(_: date, match: re.Match[str]) -> str:
    """ "三十一" as "31"."""
    value = kanji_number(match[0])
    return str(int(value)) if value is not None and value < 10_000 else match[0]


def distance(today: date, match: re.Match[str]) -> str:
    """ "in 2 weeks", "3 months ago": the dates, or the months, that far from today."""
    groups = match.groupdict()
    days, months = _UNIT_LENGTHS[groups["unit"][0]]
    counts = [int(n) * (-1 if groups.get("ago") else 1) for n in (groups["n"], groups["to"]) if n]
    tokens = [on(today + timedelta(n * days)) if days else month_ahead(today, n * months) for n in counts]
    loose = months == 12 or "LOOSE" in match[0]
    return " , ".join(tokens) + (" LOOSE " if loose else "")


def ordinal_day(_: date, match: re.Match[str]) -> str:
    """ "thirty-first", as a day of the month."""
    return f" D{(20 if match[1] == 'twenty' else 30 if match[1] else 0) + ORDINALS[match[2]]} "


def month_ahead(today: date, ahead: int) -> str:
    """The month that is so many months from today's, with its year."""
    index = today.year * 12 + today.month - 1 + ahead
    return f" Y{index // 12} M{index % 12 + 1} "


def on(*days: date) -> str:
    """The dates that one spelling may mean, best first."""
    return f" T{'|'.join(f'{day.year}-{day.month}-{day.day}' for day in days)}| "


def year_first(_: date, match: re.Match[str]) -> str:
    """ "2027-3-31"."""
    return _dates([(int(match[1]), int(match[3]), int(match[4]))])


def year_last(today: date, match: re.Match[str]) -> str:
    """ "03/04/2027": day first or month first; with a short year, the year may stand first too."""
    a, b, c = int(match[1]), int(match[3]), int(match[4])
    if len(match[4]) == 4:
        return _dates([(c, b, a), (c, a, b)])
    orders = [(2000 + c, b, a), (2000 + c, a, b), (2000 + a, b, c)]
    near = [order for order in orders if abs(order[0] - today.year) <= 3 and _is_real(*order)]
    return _dates(near or orders)


def no_year(today: date, match: re.Match[str]) -> str:
    """ "3/31": month and day in either order; with another mark than "/" it may be no date at all."""
    a, b = int(match[1]), int(match[3])
    orders = [(coming_year(m, d, today), m, d) for m, d in ((b, a), (a, b)) if 1 <= m <= 12 and 1 <= d <= 31]
    token = _dates([order for order in orders if order[0]])
    if 1 <= a <= 12 and 0 <= 2000 + b - today.year <= 2 and match[2] == "/":
        token += f" Y{2000 + b} M{a} "
    return token if match[2] == "/" else f"{token} LOOSE "


def _dates(orders: list[tuple[int, int, int]]) -> str:
    real = [date(*order) for order in orders if _is_real(*order)]
    return on(*dict.fromkeys(real)) if real else " M0 "


def _is_real(year: int, month: int, day: int) -> bool:
    return 1 <= year <= 9998 and 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def coming_year(month: int, day: int, today: date) -> int:
    """The year of the next such day or month, today's included; 0 when there is none ("31 June")."""
    start = (today.year, today.month, today.day)
    for year in range(today.year, today.year + 9):
        if day <= month_length(year, month) and (year, month, day or 31) >= start:
            return year
    return 0


def month_length(year: int, month: int) -> int:
    """In days; 31 in a year that the calendar does not know."""
    return monthrange(year, month)[1] if 1 <= year <= 9998 else 31


def month_name(_: date, match: re.Match[str]) -> str:
    """A month's name, its short form, or a clear misspelling of it; "may" is mostly no month.

    A short word ("jly") is only taken for a misspelt month when a year stands after it.
    """
    word = match[0].rstrip(".")
    dated = compiled(_YEAR_AFTER).match(match.string, match.end()) is not None
    for number, name in enumerate(_MONTHS, 1):
        if name != "may" and (word == name or word in _SHORT[number]):
            return f" M{number} "
        if dated and name != "may" and _is_short_slip(word, name):
            return f" M{number} "
        if word[0] != name[0] or len(word) < 5:
            continue
        away = likeness.distance(word, name, 2)
        slip = sorted(word) == sorted(name) or len(word) != len(name)  # "marhc" or "marchh", but not "match"
        if away <= 1 and (
            len(name) > 5 or (len(name) == 5 and slip) or compiled(_SQUEEZE).sub(r"\1", word) == name
        ):
            return f" M{number} "
        if away == 2 and len(name) >= 8:
            return f" LOOSE M{number} "
    return match[0]


def _is_short_slip(word: str, name: str) -> bool:
    """ "jly" and "jluy" for "july", "nvo" for "nov": a letter left out, or two changed places."""
    if word[0] != name[0] or not 3 <= len(word) <= 4:
        return False
    if len(word) == 3 and sorted(word) == sorted(name[:3]):
        return True
    left_out = len(name) == len(word) + 1
    swapped = sorted(word) == sorted(name)
    return (left_out or swapped) and likeness.distance(word, name, most=1) == 1


# fmt: off
_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)
# fmt: on
_SHORT: Final = {
    n: {name[:3]} | ({"sept"} if n == 9 else set()) for n, name in enumerate(_MONTHS, 1) if n != 5
}
_YEAR_AFTER: Final = r"[ ,]*Y[0-9]"
_SQUEEZE: Final = r"(.)\1+"
_ERAS: Final = {"令和": 2018, "reiwa": 2018, "r": 2018, "平成": 1988, "昭和": 1925}
_UNIT_LENGTHS: Final = {
    **dict.fromkeys("d日", (1, 0)),
    **dict.fromkeys("w週", (7, 0)),
    "f": (14, 0),
    **dict.fromkeys("mかヶケカヵ", (0, 1)),
    **dict.fromkeys("y年", (0, 12)),
}
