"""How alike two words are. rapidfuzz is imported with the first typed word: a start needs none of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any


@cache
def _osa() -> Any:
    from rapidfuzz.distance import OSA  # noqa: PLC0415 (see above)

    return OSA


def distance(one: str, other: str, most: int | None = None) -> int:
    """Letters put in, left out, changed, or swapped with a neighbour; `most` + 1 for any more than `most`."""
    slips: int = _osa().distance(one, other, score_cutoff=most)
    return slips


def nearest(one: str, others: Sequence[str], most: int) -> list[str]:
    """Those of `others` that are at most so many slips away, the nearest first."""
    from rapidfuzz import process  # noqa: PLC0415

    found = process.extract(one, others, scorer=_osa().distance, score_cutoff=most, limit=None)
    return [other for other, _, _ in found]


def similarity(one: str, other: str) -> float:
    """From 0 to 1, by the same slips."""
    alike: float = _osa().normalized_similarity(one, other)
    return alike


def ratio(one: str, other: str) -> float:
    """From 0 to 100, by what is common in the same order."""
    from rapidfuzz import fuzz  # noqa: PLC0415

    return fuzz.ratio(one, other)
