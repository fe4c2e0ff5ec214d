"""Misspelt words: which word of the lexicon one must be that is no word of English and that no sign knows.

Four ways to go wrong, in the order in which they are looked for: a letter doubled or not ("realy"); two neighbours
changed places ("hte"); written by ear ("stashun", "nife", "slamd"), which is told by how both sound; one letter
left out, put in or changed ("apartmet"), the first right, and in a short word only left out. An ordinary word that
looks like one of these is none: see `ordinary`.

One slip leaves the first two letters as they were, or the first and the last two: among the words that are like
that, rapidfuzz looks for the nearest. An index of all words with a letter left out is quicker, 2 µs a word and
not 5, and takes 3 MB.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from typing import Final

from bot.dialogue import likeness
from bot.dialogue.lexicon.ordinary import ORDINARY
from bot.dialogue.lexicon.variants import EXPANSIONS, LONG_KEYS

_LONGEST: Final = 20
"""Letters: longer ones are words run together, or noise."""
# What is written, and what is heard, in the order in which they are replaced: consonants, then vowels.
_SOUNDS = (
    "ould>ud tion>shun sion>shun tch>ch igh>i ough>o augh>o ph>f ck>k ce>se ci>si cy>si ch>C c>k C>ch "
    "qu>kw q>k x>ks z>s th>f v>f wh>w kn>n wr>r "
    "ea>e ie>e ei>e ee>e ai>a ay>a oo>u ou>u ew>u ow>u oa>o ey>i y>i"
)
_AS_HEARD = tuple(pair.split(">") for pair in _SOUNDS.split())
_DOUBLE = re.compile(r"(.)\1+")


class Speller:
    """The words of a lexicon, and those that can be typed for them, by how they sound and by how they begin."""

    def __init__(self, known: frozenset[str]) -> None:
        self.known = known

    @cached_property
    def _words(self) -> frozenset[str]:
        words = (*self.known, *EXPANSIONS)
        return frozenset(word for word in words if word.isascii() and word.isalpha() and len(word) > 2)

    @cached_property
    def _by_sound(self) -> dict[str, list[str]]:
        found = defaultdict(list)
        for word in sorted(self._words):
            if len(word) > 3:
                found[sound(word)].append(word)
        return found

    @cached_property
    def _by_ends(self) -> dict[str, list[str]]:
        """By the first two letters, and by the first and the last two: one slip leaves either as it was."""
        found = defaultdict(list)
        for word in sorted(self._words):
            if len(word) > 3:
                for ends in _ends(word):
                    found[ends].append(word)
        return found

    def mended(self, word: str) -> str | None:
        """The word that a word of letters, none of the lexicon, is a misspelling of."""
        if not 3 <= len(word) <= _LONGEST or word in ORDINARY:
            return None
        alike = self._by_sound.get(sound(word), ()) if len(word) > 3 else ()
        single = _DOUBLE.sub(r"\1", word)
        for other in alike:
            if _DOUBLE.sub(r"\1", other) == single:
                return other
        for at in range(len(word) - 1):
            if (swapped := f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}") in self._words:
                return swapped
        if alike:
            return min(alike, key=lambda other: likeness.distance(word, other))
        if len(word) < 4:
            return None
        return self._near(word) or _near_long(word)

    def _near(self, word: str) -> str | None:
        size = len(word)
        pool = [other for ends in _ends(word) for other in self._by_ends.get(ends, ())]
        near = [
            other
            for other in likeness.nearest(word, pool, 1)
            if len(other) > size or (len(other) < size and size > 4) or size > 5
        ]
        return min(near, key=lambda other: (len(other) == size, other), default=None)


def _ends(word: str) -> tuple[str, str]:
    return word[:2], word[0] + word[-2:]


def sound(word: str) -> str:
    """Roughly how a word is spoken: one way to write for each of its sounds, and no silent letters at its end."""
    for written, heard in _AS_HEARD:
        word = word.replace(written, heard)
    word = _DOUBLE.sub(r"\1", word)
    end = ""
    if len(word) > 3 and word[-1] in "dst":  # "stopt", "stopped"
        end = "d" if word[-1] == "t" and word[-2] in "pkfsh" else word[-1]
        word = word[:-1]
    if len(word) > 2 and word[-1] == "e":
        word = word[:-1]
    elif len(word) > 3 and word[-1] == "r" and word[-2] in "aeou":
        word = f"{word[:-2]}r"
    return word + end


def _near_long(word: str) -> str | None:
    if len(word) > 5:
        for key, slips in LONG_KEYS.items():
            if key[0] == word[0] and likeness.distance(word, key, slips) <= slips:
                return key
    return None
