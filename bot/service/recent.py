"""What is at hand in memory, up to so many, so that a crowd cannot fill it."""

from __future__ import annotations

from collections import OrderedDict
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """The one that was not looked at for longest goes first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: OrderedDict[K, V] = OrderedDict()

    def get(self, key: K) -> V | None:
        value = self._held.get(key)
        if value is not None:
            self._held.move_to_end(key)
        return value

    def put(self, key: K, value: V) -> None:
        self._held[key] = value
        self._held.move_to_end(key)
        if len(self._held) > self._most:
            self._held.popitem(last=False)

    def put_new(self, key: K, value: V) -> V:
        """Unless there is one by now: what was changed meanwhile is newer than what was read."""
        if key not in self._held:
            self.put(key, value)
        return self._held[key]

    def drop(self, key: K) -> None:
        self._held.pop(key, None)
