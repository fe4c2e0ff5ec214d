"""From what was typed to plain words: one spelling a word, and a mark where a clause or a sentence ends.

Everything here is linear in the length of the text.
"""

from __future__ import annotations

import re
import unicodedata

from bot.dialogue.characters import Characters
from bot.dialogue.lexicon.ordinary import ORDINARY
from bot.dialogue.lexicon.slips import Speller
from bot.dialogue.lexicon.variants import (
    EXPANSIONS,
    FORCE,
    MASKED,
    MERGES,
    NOT_MERGED_BEFORE,
    PICTURES,
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
_OVERDOSED = re.compile(r"\bod['’‘ʼ`´]e?d\b")  # "od'd" is not "odd"
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_SPELLED_OUT = re.compile(r"(?<![a-z0-9])(?:[a-z][ .\-_*/·]{1,3}){2,40}[a-z](?![a-z0-9])")
_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)+|[a-z0-9]+(?:[*#@$!|]+[a-z0-9]+)*|[$@][a-z0-9]+|[.!;。！]+|\?[?!]*|[^a-z0-9\s/\-_'\"*.!;。！?$@]+|\n|(?<=\s)-(?=\s)"
)
_LEET = str.maketrans("013457@$!|", "oieastasil")
_LEET_L = str.maketrans("013457@$!|", "oleastasll")  # "ki11"
# Letters of other alphabets that look like ours.
_LOOKALIKES = str.maketrans("аеорсухіјѕһԁӏԛԝкмтαεορικντ", "aeopcyxijshdlqwkmtaeopikvt")

# Where words run together, short pieces are mostly the ends of one long word.
_SHORT, _FIRST = frozenset(("me", "my", "to", "be", "go", "on", "it")), frozenset(("i", "im"))
_HELD_BY = frozenset(("i", "me", "my", "myself", "himself", "herself", "wanna", "gonna", "dont", "cant"))

_UNMARKED = Characters(lambda char: "" if unicodedata.combining(char) else char)


def read(text: str, speller: Speller) -> list[str]:
    """The words of a text, each put into a spelling that is known where it has one, and the breaks between them."""
    words: list[str] = []
    known = speller.known
    for found in _TOKEN.finditer(_plain(text)):
        token = found[0]
        if token in known and token not in EXPANSIONS:
            words.append(token)
        elif token[-1].isalnum() and token.isascii():
            words += _spelt(token, speller)
        else:
            words.append(_break(token))
    return _merged(words)


def _plain(text: str) -> str:
    if not text.isascii():
        text = text.translate(PICTURES)
        text = unicodedata.normalize("NFD", _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)))
        text = text.translate(_UNMARKED)
        text = text.translate(_LOOKALIKES)
    text = _SHORTENED.sub("sexually assaulted", text).casefold()
    text = _OVERDOSED.sub("overdosed", text)
    text = _DRAWN_OUT.sub(r"\1", _APOSTROPHES.sub("", text))
    return _SPELLED_OUT.sub(lambda found: re.sub(r"[^a-z]", "", found[0]), text)


def _break(token: str) -> str:
    if token[0] == "?":
        return ASKS
    return STOP if token[0] in ".!;。！" and not token.startswith("..") else PAUSE


def _spelt(word: str, speller: Speller) -> list[str]:
    known = speller.known
    if word in EXPANSIONS:
        return EXPANSIONS[word].split()
    if word in known or word in ORDINARY or word.isdigit():
        return [word]
    if not word.isalpha():
        if "*" in word or "#" in word:
            return [_unmasked(word)]
        for letters in (_LEET_L, _LEET):
            plain = word.translate(letters)
            if plain in EXPANSIONS:
                return EXPANSIONS[plain].split()
            if plain in known:
                return [plain]
        word = word.translate(_LEET)
    if word.endswith("in") and f"{word}g" in known:
        return [f"{word}g"]
    if word.isalpha() and (
        meant := speller.mended(word) or (word.endswith("in") and speller.mended(f"{word}g"))
    ):
        return EXPANSIONS.get(meant, meant).split()
    return _parted(word, known) or [word]


def _unmasked(word: str) -> str:
    shape = re.compile(re.sub(r"[*#]", "[a-z]", re.sub(r"[*#]{4,}", "***", word)).translate(_LEET))
    return next((key for key in MASKED if shape.fullmatch(key)), word)


def _parted(word: str, known: frozenset[str]) -> list[str] | None:
    """The words of a run written without blanks ("iwanttodie"), longest first; None when it is not one."""
    if not 7 < len(word) <= 40:
        return None
    back: dict[int, int] = {0: 0}  # end of a known word -> its start
    for start in range(len(word)):
        if start in back:
            for end in range(start + 1, min(start + 12, len(word)) + 1):
                piece = word[start:end]
                if not (end - start > 2 or piece in _SHORT or (start == 0 and piece in _FIRST)):
                    continue
                if piece in known or piece in EXPANSIONS:
                    back.setdefault(end, start)
    if len(word) not in back:
        return None
    pieces: list[str] = []
    end = len(word)
    while end:
        pieces.insert(0, word[back[end] : end])
        end = back[end]
    if len(pieces) == 2 and _HELD_BY.isdisjoint(pieces):
        return None  # "homework" is one word
    return [part for piece in pieces for part in EXPANSIONS.get(piece, piece).split()]


def _merged(words: list[str]) -> list[str]:
    """Words run together or apart put right, and words that only add force left out."""
    merged: list[str] = []
    words = [word for word in words if word not in FORCE]
    for at, word in enumerate(words):
        one = MERGES.get((merged[-1], word)) if merged else None
        if one and (words[at + 1] if at + 1 < len(words) else "") not in NOT_MERGED_BEFORE:
            merged[-1] = one
        else:
            merged.append(word)
    return merged
