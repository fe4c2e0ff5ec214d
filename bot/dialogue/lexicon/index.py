"""Which of many signs can be in a text at all: those whose words all occur in it.

Every sign needs some words, one of each of several sets. Each distinct set is one bit; the bits that a text
sets are or-ed together once, and a sign can be there if all of its own are among them. Signs are filed under
the words of their rarest set, so that a usual text looks at few of a thousand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from bot.dialogue.lexicon.notation import codes, source
from bot.dialogue.patterns import compiled
from bot.dialogue.struct import Struct

# Words that most texts hold: to file a sign under one of them would make every text look at it.
_COMMON_WORDS = (
    "i me my to it the a is in of and am not was for on at that this so have be he she they do if when with but what "
    "all no just can will would as get got go out up about home work job school want think like know year never from by "
    "her his him been are were an"
)
_COMMON = frozenset("".join(map(codes, _COMMON_WORDS.split())))


class Sign(Struct, frozen=True):
    text: str
    kind: str = ""
    mention: bool = False
    """A bare word: quiet beside a film or a class."""
    doer: bool = False
    """Needs somebody who does it."""
    deed: bool = False
    """Never the writer's own doing."""
    game: bool = False
    """May happen in a game."""

    @property
    def whole(self) -> bool:
        """A denial before it belongs to it ("I don't see the point of living")."""
        return self.text[0] == "="

    @property
    def denial(self) -> bool:
        """Contains a denial of its own."""
        return any(need & _DENIALS for need in needs(self.text))

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when its words first occur together: all at once would cost every start half a second."""
        return compiled(source(self.text))


@cache
def needs(text: str) -> list[frozenset[str]]:
    """Of each of these at least one word must be in a text that holds the sign."""
    items = [item for item in text.split() if item[0] not in "~!^=" and item[-1] != "?"]
    return [found for found in map(_need, items) if found]


@cache
def _need(item: str) -> frozenset[str]:
    """The words of "a|b"; none where the end of a clause will do as well."""
    names = item.split("|")
    return frozenset() if "$" in names else frozenset("".join(map(codes, names)))


_DENIALS = frozenset(codes("NOT"))


class _Filed(NamedTuple):
    place: int
    bits: int
    sign: Sign


class Index:
    """Signs by the words they need. Built once; a look-up costs the words of the text."""

    def __init__(self, signs: Iterable[Sign]) -> None:
        bit_of: dict[frozenset[str], int] = {}
        self._places_by_word: dict[str, list[int]] = {}
        self._bits_by_word: dict[str, int] = {}  # of the words looked up so far
        self._filed: dict[str, list[_Filed]] = {}
        for place, sign in enumerate(signs):
            bits = 0
            for need in needs(sign.text):
                if need not in bit_of:
                    for word in need:
                        self._places_by_word.setdefault(word, []).append(len(bit_of))
                    bit_of[need] = 1 << len(bit_of)
                bits |= bit_of[need]
            filed = _Filed(place, bits, sign)
            for word in min(needs(sign.text), key=_commonness):
                self._filed.setdefault(word, []).append(filed)

    def fitting(self, row: str) -> list[Sign]:
        """The few signs whose words are all in the text, in the order of the lexicon."""
        present = set(row)
        bits = 0
        for word in present:
            bits |= self._bits(word)
        near: Mapping[int, Sign] = {
            filed.place: filed.sign
            for word in present
            for filed in self._filed.get(word, ())
            if filed.bits & bits == filed.bits
        }
        return [near[place] for place in sorted(near)]

    def _bits(self, word: str) -> int:
        if word not in self._places_by_word:
            return 0
        bits = self._bits_by_word.get(word)
        if bits is None:
            bits = self._bits_by_word[word] = sum(1 << place for place in self._places_by_word[word])
        return bits


def _commonness(need: frozenset[str]) -> float:
    return len(need & _COMMON) + len(need) / 1000
