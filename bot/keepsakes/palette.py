"""Colours, the same in the picture and on paper: four of equal weight, on a ground of their own.

None stands out: each has a contrast of 4.5 to 5.5 with the ground, so that no way looks better than another.
They differ for people who see red and green alike, too, and the words stand beside them in any case.
"""

from __future__ import annotations

from typing import Final

GROUND: Final = "#f7f5ef"
INK: Final = "#22211f"
FAINT: Final = "#5d5a54"
EMPTY: Final = "#dcd7cb"
WAYS: Final = ("#2f6f9f", "#9a5b13", "#7a569c", "#3f7448")


def way(place: int) -> str:
    return WAYS[place % len(WAYS)]
