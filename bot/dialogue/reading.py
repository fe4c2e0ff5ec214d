"""What came of reading a typed answer: sure, unsure, or unread; and the spelling that all readers share.

A wrong `Sure` does harm that a "did you mean" does not, so every reader says `Sure` only on clear evidence.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Generic, TypeVar

from bot.dialogue.characters import Characters
from bot.dialogue.struct import Struct

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

LONGEST: Final = 500
"""Characters. A longer text is a story and not an answer: every reader gives `Unread("long")`."""

MOST_CANDIDATES: Final = 3


class Sure(Struct, Generic[T_co], frozen=True):
    """The text says this and nothing else."""

    value: T_co


class Unsure(Struct, Generic[T_co], frozen=True):
    """One to three values that the text may mean, best first: to ask back with "did you mean"."""

    candidates: tuple[T_co, ...]


class Unread(Struct, frozen=True):
    """Nothing could be read. `reason` is a stable code, or empty when there is nothing to say about why.

    Any reader: "long", "negative" (it says what is not so). Options: "no_such_option" (a number beyond the
    list), "none". Numbers: "fraction", "huge", "too_many", "unit". Yen: "currency", "huge", "too_many".
    Dates: "year_only", "vague", "weekday", "no_such_day", "far", "too_many".
    """

    reason: str = ""


Reading = Sure[T_co] | Unsure[T_co] | Unread


def unsure(*candidates: T) -> Unsure[T]:
    """The first three different candidates, in their order."""
    return Unsure(tuple(dict.fromkeys(candidates))[:MOST_CANDIDATES])


def fold(text: str) -> str:
    """One spelling for what is typed in many: width, case, digits, dashes, quotes, spaces. Punctuation stays.

    The result has no capital ASCII letter. Circled numbers stand apart ("①③" is "1 3", not "13").
    """
    if text.isascii():
        return " ".join(text.lower().translate(_SAME).split())
    plain = unicodedata.normalize("NFKC", text.translate(_PARTS)).casefold()
    return " ".join(plain.translate(_SAME).split())


def _part(char: str) -> str:
    if char.isascii():
        return char
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    form = unicodedata.decomposition(char).partition(" ")[0]
    if form == "<circle>":
        return f" {char} "
    # A raised digit is no digit of the number before it, nor is the top of a fraction.
    return f"^{char}" if form in ("<super>", "<sub>", "<fraction>") and char.isnumeric() else char


_PARTS: Final = Characters(_part)
_SAME: Final = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("〜～∼", "~"),
        **dict.fromkeys("‘’‛′`´", "'"),
        **dict.fromkeys("“”„″", '"'),
        "、": ",",
        "。": ".",
        "⁄": "/",
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f", None),
    }
)

NEGATION: Final = re.compile(
    r"\b(?:not|no|nope|nah|non|never|neither|nor|none|nothing|nobody|noone|without|except|excluding|cannot|unlikely|hardly"
    r"|(?:anything|everything|all) but|other than|apart from|rather than|instead of|opposite of"
    r"|(?:do|does|did|is|are|was|were|ca|wo|would|could|should|has|have|had|ai|must|need)n'?t)\b"
    r"|ない|なく|ません|じゃな|違|ちがう|以外|いいえ|いや"
)
"""Words that turn the meaning of what stands near them, in folded text with or without its apostrophes."""
