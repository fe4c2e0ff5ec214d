"""Whole numbers and amounts of yen, as people type them in English and in Japanese.

Number words become figures, the amounts are found, and they are judged together. The answer is sure when
there is one whole value and nothing but words without weight around it ("I have about 12 days left").
"""

from __future__ import annotations

import re
from math import ceil, floor
from typing import Final

from bot.dialogue.amounts import COUNTED, PAID, Amount, find_amounts
from bot.dialogue.numerals import to_figures
from bot.dialogue.patterns import compiled
from bot.dialogue.reading import LONGEST, MOST_CANDIDATES, NEGATION, Reading, Sure, Unread, fold, unsure
from bot.dialogue.struct import replace


def read_number(text: str, unit: str = "") -> Reading[int]:
    """A whole number, negative too; the caller checks its range.

    With a `unit` of time ("hours", "days", "weeks", "months", "years"), a number of another one is
    `Unread("unit")`: "2 weeks" does not say how many days. Years are counted in months, though. A fraction is
    unsure between its two neighbours.
    """
    if len(text) > LONGEST or len(folded := fold(text)) > LONGEST:
        return Unread("long")
    wanted = unit.casefold().removesuffix("s")
    said = to_figures(compiled(_YEARS).sub(_in_months, folded) if wanted == "month" else folded)
    amounts = find_amounts(said, COUNTED)
    spans = [name for name, pattern in _SPANS.items() if compiled(pattern).search(said)]
    if wanted in _SPANS and amounts and spans and wanted not in spans:
        return Unread("unit")
    return _judge(compiled(_COUNTABLE).sub(lambda m: " " * len(m[0]), said), amounts, _NEVER)


def read_yen(text: str) -> Reading[int]:
    """An amount in whole yen; the caller checks its range.

    Without a unit, below 100 may be meant in units of ten thousand (man), and below 1,000 in thousands.
    """
    if len(text) > LONGEST or len(folded := fold(text)) > LONGEST:
        return Unread("long")
    said = to_figures(folded)
    if compiled(_CURRENCY).search(said):
        return Unread("currency")
    amounts = find_amounts(said, PAID)
    return _judge(said, amounts and [_guess(amount) for amount in _share(amounts)], _FREE)


def _guess(amount: Amount) -> Amount:
    value = amount.values[0]
    if len(amount.values) > 1 or amount.scale > 1 or amount.yen or not 0 < value < 1000:
        return amount
    return replace(amount, values=(value * (10_000 if value < 100 else 1000), value))


def _share(amounts: list[Amount]) -> list[Amount]:
    """In "15 to 20 man", 15 is in man too."""
    last = amounts[-1]
    return [
        replace(amount, values=tuple(v * last.scale for v in amount.values), scale=last.scale)
        if last.scale > 1 == amount.scale and not amount.yen and amount.values[0] < 1000
        else amount
        for amount in amounts
    ]


def _in_months(years: re.Match[str]) -> str:
    """ "a year and a half" as "18 months"."""
    count = 0.5 if years["half"] or years["kanji"] else float(years["n"] or 1)
    return f"{int(12 * (count + 0.5 * bool(years['more'])))} months"


def _judge(said: str, amounts: list[Amount] | None, nil: str) -> Reading[int]:
    if amounts is None:
        return Unread()
    if not amounts:
        if compiled(nil).fullmatch(compiled(_HARMLESS).sub(" ", said).strip(" .,!~()")):
            return Sure(0)
        return Unread("fraction" if compiled(_HALF).search(said) else "")
    if NEGATION.search(said):
        return Unread("negative")
    values = [value for amount in amounts for value in amount.values]
    wholes = list(dict.fromkeys(whole for value in values for whole in (floor(value), ceil(value))))
    if any(abs(whole) > _HUGE for whole in wholes):
        return Unread("huge")
    if len(wholes) > MOST_CANDIDATES:
        return Unread("too_many")
    plain = len(wholes) == 1 and not any(amount.slip for amount in amounts)
    return Sure(wholes[0]) if plain and _is_clean(said, amounts) else unsure(*wholes)


def _is_clean(said: str, amounts: list[Amount]) -> bool:
    """Whether nothing but words without weight stands around the amounts."""
    rest = list(said)
    for amount in amounts:
        rest[amount.start : amount.end] = " " * (amount.end - amount.start)
    return not any(c.isalnum() or c in "?%/^*=<>+&$£€" for c in compiled(_HARMLESS).sub(" ", "".join(rest)))


_HUGE: Final = 10**15
_HALF: Final = r"\bhalf\b|半"
_SPANS: Final = {
    "hour": r"\b(?:hours?|hrs?)\b|時間",
    "day": r"days?\b|日",
    "week": r"weeks?\b|週",
    "month": r"months?\b|[かヶケカ]月",
    "year": r"(?:years?|yrs?)\b|年",
}
_YEARS: Final = (
    r"(?:\b(?:(?P<half>half) (?:an? )?|(?:an?|one) |(?P<n>[0-9]{1,2}(?:\.5)?) ?)(?:years?|yrs?)\b"
    r"(?P<more> and a half)?)|(?P<kanji>半年)"
)
_CURRENCY: Final = (
    r"[$£€₩₹฿]|\b(?:dollars?|bucks|usd|aud|cad|nzd|sgd|pounds?|quid|gbp|euros?|eur|rand|zar|won|pesos?|rupees?"
    r"|francs?|yuan|rmb|cents?|pence)\b|(?<=[0-9])(?:usd|aud|cad|nzd|gbp|eur)|ドル|ポンド|ユーロ|ウォン|元"
)
_HARMLESS: Final = (
    r"\b(?:an?|about|around|approx(?:imately)?|roughly|circa|maybe|probably|perhaps|i'?(?:m|ve|d)|i|think"
    r"|guess|believe|suppose|say|said|it'?s|it|is|was|would|will|be|have|had|has|got|get|need|owe|pay|paid"
    r"|costs?|make|earn|my|me|the|of|in|for|or so|ish|just|only|exactly|total|altogether|please|thanks|there"
    r"|are|were|left|and|yen)\b|(?<=[0-9])ish\b|約|だいたい|大体|たぶん|多分|くらい|ぐらい|ほど|です|でした|だ"
    r"|と思います|と思う|あります|ある|円"
)
_COUNTABLE: Final = (
    r"(?<![a-z])(?:hours?|hrs?|days?|weeks?|months?|years?|yrs?|times?|people|persons?|lessons?|class(?:es)?"
    r"|schools?)\b|時間|日間|日|週間|週|[かヶケヵ]月|年間|年|人|回|校"
)
_NIL: Final = r"none|nil|nothing|ゼロ|なし|無し|ありません|ない"
_NEVER: Final = f"{_NIL}|never"
_FREE: Final = f"{_NIL}|nothing else|free|ただ|無料"
