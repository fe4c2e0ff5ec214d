"""Which cards a text asks for, by their titles and the words that people use for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.dialogue import likeness
from bot.dialogue.matching import normalize
from bot.dialogue.model import Card, Dialog
from bot.dialogue.wording import FILLERS

MOST = 3
_CERTAIN, _CLOSE, _MISSPELT = 100.0, 95.0, 86.0
_SHORTEST = 3
"""Letters. Anything shorter is an answer that could not be read rather than a question."""


def find_cards(dialog: Dialog, text: str, *, asked: bool) -> tuple[Card, ...]:
    """The best cards, at most three; a single one is clearly meant.

    `asked`: the person asked to be told about this, so that part of a title is enough. Otherwise the text has
    to hold the author's own words for the card, or be a misspelling of them.
    """
    words = normalize(text)
    if len(words) < _SHORTEST or words.isdecimal():
        return ()
    best: dict[str, float] = {}
    for way, whole, card in _ways(dialog):
        score = _score(way, whole, words, asked=asked)
        if score > best.get(card, 0):
            best[card] = score
    if not best:
        return ()
    ranked = sorted(best.items(), key=lambda one: -one[1])
    top = [name for name, score in ranked if score == ranked[0][1] or score >= _CLOSE]
    return tuple(dialog.cards[name] for name in top[:MOST])


def _score(way: str, whole: re.Pattern[str], words: str, *, asked: bool) -> float:
    if way == words:
        return _CERTAIN + len(way)
    if set(way.split()) <= FILLERS:
        return 0  # "about" names a card when it is all of the text, and says nothing in "about my rent"
    if whole.search(words):
        return _CLOSE + len(way) / 100
    if asked and re.search(rf"\b{re.escape(words)}\b", way):
        return _CLOSE
    ratio = likeness.ratio(way, words)
    return ratio if ratio >= _MISSPELT and len(way) > _SHORTEST + 1 else 0


@lru_cache(maxsize=8)
def _ways(dialog: Dialog) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    return tuple(_spelled(dialog))


def _spelled(dialog: Dialog) -> Iterator[tuple[str, re.Pattern[str], str]]:
    for card in dialog.cards.values():
        for spoken in (card.title, card.id.replace("_", " "), *card.also):
            way = normalize(spoken)
            if way:
                edge = r"\b" if way.isascii() else ""
                yield way, re.compile(f"{edge}{re.escape(way)}{edge}"), card.id
