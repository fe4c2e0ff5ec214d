"""What single words and pairs of words tell, where no sign fits: learnt from the labelled phrases, and added up.

A sign knows a phrase; this knows that "rope", "cupboard" and "since" lean to one side and "rope", "skipping" to
the other. The table in `weights` can be read: a word or a pair of neighbours, and what it adds for each kind.
A pair with "^" or "$" stands at the beginning or the end; "want _ die" has any word between. `python -m tests.dialogue.danger_weights` learns it
anew, and tells with `--why` what a sentence adds up to. Why it is so: docs/decisions/0026-learnt-weights.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from bot.dialogue.lexicon import weights
from bot.dialogue.lexicon.spelling import ASKS, STOP

KINDS: Final = weights.KINDS
WINDOW: Final = 60
"""Words that are weighed together at most; the labelled phrases are seldom longer."""
LEAST: Final = 3
"""Words of a sentence that is weighed by itself."""


def features(words: Sequence[str]) -> set[str]:
    """The words, the pairs of neighbours and those with a word between, each once however often it stands there."""
    return {
        *words,
        *map(" ".join, pairwise(("^", *words, "$"))),
        *map(" _ ".join, zip(words, words[2:], strict=False)),
    }


def windows(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """A text that is not long, and each of its sentences: what is said once is not drowned by what stands beside."""
    if len(words) <= WINDOW:
        yield words
    start = 0
    for end in [*(at for at, word in enumerate(words) if word in (STOP, ASKS)), len(words)]:
        if LEAST <= end - start < len(words) - 1:
            yield from (words[at : min(at + WINDOW, end)] for at in range(start, end, WINDOW))
        start = end + 1


def is_prose(words: Sequence[str]) -> bool:
    """More words than marks. Of rows of commas and brackets the table knows too little."""
    return 2 * sum(word[:1].isalnum() for word in words) > len(words)


def weigh(words: Sequence[str]) -> tuple[int, ...]:
    """What a window adds up to for each of `weights.KINDS`, in tenths of a logit against "harmless"."""
    suicide, assault, violence = weights.BASE
    for row in filter(None, map(table().get, features(words))):
        suicide += row[0]
        assault += row[1]
        violence += row[2]
    return suicide, assault, violence


@cache
def table() -> dict[str, tuple[int, ...]]:
    """Feature to what it adds, made for the first text. Few rows differ, and alike ones are one tuple."""
    rows: dict[tuple[int, ...], tuple[int, ...]] = {}
    known = {}
    for line in weights.TABLE.splitlines():
        feature, _, adds = line.rpartition(" ")
        row = tuple(map(int, adds.split(",")))
        known[feature] = rows.setdefault(row, row)
    return known
