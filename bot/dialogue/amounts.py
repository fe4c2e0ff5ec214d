"""The amounts in a text: figures with their sign, their scale ("12 man", "2k") and their yen.

A figure may be grouped in several ways, and some leave it open: "1.200" is a decimal, or thousands as they
are grouped in Germany. Two amounts that belong together are one: "12 man 5000", "1 million 200 thousand".
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from bot.dialogue.numerals import KANJI, KANJI_FIRST, KANJI_SCALES, kanji_number
from bot.dialogue.patterns import compiled
from bot.dialogue.struct import Struct, replace


class Amount(Struct, frozen=True):
    """One number in a text: its possible values, best first, and how it was written."""

    values: tuple[Fraction, ...]
    slip: bool  # its grouping is odd, so that even one value is a guess
    scale: int  # what its unit counts in: 10,000 for "12 man"
    yen: bool
    start: int
    end: int


def find_amounts(said: str, pattern: str) -> list[Amount] | None:
    """Every amount in the text, as `COUNTED` or `PAID` finds them.

    None when something in it looks like a number and is none ("1.2.3").
    """
    found: list[Amount] = []
    for match in compiled(pattern).finditer(said):
        factor = _SCALES[match["scale"].strip(" -")] if match["scale"] else 1
        raw = match["figure"].rstrip(",.")
        values, slip = _values(raw, factor > 1)
        if not values:
            return None
        sign = -1 if match["sign"] or "-" in (match["yen"] or "") else 1
        scale = factor * next((size for char, size in KANJI_SCALES.items() if char in raw), 1)
        yen = bool(match["yen"] or match["after"])
        amount = Amount(
            tuple(sign * factor * value for value in values), slip, scale, yen, match.start(), match.end()
        )
        found[-1:] = _join(said, found[-1], amount) if found else [amount]
    return found


def _join(said: str, left: Amount, right: Amount) -> list[Amount]:
    """One amount of two that belong together: "12 man 5000", "1 million 200 thousand"."""
    single = len(left.values) == len(right.values) == 1 and not left.yen
    if single and said[left.end : right.start].strip() in ("", "and"):
        low = right.values[0]
        if low < left.scale <= 100 * low:
            return [replace(right, values=(left.values[0] + low,), scale=left.scale, start=left.start)]
    return [left, right]


def _values(raw: str, scaled: bool) -> tuple[tuple[Fraction, ...], bool]:
    """The values that one figure may have, and whether they are guesses."""
    if not raw.isascii():
        value = kanji_number(raw)
        return ((), False) if value is None else ((value,), False)
    if re.fullmatch(r"[0-9]+|[0-9]+\.[0-9]{1,2}|[0-9]+\.[0-9]{4,}|[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?", raw):
        return (Fraction(raw.replace(",", "")),), False
    if re.fullmatch(r"[0-9]+\.[0-9]{3}", raw):  # a decimal, or thousands grouped as in Germany
        return (Fraction(raw.replace(".", "")), Fraction(raw)), True
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})+|[0-9]{1,3}( [0-9]{3})+", raw):
        return (Fraction(re.sub(r"\D", "", raw)),), True
    if scaled and re.fullmatch(r"[0-9]+,[0-9]+", raw):
        return (Fraction(raw.replace(",", ".")),), True
    if re.fullmatch(r"[0-9]+(,[0-9]+)+", raw):
        joined = raw.replace(",", "")
        pieces = [joined] if len(joined) > 4 else raw.split(",")
        return tuple(Fraction(piece) for piece in pieces), True
    return (), False


def _amount_pattern(scales: dict[str, int]) -> str:
    units = "|".join(sorted(scales, key=len, reverse=True))
    return (
        rf"(?P<sign>(?<![0-9a-z{KANJI}])(?<![0-9a-z{KANJI}] )(?:- ?|minus ))?(?P<yen>[¥\\] ?-?|jpy ?)?"
        rf"(?P<figure>(?<![0-9.,])[0-9]{{1,3}}(?: [0-9]{{3}})+(?![0-9{KANJI},.])"
        rf"|[0-9{KANJI_FIRST}][0-9{KANJI},.]*)"
        rf"(?P<scale>[ -]?(?:{units})(?![a-z]))?(?P<after> ?(?:yen|円|jpy|えん))?"
    )


_COUNTS: Final = {"hundred": 100, "thousand": 1000, "k": 1000, "million": 10**6}
_SCALES: Final = {
    **_COUNTS,
    **dict.fromkeys(("man", "manen", "man-en", "manyen"), 10**4),
    **dict.fromkeys(("m", "mil"), 10**6),
    "sen": 1000,
}
COUNTED: Final = _amount_pattern(_COUNTS)
"""The pattern of an amount of anything, for `find_amounts`."""
PAID: Final = _amount_pattern(_SCALES)
"""The same for money, which has man and sen too."""
