"""Numbers in words: in English, up to the hundreds and with dozens and halves, and in kanji."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from typing import Final

from bot.dialogue.patterns import compiled


def to_figures(said: str) -> str:
    """The text with its English number words in figures: "two hundred and five" as "205"."""
    for pattern, figure in _WORDS:
        said = compiled(pattern).sub(figure, said)
    return said


def kanji_number(raw: str) -> Fraction | None:
    """ "12万5千", "十二万", "二〇二七"; None for what is no number, such as "万" alone or "1.2.3万"."""
    total = section = Fraction(0)
    for digits, tens, myriads in re.findall(rf"([0-9.,{_DIGITS}]+)?(?:([十百千])|([万億]))?", raw):
        plain = digits.translate(_PLAIN).replace(",", "")
        if plain and not re.fullmatch(r"[0-9]+(\.[0-9]+)?", plain):
            return None
        value = Fraction(plain or 0)
        section += (value if digits else 1) * KANJI_SCALES[tens] if tens else value
        if myriads:
            if not section:
                return None
            total, section = total + section * KANJI_SCALES[myriads], Fraction(0)
    return total + section


# fmt: off
_UNITS: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ORDINALS: Final = {word: n for n, word in enumerate((
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth",
), 1)} | {"thirtieth": 30}
"""1st to 20th, and 30th."""
# fmt: on
CARDINALS: Final = {word: n for n, word in enumerate(_UNITS)} | {
    tens + (f"-{_UNITS[n]}" if n else ""): 10 * k + n for k, tens in enumerate(_TENS, 2) for n in range(10)
}
"""0 to 99 in words, with a hyphen: "twenty-one"."""
CARDINAL: Final = "|".join(sorted(CARDINALS, key=len, reverse=True))
"""Any word of `CARDINALS`, as a pattern: the longest first."""

_DIGITS: Final = "〇零一二三四五六七八九"
_PLAIN: Final = str.maketrans(_DIGITS, "00123456789")
KANJI_SCALES: Final = {"億": 10**8, "万": 10**4, "千": 1000, "百": 100, "十": 10}
KANJI_FIRST: Final = _DIGITS + "十百千"
"""The kanji with which a number may begin."""
KANJI: Final = KANJI_FIRST + "万億"

_SMALL: Final = CARDINAL.replace("-", "[- ]")
_WORDS: Final[tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...]] = (
    (r"\bhalf (?:an? )?(?=million\b)", "0.5 "),
    (r"\bhalf (?:an? )?dozen\b", "6"),
    (r"\ban? (?=(?:hundred|thousand|million|dozen|couple|few)\b)", "1 "),
    (r"\bonce\b", "1 time"),
    (r"\btwice\b", "2 times"),
    (rf"\b(?:{_SMALL})\b", lambda m: str(CARDINALS[m[0].replace(" ", "-")])),
    (r"(?<![0-9.,])1 couple\b", "2 couple"),
    (r"(?<![0-9.,])1 few\b", "3 few"),
    (r"(?<![0-9.,])([0-9]{1,3}) (?:and )?(?:a |1 )?half\b", r"\1.5"),
    (r"(?<![0-9.,])([0-9]{1,3}) dozen\b", lambda m: str(12 * int(m[1]))),
    (
        r"(?<![0-9.,])([1-9]) ?hundred (?:and )?([0-9]{1,2})(?![0-9.,])",
        lambda m: str(100 * int(m[1]) + int(m[2])),
    ),
    (r"(?<![0-9.,])([1-9]) ?hundred\b", r"\g<1>00"),
)
