"""Slips of the fingers: which word, or which option, a misspelt one must mean.

The first letter must be right, which also keeps "unhappy" from "happy". Four letters or fewer may only have
two of them swapped, one of five left out, or an "s" too many or too few; five or more may have one letter
wrong, and eight or more two. A slip is clear when only an "s" is too many or too few, or when no letter of a
word that is long enough stands for another, as it does in "lovely" for "lonely".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from bot.dialogue import likeness
from bot.dialogue.reading import NEGATION, Reading, Unread, unsure
from bot.dialogue.wording import CONTRAST, FILLERS, Menu, core_of

_AS_THEY_ARE = FILLERS | CONTRAST


def correct(word: str, known: Collection[str]) -> str:
    """The one known word that this must be a misspelling of, or the word itself."""
    if word in known or word in _AS_THEY_ARE or word.isdigit() or NEGATION.fullmatch(word):
        return word
    near = []
    size, first = len(word), word[0]
    for other in known:
        # Most are out by their length alone, and cost no more than that.
        length = len(other)
        apart, least = abs(length - size), min(length, size)
        if least < 3 or apart > (2 if least >= 8 else 1) or other[0] != first or other.isdigit():
            continue
        if _is_plural(word, other):
            near.append((1, other))
        elif least >= 5 or (least == 4 and apart == 1):
            away = likeness.distance(word, other, 2)
            if away == 1 or (away == 2 and least >= 8):
                near.append((away, other))
        elif apart == 0 and sorted(word) == sorted(other) and likeness.distance(word, other, 1) == 1:
            near.append((1, other))
    near.sort()
    return near[0][1] if near and (len(near) == 1 or near[0][0] < near[1][0]) else word


def _is_plural(word: str, other: str) -> bool:
    return min(len(word), len(other)) >= 3 and (word == other + "s" or other == word + "s")


def is_clear_slip(word: str, right: str) -> bool:
    """Whether the slip is so plain that an answer may still be sure."""
    moved = sorted(word) == sorted(right) or len(word) != len(right)
    return _is_plural(word, right) or (moved and min(len(word), len(right)) >= 6)


def is_swap(word: str, known: Iterable[str]) -> bool:
    """Two neighbouring letters changed places: "yse". Of two letters it may be another word ("on")."""
    return len(word) >= 3 and any(
        sorted(word) == sorted(other) and likeness.distance(word, other) == 1
        for other in known
        if other != word
    )


def match_likeness(words: tuple[str, ...], menu: Menu) -> Reading[str]:
    """What looks like the whole of an option, letter by letter: never sure."""
    said = "".join(core_of(words))
    if not 5 <= len(said) <= 80:
        return Unread()
    alike = [way for way in menu.run_together if way[1][0] == said[0]]
    if not alike or NEGATION.search(" ".join(words)):
        return Unread()
    scores: dict[str, float] = {}
    figures = tuple(re.findall("[0-9]+", said))
    for option, whole, its_figures in alike:
        if its_figures == figures:
            scores[option] = max(likeness.similarity(said, whole), scores.get(option, 0))
    best = max(scores.values(), default=0)
    if best < 0.72:
        return Unread()
    return unsure(*sorted((o for o, s in scores.items() if s > best - 0.1), key=lambda o: -scores[o]))
