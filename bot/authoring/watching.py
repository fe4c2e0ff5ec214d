"""Whether files of a folder have changed: looked at again and again, since a few dozen take a millisecond."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

PAUSE: Final = 0.4
"""Seconds between two looks."""
_MOST: Final = 5_000


class Watch:
    """The YAML files below a folder, as they were when last looked at."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen = self._look()
        self._stirred = False

    def settled(self) -> bool:
        """Whether something was changed, and nothing any more since the last look: a save is whole then."""
        now = self._look()
        stirred, self._seen = now != self._seen, now
        done = self._stirred and not stirred
        self._stirred = stirred
        return done

    def _look(self) -> dict[str, tuple[int, int, int]]:
        return dict(_stamps(self._folder))


def _stamps(folder: Path) -> Iterator[tuple[str, tuple[int, int, int]]]:
    count = 0
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        for name in files:
            if not name.endswith(".yaml") or name.startswith("."):
                continue
            count += 1
            if count > _MOST:
                return
            path = os.path.join(place, name)
            try:
                state = os.stat(path)
            except OSError:  # just being replaced
                continue
            yield path, (state.st_mtime_ns, state.st_size, state.st_ino)
