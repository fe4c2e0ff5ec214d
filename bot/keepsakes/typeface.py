"""The typeface of all keepsakes, shipped with the guide: neither a system font nor a network is needed.

BIZ UDPGothic (SIL Open Font License, fonts/OFL.txt), cut down to Latin, Greek, Cyrillic, kana and the kanji
of JIS X 0208; in bold to those of its first level (fonts/README.md says how). What else people write is
replaced where all can see it.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FOLDER: Final = Path(__file__).parent / "fonts"
REGULAR: Final = "BIZUDPGothic-Regular"
BOLD: Final = "BIZUDPGothic-Bold"
MISSING: Final = "□"
"""Stands for a sign, or several in a row, that the typeface does not have."""
_UNSEEN: Final = re.compile(
    "[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ef]"
)
"""Joiners, marks of direction and variants: nothing of their own to draw."""


@cache
def file_of(name: str) -> Path:
    return FOLDER / f"{name}.ttf"


@cache
def signs(name: str) -> frozenset[str]:
    """What the typeface can draw. Takes about 20 ms, once, and lets reportlab know the typeface."""
    font = TTFont(name, file_of(name))
    pdfmetrics.registerFont(font)
    return frozenset(chr(code) for code in font.face.charToGlyph)


def drawable(text: str) -> str:
    """The text with `MISSING` in the place of what cannot be drawn. Line breaks stay."""
    known = signs(REGULAR)
    text = _UNSEEN.sub("", text.replace("\t", " "))
    if known.issuperset(text.replace("\n", "")):
        return text
    drawn: list[str] = []
    for sign in text:
        if sign == "\n" or sign in known:
            drawn.append(sign)
        elif not drawn or drawn[-1] != MISSING:
            drawn.append(MISSING)
    return "".join(drawn)


def is_bold(text: str) -> bool:
    """Whether all of it can be drawn in bold."""
    return signs(BOLD).issuperset(text)
