"""How signs and idioms are written, and how they are read.

Notation, by words: `word` · `a|b` either · CLASS (see `words`) · `touch*` every form of the verb · `x?` may be
missing · `~3` up to three words of any kind, within the sentence · `!a|b` the next word is none of these · `$`
the end of the clause, or a word like "now" or "please" · `^` the beginning of the clause · `=` first: a denial
before it belongs to it · `@DIE` any way to say an act (see `acts`) · `a & b` in either order, with up to twelve
words between.

A sentence becomes one character a word, a sign a regular expression over those characters, so that a sign costs
the number of words and not of letters. A sign that needs a looser gap is better given one than a second line;
what it then takes in wrongly belongs to `idioms`. `python -m tests.dialogue.danger` shows what a change costs.
"""

from __future__ import annotations

from functools import cache
from itertools import product

from bot.dialogue.lexicon.acts import ACTS
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


def expand(sign: str) -> list[str]:
    """The sign once for every way to say the acts in it ("@DIE") and either order ("&")."""
    orders = [sign]
    if " & " in sign:
        whole = "= " if sign[0] == "=" else ""
        one, other = sign.removeprefix("= ").split(" & ")
        orders = [f"{whole}{one} ~12 {other}", f"{whole}{other} ~12 {one}"]
    ways = [[ACTS[item[1:]] if item[0] == "@" else (item,) for item in order.split()] for order in orders]
    return [" ".join(way) for items in ways for way in product(*items)]


def source(sign: str) -> str:
    """The regular expression of a sign, not yet compiled."""
    return "".join(map(_item, sign.split()))


def touch(sign: str) -> None:
    """Gives a character to each word of a sign whose pattern is compiled later."""
    for item in sign.split():
        _touch(item)


@cache
def _touch(item: str) -> None:
    for name in item.strip("!?^=").split("|"):
        if name and name != "$" and name[0] != "~":
            codes(name)


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
