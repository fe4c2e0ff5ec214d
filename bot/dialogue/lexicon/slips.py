"""Slips of the key in the words that carry a sign: one letter left out, put in, changed, or two swapped.

A slip is found by leaving one more letter out, on both sides (as SymSpell does), so that a look-up costs the
letters of the word and not the number of key words. The first letter must be right: that is where few slip,
and it keeps "grape" and "therapist" innocent.
"""

from __future__ import annotations

from functools import cache

from bot.dialogue import likeness
from bot.dialogue.lexicon.variants import KEYS, LONG_KEYS

_VOWELS = frozenset("aeiou")


def mended(word: str) -> str | None:
    """The key word that a word of letters, known to nobody, is a slip of."""
    if word in _ORDER or len(word) < 4:
        return None
    shorter = _shortened_keys()
    keys = {key: None for key in shorter.get(word, ()) if len(key) > 4}
    for at in range(1, len(word)):
        rest = word[:at] + word[at + 1 :]
        if rest in _ORDER:
            keys[rest] = None
        for key in shorter.get(rest, ()):
            if len(key) == len(word) and _is_near(word, key):
                keys[key] = None
    return min(keys, key=_ORDER.__getitem__, default=None) or _near_long(word)


def _is_near(word: str, key: str) -> bool:
    """Of one length and one slip apart: any letter in a long word, only a vowel or a swap in a short one."""
    differ = [at for at in range(len(key)) if word[at] != key[at]]
    if len(differ) == 1:
        at = differ[0]
        return len(key) > 5 or (len(key) == 5 and word[at] in _VOWELS and key[at] in _VOWELS)
    first, last = differ[0], differ[-1]
    return len(differ) == 2 and last == first + 1 and word[first] == key[last] and word[last] == key[first]


def _near_long(word: str) -> str | None:
    if len(word) > 5:
        for key, slips in LONG_KEYS.items():
            if key[0] == word[0] and likeness.distance(word, key, slips) <= slips:
                return key
    return None


_ORDER = {key: place for place, key in enumerate(KEYS)}


@cache
def _shortened_keys() -> dict[str, list[str]]:
    """Each key word without one of its letters, the first kept."""
    found: dict[str, list[str]] = {}
    for key in KEYS:
        for rest in {key[:at] + key[at + 1 :] for at in range(1, len(key))}:
            found.setdefault(rest, []).append(key)
    return found
