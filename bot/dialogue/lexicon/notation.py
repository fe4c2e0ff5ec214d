"""The notation of `signs` and `idioms`, read: a sentence becomes one character a word, a sign a regular
expression over those characters, so that a sign costs the number of words and not of letters.
"""

from __future__ import annotations

from functools import cache

from bot.dialogue.lexicon.spelling import ASKS, PAUSE, STOP
from bot.dialogue.lexicon.words import CLASSES, forms

UNKNOWN = "_"
_FIRST = 0xE000  # the private use area: no word's character is a mark of the regular expression

_codes: dict[str, str] = {STOP: STOP, ASKS: ASKS, PAUSE: PAUSE}


def code(word: str) -> str:
    """The character of a word, given on first use: call it only while the lexicon is being built."""
    return _codes.setdefault(word, chr(_FIRST + len(_codes)))


@cache
def codes(name: str) -> str:
    """The characters of a class, a word, or a verb with all its forms."""
    members = CLASSES[name] if name in CLASSES else forms(name)
    return "".join(sorted(map(code, members)))


def encode(words: list[str]) -> str:
    return "".join([_codes.get(word, UNKNOWN) for word in words])


def known() -> frozenset[str]:
    return frozenset(_codes)


_END = f"(?=[{STOP}{ASKS}{PAUSE}{codes('ENDS')}{codes('FILLER')}]|\\Z)"


def source(sign: str) -> str:
    """The regular expression of a sign, not yet compiled."""
    return "".join(map(_item, sign.split()))


def _item(item: str) -> str:
    if item == "=":
        return ""
    if item == "^":
        return f"(?<![^{STOP}{ASKS}{PAUSE}{codes('SOFT')}])"
    if item[0] == "~":
        return f"[^{STOP}{ASKS}]{{0,{int(item[1:])}}}?"
    if item[0] == "!":
        return f"(?!{_any(item[1:])})"
    return f"(?:{_any(item[:-1])})?" if item[-1] == "?" else _any(item)


def _any(names: str) -> str:
    parts = names.split("|")
    found = "".join(codes(name) for name in parts if name != "$")
    single = f"[{found}]" if found else ""
    if "$" not in parts:
        return single
    return f"(?:{single}|{_END})" if single else _END
