"""The spellings of dates, in the order in which each is put into its token (see `date_tokens`).

Japanese comes first, then English words become figures, then distances ("in 2 weeks"), dates in figures, and
months. A later pattern sees what an earlier one has written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Final

from bot.dialogue.date_tokens import (
    distance,
    era,
    kanji_figure,
    month_ahead,
    month_name,
    no_year,
    on,
    ordinal_day,
    short_year,
    year_first,
    year_last,
)
from bot.dialogue.numerals import CARDINALS, ORDINALS
from bot.dialogue.patterns import compiled


def put_in_tokens(said: str, today: date) -> str:
    """Folded text with its dates in tokens, and a space at either end."""
    for pattern, put in _TOKENS:
        said = compiled(pattern).sub(partial(put, today), said)
    return f" {' '.join(said.split())} "


_Put = Callable[[date, re.Match[str]], str]


def _say(token: str) -> _Put:
    return lambda _, match: match.expand(token)


def _end_of_march(today: date) -> date:
    """Where a Japanese school year and a fiscal year end."""
    this = date(today.year, 3, 31)
    return this if today <= this else date(today.year + 1, 3, 31)


_CARDINAL: Final = "|".join(sorted(CARDINALS.keys() - {"one"}, key=len, reverse=True)).replace("-", "[- ]")
_TENTH: Final = "|".join(sorted(ORDINALS, key=len, reverse=True))
_NAME: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_UNIT: Final = r"(?P<unit>days?|weeks?|fortnights?|months?|years?)\b"
_COUNT: Final = r"(?:LOOSE )?(?P<n>[0-9]{1,3})(?: ?(?:-|~|か|to|or) ?(?P<to>[0-9]{1,3}))? ?"
_EDGE: Final = r"(?<![0-9A-Za-z.|/-])"
_STOP: Final = r"(?![0-9/-]|\.[0-9])"
LEADS: Final = (
    "in|of|by|until|till|til|since|from|for|early|mid|late|around|about|through|to|during|maybe|probably|perhaps"
    "|likely|is|it'?s|on|think|guess|say|sometime|ends?|before|after|between|next|this|last|coming"
)
"""What may stand before a month, as a pattern."""
_TOKENS: Final[tuple[tuple[str, _Put], ...]] = (
    # Japanese
    (r"[〇零一二三四五六七八九十百千]+(?= ?[年月日ヶかカケヵ週])", kanji_figure),
    (r"(令和|平成|昭和|\breiwa|\br) ?(元|[0-9]{1,2})( ?年|[./-](?=[0-9]))", era),
    (r"\breiwa ([0-9]{1,2})\b", lambda _, match: f" Y{2018 + int(match[1])} "),
    (rf"{_COUNT}(?P<unit>日|週|[かヶケカヵ]月|年)間?(?:後|(?P<ago>前))", distance),
    (r"(?<![0-9])([0-9]{4}) ?年(?!度)", _say(r" Y\1 ")),
    (r"(?<![0-9])([0-9]{1,2}) ?年(?= ?の? ?[0-9]{1,2} ?月)", short_year),
    (
        r"\b(?:the )?end of (?:the |this |my )?(?:fiscal|financial|school|academic) year\b|年度末",
        lambda today, _: f" LOOSE {on(_end_of_march(today))}",
    ),
    (r"再来年", lambda today, _: f" Y{today.year + 2} "),
    (r"来年", lambda today, _: f" Y{today.year + 1} "),
    (r"今年|本年|ことし", lambda today, _: f" Y{today.year} "),
    (r"去年|昨年", lambda today, _: f" Y{today.year - 1} "),
    (r"再来月", lambda today, _: month_ahead(today, 2)),
    (r"来月", lambda today, _: month_ahead(today, 1)),
    (r"今月", lambda today, _: month_ahead(today, 0)),
    (r"先月", lambda today, _: month_ahead(today, -1)),
    (r"(?<![0-9])([0-9]{1,2}) ?[-~] ?([0-9]{1,2}) ?月", _say(r" M\1 , M\2 ")),
    (r"(?<![0-9])([0-9]{1,2}) ?月", _say(r" M\1 ")),
    (r"(?<![0-9])([0-9]{1,2}) ?日", _say(r" D\1 ")),
    (r"(?<![週年度])の?末日?", _say(" END ")),
    (r"明後日|あさって|\b(?:the )?day after tomorrow\b", lambda today, _: on(today + timedelta(2))),
    (r"今日|本日|きょう|\btoday\b", lambda today, _: on(today)),
    (r"明日|あした|\btom+or+ow\b", lambda today, _: on(today + timedelta(1))),
    (r"昨日|きのう|\byesterday\b", lambda today, _: on(today - timedelta(1))),
    # English words into figures
    (
        r"\b(?:first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) (?=week|half|few|couple|part)",
        _say(""),
    ),
    (rf"\b(?:(twenty|thirty)[- ])?({_TENTH})\b", ordinal_day),
    (r"(?<![0-9])([0-9]{1,2})(?:st|nd|rd|th)\b", _say(r" D\1 ")),
    (r"\bhalf a year\b", _say("6 months")),
    (rf"\ba couple (?:of )?(?={_UNIT})", _say("LOOSE 2 ")),
    (rf"\b(?:an?|one) (?={_UNIT})", _say("1 ")),
    (rf"\b(?:{_CARDINAL})\b", lambda _, match: str(CARDINALS[match[0].replace(" ", "-")])),
    # distances
    (
        rf"\bin (?:about |around |like )?{_COUNT}{_UNIT}(?:'? time\b)?(?: from (?:now|today)\b)?",
        distance,
    ),
    (rf"{_COUNT}{_UNIT}(?: from (?:now|today)| later| (?P<ago>ago))\b", distance),
    (r"(?<=\bend of )(?:the|this) year\b", lambda today, _: f" M12 Y{today.year} "),
    (r"\b(?:the )?year after next\b", lambda today, _: f" Y{today.year + 2} "),
    (r"\bnext year\b", lambda today, _: f" Y{today.year + 1} "),
    (r"\bthis year\b", lambda today, _: f" Y{today.year} "),
    (r"\blast year\b", lambda today, _: f" Y{today.year - 1} "),
    (r"\b(?:the )?month after next\b", lambda today, _: month_ahead(today, 2)),
    (r"\bnext month\b", lambda today, _: month_ahead(today, 1)),
    (r"\bthis month\b|(?<=\bend of )the month\b", lambda today, _: month_ahead(today, 0)),
    (r"\blast month\b", lambda today, _: month_ahead(today, -1)),
    # dates in figures
    (rf"{_EDGE}([0-9]{{4}})([-/.])([0-9]{{1,2}})\2([0-9]{{1,2}}){_STOP}", year_first),
    (rf"{_EDGE}(20[0-9]{{2}})()([0-9]{{2}})([0-9]{{2}}){_STOP}", year_first),
    (rf"{_EDGE}([0-9]{{4}})[-/.]([0-9]{{1,2}}){_STOP}", _say(r" Y\1 M\2 ")),
    (rf"{_EDGE}([0-9]{{1,2}})([-/.])([0-9]{{1,2}})\2([0-9]{{4}}|[0-9]{{2}}){_STOP}", year_last),
    (rf"{_EDGE}([0-9]{{1,2}})[-/.]([0-9]{{4}}){_STOP}", _say(r" Y\2 M\1 ")),
    (rf"{_EDGE}([0-9]{{1,2}})([-/.])([0-9]{{1,2}}){_STOP}(?! ?(?:{_UNIT}|am|pm|%))", no_year),
    (rf"(?<=[0-9])(?={_NAME})", _say(" ")),
    (rf"\b((?:{_NAME})[a-z]*)(?=[0-9])", _say(r"\1 ")),
    (r"(?<![\w./-])([1-9][0-9]{3})(?![\w/-]|\.[0-9])", _say(r" Y\1 ")),
    (r"'([0-9]{2})\b", _say(r" Y20\1 ")),
    # months
    (r"\b[a-z]{3,11}\b\.?", month_name),
    (r"^\W*may\W*$|(?<![a-z])may(?=,? (?:the )?(?:D[0-9]|[0-9]{1,2}\b| ?Y[0-9]))", _say(" M5 ")),
    (rf"\b((?:{LEADS})[ -]+(?:the )?|(?<![0-9A-Z])D?[0-9]{{1,2}} +(?:of )?)may\b", _say(r"\1 M5 ")),
    (r"\b(?:this )?coming +(?=M[0-9])", _say("")),
    (r"\bnext +(?=M[0-9])", _say("NEXT ")),
    (r"\bthis +(?=M[0-9])", _say("THIS ")),
    (r"\blast +(?=M[0-9])", _say("LAST ")),
    (r"\b(?:end|last day|close) +(?:of +)?(?:the +)?(?=NEXT|THIS|LAST|Y[0-9]|M[0-9])", _say("END ")),
)
