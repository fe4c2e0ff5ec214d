"""From what was typed to plain words: one spelling a word, and a mark where a clause or a sentence ends.

Everything here is linear in the length of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bot.dialogue import likeness
from bot.dialogue.lexicon.variants import (
    EXPANSIONS,
    INNOCENT,
    KEYS,
    LONG_KEYS,
    MASKED,
    MERGES,
    NOT_MERGED_BEFORE,
)

STOP, ASKS, PAUSE = ".", "?", ","
BREAKS = frozenset({STOP, ASKS, PAUSE})

_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]"
)
_APOSTROPHES = re.compile(r"(?<=\w)['’‘ʼ`´＇](?=\w)")
_SHORTENED = re.compile(
    r"\b(?:SA['’‘ʼ`´]?e?d|[sS][aA]['’‘ʼ`´]e?d)\b"
)  # "SAd" is not "sad": told by its capitals
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_SPELLED_OUT = re.compile(r"(?<![a-z0-9])(?:[a-z][ .\-_*/·]{1,3}){2,40}[a-z](?![a-z0-9])")
_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)+|[a-z0-9]+(?:[*#@$!|]+[a-z0-9]+)*|[$@][a-z0-9]+|[.!;。！]+|\?[?!]*|[^a-z0-9\s/\-_'\"*.!;。！?$@]+|\n|(?<=\s)-(?=\s)"
)
_LEET = str.maketrans("013457@$!|", "oieastasil")

Words = frozenset[str]


def read(text: str, known: Words) -> list[str]:
    """The words of a text, each put into a spelling in `known` where it has one, and the breaks between them."""
    words: list[str] = []
    for found in _TOKEN.finditer(_plain(text)):
        token = found[0]
        if token in known and token not in EXPANSIONS:
            words.append(token)
        elif token[-1].isalnum() and token.isascii():
            words += _spelt(token, known)
        else:
            words.append(_break(token))
    return _merged(words)


def _plain(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFD", _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)))
        text = "".join(c for c in text if not unicodedata.combining(c))
    text = _SHORTENED.sub("sexually assaulted", text).casefold()
    text = _DRAWN_OUT.sub(r"\1", _APOSTROPHES.sub("", text))
    return _SPELLED_OUT.sub(lambda found: re.sub(r"[^a-z]", "", found[0]), text)


def _break(token: str) -> str:
    if token[0] == "?":
        return ASKS
    return STOP if token[0] in ".!;。！" and not token.startswith("..") else PAUSE


def _spelt(word: str, known: Words) -> list[str]:
    if word in EXPANSIONS:
        return EXPANSIONS[word].split()
    if word in known or word in INNOCENT or word.isdigit():
        return [word]
    if not word.isalpha():
        if "*" in word or "#" in word:
            return [_unmasked(word)]
        word = word.translate(_LEET)
        if word in EXPANSIONS:
            return EXPANSIONS[word].split()
        if word in known:
            return [word]
    if word in SLIPS:
        return [SLIPS[word]]
    if word.endswith("in") and (full := SLIPS.get(f"{word}g", f"{word}g")) in known:
        return [full]
    near = _near(word)
    return [near] if near else _parted(word, known) or [word]


def _unmasked(word: str) -> str:
    shape = re.compile(re.sub(r"[*#]", "[a-z]", re.sub(r"[*#]{4,}", "***", word)).translate(_LEET))
    return next((key for key in MASKED if shape.fullmatch(key)), word)


def _near(word: str) -> str | None:
    """A long key word few slips away that begins with the same letter."""
    if len(word) > 5:
        for key, slips in LONG_KEYS.items():
            if key[0] == word[0] and likeness.distance(word, key, slips) <= slips:
                return key
    return None


def _parted(word: str, known: Words) -> list[str] | None:
    """The words of a run written without blanks ("iwanttodie"), longest first; None when it is not one."""
    if not 7 < len(word) <= 40:
        return None
    back: dict[int, int] = {0: 0}  # end of a known word -> its start
    for start in range(len(word)):
        if start in back:
            for end in range(start + 1, min(start + 12, len(word)) + 1):
                piece = word[start:end]
                if piece in known or piece in EXPANSIONS:
                    back.setdefault(end, start)
    if len(word) not in back:
        return None
    parts: list[str] = []
    end = len(word)
    while end:
        piece = word[back[end] : end]
        parts[:0] = EXPANSIONS.get(piece, piece).split()
        end = back[end]
    return parts


def _merged(words: list[str]) -> list[str]:
    merged: list[str] = []
    for at, word in enumerate(words):
        one = MERGES.get((merged[-1], word)) if merged else None
        if one and (words[at + 1] if at + 1 < len(words) else "") not in NOT_MERGED_BEFORE:
            merged[-1] = one
        else:
            merged.append(word)
    return merged


def _slips(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]  # a letter left out
        yield word[:at] + word[at] + word[at:]  # a letter doubled
        yield word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]  # two letters swapped


SLIPS: dict[str, str] = {slip: key for key in reversed(KEYS) for slip in _slips(key)}
