"""Which cards a text asks for: found by full-text search, and then how plainly it speaks of the first."""

from __future__ import annotations

from typing import Final

from bot.dialogue.model import Card, Dialog
from bot.dialogue.search import Hit, search
from bot.dialogue.struct import Struct

MOST = 3
_PLAIN: Final = 1.7
"""How many times the next card's score the first one's has to be, to be plainly meant."""
_NEAR: Final = 0.4
"""The part of the first card's score below which a card is no choice beside it."""
_LEAST, _LEAST_SHARE, _LEAST_SHARE_NAMED = 0.55, 0.3, 0.2
_CLOSE, _CLOSE_SHARE = 1.5, 0.5


class Found(Struct, frozen=True):
    """At most three cards, best first. `meant`: the first alone is plainly asked for. `named`: the text is
    its name. `close`: the text has its author's own words in it, so it may be of use if nothing was asked.
    `likely`: so much of the text stands in it that it is not by chance.
    """

    cards: tuple[Card, ...] = ()
    meant: bool = False
    named: bool = False
    close: bool = False
    likely: bool = False


def find_cards(dialog: Dialog, text: str) -> Found:
    hits = search(dialog.index, text)
    if not hits or not _is_enough(first := hits[0]):
        return Found()
    near = [hit for hit in hits[:MOST] if hit.score >= first.score * _NEAR]
    ahead = len(hits) == 1 or first.score >= _PLAIN * hits[1].score
    known = first.share >= _CLOSE_SHARE
    return Found(
        tuple(dialog.cards[hit.id] for hit in near),
        meant=ahead and (first.whole or (first.named and (known or len(hits) == 1))),
        named=first.whole,
        close=first.alone or (first.named and known and first.score >= _CLOSE),
        likely=first.alone or (known and first.score >= _CLOSE),
    )


def _is_enough(hit: Hit) -> bool:
    """Whether it is more than a word or two that stand anywhere."""
    least = _LEAST_SHARE_NAMED if hit.named else _LEAST_SHARE
    return hit.alone or (hit.score >= _LEAST and hit.share >= least)
