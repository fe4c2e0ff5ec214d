"""A table for `str.translate` that is worked out character by character, as characters are met."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

_MOST: Final = 8_192
"""Characters that are remembered: all that people write in a day, and not all that there are."""


class Characters(dict[int, str]):
    """What to put for each character, by its code. `put`: a pure function of one character."""

    def __init__(self, put: Callable[[str], str]) -> None:
        super().__init__()
        self._put = put

    def __missing__(self, code: int) -> str:
        put = self._put(chr(code))
        if len(self) < _MOST:
            self[code] = put
        return put
